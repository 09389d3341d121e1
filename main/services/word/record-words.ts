import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import { dayRange, longDay } from './proposal-words.ts';

/** The words of records in Word files, in English as the core writes them. */
export const statusWords: Readonly<Record<AttendanceStatus, string>> = {
  present: 'present',
  late: 'late',
  'left-early': 'left early',
  excused: 'absent, excused',
  unexcused: 'absent, unexcused',
};

export const notRecorded = 'not recorded';

const moments = new Map<string, Intl.DateTimeFormat>();

/** A moment (UTC) as the clock of the workspace showed it: "March 12, 2026 at 10:05 AM". */
export function longMoment(instant: string, timeZone: string): string {
  const known =
    moments.get(timeZone) ??
    new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone });
  moments.set(timeZone, known);
  return known.format(new Date(instant));
}

/** A hash in groups of eight, so that it can be compared by eye. */
export function shownHash(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? '';
}

/** The days that a record is of. */
export function spanWords({ from, to }: { from: string | null; to: string | null }): string {
  if (from !== null && to !== null) return dayRange(from, to);
  if (from !== null) return `from ${longDay(from)} on`;
  if (to !== null) return `up to ${longDay(to)}`;
  return 'from the beginning on';
}
