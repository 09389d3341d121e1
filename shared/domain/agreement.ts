/**
 * The share of units in which two observers recorded the same, 0 to 1. The same units in the same order; throws
 * RangeError where lengths differ or there is no unit. Source: practice of the field (calculations, agreement).
 */
export function percentAgreement(a: readonly string[], b: readonly string[]): number {
  requireSameUnits(a, b);
  return a.filter((label, place) => label === b[place]).length / a.length;
}

/**
 * Agreement beyond chance: (observed - expected) / (1 - expected), -1 to 1; null where agreement by chance alone would
 * be complete. Throws RangeError as percentAgreement does. Source: J. Cohen, Educational and Psychological Measurement
 * 20 (1960), 37-46.
 */
export function cohenKappa(a: readonly string[], b: readonly string[]): number | null {
  const observed = percentAgreement(a, b);
  const [first, second] = [a, b].map((units) => Map.groupBy(units, (label) => label));
  let both = 0;
  for (const [label, same] of first!) both += same.length * (second!.get(label)?.length ?? 0);
  const units = a.length * a.length;
  return both === units ? null : (observed - both / units) / (1 - both / units);
}

function requireSameUnits(a: readonly string[], b: readonly string[]): void {
  if (a.length !== b.length || a.length === 0)
    throw new RangeError('two observers need the same units, at least one');
}
