import { useTranslation } from 'react-i18next';
import type { AttendanceSummary } from '../../../shared/domain/attendance.ts';
import styles from './Session.module.css';

/** "7 of 8 attended, 1 not recorded": said again with each mark. */
export function AttendanceCount({ summary, expected }: { summary: AttendanceSummary; expected: number }) {
  const { t } = useTranslation();
  const open = expected - summary.recorded;
  return (
    <p role="status" className={styles.count}>
      {summary.recorded === 0 ? (
        t('{{count}} expected, none recorded', { count: expected })
      ) : (
        <>
          <b>
            {t('{{attended}} of {{recorded}} attended', {
              attended: summary.attended,
              recorded: summary.recorded,
            })}
          </b>
          {open > 0 && <span>{t('{{count}} not recorded', { count: open })}</span>}
        </>
      )}
    </p>
  );
}
