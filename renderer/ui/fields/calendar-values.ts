import { type CalendarDate, parseDate, parseTime, type Time } from '@internationalized/date';

/** 'YYYY-MM-DD' for React Aria; null where it is not a date. */
export function toCalendarDate(date: string | null): CalendarDate | null {
  if (date === null) return null;
  try {
    return parseDate(date);
  } catch {
    return null;
  }
}

/** 'HH:mm' (seconds are dropped) for React Aria; null where it is not a time. */
export function toTime(time: string | null): Time | null {
  if (time === null) return null;
  try {
    return parseTime(time).set({ second: 0, millisecond: 0 });
  } catch {
    return null;
  }
}

/** React Aria's time as 'HH:mm'. */
export function fromTime(time: Pick<Time, 'hour' | 'minute'> | null): string | null {
  if (time === null) return null;
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
