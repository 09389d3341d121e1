import { addDays, weekdayOf } from '../../../shared/domain/local-time.ts';

/** A day of Monday to Friday: the day itself, or the Monday after. */
export function schoolDayFrom(date: string): string {
  const weekday = weekdayOf(date);
  return weekday <= 5 ? date : addDays(date, 8 - weekday);
}

/** The day of a week before (negative) or after another day. */
export function weeksFrom(date: string, weeks: number): string {
  return addDays(date, weeks * 7);
}

/** A birth date that makes a person `years` old on `today`, their birthday `daysAgo` days ago. */
export function bornYearsBefore(today: string, years: number, daysAgo: number): string {
  const birthday = addDays(today, -daysAgo);
  const year = Number(birthday.slice(0, 4)) - years;
  // 29 February exists in leap years only.
  return `${year}-${birthday.slice(5).replace('02-29', '02-28')}`;
}
