import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { AppLink, joinClasses } from '../../ui/index.ts';
import { formatDate } from '../../i18n/format.ts';
import styles from './Register.module.css';

export interface RegisterHeadProps {
  sessions: Register['sessions'];
  today: string;
  activeColumn: number | null;
}

/** The sessions, each leading to its page: number, day, and whether it is today's, cancelled or to come. */
export const RegisterHead = memo(function RegisterHead({ sessions, today, activeColumn }: RegisterHeadProps) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th
          scope="col"
          className={styles.corner}
          data-row={-1}
          data-column={-1}
          tabIndex={activeColumn === -1 ? 0 : -1}
        >
          {t('Member')}
        </th>
        {sessions.map((session, place) => {
          const isCancelled = session.state === 'cancelled';
          const isToday = session.date === today;
          const isToCome = !isCancelled && session.date > today;
          const words = [
            session.number === null ? t('Cancelled') : t('Session {{number}}', { number: session.number }),
            formatDate(session.date, 'long'),
            isCancelled ? session.cancelReason : session.topic,
            isToday && t('today'),
            isToCome && t('still to come'),
          ].filter(Boolean);
          return (
            <th
              key={session.id}
              scope="col"
              aria-colindex={place + 2}
              className={joinClasses(
                styles.session,
                isToday && styles.today,
                isCancelled && styles.isCancelled,
                isToCome && styles.isToCome,
              )}
              data-row={-1}
              data-column={place}
            >
              <AppLink
                href={`/sessions/${session.id}`}
                className={styles.sessionLink}
                aria-label={words.join(', ')}
                title={words.join('\n')}
                tabIndex={activeColumn === place ? 0 : -1}
              >
                <span className={styles.number}>{session.number ?? '–'}</span>
                <time dateTime={session.date} className={styles.day}>
                  {formatDate(session.date, 'short')}
                </time>
              </AppLink>
            </th>
          );
        })}
        <th scope="col" className={styles.totalHead} aria-colindex={sessions.length + 2}>
          {t('Attended')}
        </th>
      </tr>
    </thead>
  );
});

/** Attended of recorded for each session, and for the whole group. */
export const RegisterFoot = memo(function RegisterFoot({
  sessions,
  summary,
  rowIndex,
}: {
  sessions: Register['sessions'];
  summary: Register['summary'];
  rowIndex: number;
}) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr aria-rowindex={rowIndex}>
        <th scope="row" className={styles.footName}>
          {t('Attended')}
        </th>
        {sessions.map((session, place) => {
          const { attended, recorded } = session.summary;
          return (
            <td key={session.id} className={styles.footCell} aria-colindex={place + 2}>
              {recorded === 0 ? (
                <span className="visually-hidden">{t('none recorded')}</span>
              ) : (
                <>
                  <b>{attended}</b>
                  <span className={styles.of}>{t('of {{recorded}}', { recorded })}</span>
                </>
              )}
            </td>
          );
        })}
        <td className={styles.footTotal} aria-colindex={sessions.length + 2}>
          {summary.recorded === 0
            ? t('none recorded')
            : t('{{attended}} of {{recorded}}', { attended: summary.attended, recorded: summary.recorded })}
        </td>
      </tr>
    </tfoot>
  );
});
