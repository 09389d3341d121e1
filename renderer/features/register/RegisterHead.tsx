import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { formatDate } from '../../i18n/format.ts';
import { AppLink, joinClasses } from '../../ui/index.ts';
import styles from './Register.module.css';
import type { RegisterColumn } from './register-columns.ts';

interface RegisterHeadProps {
  columns: readonly RegisterColumn[];
  /** The column that the keyboard is at, where it is in the heading. */
  activeColumn: number | null;
}

/** The sessions, each leading to its page: number, day, and whether it is today's, cancelled or to come. */
export const RegisterHead = memo(function RegisterHead({ columns, activeColumn }: RegisterHeadProps) {
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
        {columns.map((column, place) => (
          <th
            key={column.id}
            scope="col"
            aria-colindex={place + 2}
            className={joinClasses(
              styles.session,
              column.isToday && styles.today,
              column.isCancelled && styles.isCancelled,
              column.isToCome && styles.isToCome,
            )}
            data-row={-1}
            data-column={place}
          >
            <AppLink
              href={`/sessions/${column.id}`}
              className={styles.sessionLink}
              title={column.words}
              tabIndex={activeColumn === place ? 0 : -1}
            >
              <span className="visually-hidden">{column.words}</span>
              <span className={styles.number} aria-hidden="true">
                {column.number ?? '–'}
              </span>
              <time dateTime={column.date} className={styles.day} aria-hidden="true">
                {formatDate(column.date, 'short')}
                {column.year !== null && <span className={styles.year}>{column.year}</span>}
              </time>
            </AppLink>
          </th>
        ))}
        <th scope="col" className={styles.totalHead} aria-colindex={columns.length + 2}>
          {t('Attended')}
        </th>
      </tr>
    </thead>
  );
});

/** Attended of recorded for each session, and for the whole group. */
export function RegisterFoot({
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
        {sessions.map((session, place) => (
          <SessionTotal
            key={session.id}
            column={place}
            attended={session.summary.attended}
            recorded={session.summary.recorded}
          />
        ))}
        <td className={styles.footTotal} aria-colindex={sessions.length + 2}>
          {summary.recorded === 0
            ? t('none recorded')
            : t('{{attended}} of {{recorded}}', { attended: summary.attended, recorded: summary.recorded })}
        </td>
      </tr>
    </tfoot>
  );
}

const SessionTotal = memo(function SessionTotal({
  column,
  attended,
  recorded,
}: {
  column: number;
  attended: number;
  recorded: number;
}) {
  const { t } = useTranslation();
  return (
    <td className={styles.footCell} aria-colindex={column + 2}>
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
});
