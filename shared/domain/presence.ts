import type { AttendanceStatus } from './attendance.ts';
import { type SessionTimes, type StayTimes, timePresent } from './stays.ts';

/**
 * From where it is known how long somebody was there: from the times of the run, from the mark in the register, or
 * nothing is recorded and the whole session is assumed.
 */
export type PresenceSource = 'times' | 'mark' | 'assumed';

export interface MinutesPresent {
  /** Minutes, more than 0. */
  minutes: number;
  source: PresenceSource;
}

/**
 * How long a member was in a session of so many minutes; null where they were not there. `times` are those of the run,
 * null where it was not run. Who is marked absent but was seen to speak was there, for how long is not known.
 */
export function minutesPresent({
  sessionMinutes,
  mark,
  stays,
  times,
  hasSpoken,
}: {
  sessionMinutes: number;
  mark: { status: AttendanceStatus; minutes: number | null } | null;
  stays: readonly StayTimes[];
  times: SessionTimes | null;
  hasSpoken: boolean;
}): MinutesPresent | null {
  if (times && stays.length > 0) {
    const minutes = timePresent(stays, times) / 60_000;
    if (minutes > 0) return { minutes, source: 'times' };
  }
  if (mark && (mark.status === 'excused' || mark.status === 'unexcused')) {
    return hasSpoken ? { minutes: sessionMinutes, source: 'assumed' } : null;
  }
  if (!mark) return { minutes: sessionMinutes, source: 'assumed' };
  const missed = mark.status === 'present' ? 0 : (mark.minutes ?? 0);
  return { minutes: Math.max(1, sessionMinutes - missed), source: 'mark' };
}
