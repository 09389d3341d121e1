import {
  celerationLine,
  type Direction,
  leastForBand,
  leastForCeleration,
  nap,
  pnd,
  tau,
  twoSdBand,
} from './single-system.ts';

/** A score and its place among all scores of the member, from 1: what the celeration line runs along. */
export interface CountedScore {
  /** The place on the axis, from 0. */
  day: number;
  count: number;
  value: number;
}

/** A place on the axis of a chart, or a score by itself. */
export interface PhasedDay {
  /** 'YYYY-MM-DD' */
  on: string;
  /** Whoever entered it said that it is from before the work began. */
  isBefore: boolean;
}

/**
 * Baseline is what is from before the day `startsOn` (null: everything), and what was said to be from before, whatever
 * its own day: a sheet is often filled in on the first day, or for a newcomer weeks into the group.
 */
export function isBaseline({ on, isBefore }: PhasedDay, startsOn: string | null): boolean {
  return isBefore || startsOn === null || on < startsOn;
}

/** The order of a chart: by day, but what was said to be from before stands before everything of `startsOn` on. */
export function compareOnAxis(one: PhasedDay, other: PhasedDay, startsOn: string | null): number {
  const place = ({ on, isBefore }: PhasedDay) =>
    isBefore && startsOn !== null && on > startsOn ? startsOn : on;
  return (
    compareDays(place(one), place(other)) ||
    Number(other.isBefore) - Number(one.isBefore) ||
    compareDays(one.on, other.on)
  );
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Whether between two scores of a member lies a place at which others were scored, and this member was not. */
export function isScoreMissing(from: CountedScore, to: CountedScore, asked: readonly boolean[]): boolean {
  return asked.slice(from.day + 1, to.day).includes(true);
}

/** What one member's scores show; null where there are too few for it. */
export interface SingleSystemFigures {
  baseline: CountedScore[];
  intervention: CountedScore[];
  band: ReturnType<typeof twoSdBand> | null;
  celeration: ReturnType<typeof celerationLine> | null;
  nap: number | null;
  tau: number | null;
  pnd: number | null;
  /** Intervention scores beyond the band on the better side. */
  beyondBand: number | null;
}

/**
 * Parts scores into baseline and intervention, and takes every figure that there are enough scores for. A day without a
 * score counts in nothing.
 * @param days each place on the axis, in order
 * @param scores one for each day, null where there is none
 * @param startsOn null: everything is baseline
 */
export function singleSystemFigures(
  days: readonly PhasedDay[],
  scores: readonly (number | null)[],
  startsOn: string | null,
  better: Direction,
): SingleSystemFigures {
  const counted: CountedScore[] = [];
  for (const [day, value] of scores.entries())
    if (value !== null) counted.push({ day, count: counted.length + 1, value });
  const isOfBaseline = ({ day }: CountedScore) => isBaseline(days[day]!, startsOn);
  const baseline = counted.filter(isOfBaseline);
  const intervention = counted.filter((score) => !isOfBaseline(score));
  const a = baseline.map(({ value }) => value);
  const b = intervention.map(({ value }) => value);
  const areBoth = a.length > 0 && b.length > 0;
  const band = a.length >= leastForBand ? twoSdBand(a) : null;
  const isBeyond = (value: number) => (better === 'increase' ? value > band!.upper : value < band!.lower);
  return {
    baseline,
    intervention,
    band,
    celeration: a.length >= leastForCeleration ? celerationLine(a) : null,
    nap: areBoth ? nap(a, b, better) : null,
    tau: areBoth ? tau(a, b, better) : null,
    pnd: areBoth ? pnd(a, b, better) : null,
    beyondBand: band && b.length > 0 ? b.filter(isBeyond).length : null,
  };
}
