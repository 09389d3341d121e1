import { useTranslation } from 'react-i18next';
import { balesWords } from '../../../data/bales-words.ts';
import styles from './capture.module.css';
import type { Capture } from './use-capture.ts';
import type { Taps } from './use-taps.ts';

const categories = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Bales's twelve, for the last act: one tap says of which kind it was. */
export function CategoryRow({ taps, capture }: { taps: Taps; capture: Capture }) {
  const { t } = useTranslation();
  const last = taps.acts.at(-1);
  return (
    <div className={styles.categories} role="group" aria-label={t('Category of the last act')}>
      {categories.map((category) => (
        <button
          key={category}
          type="button"
          disabled={!last}
          aria-pressed={last?.category === category}
          onClick={() => {
            // What the page named itself is found again by the name that the page gave.
            const actId = last?.isWaiting ? capture.lastActId : last?.id;
            if (actId) taps.amend(actId, { category: last?.category === category ? null : category });
          }}
        >
          <b>{category}</b> {balesWords(category, t)}
        </button>
      ))}
    </div>
  );
}
