import type { CSSProperties } from 'react';
import { joinClasses } from '../ui/index.ts';
import type { ClimatePlot } from './time-line-plot.ts';
import styles from './TimeLineChart.module.css';

/** A line over the sessions from 0 to 10, broken where nothing was answered; the figures stand with their points. */
export function ClimateRow({
  row,
  selected,
  isNarrow,
}: {
  row: ClimatePlot;
  selected: number | null;
  isNarrow: boolean;
}) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      {row.cells.map((cell, place) => (
        <td key={place} className={joinClasses(styles.climateCell, place === selected && styles.selected)}>
          {cell && (
            <svg className={styles.line} viewBox="0 0 1 10" preserveAspectRatio="none" aria-hidden="true">
              <polyline
                points={throughCell(row.cells[place - 1], cell, row.cells[place + 1])}
                fill="none"
                vectorEffect="non-scaling-stroke"
                strokeWidth="2"
              />
            </svg>
          )}
          {cell && (
            <span
              className={styles.point}
              style={{ '--from-top': 1 - cell.value / 10 } as CSSProperties}
              title={cell.label}
            >
              <span aria-hidden="true" className={isNarrow ? styles.dot : styles.pointFigure}>
                {isNarrow ? '' : cell.text}
              </span>
              <span className="visually-hidden">{cell.label}</span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

type Cell = ClimatePlot['cells'][number] | undefined;

/** The line within one column: to its middle from the edge to a neighbour that has a value, and on to the next. */
function throughCell(before: Cell, cell: NonNullable<Cell>, after: Cell): string {
  const points = [`0.5,${10 - cell.value}`];
  if (before) points.unshift(`0,${10 - (before.value + cell.value) / 2}`);
  if (after) points.push(`1,${10 - (cell.value + after.value) / 2}`);
  return points.join(' ');
}
