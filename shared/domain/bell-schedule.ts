import { minuteOfDay } from './local-time.ts';

/** A period of a school's day: 'P3', from a local time on, for so many minutes. It ends before midnight. */
export interface Period {
  name: string;
  start: string;
  minutes: number;
}

/** What is wrong with a period of a schedule; `place` counts from 0. */
export interface PeriodProblem {
  place: number;
  problem: 'same-name' | 'overlaps' | 'not-in-order' | 'past-midnight';
}

const minutesPerDay = 1440;

/** What keeps periods from being a schedule: in order of time, apart, each with a name of its own. Empty: nothing. */
export function periodProblems(periods: readonly Period[]): PeriodProblem[] {
  const problems: PeriodProblem[] = [];
  const names = new Set<string>();
  let end = 0;
  let lastStart = 0;
  for (const [place, period] of periods.entries()) {
    const name = period.name.trim().toLocaleLowerCase('en');
    const start = minuteOfDay(period.start);
    if (names.has(name)) problems.push({ place, problem: 'same-name' });
    else if (start < lastStart) problems.push({ place, problem: 'not-in-order' });
    else if (start < end) problems.push({ place, problem: 'overlaps' });
    else if (start + period.minutes > minutesPerDay) problems.push({ place, problem: 'past-midnight' });
    names.add(name);
    lastStart = Math.max(lastStart, start);
    end = Math.max(end, start + period.minutes);
  }
  return problems;
}

/** The periods that a session shares a minute with, and how many minutes of each, in their order. */
export function periodsMet<Some extends Period>(
  periods: readonly Some[],
  session: { start: string; minutes: number },
): { period: Some; minutes: number }[] {
  const from = minuteOfDay(session.start);
  const to = from + session.minutes;
  return periods.flatMap((period) => {
    const begins = minuteOfDay(period.start);
    const minutes = Math.min(to, begins + period.minutes) - Math.max(from, begins);
    return minutes > 0 ? [{ period, minutes }] : [];
  });
}
