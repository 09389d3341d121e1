import styles from './TScoreChart.module.css';

export interface TScoreSeries {
  id: string;
  /** What stands at the end of its line; '' for none. */
  name: string;
  /** Where it began; null where nobody said. */
  baseline: number | null;
  /** By day; null breaks the line. */
  points: readonly { on: string; value: number | null }[];
  /** The second line is broken and its marks are squares, so that two are told apart without colour. */
  isSecond?: boolean;
}

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
}

const sizes = { small: [300, 132], wide: [860, 290] } as const;
const foot = 22;
const left = 34;

/** T-scores over time: 50 is as expected. Days stand where they fell; a day without a score is a gap, never a zero. */
export function TScoreChart(props: TScoreChartProps) {
  const { label, series, dayName, startName, expectedName, format, size = 'wide' } = props;
  const [width, height] = sizes[size];
  const isSmall = size === 'small';
  const right = isSmall ? 40 : series.some(({ name }) => name !== '') ? 150 : 60;
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted();
  const values = series.flatMap(({ baseline, points }) => [
    ...(baseline === null ? [] : [baseline]),
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
  ]);
  const least = Math.min(30, ...values.map((value) => Math.floor(value / 10) * 10));
  const most = Math.max(70, ...values.map((value) => Math.ceil(value / 10) * 10));
  const y = (value: number) => 10 + (height - foot - 16) * (1 - (value - least) / (most - least));
  const start = left + (isSmall ? 12 : 24);
  const first = start + (isSmall ? 34 : 80);
  const x = xOf(days, first, width - right);
  const ticks = isSmall ? [least, 50, most] : everyTen(least, most);
  const names = spaced(days, x, isSmall ? 24 : 34);
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

/** Days by their distance in time, from the first to the last; one day alone stands in the middle. */
function xOf(days: readonly string[], from: number, to: number): (on: string) => number {
  const at = (on: string) => Date.parse(`${on}T00:00:00Z`);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return () => (from + to) / 2;
  return (on) => from + ((to - from) * (at(on) - at(first))) / (at(last) - at(first));
}

/** The days whose names have room; the last is always one of them. */
function spaced(days: readonly string[], x: (on: string) => number, least: number): string[] {
  const kept: string[] = [];
  for (const on of days.toReversed())
    if (kept.length === 0 || x(kept.at(-1)!) - x(on) >= least) kept.push(on);
  return kept;
}

function pathOf(
  points: TScoreSeries['points'],
  x: (on: string) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ on, value }, place) => {
      if (value === null) return '';
      const isJoined = place > 0 && points[place - 1]!.value !== null;
      return `${isJoined ? 'L' : 'M'}${x(on).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

/** Where the names at the ends of the lines stand, so that none covers another. */
function endLabels(series: readonly TScoreSeries[], y: (value: number) => number): Map<string, number> {
  const wanted = series
    .flatMap(({ id, points }) => {
      const last = points.findLast(({ value }) => value !== null);
      return last ? [{ id, at: y(last.value!) }] : [];
    })
    .toSorted((one, other) => one.at - other.at);
  let above = -Infinity;
  return new Map(
    wanted.map(({ id, at }) => {
      above = Math.max(at, above + 17);
      return [id, above] as const;
    }),
  );
}

function everyTen(least: number, most: number): number[] {
  return Array.from({ length: (most - least) / 10 + 1 }, (_, place) => least + place * 10);
}
