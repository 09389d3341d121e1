import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { Data, DateText } from '../../ui/index.ts';
import styles from './Calendar.module.css';
import { SessionButton } from './SessionButton.tsx';

interface DayCardProps {
  day: string;
  today: string;
  entries: readonly CalendarEntry[];
  closure: string | undefined;
  onOpenSession: (entry: CalendarEntry) => void;
  onMove: (entry: CalendarEntry) => void;
}

/** All sessions of a day, when the calendar has no room for them. */
export function DayCard({ day, today, entries, closure, onOpenSession, onMove }: DayCardProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.card}>
      <h2>
        <DateText date={day} format="long" />
      </h2>
      {closure !== undefined && (
        <p>
          {t('Closed:')} <Data>{closure}</Data>
        </p>
      )}
      {entries.length === 0 ? (
        <p className={styles.quiet}>{t('No session on this day.')}</p>
      ) : (
        <ul className={styles.dayList}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <SessionButton
                entry={entry}
                today={today}
                look="line"
                isInTabOrder
                onOpen={onOpenSession}
                onMove={onMove}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
