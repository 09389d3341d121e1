import { useQuery } from '@tanstack/react-query';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import type { SeriesScope, Session } from '../../../shared/contract/sessions.ts';
import type { Clash } from '../../../shared/contract/timetable.ts';
import { addDays, daysBetween } from '../../../shared/domain/local-time.ts';
import { core } from '../../data/client.ts';
import { sessionsInScope } from '../../data/series-scope.ts';
import type { LocalMoment } from './session-move.ts';

/** A clash and the day on which it would be. */
export interface DayClash {
  date: string;
  clash: Clash;
}

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

/** What the sessions that move would meet, day by day; null while that is looked up. */
export function useClashesOfMove(
  sessions: readonly Session[],
  session: Session | undefined,
  at: LocalMoment,
  scope: SeriesScope,
): readonly DayClash[] | null {
  const targets = session ? sessionsInScope(sessions, session, scope, 'update') : [];
  const moments = targets.map((target) => ({
    date: addDays(target.date, session ? daysBetween(session.date, at.date) : 0),
    start: target.id === session?.id || at.start !== session?.start ? at.start : target.start,
    minutes: target.minutes,
  }));
  const read = useQuery({
    ...core.timetable.clashes.queryOptions({
      input: {
        groupId: session?.groupId ?? '',
        exceptSessionIds: targets.map(({ id }) => id),
        place: session?.place ?? '',
        moments,
      },
    }),
    enabled: session !== undefined,
  });
  return (
    read.data?.flatMap((clashes, turn) =>
      clashes.map((clash) => ({ date: moments[turn]?.date ?? at.date, clash })),
    ) ?? null
  );
}
