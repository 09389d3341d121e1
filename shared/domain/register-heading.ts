import { addMinutes, minuteOfDay } from './local-time.ts';
import { type DateOrder, readDate } from './written-date.ts';

/** A session as the heading of a register file tells of it. `start` and `minutes` are null where it does not say. */
export interface HeadingSession {
  date: string;
  start: string | null;
  minutes: number | null;
  state: 'held' | 'planned' | 'cancelled';
  cancelReason: string;
}

export type ReadHeading = { session: HeadingSession } | { problem: 'bad-date' | 'ambiguous-date' };

/**
 * A session as a heading: "2026-03-12 10:20-11:05", with "planned" where it was not held and "cancelled (reason)"
 * where it was cancelled, so that a register can be read back whole. `minutes` is 1 to 1,440.
 */
export function writeHeading(session: {
  date: string;
  start: string;
  minutes: number;
  state: 'held' | 'planned' | 'cancelled';
  cancelReason: string;
}): string {
  const span = `${session.date} ${session.start}-${addMinutes(session.start, session.minutes).time}`;
  if (session.state === 'held') return span;
  if (session.state === 'planned') return `${span} planned`;
  return `${span} cancelled${session.cancelReason === '' ? '' : ` (${session.cancelReason})`}`;
}

/** A day, times and the reason of a cancellation are shorter; longer texts are not looked at. */
const longest = 400;

/** Day, then time or span of time, then state, then a number that tells equal headings apart. */
const heading =
  /^(?<day>.+?)(?:[\sT,]+(?<start>\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?)(?:\s*[-–—]\s*(?<end>\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?))?)?(?:\s+(?<state>planned|cancell?ed)(?:\s*\((?<reason>.*)\))?)?(?:\s+#\d{1,4})?$/isu;

/** Reads the heading of a column as a session: a day, with or without time and state. */
export function readHeading(text: string, order: DateOrder | null): ReadHeading {
  const parts = text.length > longest ? undefined : heading.exec(text.trim())?.groups;
  if (!parts) return { problem: 'bad-date' };
  const day = readDate(parts['day']!, order);
  if ('problem' in day) return day;
  const start = parts['start'] === undefined ? null : readTime(parts['start']);
  const end = parts['end'] === undefined ? null : readTime(parts['end']);
  if (start === undefined || end === undefined) return { problem: 'bad-date' };
  const state = parts['state']?.toLowerCase();
  return {
    session: {
      date: day.date,
      start,
      minutes: start === null || end === null ? null : minutesBetween(start, end),
      state: state === undefined ? 'held' : state === 'planned' ? 'planned' : 'cancelled',
      cancelReason: parts['reason']?.trim() ?? '',
    },
  };
}

/** True where the headings are those that `writeHeading` makes, so that the codes beside them are ours too. */
export function areOurHeadings(headings: readonly string[]): boolean {
  return headings.some((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d-\d\d:\d\d\b/.test(text.trim()));
}

/** 'HH:mm', or undefined for a time that no clock shows. */
function readTime(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?::\d{2})?\s*([ap])?/i.exec(text)!;
  const half = parts[3]?.toLowerCase();
  let hours = Number(parts[1]);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  if (half === 'a' && hours === 12) hours = 0;
  if (half === 'p' && hours < 12) hours += 12;
  if (hours > 23 || Number(parts[2]) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${parts[2]}`;
}

/** From one wall-clock time to the next time the clock shows the other: 1 to 1,440 minutes. */
function minutesBetween(start: string, end: string): number {
  return ((minuteOfDay(end) - minuteOfDay(start) + 1440 - 1) % 1440) + 1;
}
