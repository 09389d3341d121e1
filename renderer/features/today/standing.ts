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

/**
 * The session that comes first to mind: the one that is on; else the next one of today; else the last one of today at
 * which somebody is still to be recorded; else the next one on a later day.
 */
export function sessionAtHand(
  read: { week: readonly SessionWithGroup[]; next: SessionWithGroup | null },
  now: LocalNow,
): { session: SessionWithGroup; standing: Standing } | null {
  const known =
    read.next === null ? read.week : [...read.week.filter(({ id }) => id !== read.next?.id), read.next];
  const meeting = known
    .filter((session) => session.state !== 'cancelled')
    .toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
  const stands = (standing: Standing) => (session: SessionWithGroup) => standingOf(session, now) === standing;
  const isToday = (session: SessionWithGroup) => session.date === now.date;

  const on = meeting.find(stands('now'));
  if (on) return { session: on, standing: 'now' };
  const ahead = meeting.filter(stands('ahead'));
  const open = meeting.findLast(
    (session) => isToday(session) && stands('over')(session) && session.recorded < session.expected,
  );
  const nextToday = ahead.find(isToday);
  if (nextToday) return { session: nextToday, standing: 'ahead' };
  if (open) return { session: open, standing: 'over' };
  return ahead[0] ? { session: ahead[0], standing: 'ahead' } : null;
}

function momentOf({ date, start }: SessionWithGroup): string {
  return `${date} ${start}`;
}
