import { addDays, dayNumber, startOfWeek } from './local-time.ts';

export const calendarViews = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Whether a text, from an address for instance, is a day that the calendar can show: 'YYYY-MM-DD', 1900 to 2199. */
export function isCalendarDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  try {
    dayNumber(text);
    return true;
  } catch {
    return false;
  }
}

/** The weeks that a month touches, each with its seven days; 4 to 6 of them. `weekStart` is an ISO weekday. */
export function weeksOfMonth(date: string, weekStart: number): string[][] {
  const first = firstOfMonth(date);
  const last = lastOfMonth(date);
  const weeks: string[][] = [];
  for (let day = startOfWeek(first, weekStart); day <= last; day = addDays(day, 7))
    weeks.push(sevenFrom(day));
  return weeks;
}

/** The seven days of the week that holds a day. */
export function daysOfWeek(date: string, weekStart: number): string[] {
  return sevenFrom(startOfWeek(date, weekStart));
}

function sevenFrom(day: string): string[] {
  return Array.from({ length: 7 }, (_, place) => addDays(day, place));
}

export function firstOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

export function lastOfMonth(date: string): string {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

/** The same day `months` later, or the last one of a month that is too short for it. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const month = (place: number) =>
    `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}`;
  const last = Number(addDays(`${month(count + 1)}-01`, -1).slice(8));
  return `${month(count)}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}`;
}
