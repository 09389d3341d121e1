import { Plus, SkipForward, StepBack, StepForward } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import { minute } from '../../../shared/domain/run-clock.ts';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { useSettings } from '../../data/settings.ts';
import { formatNumber, formatTime } from '../../i18n/format.ts';
import { Data } from '../../ui/index.ts';
import { behindWords, clockFigure } from './clock-words.ts';
import { LiveButton } from './LiveButton.tsx';
import styles from './live.module.css';
import { frameKeys } from './live-keys.ts';
import { StepList } from './StepList.tsx';
import { titleOf, useRunClock } from './use-run-clock.ts';
import { useClockKeys } from './use-clock-keys.ts';
import { useClockTaps } from './use-clock-taps.ts';

/** Minutes that can be given or taken besides the two of the button. */
const moreMinutes = [-1, 1, 5, 10];

/** The agenda's clock: this block and the time left of it, how the plan stands, and what comes next. */
export function ClockPanel({
  live,
  heardAt,
  areKeysOn,
}: {
  live: LiveRun;
  /** When the page heard what `live` says, by its own clock. */
  heardAt: number;
  areKeysOn: boolean;
}) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const clock = useRunClock(live, heardAt);
  const taps = useClockTaps(live, clock);
  const [isMoreOpen, setMoreOpen] = useState(false);
  useClockKeys(taps, areKeysOn);
  if (!clock || !live.run) return null;
  const isOver = clock.calm === 'over';
  const figure = isOver ? `+${clockFigure(clock.over)}` : clockFigure(clock.left);
  const lengthWords = t('{{minutes}} min', { minutes: formatNumber(Math.round(clock.length / minute)) });
  const next = clock.next === null ? null : clock.steps[clock.next]!;
  const isByItself = live.run.advance === 'by-itself';
  const ends = wallClock(new Date(clock.endsAt), timeZone).time;

  return (
    <section className={styles.clock} aria-label={t('Clock')} data-calm={clock.calm}>
      <h2 className={styles.blockTitle}>
        {clock.title === '' ? t('The whole session') : <Data>{clock.title}</Data>}
      </h2>
      <p className={styles.figures}>
        {/* Read out when somebody goes there, not each second. */}
        <span className={styles.left} role="timer">
          {figure}
        </span>
        <span className={styles.of}>
          {isOver
            ? t('over {{length}}', { length: lengthWords })
            : t('left of {{length}}', { length: lengthWords })}
        </span>
      </p>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${clock.length === 0 ? 0 : (clock.left / clock.length) * 100}%` }} />
      </span>
      <p className={styles.standing}>
        <b>{behindWords(clock.behind, t)}</b>
        <span>{t('ends about {{time}}', { time: formatTime(ends) })}</span>
      </p>
      <div className={styles.buttons}>
        <LiveButton
          kind="primary"
          icon={<StepForward aria-hidden="true" className={styles.turned} />}
          hotkey={frameKeys.next}
          isDisabled={taps.next === null}
          onPress={() => taps.goNext('done')}
        >
          {t('Next')}
        </LiveButton>
        <LiveButton
          icon={<Plus aria-hidden="true" />}
          hotkey={frameKeys.more}
          aria-label={t('Two more minutes')}
          onPress={() => taps.add(2)}
        >
          {t('{{minutes}} min', { minutes: 2 })}
        </LiveButton>
        <LiveButton
          aria-label={t('Other minutes')}
          aria-expanded={isMoreOpen}
          onPress={() => setMoreOpen(!isMoreOpen)}
        >
          ±
        </LiveButton>
        {isMoreOpen &&
          moreMinutes.map((minutes) => (
            <LiveButton
              key={minutes}
              aria-label={
                minutes > 0
                  ? t('{{count}} more minutes', { count: minutes })
                  : t('{{count}} minutes less', { count: -minutes })
              }
              onPress={() => taps.add(minutes)}
            >
              {formatNumber(minutes, { signDisplay: 'always' })}
            </LiveButton>
          ))}
        {next && (
          <LiveButton
            kind="quiet"
            icon={<SkipForward aria-hidden="true" className={styles.turned} />}
            hotkey={frameKeys.skip}
            onPress={() => taps.goNext('skipped')}
          >
            {t('Skip')}
          </LiveButton>
        )}
        {taps.back !== null && (
          <LiveButton
            kind="quiet"
            icon={<StepBack aria-hidden="true" className={styles.turned} />}
            hotkey={frameKeys.back}
            onPress={taps.goBack}
          >
            {t('Back')}
          </LiveButton>
        )}
      </div>
      {next && (
        <p className={styles.coming}>
          {t('Then')}: <Data>{titleOf(next)}</Data>
        </p>
      )}
      {clock.steps.length > 0 && (
        <>
          <LiveButton
            kind="quiet"
            aria-pressed={isByItself}
            onPress={() => taps.setAdvance(isByItself ? 'by-hand' : 'by-itself')}
          >
            {isByItself ? t('Next block: by itself') : t('Next block: by hand')}
          </LiveButton>
          <StepList steps={clock.steps} place={clock.place} onGo={taps.goTo} />
        </>
      )}
    </section>
  );
}
