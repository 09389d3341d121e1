import { type CSSProperties, useId } from 'react';
import styles from './report-chart.module.css';

/** A series is told from another by shape and by pattern, so that grey paper tells them apart, too. */
export function SeriesMark({ series, x, y }: { series: number; x: number; y: number }) {
  const shared = { className: styles.point, 'data-series': series % 4 };
  switch (series % 4) {
    case 0:
      return <circle {...shared} cx={x} cy={y} r={4} />;
    case 1:
      return <rect {...shared} x={x - 4} y={y - 4} width={8} height={8} />;
    case 2:
      return <path {...shared} d={`M${x} ${y - 5.5}L${x + 5} ${y + 3.5}H${x - 5}Z`} />;
    default:
      return <path {...shared} d={`M${x} ${y - 5.5}L${x + 5.5} ${y}L${x} ${y + 5.5}L${x - 5.5} ${y}Z`} />;
  }
}

/** The patterns with which bars are filled; `id` is the plot's own. */
export function BarPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-1`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className={styles.patternGround} width="6" height="6" />
        <path className={styles.patternLine} data-series={1} d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
      </pattern>
      <pattern id={`${id}-2`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect className={styles.patternGround} width="5" height="5" />
        <path className={styles.patternLine} data-series={2} d="M0 2.5H5" />
      </pattern>
      <pattern id={`${id}-3`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className={styles.patternGround} width="6" height="6" />
        <circle className={styles.patternDot} data-series={3} cx="3" cy="3" r="1.6" />
      </pattern>
    </defs>
  );
}

/** How the bars of a series are filled: the first solid, the others by their pattern. */
export function barFill(id: string, series: number): { style?: CSSProperties } {
  return series % 4 === 0 ? {} : { style: { fill: `url(#${id}-${series % 4})` } };
}

/** A name for the patterns of one plot that may stand in an address. */
export function usePatterns(): string {
  return `bars${useId().replaceAll(/\W/g, '')}`;
}
