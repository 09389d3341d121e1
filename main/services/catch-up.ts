import type { CatchUp } from '../../shared/contract/agenda.ts';
import type { Session } from '../../shared/contract/sessions.ts';
import { isAttended } from '../../shared/domain/attendance.ts';
import { isMemberOn } from '../../shared/domain/membership.ts';
import { findAgendaOfSession } from '../repositories/agendas.ts';
import { listMarks } from '../repositories/attendance.ts';
import { listSpans } from '../repositories/memberships.ts';
import { listSessions } from '../repositories/sessions.ts';
import { contentsOf } from './agenda-copies.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

/**
 * What those who come today missed: the session held before this one, and the members of today who were absent
 * from it. Absent is who was marked absent; not recorded is not absent.
 */
export function catchUp(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): CatchUp {
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  const all = listSessions(workspace.db, session.groupId);
  const before = all.slice(
    0,
    all.findIndex((other) => other.id === sessionId),
  );
  const held = before.filter((other) => other.state === 'held').toReversed();
  const [last] = held;
  if (!last) return { lastSession: null, blocks: [], objectives: [], absent: [] };
  const agenda = findAgendaOfSession(workspace.db, last.id);
  const contents = agenda ? contentsOf(workspace, agenda.id) : { blocks: [], objectives: [] };
  return {
    lastSession: { id: last.id, number: last.number, date: last.date, topic: last.topic },
    blocks: contents.blocks
      .filter((block) => block.isReached !== false)
      .map(({ title, goal, notes }) => ({ title, goal, notes })),
    objectives: contents.objectives.map(({ text }) => text),
    absent: listAbsent(workspace, session, held),
  };
}

/** The members of a session who were absent from the first of `held` (the latest first), with all they missed. */
function listAbsent(workspace: OpenWorkspace, session: Session, held: readonly Session[]): CatchUp['absent'] {
  const spansOf = Map.groupBy(listSpans(workspace.db, session.groupId), (span) => span.personId);
  const marksOf = Map.groupBy(listMarks(workspace.db, session.groupId), (mark) => mark.personId);
  return [...spansOf].flatMap(([personId, spans]) => {
    if (!isMemberOn(spans, session.date)) return [];
    const markAt = new Map((marksOf.get(personId) ?? []).map((mark) => [mark.sessionId, mark]));
    const latest = markAt.get(held[0]!.id);
    if (!isMemberOn(spans, held[0]!.date) || !latest || isAttended(latest.status)) return [];
    const missed: Session[] = [];
    for (const other of held) {
      const mark = isMemberOn(spans, other.date) ? markAt.get(other.id) : undefined;
      if (mark && isAttended(mark.status)) break;
      if (mark) missed.push(other);
    }
    const { givenName, familyName, preferredName } = spans[0]!;
    return {
      person: { id: personId, givenName, familyName, preferredName },
      sessionsMissed: missed.length,
      reason: latest.reason,
      missed: missed.map(({ id, number, date, topic }) => ({ sessionId: id, number, date, topic })),
    };
  });
}
