import styles from './Register.module.css';

/** Holds the place of rows that are scrolled out of sight and not drawn. `height` is in pixels. */
export function RowSpacer({ height, columns }: { height: number; columns: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className={styles.spacer} style={{ blockSize: height }} />
    </tr>
  );
}
