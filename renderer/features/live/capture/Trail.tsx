import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Data } from '../../../ui/index.ts';
import styles from './capture.module.css';
import type { Taps } from './use-taps.ts';

/** So many of the last acts are in sight. */
const shownActs = 3;

/** The last acts, the latest first; each can be taken out by itself. */
export function Trail({ taps, nameOf }: { taps: Taps; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const last = taps.acts.slice(-shownActs).toReversed();
  return (
    <>
      <p className={styles.count}>{t('{{count}} acts', { count: taps.acts.length })}</p>
      <ul className={styles.trail} aria-label={t('Last acts')}>
        {last.map((act) => {
          const speaker = nameOf(act.speakerId);
          const addressee = act.addresseeId === null ? t('Group') : nameOf(act.addresseeId);
          return (
            <li key={act.id} data-unsaved={act.isWaiting}>
              <span>
                <Data>{speaker}</Data> <span aria-hidden="true">→</span>{' '}
                <span className={styles.hidden}>{t('to')}</span>{' '}
                {act.addresseeId === null ? addressee : <Data>{addressee}</Data>}
              </span>
              <button
                type="button"
                aria-label={t('Take out: {{speaker}} to {{addressee}}', { speaker, addressee })}
                onClick={() => taps.takeOut(act.id)}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
