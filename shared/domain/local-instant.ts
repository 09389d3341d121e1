import { addDays, wallClock } from './local-time.ts';

/**
 * The instant at which a wall clock shows a local day and time. A time that the clock shows twice means the first; one
 * that it skips is read with the offset from before the change (RFC 5545, 3.3.5), so half past two on the morning on
 * which two becomes three is half past three. @throws RangeError for an unknown zone or what is no day or time
 */
export function instantOf(date: string, time: string, timeZone: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asIfUtc)) throw new RangeError(`not a local date and time: ${date} ${time}`);
  const { before, after } = offsetsAround(date, timeZone);
  if (before === after) return new Date(asIfUtc - before);
  // Where clocks go back, the greater offset is the earlier instant; it holds if it was still in force then.
  const first = new Date(asIfUtc - Math.max(before, after));
  const second = new Date(asIfUtc - Math.min(before, after));
  for (const instant of [first, second])
    if (instant.getTime() + offsetAt(instant, timeZone) === asIfUtc) return instant;
  return new Date(asIfUtc - before);
}

const offsets = new Map<string, { before: number; after: number }>();
const mostKept = 20_000;

/** What the zone is ahead of UTC, in milliseconds, surely before a local day and surely after it. */
function offsetsAround(date: string, timeZone: string): { before: number; after: number } {
  const key = `${timeZone} ${date}`;
  const known = offsets.get(key);
  if (known) return known;
  // No zone is more than 14 hours from UTC.
  const around = {
    before: offsetAt(new Date(`${addDays(date, -1)}T00:00:00Z`), timeZone),
    after: offsetAt(new Date(`${addDays(date, 2)}T00:00:00Z`), timeZone),
  };
  if (offsets.size >= mostKept) offsets.clear();
  offsets.set(key, around);
  return around;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: Date, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  const shown: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant.getTime();
}

/**
 * The moment nearest to `near` (milliseconds since 1970) at which a wall clock shows `time` ('HH:mm'): at quarter to
 * midnight, 00:10 is of the next day. @throws RangeError for an unknown zone or what is no time
 */
export function momentNear(near: number, time: string, timeZone: string): number {
  const { date } = wallClock(new Date(near), timeZone);
  const moments = [-1, 0, 1].map((days) => instantOf(addDays(date, days), time, timeZone).getTime());
  return moments.reduce((best, moment) => (Math.abs(moment - near) < Math.abs(best - near) ? moment : best));
}
