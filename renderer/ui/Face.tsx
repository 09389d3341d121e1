import styles from './Face.module.css';

interface FaceProps {
  /** From 1, very sad, to 5, very glad. */
  mood: number;
  /** Read out; without it the face is only drawn beside its word. */
  label?: string;
}

/** Where the mouth bends to: 1 far up in the middle (sad), 5 far down (glad). */
const bends: readonly number[] = [62, 68, 74, 81, 88];

/** A face from sad to glad, drawn in lines: readable on paper in grey, and from the other side of a table. */
export function Face({ mood, label }: FaceProps) {
  const place = Math.min(5, Math.max(1, Math.round(mood))) - 1;
  const bend = bends[place]!;
  const corner = 74 + (74 - bend) * 0.35;
  return (
    <svg
      className={styles.face}
      viewBox="0 0 100 100"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <circle cx="50" cy="50" r="45" className={styles.line} />
      <circle cx="34" cy="40" r="5" className={styles.dot} />
      <circle cx="66" cy="40" r="5" className={styles.dot} />
      <path d={`M 28 ${corner} Q 50 ${bend + (bend - 74) * 0.6} 72 ${corner}`} className={styles.line} />
    </svg>
  );
}
