import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import {
  estimatePassphraseStrength,
  type PassphraseHint,
} from '../../../shared/domain/passphrase-strength.ts';
import styles from './keys.module.css';

const bars = [1, 2, 3, 4] as const;

/** How hard a passphrase is to guess, while it is typed: four bars, a word, and what would help most. */
export function StrengthMeter({ passphrase }: { passphrase: string }) {
  const { t } = useTranslation();
  const { score, hint } = estimatePassphraseStrength(passphrase);
  return (
    <div className={styles.strength} data-score={score}>
      <div className={styles.bars} aria-hidden="true">
        {bars.map((bar) => (
          <span key={bar} className={styles.bar} data-on={bar <= score || undefined} />
        ))}
      </div>
      <p className={styles.strengthWords} role="status">
        <b>{passphrase !== '' && scoreWord(score, t)}</b> {hintWords(hint, t)}
      </p>
    </div>
  );
}

function scoreWord(score: 0 | 1 | 2 | 3 | 4, t: TFunction): string {
  switch (score) {
    case 0:
    case 1:
      return t('Too easy to guess.');
    case 2:
      return t('Acceptable.');
    case 3:
      return t('Good.');
    case 4:
      return t('Strong.');
  }
}

function hintWords(hint: PassphraseHint, t: TFunction): string {
  switch (hint) {
    case 'empty':
      return t('Four or more words that do not belong together are easy to keep and hard to guess.');
    case 'too-short':
      return t('At least ten characters, or four words.');
    case 'common':
      return t('It is close to words that guessing programs try first. Add words of your own.');
    case 'repeats':
      return t('It repeats itself. Use different words.');
    case 'add-words':
      return t('One more word would make it good.');
    case 'good':
      return '';
  }
}
