import type { ReactNode } from 'react';
import styles from './BarRows.module.css';

export interface BarRow {
  id: string;
  name: ReactNode;
  /** Null: not known, and no bar is drawn. */
  value: number | null;
  /** The figure at the bar's end. */
  figure: ReactNode;
  /** Small words beside the figure. */
  note?: ReactNode;
  /** Where a line crosses the bar: what would be an equal share. */
  line?: number;
  /** Hatched: well below the line. */
  isLow?: boolean;
}

interface BarRowsProps {
  label: string;
  rows: readonly BarRow[];
  /** The value of a full bar, more than 0. */
  most: number;
  isDense?: boolean;
}

/** Bars with their names and figures, read from above; a line across each where it is held against something. */
export function BarRows({ label, rows, most, isDense = false }: BarRowsProps) {
  const percent = (value: number) => `${Math.min(100, (100 * value) / most)}%`;
  return (
    <ul className={styles.rows} aria-label={label} data-dense={isDense}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <span className={styles.name}>{row.name}</span>
          <span className={styles.track} aria-hidden="true" data-unknown={row.value === null}>
            {row.value !== null && row.value > 0 && (
              <span className={styles.bar} data-low={row.isLow} style={{ inlineSize: percent(row.value) }} />
            )}
            {row.line !== undefined && (
              <span className={styles.line} style={{ insetInlineStart: percent(row.line) }} />
            )}
          </span>
          <span className={styles.figure}>
            {row.figure}
            {row.note !== undefined && <small>{row.note}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
