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

/** What the axes of a plot span: days from the first to the last, and T-scores. */
export interface TScoreSpan {
  days: readonly string[];
  least: number;
  most: number;
}

/** One span for plots side by side, so that equal slopes are equal: all their days, and whole tens around all scores. */
export function spanOf(series: readonly Pick<TScoreSeries, 'baseline' | 'points'>[]): TScoreSpan {
  const values = series.flatMap(({ baseline, points }) => [
    ...(baseline === null ? [] : [baseline]),
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
  ]);
  return {
    days: [...new Set(series.flatMap(({ points }) => points.map(({ on }) => on)))].toSorted(),
    least: Math.min(30, ...values.map((value) => Math.floor(value / 10) * 10)),
    most: Math.max(70, ...values.map((value) => Math.ceil(value / 10) * 10)),
  };
}

/** Days by their distance in time, from the first to the last; one day alone stands in the middle. */
export function xOf(days: readonly string[], from: number, to: number): (on: string) => number {
  const at = (on: string) => Date.parse(`${on}T00:00:00Z`);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return () => (from + to) / 2;
  return (on) => from + ((to - from) * (at(on) - at(first))) / (at(last) - at(first));
}

/** Picture units that a letter under the axis takes up, and what is left between two names. */
const letterWidth = 7.4;
const nameGap = 5;

/** The days whose names have room; the last is always one of them. `from` is where the first may begin. */
export function spaced(
  days: readonly string[],
  x: (on: string) => number,
  { dayName, from }: { dayName: (on: string) => string; from: number },
): string[] {
  const kept: string[] = [];
  let end = Infinity;
  for (const on of days.toReversed()) {
    const half = (dayName(on).length * letterWidth) / 2;
    if (kept.length > 0 && (x(on) + half + nameGap > end || x(on) - half < from)) continue;
    kept.push(on);
    end = x(on) - half;
  }
  return kept;
}

export function pathOf(
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
export function endLabels(
  series: readonly TScoreSeries[],
  y: (value: number) => number,
): Map<string, number> {
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

export function everyTen(least: number, most: number): number[] {
  return Array.from({ length: (most - least) / 10 + 1 }, (_, place) => least + place * 10);
}
