import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/attendance.ts';
import { statuses, statusLooks, statusWord } from '../../data/attendance-words.ts';
import { joinClasses } from '../../ui/index.ts';
import styles from './print.module.css';

/** What the signs on the paper mean, for a reader who has never seen the screen. */
export function RegisterLegend({ register }: { register: Register }) {
  const { t } = useTranslation();
  const hasState = (state: string) =>
    register.members.some(({ cells }) => cells.some((cell) => cell.state === state));
  return (
    <ul className={joinClasses(styles.legend, 'keep-together')} aria-label={t('What the signs mean')}>
      {statuses.map((status) => (
        <li key={status}>
          <b>{statusLooks[status].letter}</b> {statusWord(status, t)}
        </li>
      ))}
      <li>{t('A figure is minutes late or left early.')}</li>
      <li>{t('Empty: not recorded; counts for nobody.')}</li>
      {(hasState('not-yet-joined') || hasState('left')) && (
        <li>
          <b>–</b> {t('not a member on that day')}
        </li>
      )}
      {register.sessions.some(({ state }) => state === 'cancelled') && (
        <li>
          <b>×</b> {t('cancelled')}
        </li>
      )}
      <li>{t('“8 of 14” is 8 attended (also late or leaving early) of 14 recorded.')}</li>
    </ul>
  );
}
