import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../../shared/contract/runs.ts';
import { Data } from '../../../ui/index.ts';
import { isHere } from '../in-the-room.ts';
import { LiveButton } from '../LiveButton.tsx';
import { useNow } from '../use-now.ts';
import styles from './capture.module.css';
import { duePrompt } from './due-prompt.ts';
import type { Taps } from './use-taps.ts';

interface SamplingPromptProps {
  live: LiveRun;
  taps: Taps;
  nameOf: (id: string) => string;
}

/** Each few minutes, quietly: who took part since the last time? Nobody is an answer, and so is none. */
export function SamplingPrompt({ live, taps, nameOf }: SamplingPromptProps) {
  const { t } = useTranslation();
  const now = useNow();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [passed, setPassed] = useState(0);
  const run = live.run;
  const samples = taps.record?.samples ?? [];
  const due = duePrompt({
    sinceBegin: run ? now - Date.parse(run.startedAt) : 0,
    minutes: run?.samplingMinutes ?? null,
    answered: samples.map(({ atMs }) => atMs),
    passed,
  });
  if (!run || run.samplingMinutes === null || due === null) return null;
  const minutes = run.samplingMinutes;

  function finish(personIds: string[] | null): void {
    if (personIds !== null) taps.answer(minutes, personIds);
    setPassed(due ?? 0);
    setChosen(new Set());
  }

  return (
    <div className={styles.sampling} role="group" aria-label={t('Who took part?')}>
      <p role="status">{t('Who took part in the last {{count}} minutes?', { count: minutes })}</p>
      {live.members.filter(isHere).map(({ personId }) => (
        <button
          key={personId}
          type="button"
          className={styles.tag}
          aria-pressed={chosen.has(personId)}
          onClick={() => setChosen((before) => toggled(before, personId))}
        >
          <Data>{nameOf(personId)}</Data>
        </button>
      ))}
      {chosen.size === 0 ? (
        <LiveButton onPress={() => finish([])}>{t('Nobody')}</LiveButton>
      ) : (
        <LiveButton kind="primary" onPress={() => finish([...chosen])}>
          {t('Save')}
        </LiveButton>
      )}
      <LiveButton kind="quiet" onPress={() => finish(null)}>
        {t('Pass over')}
      </LiveButton>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, personId: string): ReadonlySet<string> {
  return chosen.has(personId)
    ? new Set([...chosen].filter((one) => one !== personId))
    : new Set([...chosen, personId]);
}
