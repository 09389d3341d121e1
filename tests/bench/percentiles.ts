export interface Percentiles {
  p50: number;
  p95: number;
}

/** The value below which a share (0 to 1) of the times lies, by the nearest rank. */
export function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
