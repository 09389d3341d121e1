import { useQuery } from '@tanstack/react-query';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import type { SeriesScope, Session } from '../../../shared/contract/sessions.ts';
import type { Clash } from '../../../shared/contract/timetable.ts';
import { addDays, daysBetween } from '../../../shared/domain/local-time.ts';
import { core } from '../../data/client.ts';
import { sessionsInScope } from '../../data/series-scope.ts';
import type { LocalMoment } from './session-move.ts';

/** What a session would meet at another moment; null while that is looked up. */
export function useClashesAt(entry: CalendarEntry, at: LocalMoment): readonly Clash[] | null {
  const read = useQuery(
    core.timetable.clashes.queryOptions({
      input: {
        groupId: entry.groupId,
        exceptSessionIds: [entry.id],
        place: entry.place,
        moments: [{ ...at, minutes: entry.minutes }],
      },
    }),
  );
  return read.data?.[0] ?? null;
}

/** Of the sessions that move along, how many there are and how many would clash; null while that is looked up. */
export function useClashesOfMove(
  sessions: readonly Session[],
  session: Session | undefined,
  at: LocalMoment,
  scope: SeriesScope,
): { moved: number; clashing: number } | null {
  const targets = session ? sessionsInScope(sessions, session, scope, 'update') : [];
  const read = useQuery({
    ...core.timetable.clashes.queryOptions({
      input: {
        groupId: session?.groupId ?? '',
        exceptSessionIds: targets.map(({ id }) => id),
        place: session?.place ?? '',
        moments: targets.map((target) => ({
          date: addDays(target.date, session ? daysBetween(session.date, at.date) : 0),
          start: target.id === session?.id || at.start !== session?.start ? at.start : target.start,
          minutes: target.minutes,
        })),
      },
    }),
    enabled: session !== undefined && scope !== 'this',
  });
  if (!read.data) return null;
  return { moved: targets.length, clashing: read.data.filter((clashes) => clashes.length > 0).length };
}
