import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { asData, fittingText, textWidth } from './chart-scale.ts';
import styles from './report-chart.module.css';
import { barFill, SeriesMark } from './SeriesMark.tsx';
import { joinedPlaces } from './upright-scale.ts';

interface ChartLegendProps {
  chart: ReportChart;
  patterns: string;
  x: number;
  width: number;
}

const rowHeight = 20;

/** The names of the series in rows, each with its mark; where each stands, and how high it all is. */
export function legendRows({ series }: ReportChart, width: number) {
  let row = 0;
  let at = 0;
  if (series.length < 2) return { entries: [], height: 0 };
  const entries = series.map(({ name }, place) => {
    const words = fittingText(name, width - 30);
    const size = textWidth(words) + 40;
    if (at > 0 && at + size > width) {
      row += 1;
      at = 0;
    }
    const entry = { words, place, x: at, row };
    at += size;
    return entry;
  });
  return { entries, height: (row + 1) * rowHeight };
}

export function ChartLegend({ chart, patterns, x, width }: ChartLegendProps) {
  return legendRows(chart, width).entries.map(({ words, place, x: at, row }) => {
    const y = row * rowHeight + 10;
    return (
      <g key={place}>
        {chart.form === 'line' ? (
          <>
            {joinedPlaces(chart.series[place]!.values, chart.dividers).size > 0 && (
              <path className={styles.line} data-series={place % 4} d={`M${x + at} ${y}H${x + at + 20}`} />
            )}
            <SeriesMark series={place} x={x + at + 10} y={y} />
          </>
        ) : (
          <rect
            className={styles.bar}
            data-series={place % 4}
            x={x + at}
            y={y - 6}
            width={20}
            height={12}
            {...barFill(patterns, place)}
          />
        )}
        <text {...asData} className={styles.tick} x={x + at + 26} y={y + 4}>
          {words}
        </text>
      </g>
    );
  });
}
