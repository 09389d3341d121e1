/** Which way is better. */
export type Direction = 'increase' | 'decrease';

/** Baseline points that the band needs. */
export const leastForBand = 2;
/** Baseline points that the celeration line needs. */
export const leastForCeleration = 4;

/**
 * The mean of a baseline and two sample standard deviations to both sides, in the unit of the score. It describes:
 * scores of one person follow from each other, so it is no test.
 * @throws RangeError below two points, or for a point that is not finite
 * @source Bloom, M., Fischer, J. and Orme, J. G., Evaluating Practice: the two-standard-deviation band
 */
export function twoSdBand(baseline: readonly number[]): {
  mean: number;
  sd: number;
  lower: number;
  upper: number;
} {
  requirePoints('the baseline', baseline, leastForBand);
  const mean = meanOf(baseline);
  const squares = baseline.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const sd = Math.sqrt(squares / (baseline.length - 1));
  return { mean, sd, lower: mean - 2 * sd, upper: mean + 2 * sd };
}

/**
 * The celeration line: where a baseline was heading. The means of its two halves are joined at the middle of each; an
 * odd middle point is left out. The value at point t is intercept + slope * t, t from 1; slope in units of the score
 * for each point.
 * @throws RangeError below four points, or for a point that is not finite
 * @source Gingerich, W. J. and Feyerherm, W. H. (1979), The celeration line technique, Journal of Social Service
 *   Research 3, 99-113
 */
export function celerationLine(baseline: readonly number[]): { slope: number; intercept: number } {
  requirePoints('the baseline', baseline, leastForCeleration);
  const half = Math.floor(baseline.length / 2);
  const early = meanOf(baseline.slice(0, half));
  const late = meanOf(baseline.slice(-half));
  const middleOfEarly = (half + 1) / 2;
  const slope = (late - early) / (baseline.length - half);
  return { slope, intercept: early - slope * middleOfEarly };
}

/**
 * Non-overlap of all pairs: of all pairs of a baseline and an intervention point the share in which the latter is
 * better; a tie counts a half. 0 to 1; 0.5 is no difference.
 * @throws RangeError for a phase without points, or a point that is not finite
 * @source Parker, R. I. and Vannest, K. (2009), Behavior Therapy 40, 357-367
 */
export function nap(a: readonly number[], b: readonly number[], better: Direction): number {
  requirePhases(a, b);
  let won = 0;
  for (const before of a)
    for (const after of b) won += after === before ? 0.5 : isBetter(after, before, better) ? 1 : 0;
  return won / (a.length * b.length);
}

/**
 * Tau without correction for a trend: pairs that got better less pairs that got worse, of all pairs. -1 to 1.
 * @throws RangeError as nap does
 * @source Parker, R. I., Vannest, K. J. and Davis, J. L. (2011), Behavior Modification 35, 303-322
 */
export function tau(a: readonly number[], b: readonly number[], better: Direction): number {
  return 2 * nap(a, b, better) - 1;
}

/**
 * Percentage of non-overlapping data, as a share from 0 to 1: the intervention points that are better than the best
 * of the baseline.
 * @throws RangeError as nap does
 * @source Scruggs, T. E., Mastropieri, M. A. and Casto, G. (1987), Remedial and Special Education 8, 24-33
 */
export function pnd(a: readonly number[], b: readonly number[], better: Direction): number {
  requirePhases(a, b);
  const best = a.reduce((found, value) => (isBetter(value, found, better) ? value : found));
  return b.filter((value) => isBetter(value, best, better)).length / b.length;
}

function isBetter(value: number, than: number, better: Direction): boolean {
  return better === 'increase' ? value > than : value < than;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function requirePhases(a: readonly number[], b: readonly number[]): void {
  requirePoints('the baseline', a, 1);
  requirePoints('the intervention', b, 1);
}

function requirePoints(phase: string, values: readonly number[], least: number): void {
  if (values.length < least)
    throw new RangeError(`${phase} has ${values.length} points, not at least ${least}`);
  for (const value of values)
    if (!Number.isFinite(value)) throw new RangeError(`a point of ${phase} is ${value}, not a finite number`);
}
