import styles from './SingleSystemChart.module.css';
import { type ChartSize, namedPlaces, type PlotFrame, type SingleSystemPlot } from './single-system-plot.ts';

/** Days are written in the reader's way already; the types know no such mark in a picture, the page does. */
const asData = { translate: 'no' } as const;

/** The names of the places, and under them what else is known of each: attendance, participation. */
export function SingleSystemRows({
  plot: { days, begin, rows, words },
  frame,
  size,
}: {
  plot: SingleSystemPlot;
  frame: PlotFrame;
  size: ChartSize;
}) {
  const { right, bottom, x, row } = frame;
  const named = namedPlaces({ days, begin }, frame);
  const names = [
    ...(begin ? [{ id: 'begin', name: begin.name, place: -1 }] : []),
    ...days.map((day, place) => ({ ...day, place })),
  ];
  return (
    <>
      {names.map(
        ({ id, name, place }) =>
          named.has(place) && (
            <text
              key={id}
              {...asData}
              className={styles.tick}
              x={named.get(place)}
              y={bottom + 15}
              textAnchor="middle"
            >
              {name}
            </text>
          ),
      )}
      {size === 'wide' && (
        <text className={styles.tick} x={right + 8} y={bottom + 15}>
          {words.axis}
        </text>
      )}
      {size === 'wide' &&
        rows.map(({ name, cells }, line) => (
          <g key={name}>
            <text className={styles.tick} x={right + 8} y={row(line) + 4}>
              {name}
            </text>
            {cells.map(
              (cell, place) =>
                cell !== null && (
                  <text
                    key={days[place]!.id}
                    className={styles.cell}
                    x={x(place)}
                    y={row(line) + 4}
                    textAnchor="middle"
                  >
                    {cell}
                  </text>
                ),
            )}
          </g>
        ))}
    </>
  );
}
