import styles from './timetable.module.css';

/** The figure beside it as a length, what is planned lighter; `most` is the longest of the table. */
export function MissedBar({ missed, planned, most }: { missed: number; planned: number; most: number }) {
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.barMissed} style={{ inlineSize: `${(missed / most) * 100}%` }} />
      <span className={styles.barPlanned} style={{ inlineSize: `${(planned / most) * 100}%` }} />
    </span>
  );
}
