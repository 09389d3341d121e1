import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { addDays, addMinutes } from '../../../shared/domain/local-time.ts';

/** A local day and a wall-clock start. */
export interface LocalMoment {
  date: string;
  start: string;
}

/** Minutes to which a dragged session snaps. */
export const stepMinutes = 15;

/**
 * Whether the calendar moves it: a session still to come, or one past that nobody has recorded. What was held or
 * cancelled is history and is corrected in its own form, where the attendance is in sight.
 */
export function isMovable({ state }: Pick<CalendarEntry, 'state'>): boolean {
  return state === 'planned';
}

/** Days and minutes further on, or (negative) back; over midnight into the next day. */
export function movedBy(
  { date, start }: LocalMoment,
  { days = 0, minutes = 0 }: { days?: number; minutes?: number },
): LocalMoment {
  const later = addMinutes(start, minutes);
  return { date: addDays(date, days + later.days), start: later.time };
}

/** The nearest quarter of an hour within the day. `minute` is counted from midnight and may lie outside. */
export function snapped(minute: number): string {
  const last = 24 * 60 - stepMinutes;
  const step = Math.round(minute / stepMinutes) * stepMinutes;
  return addMinutes('00:00', Math.min(last, Math.max(0, step))).time;
}

export function isSameMoment(one: LocalMoment, other: LocalMoment): boolean {
  return one.date === other.date && one.start === other.start;
}
