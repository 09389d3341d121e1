import styles from './Watermark.module.css';

/** A quiet word across the page and its print, that says that nothing here is real. Read out once. */
export function Watermark({ children }: { children: string }) {
  return (
    <aside className={styles.watermark} aria-label={children} data-watermark>
      <p className={styles.ribbon}>{children}</p>
      <div className={styles.field} aria-hidden="true">
        {Array.from({ length: 12 }, (_, place) => (
          <span key={place} data-words={children} />
        ))}
      </div>
    </aside>
  );
}
