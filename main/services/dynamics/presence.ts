import type { ReadableDatabase } from '../../db/query.ts';
import type { MarkRow } from '../../repositories/attendance.ts';
import { findRun, listStays } from '../../repositories/runs.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { type MinutesPresent, minutesPresent } from '../../../shared/domain/presence.ts';
import type { SessionTimes } from '../../../shared/domain/stays.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { timesOf } from '../run-time.ts';

/** What the figures of a session rest on besides its acts. */
export interface Presences {
  /** How long the session was, minutes, 1 or more. */
  minutes: number;
  /** Those who were there, by person, in the order of the members asked for. */
  presentOf: ReadonlyMap<string, MinutesPresent>;
}

/**
 * How long each of the members was in a session. The session's length is what was said of it afterwards, else what the
 * clock of its run says, else what was planned; nobody is there for longer than that.
 */
export function readPresences(
  workspace: OpenWorkspace,
  session: Pick<SessionWithGroup, 'id' | 'date' | 'start' | 'minutes' | 'actualMinutes'>,
  members: readonly string[],
  facts: { marks: readonly MarkRow[]; speakers: ReadonlySet<string> },
): Presences {
  const { db } = workspace;
  const run = findRun(db, session.id);
  const times = run ? timesOf(workspace, { session, run }) : null;
  const minutes = lengthOf(session, times);
  const staysOf = run ? readStays(db, session.id) : new Map<string, never[]>();
  const markOf = new Map(facts.marks.map((mark) => [mark.personId, mark]));
  const presentOf = new Map<string, MinutesPresent>();
  for (const member of members) {
    const present = minutesPresent({
      sessionMinutes: minutes,
      mark: markOf.get(member) ?? null,
      stays: staysOf.get(member) ?? [],
      times: times && { begin: times.begin, end: times.begin + minutes * 60_000 },
      hasSpoken: facts.speakers.has(member),
    });
    if (present) presentOf.set(member, present);
  }
  return { minutes, presentOf };
}

/** How long a session was, minutes, 1 or more; `times` are those of its run. */
export function lengthOf(
  session: Pick<SessionWithGroup, 'minutes' | 'actualMinutes'>,
  times: SessionTimes | null,
): number {
  if (session.actualMinutes !== null) return session.actualMinutes;
  return times ? Math.max(1, Math.round((times.end - times.begin) / 60_000)) : session.minutes;
}

function readStays(db: ReadableDatabase, sessionId: string) {
  const stays = listStays(db, sessionId).map(({ personId, arrivedAt, leftAt }) => ({
    personId,
    arrivedAt: Date.parse(arrivedAt),
    leftAt: leftAt === null ? null : Date.parse(leftAt),
  }));
  return Map.groupBy(stays, ({ personId }) => personId);
}
