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
  // Someone who was there at some of the sessions shows best what the figures mean.
  const totals = register.members.map(({ summary }) => summary).filter(({ recorded }) => recorded > 0);
  const example = totals.find(({ attended, recorded }) => attended > 0 && attended < recorded) ?? totals[0];
  return (
    <ul className={joinClasses(styles.legend, 'keep-together')} aria-label={t('What the signs mean')}>
      {statuses.map((status) => (
        <li key={status}>
          <b>{statusLooks[status].letter}</b> {statusWord(status, t)}
        </li>
      ))}
      <li>{t('A figure is minutes late or left early.')}</li>
      <li>{t('Empty: not recorded; is not counted.')}</li>
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
      {example && (
        <li>
          {t(
            '“{{attended}} of {{recorded}}” is {{attended}} attended (also late or leaving early) of {{recorded}} recorded.',
            {
              attended: example.attended,
              recorded: example.recorded,
            },
          )}
        </li>
      )}
    </ul>
  );
}
