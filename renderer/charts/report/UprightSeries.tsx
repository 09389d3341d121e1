import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { textWidth } from './chart-scale.ts';
import styles from './report-chart.module.css';
import { barFill, SeriesMark } from './SeriesMark.tsx';
import { columnFigureLine, figureLine, joinedPlaces, type UprightScale } from './upright-scale.ts';

interface SeriesProps {
  chart: ReportChart;
  scale: UprightScale;
}

/** The lines with their points, or the columns. */
export function UprightShapes({
  chart,
  patterns,
  scale: { x, y, step },
}: SeriesProps & { patterns: string }) {
  const { series, low, form, dividers } = chart;
  if (form === 'line')
    return series.map(({ values }, of) => {
      const joined = joinedPlaces(values, dividers);
      return (
        <g key={of}>
          <path
            className={styles.line}
            data-series={of % 4}
            d={values
              .map((value, place) =>
                value === null
                  ? ''
                  : `${joined.has(place) ? 'L' : 'M'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`,
              )
              .join('')}
          />
          {values.map(
            (value, place) =>
              value !== null && <SeriesMark key={place} series={of} x={x(place)} y={y(value)} />,
          )}
        </g>
      );
    });
  const floor = Math.max(low, 0);
  const room = columnRoom(chart, step);
  return series.map(({ values }, of) =>
    values.map(
      (value, place) =>
        value !== null && (
          <rect
            key={`${of} ${place}`}
            className={styles.bar}
            data-series={of % 4}
            x={columnStart(chart, of, x(place), room) + 1}
            width={Math.max(1, room - 2)}
            y={y(Math.max(value, floor))}
            height={Math.abs(y(value) - y(floor))}
            {...barFill(patterns, of)}
          />
        ),
    ),
  );
}

/** What is written beside points and columns, over every line: its rim keeps a line from striking it through. */
export function UprightFigures({ chart, scale: { x, y, step } }: SeriesProps) {
  const { series, form } = chart;
  if (form !== 'line') {
    const room = columnRoom(chart, step);
    return series.map(({ values, labels }, of) =>
      values.map((value, place) => {
        const label = labels?.[place] ?? '';
        if (value === null || textWidth(label) > Math.max(room, step / series.length)) return null;
        return (
          <text
            key={`${of} ${place}`}
            className={styles.figure}
            x={columnStart(chart, of, x(place), room) + room / 2}
            y={columnFigureLine(value, chart.lines, y)}
            textAnchor="middle"
          >
            {label}
          </text>
        );
      }),
    );
  }
  return series.map(({ values, labels }, of) => {
    if (labels)
      return values.map(
        (value, place) =>
          value !== null && (
            <text
              key={`${of} ${place}`}
              className={styles.figure}
              x={x(place)}
              y={figureLine(chart, { place, of }, y)}
              textAnchor="middle"
            >
              {labels[place] ?? ''}
            </text>
          ),
      );
    const last = values.findLastIndex((value) => value !== null);
    return (
      last !== -1 && (
        <text key={of} className={styles.figure} x={x(last) + 9} y={y(values[last]!) + 5}>
          {formatNumber(values[last]!, { maximumFractionDigits: 1 })}
        </text>
      )
    );
  });
}

function columnRoom({ series }: ReportChart, step: number): number {
  return Math.min(56, step * 0.8) / series.length;
}

function columnStart({ series }: ReportChart, of: number, middle: number, room: number): number {
  return middle - (room * series.length) / 2 + room * of;
}
