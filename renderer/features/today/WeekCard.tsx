import { useTranslation } from 'react-i18next';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { sessionState } from '../../data/session-words.ts';
import { AppLink, Card, Data, DateText, EmptyState, Pill, TimeText } from '../../ui/index.ts';
import styles from './Today.module.css';

export interface WeekCardProps {
  sessions: readonly SessionWithGroup[];
  /** The session that is on or comes next. */
  atHandId: string | null;
  today: string;
}

/** The week's sessions of all groups. */
export function WeekCard({ sessions, atHandId, today }: WeekCardProps) {
  const { t } = useTranslation();
  return (
    <Card title={t('This week')} aside={t('{{count}} sessions', { count: sessions.length })} isFlush>
      {sessions.length === 0 ? (
        <EmptyState>{t('No group meets this week.')}</EmptyState>
      ) : (
        <ul className={styles.week}>
          {sessions.map((session) => {
            const state = sessionState(session, today, t);
            const isNext = session.id === atHandId;
            return (
              <li key={session.id} className={styles.weekRow} data-today={session.date === today}>
                <span className={styles.weekDay}>
                  <DateText date={session.date} format="weekday" />
                </span>
                <AppLink href={`/sessions/${session.id}`} className={styles.weekGroup}>
                  <Data>{session.groupName}</Data>
                </AppLink>
                <span className={styles.weekTime}>
                  <TimeText time={session.start} />
                </span>
                <Pill hue={isNext ? 'amber' : state.hue}>{isNext ? t('next') : state.word}</Pill>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
