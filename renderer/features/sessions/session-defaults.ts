import type { Group } from '../../../shared/contract/groups.ts';
import type { Session, SessionFields } from '../../../shared/contract/sessions.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { nextWeekday } from '../../../shared/domain/recurrence.ts';

/** Minutes of a session of which nothing is known: one class period. */
const usualMinutes = 45;

/** When and where the group usually meets: as it says of itself, else as it met last. */
export function usualMeeting(
  group: Pick<Group, 'place' | 'startTime' | 'minutes'>,
  sessions: readonly Session[],
): { start: string; minutes: number; place: string } {
  const last = sessions.findLast((session) => session.state !== 'cancelled');
  return {
    start: group.startTime ?? last?.start ?? '10:00',
    minutes: group.minutes ?? last?.minutes ?? usualMinutes,
    place: group.place || last?.place || '',
  };
}

/** The first day from `from` on, on the group's weekday where it has one, at which it does not meet yet. */
export function nextFreeDay(weekday: number | null, sessions: readonly Session[], from: string): string {
  const taken = new Set(sessions.map((session) => session.date));
  let day = weekday === null ? from : nextWeekday(from, weekday);
  const step = weekday === null ? 1 : 7;
  while (taken.has(day)) day = addDays(day, step);
  return day;
}

export function newSessionFields(group: Group, sessions: readonly Session[], today: string): SessionFields {
  return {
    date: nextFreeDay(group.weekday, sessions, today),
    ...usualMeeting(group, sessions),
    topic: '',
    remarks: '',
  };
}
