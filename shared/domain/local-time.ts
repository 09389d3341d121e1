/**
 * Local calendar days ('YYYY-MM-DD') and wall-clock times ('HH:mm'). A session keeps these and no instant, so a
 * change to summer time moves nothing; only "now" is ever turned from an instant into local time.
 */

/** What the clock on the wall shows at `instant` in an IANA time zone. Throws RangeError for an unknown zone. */
export function wallClock(instant: Date, timeZone: string): { date: string; time: string } {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A formatter costs many times what it formats, and a workspace asks for one zone only. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

const millisecondsPerDay = 86_400_000;

/** Whether a day, 'YYYY-MM-DD', lies in the years that records are about: 1900 to 2199. */
export function isRecordableDay(date: string): boolean {
  return date >= '1900-01-01' && date <= '2199-12-31';
}

/** The number of the day counted from 1970-01-01. Throws RangeError for text that is not a day. */
export function dayNumber(date: string): number {
  const milliseconds = Date.parse(`${date}T00:00:00Z`);
  // Some engines read 30 February as 2 March.
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== date)
    throw new RangeError(`not a day: ${date}`);
  return milliseconds / millisecondsPerDay;
}

/** The day `days` after (or, negative, before) a day. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO weekday of a day: 1 Monday to 7 Sunday. */
export function weekdayOf(date: string): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the week that holds `date`, for a week that starts on an ISO weekday. */
export function startOfWeek(date: string, weekStart: number): string {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** Minutes after midnight of 'HH:mm': 0 to 1,439. */
export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The wall-clock time `minutes` later, and how many midnights were passed (a session at 23:30 may end at 00:15). */
export function addMinutes(time: string, minutes: number): { time: string; days: number } {
  const total = minuteOfDay(time) + minutes;
  const within = ((total % 1440) + 1440) % 1440;
  const text = `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
  return { time: text, days: Math.floor(total / 1440) };
}
