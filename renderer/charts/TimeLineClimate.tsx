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
  const count = row.cells.length;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.name}
      </th>
      {row.cells.map((cell, place) => (
        <td key={place} className={joinClasses(styles.climateCell, place === selected && styles.selected)}>
          {place === 0 && (
            <svg
              className={styles.line}
              style={{ inlineSize: `${count * 100}%` }}
              viewBox={`0 0 ${count} 10`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {stretches(row.cells).map((points) => (
                <polyline
                  key={points}
                  points={points}
                  fill="none"
                  vectorEffect="non-scaling-stroke"
                  strokeWidth="2"
                />
              ))}
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

/** Points of a line for each run of sessions that have a value, at the middle of their columns. */
function stretches(cells: ClimatePlot['cells']): string[] {
  const found: string[][] = [];
  for (const [place, cell] of cells.entries()) {
    if (cell === null) continue;
    if (place === 0 || cells[place - 1] === null) found.push([]);
    found.at(-1)!.push(`${place + 0.5},${10 - cell.value}`);
  }
  return found.map((points) => points.join(' '));
}
