import { useTranslation } from 'react-i18next';
import { statuses, statusLooks, statusWord } from '../../data/attendance-words.ts';
import styles from './Session.module.css';

/** What the letters on the buttons stand for, once for the whole list. The buttons say it themselves to those who hear. */
export function StatusLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {statuses.map((status) => (
        <li key={status}>
          <b>{statusLooks[status].letter}</b> {statusWord(status, t)}
        </li>
      ))}
    </ul>
  );
}
