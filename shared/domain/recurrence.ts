import * as library from 'rrule';
import type { Period } from './bell-schedule.ts';
import { type Closure, closureOn } from './closures.ts';
import { addDays, startOfWeek } from './local-time.ts';

// Node sees rrule's CommonJS build (everything on the default export), a bundler its ES build (named exports).
const { RRule } = ('RRule' in library ? library : Reflect.get(library, 'default')) as typeof library;

/** A weekly recurrence of local days: every n weeks (1 to 8) on ISO weekdays (1 to 7), to a day or a count. */
export interface Recurrence {
  startsOn: string;
  everyWeeks: number;
  weekdays: readonly number[];
  end: { by: 'date'; until: string } | { by: 'count'; count: number };
}

/** No series is longer than this many sessions. */
export const longestSeries = 400;

/**
 * The days of a recurrence, in order (RFC 5545 by rrule, in floating days: no zone, so nothing shifts). Where
 * closures are given they are left out, and a count counts the days that remain; so it is with days on which
 * `takesPlaceOn` says no. At most one day more than `longestSeries`: that one says that the recurrence is too long.
 */
export function recurrenceDays(
  recurrence: Recurrence,
  closures: readonly Closure[] = [],
  takesPlaceOn: (date: string) => boolean = () => true,
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
    if (!takesPlaceOn(date)) return true;
    const closure = closureOn(closures, date);
    if (closure) skipped.push({ date, closure: closure.name });
    else days.push(date);
    return days.length < wanted && skipped.length < longestSeries;
  });
  return { days, skipped };
}

/** How the meetings of a series rotate over a bell schedule. */
export interface Rotation {
  letterOf: (date: string) => string | null;
  /** Only days with one of these letters; empty: every day. */
  letters: readonly string[];
  /** The periods in turn, one for each week that meets; empty: always the recurrence's own start and length. */
  periods: readonly Period[];
}

/** One meeting of a recurrence: a local wall-clock moment, and what of the school's day it falls on. */
export interface RecurringMoment {
  date: string;
  start: string;
  minutes: number;
  letter: string | null;
  periodName: string;
}

/**
 * The moments of a recurrence: its days, each with a local time that no change of summer time moves. With periods in
 * turn a week's meetings are all in the period of that week, and the turn goes on only with weeks that meet: a closed
 * week uses up no turn. A day left out gets the turn of its week, so that it fits when it is put back.
 */
export function recurrenceMoments(
  recurrence: Recurrence & { start: string; minutes: number },
  closures: readonly Closure[] = [],
  rotation: Rotation = { letterOf: () => null, letters: [], periods: [] },
): { moments: RecurringMoment[]; skipped: (RecurringMoment & { closure: string })[] } {
  const { letterOf, letters, periods } = rotation;
  const takesPlaceOn = (date: string) => letters.includes(letterOf(date) ?? '');
  const { days, skipped } = recurrenceDays(
    recurrence,
    closures,
    letters.length > 0 ? takesPlaceOn : undefined,
  );
  const weeks = [...new Set(days.map((date) => startOfWeek(date, 1)))];
  const turnOf = new Map(weeks.map((week, turn) => [week, turn]));
  const moment = (date: string): RecurringMoment => {
    const week = startOfWeek(date, 1);
    const turn = turnOf.get(week) ?? weeks.filter((other) => other < week).length;
    const period = periods.length > 0 ? periods[turn % periods.length]! : null;
    return {
      date,
      start: period?.start ?? recurrence.start,
      minutes: period?.minutes ?? recurrence.minutes,
      letter: letterOf(date),
      periodName: period?.name ?? '',
    };
  };
  return {
    moments: days.map(moment),
    skipped: skipped.map(({ date, closure }) => ({ ...moment(date), closure })),
  };
}

/** The first day on or after `from` that falls on the weekday. */
export function nextWeekday(from: string, weekday: number): string {
  const candidate = addDays(startOfWeek(from, 1), weekday - 1);
  return candidate < from ? addDays(candidate, 7) : candidate;
}
