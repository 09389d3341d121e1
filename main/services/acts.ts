import type { Act, ActFields, Coding, Observation, Sample } from '../../shared/contract/acts.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { Participant } from '../../shared/contract/room.ts';
import * as rows from '../repositories/acts.ts';
import { findInRoom, listRoom } from '../repositories/room.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { momentOf, requireRunning } from './run-time.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

/** One record of a session: the facilitator's own (codingId null) or an observer's. */
export interface RecordOf {
  sessionId: string;
  codingId: string | null;
}

/** When something was: a moment of the session, null where it has none; else when it was tapped. */
export interface Stamp {
  atMs?: number | null | undefined;
  /** How long ago it was tapped, milliseconds. */
  waitedMs?: number | undefined;
}

export interface SessionRecord {
  participants: Participant[];
  acts: Act[];
  observations: Observation[];
  samples: Sample[];
  codings: Coding[];
}

export function list(workspace: OpenWorkspace, of: RecordOf): SessionRecord {
  const session = requireRecord(workspace, of);
  noteView(workspace, 'session', of.sessionId);
  return {
    participants: listRoom(workspace.db, session),
    acts: rows.listActs(workspace.db, of.sessionId, of.codingId),
    observations: rows.listObservations(workspace.db, of.sessionId),
    samples: rows.listSamples(workspace.db, of.sessionId, of.codingId),
    codings: rows.listCodings(workspace.db, of.sessionId),
  };
}

export function record(
  workspace: OpenWorkspace,
  {
    sessionId,
    codingId,
    atMs,
    waitedMs,
    source,
    ...fields
  }: RecordOf & ActFields & Stamp & { source: 'live' | 'recalled' },
): { id: string; atMs: number | null; undoStep: number | null } {
  const id = workspace.newId();
  const { result, undoStep } = change(
    workspace,
    { action: 'act.record', objectType: 'session', objectId: sessionId },
    (db) => {
      const whoIs = whoInRoom(workspace, { sessionId, codingId });
      const at =
        atMs === undefined
          ? Math.max(0, tappedAt(workspace, sessionId, waitedMs) - (fields.durationMs ?? 0))
          : atMs;
      rows.insertAct(db, { id, sessionId, codingId, atMs: at, source, ...writeOf(fields, whoIs) });
      return at;
    },
  );
  return { id, atMs: result, undoStep };
}

export function recordMany(
  workspace: OpenWorkspace,
  {
    sessionId,
    codingId,
    acts,
    source,
  }: RecordOf & {
    acts: readonly (ActFields & { atMs: number | null })[];
    source: 'recalled' | 'imported';
  },
): { count: number; undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'act.record-many', objectType: 'session', objectId: sessionId, detail: { acts: acts.length } },
    (db) => {
      const whoIs = whoInRoom(workspace, { sessionId, codingId });
      for (const { atMs, ...fields } of acts) {
        const id = workspace.newId();
        rows.insertAct(db, { id, sessionId, codingId, atMs, source, ...writeOf(fields, whoIs) });
      }
    },
    () => acts.length,
  );
  return { count: acts.length, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, ...fields }: Partial<ActFields> & { id: string; atMs?: number | null | undefined },
): { undoStep: number | null } {
  const sessionId = rows.findActSession(workspace.db, id);
  if (sessionId === null) throw new MezzoError('NOT_FOUND', { kind: 'act' });
  const { undoStep } = change(
    workspace,
    { action: 'act.update', objectType: 'session', objectId: sessionId },
    (db) => {
      const whoIs = whoInRoom(workspace, { sessionId, codingId: null });
      const { speakerId, addresseeId, atMs, durationMs, category } = fields;
      const written = {
        ...(speakerId === undefined ? {} : { speaker: whoIs(speakerId) }),
        ...(addresseeId === undefined ? {} : { addressee: addresseeId === null ? null : whoIs(addresseeId) }),
        ...(atMs === undefined ? {} : { atMs }),
        ...(durationMs === undefined ? {} : { durationMs }),
        ...(category === undefined ? {} : { category }),
      };
      if (Object.keys(written).length > 0) rows.updateAct(db, id, written);
    },
  );
  return { undoStep };
}

/** Takes acts away; those that are gone already are no matter. */
export function remove(
  workspace: OpenWorkspace,
  { ids }: { ids: readonly string[] },
): { undoStep: number | null } {
  const sessionId = rows.findActSession(workspace.db, ids[0]!);
  const { undoStep } = change(
    workspace,
    { action: 'act.remove', objectType: 'session', objectId: sessionId, detail: { acts: ids.length } },
    (db) => ids.reduce((sum, id) => sum + rows.deleteAct(db, id), 0),
    (count) => count,
  );
  return { undoStep };
}

export function addCoding(
  workspace: OpenWorkspace,
  { sessionId, observer, remarks }: { sessionId: string; observer: string; remarks: string },
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'coding.add', objectType: 'session', objectId: sessionId },
    (db) => {
      requireSession(workspace, sessionId);
      rows.insertCoding(db, { id, sessionId, observer, remarks, updatedAt: now(workspace) });
    },
  );
  return { id, undoStep };
}

export function removeCoding(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'coding.remove', objectType: 'coding', objectId: id },
    (db) => {
      if (rows.deleteCoding(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'coding' });
    },
  );
  return { undoStep };
}

/** The session of a record. @throws MezzoError NOT_FOUND */
export function requireRecord(workspace: OpenWorkspace, { sessionId, codingId }: RecordOf) {
  const session = requireSession(workspace, sessionId);
  if (codingId !== null && !rows.codingIsOf(workspace.db, codingId, sessionId))
    throw new MezzoError('NOT_FOUND', { kind: 'coding' });
  return session;
}

/**
 * When something was tapped that waited so long for the disk: milliseconds since the run of a session began, and never
 * before what was tapped already: a clock that was set back does not turn the order of what was said.
 * @throws MezzoError NOT_RUNNING
 */
export function tappedAt(workspace: OpenWorkspace, sessionId: string, waitedMs = 0): number {
  const { run } = requireRunning(workspace, sessionId);
  const since = momentOf(workspace, run) - Date.parse(run.startedAt) - waitedMs;
  return Math.max(since, rows.latestTap(workspace.db, sessionId));
}

/** Who an id is in the room of a session. The answer throws MezzoError NOT_IN_ROOM at somebody who is not there. */
export function whoInRoom(workspace: OpenWorkspace, of: RecordOf): (id: string) => rows.Who {
  const session = requireRecord(workspace, of);
  const known = new Map<string, rows.Who>();
  return (id) => {
    const who = known.get(id);
    if (who) return who;
    const kind = findInRoom(workspace.db, session, id);
    if (kind === null) throw new MezzoError('NOT_IN_ROOM');
    const found: rows.Who = { kind, id };
    known.set(id, found);
    return found;
  };
}

function writeOf(
  { speakerId, addresseeId, durationMs, category }: ActFields,
  whoIs: (id: string) => rows.Who,
): Pick<rows.ActWrite, 'speaker' | 'addressee' | 'durationMs' | 'category'> {
  return {
    speaker: whoIs(speakerId),
    addressee: addresseeId === null ? null : whoIs(addresseeId),
    durationMs,
    category,
  };
}
