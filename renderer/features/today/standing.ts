import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { addDays, minuteOfDay } from '../../../shared/domain/local-time.ts';

export interface LocalNow {
  date: string;
  time: string;
}

export type Standing = 'over' | 'now' | 'ahead';

/** Where a session stands at a local moment; one that passes midnight goes on into the next day. */
export function standingOf(
  session: Pick<SessionWithGroup, 'date' | 'start' | 'minutes'>,
  now: LocalNow,
): Standing {
  if (session.date > now.date) return 'ahead';
  // Minutes since the session's own midnight.
  const clock =
    minuteOfDay(now.time) + (session.date === now.date ? 0 : daysAfter(session.date, now.date) * 1440);
  const begins = minuteOfDay(session.start);
  if (clock < begins) return 'ahead';
  return clock < begins + session.minutes ? 'now' : 'over';
}

function daysAfter(date: string, today: string): number {
  // A session is a day long at the most, so only yesterday's can reach into today.
  return addDays(date, 1) === today ? 1 : 2;
}

/** The session that comes first to mind: the one that is on, else the next one. */
export function sessionAtHand(
  read: { week: readonly SessionWithGroup[]; next: SessionWithGroup | null },
  now: LocalNow,
): { session: SessionWithGroup; standing: Exclude<Standing, 'over'> } | null {
  const meeting = read.week.filter((session) => session.state !== 'cancelled');
  const on = meeting.find((session) => standingOf(session, now) === 'now');
  if (on) return { session: on, standing: 'now' };
  const candidates =
    read.next && !meeting.some(({ id }) => id === read.next!.id) ? [...meeting, read.next] : meeting;
  const next = candidates
    .filter((session) => standingOf(session, now) === 'ahead')
    .toSorted((one, other) => (`${one.date} ${one.start}` < `${other.date} ${other.start}` ? -1 : 1))[0];
  return next ? { session: next, standing: 'ahead' } : null;
}
