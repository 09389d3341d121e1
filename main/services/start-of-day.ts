import { wallClock } from '../../shared/domain/local-time.ts';

/**
 * The first instant of a local day in a zone, found by looking at the wall: where midnight is skipped by a change to
 * summer time, the day begins later.
 */
export function startOfLocalDay(date: string, timeZone: string): Date {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  // Offsets lie between -12 and +14 hours; the wall's date only grows in between.
  let low = utcMidnight - 15 * 3_600_000;
  let high = utcMidnight + 13 * 3_600_000;
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
    if (wallClock(new Date(middle), timeZone).date < date) low = middle;
    else high = middle;
  }
  return new Date(high);
}
