import { isScoreMissing, type SingleSystemFigures } from '../../shared/domain/single-system-figures.ts';

/** What a single-system chart draws; every word comes in translated. */
export interface SingleSystemPlot {
  /** Under each place of the axis: the session's number or the day. */
  days: readonly { id: string; name: string }[];
  /** Of each place: a session in which anybody was scored, so that no score is one that is missing. */
  asked: readonly boolean[];
  /** A mark before the first place that is no score; null where there is none. All plots of a page have one, or none. */
  begin: { name: string; value: number | null } | null;
  figures: SingleSystemFigures;
  /** The first place of the intervention; null where there is none. */
  change: number | null;
  /** The range of the score. */
  low: number;
  high: number;
  cutOffs: readonly { value: number; label: string }[];
  /** Beside the score, a cell for each place: attendance, participation. */
  rows: readonly { name: string; cells: readonly (string | null)[] }[];
  words: {
    axis: string;
    baseline: string;
    intervention: string;
    mean: string;
    band: string;
    heading: string;
  };
  format: (value: number) => string;
}

export type ChartSize = 'small' | 'wide';

const sizes = {
  small: { width: 300, top: 8, plot: 104, left: 34, right: 24 },
  // about as wide as a laptop's page, so that its words keep their size
  wide: { width: 820, top: 30, plot: 220, left: 52, right: 128 },
} as const;
/** A row beside the score, and the names under the axis. */
const rowHeight = 20;

/** Where things lie in the picture, in its own units. */
export interface PlotFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The mark of the beginning stands at place -1. */
  x: (place: number) => number;
  /** Of values beyond the range: at its edge. */
  y: (value: number) => number;
  /** The middle of a row beside the score, the first is 0; the names under the axis stand above them. */
  row: (place: number) => number;
}

export function framePlot({ days, begin, low, high, rows }: SingleSystemPlot, size: ChartSize): PlotFrame {
  const { width, top, plot, left, right } = sizes[size];
  const bottom = top + plot;
  const inner = width - left - right;
  const lead = begin ? 1 : 0;
  const step = inner / Math.max(1, days.length + lead);
  const rowCount = size === 'wide' ? rows.length : 0;
  return {
    width,
    height: bottom + rowHeight + rowCount * rowHeight + 4,
    left,
    right: width - right,
    top,
    bottom,
    x: (place) => left + step * (place + lead + 0.5),
    y: (value) => bottom - (plot * (Math.min(high, Math.max(low, value)) - low)) / (high - low),
    row: (place) => bottom + rowHeight * (place + 1.5),
  };
}

/** Three to six round values from `low` to `high`, both of them among these. */
export function ticksOf(low: number, high: number): number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((part) => part * power).find((part) => part >= rough)!;
  const first = Math.ceil(low / step) * step;
  const inside = Array.from({ length: Math.floor((high - first) / step + 1e-9) + 1 }, (_, place) =>
    Number((first + place * step).toPrecision(12)),
  ).filter((value) => value - low > step * 0.6 && high - value > step * 0.6);
  return [low, ...inside, high];
}

/** Picture units that a letter of a name under the axis takes up, and what is left between two names. */
const letterWidth = 7.4;
const nameGap = 7;

/**
 * The places whose names are written under the axis, and the middle of each name: from the left every one that does not
 * touch the one before. None begins before the axis, where the figures of the other axis stand.
 */
export function namedPlaces(
  { days, begin }: Pick<SingleSystemPlot, 'days' | 'begin'>,
  { x, left }: Pick<PlotFrame, 'x' | 'left'>,
): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  let end = -Infinity;
  const first = begin ? -1 : 0;
  for (const [index, { name }] of [...(begin ? [begin] : []), ...days].entries()) {
    const place = index + first;
    const half = (name.length * letterWidth) / 2;
    const middle = Math.max(x(place), left + half);
    if (middle - half < end + nameGap) continue;
    named.set(place, middle);
    end = middle + half;
  }
  return named;
}

/** Moves labels apart that would lie over each other: each at least `least` below the one above it. */
export function spread<Label extends { y: number }>(
  labels: readonly Label[],
  least: number,
  most: number,
): Label[] {
  const placed = labels.toSorted((one, other) => one.y - other.y).map((label) => ({ ...label }));
  for (let place = 1; place < placed.length; place += 1)
    placed[place]!.y = Math.max(placed[place]!.y, placed[place - 1]!.y + least);
  let floor = most;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, floor);
    floor = label.y - least;
  }
  return placed;
}

/** One phase from score to score: `line`, or `across` where a session in which others were scored lies between two. */
export function phasePaths(
  scores: SingleSystemFigures['baseline'],
  { x, y }: Pick<PlotFrame, 'x' | 'y'>,
  asked: SingleSystemPlot['asked'],
): { line: string; across: string } {
  const [line, across]: [string[], string[]] = [[], []];
  for (const [place, to] of scores.entries()) {
    const from = scores[place - 1];
    if (!from) continue;
    const path = `M${x(from.day).toFixed(1)} ${y(from.value).toFixed(1)}L${x(to.day).toFixed(1)} ${y(to.value).toFixed(1)}`;
    (isScoreMissing(from, to, asked) ? across : line).push(path);
  }
  return { line: line.join(''), across: across.join('') };
}

/** The celeration line through the places of all scores; cut where it leaves the range of the score. */
export function celerationPath({ figures, low, high }: SingleSystemPlot, { x, y }: PlotFrame): string {
  const { celeration, baseline, intervention } = figures;
  if (!celeration) return '';
  const along = [...baseline, ...intervention].map(({ day, count }) => ({
    day,
    value: celeration.intercept + celeration.slope * count,
  }));
  return along
    .filter(({ value }) => value >= low && value <= high)
    .map(({ day, value }, place) => `${place === 0 ? 'M' : 'L'}${x(day).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
}
