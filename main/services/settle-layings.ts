import { foldText } from '../../shared/domain/text-folding.ts';
import { type LayingSession, settleParts } from '../../shared/domain/laying.ts';
import type { WritableDatabase } from '../db/query.ts';
import * as agendas from '../repositories/agendas.ts';
import * as rows from '../repositories/curricula.ts';
import { updateSession } from '../repositories/sessions.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

/**
 * Puts what was laid over a group in order again, inside the caller's change, after a session was cancelled, restored,
 * added, moved, trashed or held: parts follow one another on the planned sessions, those that find none wait. What is
 * held stays, and what was planned by hand is never touched. `moved`: the sessions that have a new day or time.
 */
export function settleLayings(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  moved: ReadonlySet<string> = new Set(),
): void {
  const laid = rows.listLaid(db, groupId);
  if (laid.length === 0) return;
  const layings = [...Map.groupBy(laid, (part) => part.laidFrom).values()];
  // The one that begins first chooses first; a laying of which everything waits comes last.
  const order = new Map(rows.listSessionsForLaying(db, groupId).map(({ id }, place) => [id, place]));
  const beginningOf = (parts: readonly rows.LaidRow[]) => order.get(parts[0]!.laidSince ?? '') ?? order.size;
  for (const parts of layings.toSorted((one, other) => beginningOf(one) - beginningOf(other)))
    settleOne(workspace, db, groupId, parts, moved);
}

function settleOne(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  parts: readonly rows.LaidRow[],
  moved: ReadonlySet<string>,
): void {
  const sessions = rows.listSessionsForLaying(db, groupId);
  const { laidFrom, laidSince } = parts[0]!;
  const { places, since } = settleParts(
    parts,
    sessions.map((session) => asSeenBy(laidFrom, session)),
    laidSince,
    moved,
  );
  if (since !== laidSince) for (const { id } of parts) rows.setLaidSince(db, id, since);
  const moves = parts.flatMap((part) => {
    const to = places.get(part.id);
    return to === undefined || to === part.sessionId ? [] : [{ part, to }];
  });
  moveParts(workspace, db, moves, new Map(sessions.map((session) => [session.id, session])));
}

function asSeenBy(laidFrom: string, session: rows.SessionForLaying): LayingSession {
  return {
    id: session.id,
    isBegun: session.state === 'held' || session.state === 'running',
    isFree:
      session.state === 'planned' &&
      session.isTrashed === 0 &&
      (session.laidFrom === laidFrom || !hasPlan(session)),
  };
}

/** Whether something stands on a session, if only a topic: an agenda that was emptied again is none. */
export function hasPlan(session: rows.SessionForLaying): boolean {
  return session.laidFrom !== '' || session.topic !== '' || session.blocks > 0 || session.objectives > 0;
}

interface Move {
  part: rows.LaidRow;
  to: string | null;
}

/** Moves parts to their new sessions, all at once: none is ever two of them. Topics go along. */
function moveParts(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  moves: readonly Move[],
  sessions: ReadonlyMap<string, rows.SessionForLaying>,
): void {
  const updatedAt = now(workspace);
  const arriving = new Set(moves.map(({ to }) => to));
  const arrivals = moves.map(({ part, to }) => {
    const left = part.sessionId === null ? undefined : sessions.get(part.sessionId);
    // Somebody may have given the session a topic of its own since: that is what the part is called now.
    const name = left === undefined || left.topic === '' ? part.name : left.topic;
    agendas.updateAgenda(db, part.id, { sessionId: null, name, updatedAt });
    if (left && !arriving.has(left.id)) setTopic(db, left, '', updatedAt);
    return { part, to, name };
  });
  for (const { part, to, name } of arrivals) {
    if (to === null) continue;
    const session = sessions.get(to)!;
    if (session.agendaId !== null && session.laidFrom === '') agendas.deleteAgenda(db, session.agendaId);
    agendas.updateAgenda(db, part.id, { sessionId: to, updatedAt });
    setTopic(db, session, name, updatedAt);
  }
}

/** Gives a session its topic; it is found by that. */
export function setTopic(
  db: WritableDatabase,
  session: Pick<rows.SessionForLaying, 'id' | 'topic' | 'remarks'>,
  topic: string,
  updatedAt: string,
): void {
  if (session.topic === topic) return;
  updateSession(db, session.id, { topic, searchText: foldText(`${topic} ${session.remarks}`), updatedAt });
}
