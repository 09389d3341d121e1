import { isMemberOn } from '../../shared/domain/membership.ts';
import type { ReadableDatabase } from '../db/query.ts';
import { listMarks } from '../repositories/attendance.ts';
import { listSpans } from '../repositories/memberships.ts';

/** The marks that count in a group's sessions: those of whoever was a member on the session's day. */
export function countedMarks(
  db: ReadableDatabase,
  groupId: string,
  sessions: readonly { id: string; date: string }[],
): ReturnType<typeof listMarks> {
  const spans = Map.groupBy(listSpans(db, groupId), (span) => span.personId);
  const dayOf = new Map(sessions.map((session) => [session.id, session.date]));
  return listMarks(db, groupId).filter((mark) => {
    const day = dayOf.get(mark.sessionId);
    return day !== undefined && isMemberOn(spans.get(mark.personId) ?? [], day);
  });
}
