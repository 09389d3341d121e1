/** One rated goal: `level` -2 much less than expected, -1 less, 0 as expected, +1 more, +2 much more. */
export interface ScaledGoal {
  level: number;
  /** Greater than 0; 1 where it is left out. */
  weight?: number;
}

/**
 * The T-score of goal attainment scaling: T = 50 + 10 Σwx / √((1 − ρ) Σw² + ρ (Σw)²). 50 is "as expected" on the whole.
 * One level on one of n goals of equal weight moves it by 10 / √((1 − ρ) n + ρ n²): 10 of one goal, 4.6 of three. It has
 * no unit and no fixed range.
 * @param rho the assumed mean correlation between goals, 0 ≤ rho < 1
 * @throws RangeError without goals, for a level that is not a whole number from -2 to 2, a weight that is not finite
 *   and greater than 0, a rho outside of [0, 1)
 * @source Kiresuk, T. J. and Sherman, R. E. (1968), Goal attainment scaling, Community Mental Health Journal 4, 443-453
 */
export function goalAttainmentT(goals: readonly ScaledGoal[], rho = 0.3): number {
  if (goals.length === 0) throw new RangeError('a T-score needs at least one goal');
  if (!(rho >= 0 && rho < 1)) throw new RangeError(`rho is ${rho}, not from 0 to below 1`);
  for (const { level, weight = 1 } of goals) {
    if (!Number.isInteger(level) || level < -2 || level > 2)
      throw new RangeError(`a level is ${level}, not a whole number from -2 to 2`);
    if (!Number.isFinite(weight) || weight <= 0)
      throw new RangeError(`a weight is ${weight}, not a number greater than 0`);
  }
  // Only the proportions of the weights count; the largest as 1 keeps the squares within what a number can hold.
  const largest = Math.max(...goals.map(({ weight = 1 }) => weight));
  let [weighed, sum, squares] = [0, 0, 0];
  for (const { level, weight = 1 } of goals) {
    const share = weight / largest;
    weighed += share * level;
    sum += share;
    squares += share ** 2;
  }
  return 50 + (10 * weighed) / Math.sqrt((1 - rho) * squares + rho * sum ** 2);
}
