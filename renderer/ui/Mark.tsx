import styles from './Mark.module.css';

/** Mezzo's own mark: five seats around a table. */
export function Mark() {
  const seats = [0, 1, 2, 3, 4].map((seat) => {
    const angle = -Math.PI / 2 + (seat * 2 * Math.PI) / 5;
    return { x: 16 + 8.6 * Math.cos(angle), y: 16 + 8.6 * Math.sin(angle) };
  });
  return (
    <svg viewBox="0 0 32 32" className={styles.mark} aria-hidden="true">
      <circle cx="16" cy="16" r="16" className={styles.disc} />
      {seats.map(({ x, y }, seat) => (
        <circle key={seat} cx={x} cy={y} r="3.4" className={seat === 4 ? styles.leader : styles.seat} />
      ))}
    </svg>
  );
}
