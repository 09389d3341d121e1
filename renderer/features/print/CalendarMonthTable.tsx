import { useTranslation } from 'react-i18next';
import { weekdayOf } from '../../../shared/domain/local-time.ts';
import { formatDate, formatNumber, formatWeekday } from '../../i18n/format.ts';
import { Data, TimeText } from '../../ui/index.ts';
import styles from './calendar-print.module.css';
import type { CalendarDays } from './CalendarPrint.tsx';

interface CalendarMonthTableProps {
  weeks: readonly (readonly string[])[];
  /** 'YYYY-MM': the month that is meant. */
  month: string;
  days: CalendarDays;
}

/** A month as a table; a day that is full makes its week higher. */
export function CalendarMonthTable({ weeks, month, days }: CalendarMonthTableProps) {
  const { t } = useTranslation();
  return (
    <table className={styles.month}>
      <thead>
        <tr>
          {weeks[0]!.map((day) => (
            <th key={day} scope="col">
              <time>{formatWeekday(weekdayOf(day), 'short')}</time>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                data-outside={!day.startsWith(month) || undefined}
                data-closed={days.closures.has(day) || undefined}
              >
                <p className={styles.day}>
                  <time dateTime={day}>
                    {day.endsWith('-01') ? formatDate(day, 'short') : formatNumber(Number(day.slice(8)))}
                  </time>
                  {days.closures.has(day) && <Data className={styles.closure}>{days.closures.get(day)}</Data>}
                  {days.letters.has(day) && (
                    <span className={styles.letter} title={days.letters.get(day)?.words}>
                      {days.letters.get(day)?.letter}
                    </span>
                  )}
                </p>
                {days.entriesOn(day).map((entry) => (
                  <p key={entry.id} className={styles.session}>
                    <span className={entry.state === 'cancelled' ? styles.cancelled : undefined}>
                      <TimeText time={entry.start} /> <Data>{entry.groupName}</Data>
                      {entry.place !== '' && (
                        <>
                          {', '}
                          <Data>{entry.place}</Data>
                        </>
                      )}
                    </span>
                    {entry.state === 'cancelled' && (
                      <>
                        {' '}
                        {t('cancelled')}
                        {entry.cancelReason !== '' && (
                          <>
                            {': '}
                            <Data>{entry.cancelReason}</Data>
                          </>
                        )}
                      </>
                    )}
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
