import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { addDays, weekdayOf } from '../../../shared/domain/local-time.ts';
import { sessionState } from '../../data/session-words.ts';
import { formatDate, formatNumber, formatWeekday } from '../../i18n/format.ts';
import { AppLink, Card, Data, EmptyState, Pill, TimeText } from '../../ui/index.ts';
import type { Standing } from './standing.ts';
import styles from './Today.module.css';

interface WeekCardProps {
  week: readonly SessionWithGroup[];
  /** Of the seven days after today: shown when this week has nothing left. */
  daysAhead: readonly SessionWithGroup[];
  /** The session that is on or comes next; one that is over is neither. */
  atHand: { session: SessionWithGroup; standing: Standing } | null;
  today: string;
}

/** The week's sessions of all groups; once none of them is left, those of the next seven days. */
export function WeekCard({ week, daysAhead, atHand, today }: WeekCardProps) {
  const { t } = useTranslation();
  const isWeekOver = !week.some(({ date, state }) => date >= today && state !== 'cancelled');
  const isAhead = isWeekOver && daysAhead.length > 0;
  const sessions = isAhead ? daysAhead : week;
  return (
    <Card
      title={isAhead ? t('The next seven days') : t('This week')}
      aside={
        // With this week over, what is ahead lies in the week to come.
        isAhead ? (
          <AppLink href={`/print/week/${addDays(today, 7)}/materials`}>{t('Materials next week')}</AppLink>
        ) : (
          <AppLink href={`/print/week/${today}/materials`}>{t('Materials this week')}</AppLink>
        )
      }
      isFlush
    >
      {sessions.length === 0 ? (
        <EmptyState>{t('No group meets this week.')}</EmptyState>
      ) : (
        <ul className={styles.week}>
          {sessions.map((session) => {
            const state = sessionState(session, today, t);
            const isNext = atHand?.session.id === session.id && atHand.standing !== 'over';
            return (
              <li key={session.id} className={styles.weekRow} data-today={session.date === today}>
                <span className={styles.weekDay}>
                  <time dateTime={session.date} title={formatDate(session.date, 'long')}>
                    {formatWeekday(weekdayOf(session.date), 'short')}{' '}
                    {formatNumber(Number(session.date.slice(8)))}
                  </time>
                </span>
                <AppLink href={`/sessions/${session.id}`} className={styles.weekGroup}>
                  <Data>{session.groupName}</Data>
                </AppLink>
                <span className={styles.weekTime}>
                  <TimeText time={session.start} />
                </span>
                <Pill hue={isNext ? 'amber' : state.hue}>
                  {!isNext ? state.word : atHand.standing === 'now' ? t('now') : t('next')}
                </Pill>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
