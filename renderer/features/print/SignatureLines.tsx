import styles from './letter-print.module.css';

/** Lines to write on, each with what belongs on it below. */
export function SignatureLines({ labels }: { labels: readonly string[] }) {
  return (
    <div className={styles.signatures}>
      {labels.map((label) => (
        <span key={label} className={styles.signature}>
          {label}
        </span>
      ))}
    </div>
  );
}
