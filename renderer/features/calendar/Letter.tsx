import { useTranslation } from 'react-i18next';
import styles from './Calendar.module.css';

/** The day's letter in the school's rotation. */
export function Letter({ letter }: { letter: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.letter} title={t('{{letter}} day', { letter })}>
      {letter}
    </span>
  );
}
