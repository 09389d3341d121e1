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
 * Parts scores into baseline (before the day `startsOn`) and intervention, and takes every figure that there are enough
 * scores for. A day without a score counts in nothing.
 * @param days 'YYYY-MM-DD' of each place on the axis, in order
 * @param scores one for each day, null where there is none
 * @param startsOn null: everything is baseline
 */
export function singleSystemFigures(
  days: readonly string[],
  scores: readonly (number | null)[],
  startsOn: string | null,
  better: Direction,
): SingleSystemFigures {
  const counted: CountedScore[] = [];
  for (const [day, value] of scores.entries())
    if (value !== null) counted.push({ day, count: counted.length + 1, value });
  const isBefore = ({ day }: CountedScore) => startsOn === null || days[day]! < startsOn;
  const baseline = counted.filter(isBefore);
  const intervention = counted.filter((score) => !isBefore(score));
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
