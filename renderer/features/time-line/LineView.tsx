import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupTimeLine, TimeLineEntry } from '../../../shared/contract/time-line.ts';
import { TimeLineChart } from '../../charts/TimeLineChart.tsx';
import { plotTimeLine, stageLegend } from '../../data/time-line-words.ts';
import { SessionPanel } from './SessionPanel.tsx';
import type { Shown } from './shown.ts';
import styles from './time-line.module.css';

interface LineViewProps {
  groupId: string;
  line: GroupTimeLine;
  shown: Shown;
  entries: readonly TimeLineEntry[];
}

/** The line, and below it what stands behind the marks of the session that is open. */
export function LineView({ groupId, line, shown, entries }: LineViewProps) {
  const { t } = useTranslation();
  const lastMet = line.sessions.findLastIndex((session) => session.state === 'held');
  const [chosen, setChosen] = useState<number | null>(null);
  const selected = Math.min(chosen ?? Math.max(lastMet, 0), line.sessions.length - 1);
  const plot = plotTimeLine(line, { ...shown, entries }, t);
  const legend = stageLegend(line, t);
  const isEmpty = plot.stages.length === 0 && !plot.climate && plot.lanes.length === 0;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('Time line')}>
        <TimeLineChart
          plot={plot}
          label={t('The sessions of the group, with what was seen in each')}
          cornerLabel={t('Session')}
          selected={selected}
          onSelect={setChosen}
        />
      </div>
      {line.sessions.length > 14 && legend.length > 0 && plot.stages.length > 0 && (
        <ul className={styles.legend}>
          {legend.map(({ number, name }) => (
            <li key={`${number} ${name}`}>
              <b>{number}</b> {name}
            </li>
          ))}
        </ul>
      )}
      {isEmpty && (
        <p className={styles.quiet}>
          {shown.personId === null
            ? t(
                'Stages, climate, roles and next steps come here from the page “Looking back” of each session.',
              )
            : t('Nothing of this kind was noted of this member.')}
        </p>
      )}
      <SessionPanel groupId={groupId} line={line} shown={shown} entries={entries} column={selected} />
    </>
  );
}
