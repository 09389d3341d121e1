import type { ReportChart } from '../../../shared/contract/report-document.ts';
import { formatNumber } from '../../i18n/format.ts';
import { asData, textWidth, ticksOf } from './chart-scale.ts';
import { ChartLegend, legendRows } from './ChartLegend.tsx';
import styles from './report-chart.module.css';
import { BarPatterns, barFill, SeriesMark, usePatterns } from './SeriesMark.tsx';

const width = 700;
const plotHeight = 200;

/** Lines or standing columns over the categories, with what is measured upwards. */
export function UprightChart({ chart }: { chart: ReportChart }) {
  const patterns = usePatterns();
  const { categories, series, low, high, form } = chart;
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
          <text className={styles.small} x={left + step * before + 4} y={top + 8}>
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
      {form === 'line'
        ? series.map((one, place) => <Line key={place} one={one} series={place} x={x} y={y} />)
        : series.map(({ values, labels }, place) => {
            const room = Math.min(56, step * 0.8) / series.length;
            return values.map((value, at) => {
              if (value === null) return null;
              const start = x(at) - (room * series.length) / 2 + room * place;
              const label = labels?.[at] ?? '';
              return (
                <g key={`${place} ${at}`}>
                  <rect
                    className={styles.bar}
                    data-series={place % 4}
                    x={start + 1}
                    width={Math.max(1, room - 2)}
                    y={y(Math.max(value, Math.max(low, 0)))}
                    height={Math.abs(y(value) - y(Math.max(low, 0)))}
                    {...barFill(patterns, place)}
                  />
                  {textWidth(label) <= Math.max(room, step / series.length) && (
                    <text className={styles.figure} x={start + room / 2} y={y(value) - 5} textAnchor="middle">
                      {label}
                    </text>
                  )}
                </g>
              );
            });
          })}
      {chart.lines.map(({ value, label }, place) => (
        <g key={place}>
          <line className={styles.level} x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
          <text className={styles.small} x={width - right + 6} y={y(value) + 4}>
            {label}
          </text>
        </g>
      ))}
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

interface LineProps {
  one: ReportChart['series'][number];
  series: number;
  x: (place: number) => number;
  y: (value: number) => number;
}

/** A gap stays a gap: points on both sides of it are not joined. */
function Line({ one, series, x, y }: LineProps) {
  const placed = one.values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  const path = placed
    .map(({ value, place }, index) => {
      const isJoined = placed[index - 1]?.place === place - 1;
      return `${isJoined ? 'L' : 'M'}${x(place).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  const last = placed.at(-1);
  return (
    <g>
      <path className={styles.line} data-series={series % 4} d={path} />
      {placed.map(({ value, place }) => (
        <g key={place}>
          <SeriesMark series={series} x={x(place)} y={y(value)} />
          {one.labels && (
            <text className={styles.figure} x={x(place)} y={y(value) - 9} textAnchor="middle">
              {one.labels[place] ?? ''}
            </text>
          )}
        </g>
      ))}
      {last && !one.labels && (
        <text className={styles.figure} x={x(last.place) + 9} y={y(last.value) + 5}>
          {formatNumber(last.value, { maximumFractionDigits: 1 })}
        </text>
      )}
    </g>
  );
}
