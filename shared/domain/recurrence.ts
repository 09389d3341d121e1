import * as library from 'rrule';
import { addDays, startOfWeek, weekdayOf } from './local-time.ts';

// Node sees rrule's CommonJS build (everything on the default export), a bundler its ES build (named exports).
const { RRule } = ('RRule' in library ? library : Reflect.get(library, 'default')) as typeof library;

/** A weekly recurrence of local days: every n weeks (1 to 8) on ISO weekdays (1 to 7), to a day or a count. */
export interface Recurrence {
  startsOn: string;
  everyWeeks: number;
  weekdays: readonly number[];
  end: { by: 'date'; until: string } | { by: 'count'; count: number };
}

/** Days on which nothing meets, both ends included. */
export interface Closure {
  startsOn: string;
  endsOn: string;
  name: string;
}

/** No series is longer than this many sessions. */
export const longestSeries = 400;

/**
 * The days of a recurrence, in order (RFC 5545 by rrule, in floating days: no zone, so nothing shifts). Where
 * closures are given they are left out, and a count counts the days that remain. At most one day more than
 * `longestSeries`: that one says that the recurrence is too long.
 */
export function recurrenceDays(
  recurrence: Recurrence,
  closures: readonly Closure[] = [],
): { days: string[]; skipped: { date: string; closure: string }[] } {
  const end = recurrence.end;
  const rule = new RRule({
    freq: RRule.WEEKLY,
    interval: recurrence.everyWeeks,
    wkst: RRule.MO,
    byweekday: recurrence.weekdays.map((weekday) => weekday - 1),
    dtstart: new Date(`${recurrence.startsOn}T00:00:00Z`),
    until: new Date(`${end.by === 'date' ? end.until : addDays(recurrence.startsOn, 365 * 20)}T00:00:00Z`),
  });
  const days: string[] = [];
  const skipped: { date: string; closure: string }[] = [];
  const wanted = end.by === 'count' ? Math.min(end.count, longestSeries + 1) : longestSeries + 1;
  rule.all((instant) => {
    const date = instant.toISOString().slice(0, 10);
    const closure = closures.find((candidate) => candidate.startsOn <= date && date <= candidate.endsOn);
    if (closure) skipped.push({ date, closure: closure.name });
    else days.push(date);
    return days.length < wanted && skipped.length < longestSeries;
  });
  return { days, skipped };
}

/** The first day on or after `from` that falls on the weekday. */
export function nextWeekday(from: string, weekday: number): string {
  const candidate = addDays(startOfWeek(from, 1), weekday - 1);
  return candidate < from ? addDays(candidate, 7) : weekdayOf(candidate) === weekday ? candidate : from;
}
