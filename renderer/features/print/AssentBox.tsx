import { useTranslation } from 'react-i18next';
import styles from './letter-print.module.css';
import { SignatureLines } from './SignatureLines.tsx';

/** The young person's own yes or no, in words for them. */
export function AssentBox() {
  const { t } = useTranslation();
  return (
    <section className={`${styles.assent} keep-together`}>
      <h2>{t('For you, the young person')}</h2>
      <p>
        {t(
          'Somebody has told me what this group is about. I can ask about anything. I can say “pass” when I do not want to talk, and I can stop coming whenever I want.',
        )}
      </p>
      <p>
        {t(
          'The grown-ups who lead the group keep what I say to themselves, unless somebody could get hurt. They ask all of us to keep it in the group too, but they cannot promise that everybody will.',
        )}
      </p>
      <p className={styles.choices}>
        <span className={styles.choice}>{t('Yes, I want to come')}</span>
        <span className={styles.choice}>{t('No, I do not want to')}</span>
      </p>
      <SignatureLines labels={[t('My name'), t('Date')]} />
    </section>
  );
}
