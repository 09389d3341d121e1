/** How some scores lie, without saying whose they are. */
export interface ScoreSpread {
  count: number;
  mean: number | null;
  median: number | null;
  lowest: number | null;
  highest: number | null;
  /** Every value that was given, the lowest first, with how often. */
  values: { value: number; count: number }[];
}

/** Mean, median, ends and the values themselves; null where there is no score. @throws RangeError on what is no number */
export function scoreSpread(scores: readonly number[]): ScoreSpread {
  for (const score of scores)
    if (!Number.isFinite(score)) throw new RangeError(`not a score: ${String(score)}`);
  const sorted = scores.toSorted((one, other) => one - other);
  const { length } = sorted;
  if (length === 0) return { count: 0, mean: null, median: null, lowest: null, highest: null, values: [] };
  const middle = sorted.slice(Math.ceil(length / 2) - 1, Math.floor(length / 2) + 1);
  return {
    count: length,
    mean: sorted.reduce((sum, score) => sum + score, 0) / length,
    median: middle.reduce((sum, score) => sum + score, 0) / middle.length,
    lowest: sorted[0]!,
    highest: sorted[length - 1]!,
    values: [...Map.groupBy(sorted, (score) => score)].map(([value, same]) => ({
      value,
      count: same.length,
    })),
  };
}
