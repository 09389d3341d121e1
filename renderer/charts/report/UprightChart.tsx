import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { asData, textWidth, ticksOf } from './chart-scale.ts';
import { ChartLegend, legendRows } from './ChartLegend.tsx';
import styles from './report-chart.module.css';
import { BarPatterns, usePatterns } from './SeriesMark.tsx';
import { UprightFigures, UprightShapes } from './UprightSeries.tsx';

const width = 700;
const plotHeight = 200;

/** Lines or standing columns over the categories, with what is measured upwards. */
export function UprightChart({ chart }: { chart: ReportChart }) {
  const patterns = usePatterns();
  const { categories, low, high, form } = chart;
  const ticks = ticksOf(chart);
  const left = Math.max(30, ...ticks.map(({ label }) => textWidth(label) + 12));
  const endWords = [...chart.lines, ...chart.bands].map(({ label }) => textWidth(label, 11) + 12);
  const right = Math.min(170, Math.max(form === 'line' ? 46 : 12, ...endWords));
  const legend = legendRows(chart, width - left - right);
  const top = legend.height + 26;
  const dividerRoom = chart.dividers.length > 0 ? 16 : 0;
  const foot = top + dividerRoom + plotHeight;
  const step = (width - left - right) / Math.max(1, categories.length);
  const x = (place: number) => left + step * (place + 0.5);
  const y = (value: number) =>
    foot - (plotHeight * (Math.min(high, Math.max(low, value)) - low)) / (high - low);
  const scale = { x, y, step };
  const isNearEnd = (before: number, label: string) =>
    left + step * before + textWidth(label, 11) + 4 > width;
  const every = Math.max(
    1,
    Math.ceil((Math.max(14, ...categories.map((name) => textWidth(name))) + 8) / Math.max(1, step)),
  );
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${width} ${foot + 44}`}
      role="img"
      aria-label={chart.alt}
      data-report-chart={chart.id}
    >
      <BarPatterns id={patterns} />
      <ChartLegend chart={chart} patterns={patterns} x={left} width={width - left - right} />
      <text className={styles.label} x={2} y={legend.height + 14}>
        {chart.yLabel}
      </text>
      {chart.bands.map((band, place) => (
        <rect
          key={place}
          className={styles.band}
          x={left}
          width={width - left - right}
          y={y(band.high)}
          height={Math.max(0, y(band.low) - y(band.high))}
        />
      ))}
      {ticks.map(({ value, label }) => (
        <g key={value}>
          <line className={styles.grid} x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text {...asData} className={styles.tick} x={left - 6} y={y(value) + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {chart.dividers.map(({ before, label }, place) => (
        <g key={place}>
          <line
            className={styles.divider}
            x1={left + step * before}
            x2={left + step * before}
            y1={top + 4}
            y2={foot}
          />
          {/* Near the end it stands on the other side of its line. */}
          <text
            className={styles.small}
            x={left + step * before + (isNearEnd(before, label) ? -4 : 4)}
            y={top + 8}
            textAnchor={isNearEnd(before, label) ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
      {categories.map(
        (name, place) =>
          place % every === 0 && (
            <text
              key={place}
              {...asData}
              className={styles.tick}
              x={x(place)}
              y={foot + 16}
              textAnchor="middle"
            >
              {name}
            </text>
          ),
      )}
      <text className={styles.label} x={(left + width - right) / 2} y={foot + 36} textAnchor="middle">
        {chart.xLabel}
      </text>
      <UprightShapes chart={chart} patterns={patterns} scale={scale} />
      {chart.lines.map(({ value, label }, place) => (
        <g key={place}>
          <line className={styles.level} x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text className={styles.small} x={width - right + 6} y={y(value) + 4}>
            {label}
          </text>
        </g>
      ))}
      <UprightFigures chart={chart} scale={scale} />
      {chart.bands.map((band, place) => (
        <text
          key={place}
          className={styles.small}
          x={width - right + 6}
          y={(y(band.low) + y(band.high)) / 2 - 8}
        >
          {band.label}
        </text>
      ))}
    </svg>
  );
}
