import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { addDays, minuteOfDay } from '../../../shared/domain/local-time.ts';
import type { Stretch } from '../../../shared/domain/side-by-side.ts';

/** A session, or its part of a day where it runs past midnight. */
export interface EntryStretch extends Stretch {
  entry: CalendarEntry;
  /** The part after midnight of a session that began the day before. */
  isContinued: boolean;
  /** When it really ends, in minutes after midnight; `to` leaves room for a line of words. */
  ends: number;
}

export const minutesOfDay = 24 * 60;
/** Less than this, and no word can be read in it. */
const leastMinutes = 25;

/** What of the sessions lies on a day, each from minute to minute. */
export function stretchesOn(entries: readonly CalendarEntry[], day: string): EntryStretch[] {
  const dayBefore = addDays(day, -1);
  return entries.flatMap((entry) => {
    const start = minuteOfDay(entry.start);
    if (entry.date === day)
      return [stretch(entry, start, Math.min(minutesOfDay, start + entry.minutes), false)];
    if (entry.date === dayBefore && start + entry.minutes > minutesOfDay)
      return [stretch(entry, 0, start + entry.minutes - minutesOfDay, true)];
    return [];
  });
}

function stretch(entry: CalendarEntry, start: number, ends: number, isContinued: boolean): EntryStretch {
  const to = Math.min(minutesOfDay, Math.max(ends, start + leastMinutes));
  // A session just before midnight keeps its height by beginning a little higher.
  return { entry, from: Math.min(start, to - leastMinutes), to, ends, isContinued };
}
