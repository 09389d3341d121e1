import styles from './TScoreChart.module.css';
import {
  endLabels,
  everyTen,
  pathOf,
  spaced,
  spanOf,
  type TScoreSeries,
  type TScoreSpan,
  xOf,
} from './t-score-plot.ts';

interface TScoreChartProps {
  /** What it shows, in a sentence. */
  label: string;
  series: readonly TScoreSeries[];
  /** How a day is called under the plot: "S4", a date. */
  dayName: (on: string) => string;
  /** What stands under the baseline. */
  startName: string;
  /** What stands at the line of 50. */
  expectedName: string;
  format: (value: number) => string;
  size?: 'small' | 'wide';
  /** That of all plots beside which it stands; without it, its own. */
  span?: TScoreSpan;
}

const sizes = { small: [300, 132], wide: [860, 290] } as const;
const foot = 22;
const left = 34;

/** T-scores over time: 50 is as expected. Days stand where they fell; a day without a score is a gap, never a zero. */
export function TScoreChart(props: TScoreChartProps) {
  const { label, series, dayName, startName, expectedName, format, size = 'wide' } = props;
  const { span = spanOf(series) } = props;
  const [width, height] = sizes[size];
  const isSmall = size === 'small';
  const right = isSmall ? 40 : series.some(({ name }) => name !== '') ? 150 : 60;
  const { days, least, most } = span;
  const y = (value: number) => 10 + (height - foot - 16) * (1 - (value - least) / (most - least));
  const start = left + (isSmall ? 12 : 24);
  const first = start + (isSmall ? 34 : 80);
  const x = xOf(days, first, width - right);
  const ticks = isSmall ? [least, 50, most] : everyTen(least, most);
  // Beside others it names its own days only: theirs are named under them.
  const names = spaced(spanOf(series).days, x, {
    dayName,
    from: start + (startName.length * 7.4) / 2,
  });
  const ends = endLabels(series, y);
  return (
    // the days under it are written by Intl, the names come in from the page
    <div translate="no">
      <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              className={styles.axis}
              data-expected={tick === 50 || undefined}
              x1={left}
              x2={width - right + 10}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text className={styles.tick} x={left - 6} y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {!isSmall && (
          <text className={styles.tick} x={left + 4} y={y(50) - 5}>
            {expectedName}
          </text>
        )}
        <text className={styles.tick} x={start} y={height - 5} textAnchor="middle">
          {startName}
        </text>
        {names.map((on) => (
          <text key={on} className={styles.tick} x={x(on)} y={height - 5} textAnchor="middle">
            {dayName(on)}
          </text>
        ))}
        {series.map(({ id, name, baseline, points, isSecond = false }) => {
          const known = points.flatMap(({ on, value }) => (value === null ? [] : [{ on, value }]));
          const last = known.at(-1);
          const end = ends.get(id);
          return (
            <g key={id} data-second={isSecond || undefined} className={styles.series}>
              {baseline !== null && known[0] && (
                <line
                  className={styles.lead}
                  x1={start}
                  y1={y(baseline)}
                  x2={x(known[0].on)}
                  y2={y(known[0].value)}
                />
              )}
              <path className={styles.line} d={pathOf(points, x, y)} />
              {baseline !== null && (
                <Mark x={start} y={y(baseline)} isHollow isSquare={isSecond} isSmall={isSmall} />
              )}
              {known.map(({ on, value }) => (
                <Mark key={on} x={x(on)} y={y(value)} isSquare={isSecond} isSmall={isSmall} />
              ))}
              {last && end !== undefined && (
                <text className={styles.last} x={x(last.on) + 9} y={end + 5}>
                  {name === '' ? format(last.value) : `${name} ${format(last.value)}`}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Mark({
  x,
  y,
  isHollow = false,
  isSquare,
  isSmall,
}: {
  x: number;
  y: number;
  isHollow?: boolean;
  isSquare: boolean;
  isSmall: boolean;
}) {
  const size = isSmall ? 3.5 : 5;
  return isSquare ? (
    <rect
      className={styles.point}
      data-hollow={isHollow}
      x={x - size}
      y={y - size}
      width={size * 2}
      height={size * 2}
    />
  ) : (
    <circle className={styles.point} data-hollow={isHollow} cx={x} cy={y} r={size} />
  );
}
