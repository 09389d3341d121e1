import { useTranslation } from 'react-i18next';
import { goalLevels, levelName, signed } from '../../data/goal-words.ts';
import { TypedText } from '../../data/TypedText.tsx';
import styles from './goals.module.css';

interface ScaleListProps {
  /** -2 first; '' where one is not written. */
  levels: readonly string[];
  baselineLevel: number | null;
  /** Where it stands. */
  level: number | null;
}

/** A written scale, the best at the top, with where it began and stands. */
export function ScaleList({ levels, baselineLevel, level }: ScaleListProps) {
  const { t } = useTranslation();
  return (
    <ol className={styles.scale}>
      {goalLevels.toReversed().map((one) => (
        <li key={one} data-now={one === level || undefined}>
          <b>{signed(one)}</b>
          <span>
            {levels[one + 2] === '' ? (
              <span className={styles.quiet}>
                {t('{{meaning}}: not written', { meaning: levelName(one, t) })}
              </span>
            ) : (
              <TypedText>{levels[one + 2]!}</TypedText>
            )}
            {one === baselineLevel && <span className={styles.mark}>{t('at the beginning')}</span>}
            {one === level && <span className={styles.mark}>{t('last rating')}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
