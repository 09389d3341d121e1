import { useTranslation } from 'react-i18next';
import { levelName, signed } from '../../data/goal-words.ts';
import styles from './goals.module.css';

/** A level as a small mark: its sign and figure, and its meaning for those who hear it. */
export function LevelMark({ level }: { level: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.levelMark} data-level={level} title={levelName(level, t)}>
      {signed(level)}
    </span>
  );
}
