import { useTranslation } from 'react-i18next';
import { sessionState, sessionTitle } from '../../data/session-words.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { formatList } from '../../i18n/format.ts';
import { Data, DateText, TimeText } from '../../ui/index.ts';
import styles from './calendar-print.module.css';
import type { CalendarDays } from './CalendarPrint.tsx';

interface CalendarWeekTableProps {
  week: readonly string[];
  days: CalendarDays;
  facilitators: readonly { id: string; name: string }[];
}

/** A week day by day: who meets when and where, and with whom. */
export function CalendarWeekTable({ week, days, facilitators }: CalendarWeekTableProps) {
  const { t } = useTranslation();
  const { date: today } = useWallClock();
  const nameOf = new Map(facilitators.map(({ id, name }) => [id, name]));
  return (
    <table className={styles.week}>
      <thead>
        <tr>
          <th scope="col">{t('Time')}</th>
          <th scope="col">{t('Group')}</th>
          <th scope="col">{t('Place')}</th>
          <th scope="col">{t('Facilitators')}</th>
          <th scope="col">{t('Status')}</th>
        </tr>
      </thead>
      {week.map((day) => {
        const entries = days.entriesOn(day);
        return (
          <tbody key={day}>
            <tr className={styles.dayRow} data-closed={days.closures.has(day) || undefined}>
              <th scope="rowgroup" colSpan={5}>
                <DateText date={day} format="long" />
                {days.letters.has(day) && <> · {days.letters.get(day)?.words}</>}
                {days.closures.has(day) && (
                  <>
                    {' · '}
                    {t('Closed:')} <Data>{days.closures.get(day)}</Data>
                  </>
                )}
                {entries.length === 0 && <span className={styles.none}> · {t('no session')}</span>}
              </th>
            </tr>
            {entries.map((entry) => {
              const isCancelled = entry.state === 'cancelled';
              return (
                <tr key={entry.id}>
                  <td className={isCancelled ? styles.cancelled : undefined}>
                    <TimeText time={entry.start} minutes={entry.minutes} />
                  </td>
                  <td>
                    <span className={isCancelled ? styles.cancelled : undefined}>
                      <Data>{entry.groupName}</Data>
                    </span>
                    {!isCancelled && <small className={styles.number}>{sessionTitle(entry, t)}</small>}
                    {entry.topic !== '' && (
                      <small className={styles.number}>
                        <Data>{entry.topic}</Data>
                      </small>
                    )}
                  </td>
                  <td>
                    <Data>{entry.place}</Data>
                  </td>
                  <td>
                    <Data>{formatList(entry.facilitatorIds.flatMap((id) => nameOf.get(id) ?? []))}</Data>
                  </td>
                  <td>
                    {sessionState(entry, today, t).word}
                    {isCancelled && entry.cancelReason !== '' && (
                      <>
                        {': '}
                        <Data>{entry.cancelReason}</Data>
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}
