import type { ReactNode } from 'react';
import styles from './ChartFigure.module.css';

interface ChartTableProps {
  /** What the table lists, for those who hear it. */
  label: string;
  /** The headings; the first is of the rows' own names. */
  columns: readonly ReactNode[];
  rows: readonly { id: string; cells: readonly ReactNode[] }[];
}

/** The figures behind a plot. */
export function ChartTable({ label, columns, rows }: ChartTableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <table className={styles.chartTable} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={place} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...figures] }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {figures.map((figure, place) => (
                <td key={place}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
