import type { Closure } from './closures.ts';
import { dayNumber, startOfWeek } from './local-time.ts';

/**
 * How days alternate. `weeks`: a new letter every Monday. `days`: a new letter every school day, Monday to Friday,
 * closure days not counted. `length` letters in turn, 2 to 10; `startsOn` (its week, or from it the first school day)
 * has the letter A.
 */
export interface DayCycle {
  kind: 'none' | 'weeks' | 'days';
  length: number;
  startsOn: string;
}

/** The letters of a cycle: 'A' to, at most, 'J'. */
export function lettersOf(cycle: DayCycle): string[] {
  return cycle.kind === 'none' ? [] : Array.from({ length: cycle.length }, (_, index) => letterAt(index));
}

/**
 * Answers the letter of any day, also of days before the cycle begins. Null where there is no cycle, and, where the
 * letter follows school days, on weekends and closure days.
 */
export function letterFinder(
  cycle: DayCycle,
  closures: readonly Closure[] = [],
): (date: string) => string | null {
  if (cycle.kind === 'none') return () => null;
  const letterOfTurn = (turn: number) => letterAt(((turn % cycle.length) + cycle.length) % cycle.length);
  if (cycle.kind === 'weeks') {
    const first = dayNumber(startOfWeek(cycle.startsOn, 1));
    return (date) => letterOfTurn(Math.floor((dayNumber(date) - first) / 7));
  }
  const closed = mergedSpans(closures);
  const schoolDaysBefore = (day: number) =>
    closed.reduce(
      (days, { from, to }) =>
        days - (weekdaysBefore(Math.min(to, day)) - weekdaysBefore(Math.min(from, day))),
      weekdaysBefore(day),
    );
  const origin = schoolDaysBefore(dayNumber(cycle.startsOn));
  return (date) => {
    const day = dayNumber(date);
    const before = schoolDaysBefore(day);
    // A day that does not add to the count is no school day.
    return schoolDaysBefore(day + 1) === before ? null : letterOfTurn(before - origin);
  };
}

const codeOfA = 65;

function letterAt(index: number): string {
  return String.fromCharCode(codeOfA + index);
}

/** How many days Monday to Friday lie before a day, counted from the Monday before 1970; negative for days before. */
function weekdaysBefore(day: number): number {
  // Day 0 was a Thursday: three weekdays of its week lie before it.
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

/** Closures as spans of day numbers, the end not included, in order and apart: overlapping ones are counted once. */
function mergedSpans(closures: readonly Closure[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  const spans = closures
    .map(({ startsOn, endsOn }) => ({ from: dayNumber(startsOn), to: dayNumber(endsOn) + 1 }))
    .sort((one, other) => one.from - other.from);
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push(span);
  }
  return merged;
}
