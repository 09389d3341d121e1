import type { ReactNode } from 'react';
import { joinClasses } from '../ui/index.ts';
import styles from './WhoToWhomMatrix.module.css';

interface WhoToWhomMatrixProps {
  label: string;
  /** Above the names: rows speak, columns are spoken to. */
  corner: ReactNode;
  names: readonly { id: string; name: ReactNode }[];
  groupName: ReactNode;
  totalName: ReactNode;
  /** Rows and columns in the order of the names, one last column for the group. */
  counts: readonly (readonly number[])[];
  isDense?: boolean;
}

const shades = 5;

/** Who addressed whom how often: each count as a figure, on a ground that is the darker the more. */
export function WhoToWhomMatrix(props: WhoToWhomMatrixProps) {
  const { label, corner, names, groupName, totalName, counts, isDense = false } = props;
  const most = Math.max(1, ...counts.flat());
  const columns = [...names, { id: 'group', name: groupName }];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it
    <div className={styles.scroll} tabIndex={isDense ? undefined : 0} role="group" aria-label={label}>
      <table className={joinClasses(styles.matrix, isDense && styles.dense)} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className={styles.total}>
              {totalName}
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ id, name }, row) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {counts[row]!.map((count, column) =>
                column === row ? (
                  <td key={column} className={styles.self}>
                    {count > 0 && count}
                  </td>
                ) : (
                  <td
                    key={column}
                    data-shade={count === 0 ? undefined : Math.max(1, Math.ceil((shades * count) / most))}
                  >
                    {count === 0 ? <span className={styles.none}>0</span> : count}
                  </td>
                ),
              )}
              <td className={styles.total}>{counts[row]!.reduce((sum, count) => sum + count, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
