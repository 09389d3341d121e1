import { useTranslation } from 'react-i18next';
import styles from './timetable.module.css';

interface MissedBarProps {
  missed: number;
  /** The sessions of which it was missed: the length of the track. */
  attended: number;
  planned: number;
  /** Sessions of the longest bar: a session is as long in every row. */
  longest: number;
}

/** The words beside it as lengths: what was missed of the sessions attended, then, hatched, what planned ones add. */
export function MissedBar({ missed, attended, planned, longest }: MissedBarProps) {
  const { t } = useTranslation();
  const sized = (count: number, of: number) => ({ inlineSize: `${of === 0 ? 0 : (count / of) * 100}%` });
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.barTrack} style={sized(attended, longest)}>
        <span className={styles.barMissed} style={sized(missed, attended)} data-part="missed" />
      </span>
      <span className={styles.barPlanned} style={sized(planned, longest)} title={t('planned')} />
    </span>
  );
}
