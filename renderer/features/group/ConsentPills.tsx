import { useTranslation } from 'react-i18next';
import { consentMarks, type Standings } from '../../data/consent-words.ts';
import { Pill } from '../../ui/index.ts';
import styles from './roster.module.css';

/** A form that does not hold or runs out soon; else, quietly, that all is well. */
export function ConsentPills({ entry }: { entry: Standings }) {
  const { t } = useTranslation();
  const marks = consentMarks(entry, t);
  if (marks.length === 0) return <span className={styles.quiet}>{t('given')}</span>;
  return (
    <span className={styles.pills}>
      {marks.map(({ kind, hue, word }) => (
        <Pill key={kind} hue={hue}>
          {word}
        </Pill>
      ))}
    </span>
  );
}
