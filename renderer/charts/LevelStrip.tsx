import styles from './LevelStrip.module.css';

interface LevelStripProps {
  /** What the strip shows, in words. */
  label: string;
  /** -2 to 2, or null where it is not known. */
  from: number | null;
  to: number | null;
}

const step = 24;
const left = 12;
const middle = 12;
const x = (level: number) => left + (level + 2) * step;

/** The five levels of a goal in a line: hollow where it began, filled where it stands. Nothing is drawn for "not rated". */
export function LevelStrip({ label, from, to }: LevelStripProps) {
  return (
    <svg className={styles.strip} viewBox={`0 0 ${left * 2 + 4 * step} 24`} role="img" aria-label={label}>
      <line className={styles.track} x1={x(-2)} x2={x(2)} y1={middle} y2={middle} />
      {[-2, -1, 0, 1, 2].map((level) => (
        <line
          key={level}
          className={styles.tick}
          data-expected={level === 0 || undefined}
          x1={x(level)}
          x2={x(level)}
          y1={middle - (level === 0 ? 8 : 4)}
          y2={middle + (level === 0 ? 8 : 4)}
        />
      ))}
      {from !== null && to !== null && from !== to && (
        <line className={styles.way} x1={x(from)} x2={x(to)} y1={middle} y2={middle} />
      )}
      {from !== null && <circle className={styles.from} cx={x(from)} cy={middle} r={from === to ? 8 : 5} />}
      {to !== null && <circle className={styles.to} cx={x(to)} cy={middle} r="5.5" />}
    </svg>
  );
}
