import { useId } from 'react';
import styles from './SingleSystemChart.module.css';
import { SingleSystemGuides } from './SingleSystemGuides.tsx';
import { SingleSystemRows } from './SingleSystemRows.tsx';
import {
  type ChartSize,
  framePlot,
  phasePaths,
  type SingleSystemPlot,
  ticksOf,
} from './single-system-plot.ts';

interface SingleSystemChartProps {
  /** What the chart shows, in a sentence. */
  label: string;
  plot: SingleSystemPlot;
  size?: ChartSize;
}

/**
 * One member's scores before and while the group works. Baseline scores are hollow squares, the others filled circles,
 * so that the phases are told apart without colour; where the goals began is a diamond that no line reaches, since nobody
 * observed it. A place without a score is a gap, never a zero.
 */
export function SingleSystemChart({ label, plot, size = 'wide' }: SingleSystemChartProps) {
  const hatch = useId();
  const frame = framePlot(plot, size);
  const { width, height, left, right, top, bottom, x, y } = frame;
  const { figures, asked, begin, low, high, change, words, format } = plot;
  const ticks = size === 'small' ? [low, high] : ticksOf(low, high);
  const side = size === 'small' ? 6 : 8;
  const at = change === null || change === 0 ? null : (x(change - 1) + x(change)) / 2;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((value) => (
        <g key={value}>
          <line className={styles.axis} x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text className={styles.tick} x={left - 6} y={y(value) + 4} textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
      <SingleSystemGuides plot={plot} frame={frame} size={size} hatch={hatch} />
      {at !== null && <line className={styles.change} x1={at} x2={at} y1={top - 6} y2={bottom} />}
      {size === 'wide' && (
        <>
          {words.baseline !== '' && (at !== null || change === null) && (
            <text
              className={styles.phase}
              x={at === null ? left : at - 8}
              y={top - 12}
              textAnchor={at === null ? 'start' : 'end'}
            >
              {words.baseline}
            </text>
          )}
          {change !== null && (
            <text className={styles.phase} x={at === null ? left : at + 8} y={top - 12}>
              {words.intervention}
            </text>
          )}
        </>
      )}
      {[figures.baseline, figures.intervention].map((phase, place) => {
        const { line, across } = phasePaths(phase, frame, asked);
        return (
          <g key={place}>
            <path className={styles.across} d={across} />
            <path className={styles.line} d={line} />
          </g>
        );
      })}
      {begin !== null && begin.value !== null && (
        <path className={styles.before} d={diamond(x(-1), y(begin.value), side / 2 + 1.5)} />
      )}
      {figures.baseline.map(({ day, value }) => (
        <rect
          key={day}
          className={styles.before}
          x={x(day) - side / 2}
          y={y(value) - side / 2}
          width={side}
          height={side}
        />
      ))}
      {figures.intervention.map(({ day, value }) => (
        <circle key={day} className={styles.during} cx={x(day)} cy={y(value)} r={side / 2 + 0.5} />
      ))}
      <SingleSystemRows plot={plot} frame={frame} size={size} />
    </svg>
  );
}

function diamond(x: number, y: number, reach: number): string {
  return `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
}
