import { useTranslation } from 'react-i18next';
import styles from './Unlock.module.css';

interface TriesLeftProps {
  failedAttempts: number;
  /** Seconds until the next try is possible. */
  seconds: number;
}

/** How often it went wrong, and how long the next try has to wait: counted on screen, read out once. */
export function TriesLeft({ failedAttempts, seconds }: TriesLeftProps) {
  const { t } = useTranslation();
  return (
    <>
      {seconds > 0 && (
        <p className={styles.wait} role="timer">
          {t('The next try is possible in {{count}} seconds.', { count: seconds })}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {seconds > 0 && t('Wait a moment before the next try.')}
      </p>
      {failedAttempts > 0 && (
        <p className={styles.tries}>
          {t('{{count}} wrong tries since the last unlocking. The audit log will show them.', {
            count: failedAttempts,
          })}
        </p>
      )}
    </>
  );
}
