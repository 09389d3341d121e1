import type { ReportChart } from '../../../shared/contract/report-document.ts';

/** Where things lie in an upright plot, in its own units. */
export interface UprightScale {
  /** The middle of a category. */
  x: (place: number) => number;
  y: (value: number) => number;
  /** The room of a category. */
  step: number;
}

type Plot = Pick<ReportChart, 'series' | 'lines' | 'dividers'>;

/** A gap stays a gap, and a phase ends: the places of a series whose point is joined to the one before. */
export function joinedPlaces(values: readonly (number | null)[], dividers: Plot['dividers']): Set<number> {
  const isJoined = (place: number) =>
    values[place] !== null &&
    (values[place - 1] ?? null) !== null &&
    !dividers.some(({ before }) => before === place);
  return new Set([...values.keys()].filter(isJoined));
}

/** How far a figure stands above or below its point, and how much of the height it takes. */
const above = -9;
const below = 18;
const figureHeight = 10;

/** Where the figure over a column stands: just above it, and above a level that would strike it through. */
export function columnFigureLine(value: number, lines: Plot['lines'], y: (value: number) => number): number {
  return lines
    .map((line) => y(line.value))
    .toSorted((one, other) => other - one)
    .reduce(
      (base, level) => (level > base - figureHeight && level < base + 3 ? level - 4 : base),
      y(value) - 5,
    );
}

/**
 * Where the figure beside a point stands: above it, but below where another point or a level lies there and nothing
 * does below.
 */
export function figureLine(
  { series, lines }: Plot,
  { place, of }: { place: number; of: number },
  y: (value: number) => number,
): number {
  const own = y(series[of]!.values[place]!);
  const others = series.flatMap(({ values }, other) => {
    const value = values[place] ?? null;
    return other === of || value === null ? [] : [{ at: y(value), reach: 5 }];
  });
  const obstacles = [...others, ...lines.map(({ value }) => ({ at: y(value), reach: 1 }))];
  const isFree = (base: number) =>
    obstacles.every(({ at, reach }) => at + reach < base - figureHeight || at - reach > base + 1);
  return own + (!isFree(own + above) && isFree(own + below) ? below : above);
}
