import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { asData, fittingText, textWidth, ticksOf } from './chart-scale.ts';
import { ChartLegend, legendRows } from './ChartLegend.tsx';
import styles from './report-chart.module.css';
import { BarPatterns, barFill, usePatterns } from './SeriesMark.tsx';

const width = 700;
const widestName = 220;

/** Lying bars, for categories with long names. */
export function LyingChart({ chart }: { chart: ReportChart }) {
  const patterns = usePatterns();
  const { categories, series, low, high } = chart;
  const names = categories.map((name) => fittingText(name, widestName));
  const left = Math.max(textWidth(chart.xLabel), ...names.map((name) => textWidth(name))) + 14;
  const labels = series.flatMap((one) => (one.labels ?? []).map((label) => textWidth(label)));
  const right = Math.max(16, ...labels) + 10;
  const legend = legendRows(chart, width - left - 10);
  const top = legend.height + 8;
  const thick = series.length === 1 ? 16 : 11;
  const step = thick * series.length + 10;
  const foot = top + step * categories.length + 4;
  const x = (value: number) =>
    left + ((width - left - right) * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  const origin = Math.min(high, Math.max(low, 0));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${foot + 42}`}
      role="img"
      aria-label={chart.alt}
      data-report-chart={chart.id}
    >
      <BarPatterns id={patterns} />
      <ChartLegend chart={chart} patterns={patterns} x={left} width={width - left - 10} />
      {ticksOf(chart).map(({ value, label }) => (
        <g key={value}>
          <line className={styles.grid} x1={x(value)} x2={x(value)} y1={top} y2={foot} />
          <text {...asData} className={styles.tick} x={x(value)} y={foot + 15} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <text className={styles.label} x={(left + width - right) / 2} y={foot + 34} textAnchor="middle">
        {chart.yLabel}
      </text>
      {names.map((name, place) => (
        <g key={place}>
          <text
            {...asData}
            className={styles.tick}
            x={left - 8}
            y={top + step * place + step / 2 + 4}
            textAnchor="end"
          >
            {name}
          </text>
          {series.map((one, at) => {
            const value = one.values[place] ?? null;
            const y = top + step * place + 5 + thick * at;
            if (value === null)
              return (
                <text key={at} className={styles.figure} x={x(origin) + 6} y={y + thick / 2 + 4}>
                  {one.labels?.[place] ?? '–'}
                </text>
              );
            return (
              <g key={at}>
                <rect
                  className={styles.bar}
                  data-series={at % 4}
                  x={Math.min(x(origin), x(value))}
                  width={Math.abs(x(value) - x(origin))}
                  y={y + 1}
                  height={thick - 2}
                  {...barFill(patterns, at)}
                />
                <text className={styles.figure} x={Math.max(x(origin), x(value)) + 6} y={y + thick / 2 + 4}>
                  {one.labels?.[place] ?? ''}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      {chart.lines.map(({ value, label }, place) => (
        <g key={place}>
          <line className={styles.level} x1={x(value)} x2={x(value)} y1={top} y2={foot} />
          <text className={styles.small} x={x(value) + 4} y={top + 2}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
