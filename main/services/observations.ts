import type { ObservationFields } from '../../shared/contract/acts.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { groupRoles } from '../../shared/domain/group-roles.ts';
import { therapeuticFactors } from '../../shared/domain/therapeutic-factors.ts';
import * as rows from '../repositories/acts.ts';
import { tagExists } from '../repositories/tags.ts';
import { type RecordOf, type Stamp, tappedAt, whoInRoom } from './acts.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export function observe(
  workspace: OpenWorkspace,
  {
    sessionId,
    atMs,
    waitedMs,
    source,
    ...fields
  }: ObservationFields & Stamp & { sessionId: string; source: 'live' | 'recalled' },
): { id: string; atMs: number | null; undoStep: number | null } {
  const id = workspace.newId();
  const { result, undoStep } = change(
    workspace,
    { action: 'observation.add', objectType: 'session', objectId: sessionId, detail: { kind: fields.kind } },
    (db) => {
      const whoIs = whoInRoom(workspace, { sessionId, codingId: null });
      if (fields.personId !== null && whoIs(fields.personId).kind !== 'member')
        throw new MezzoError('NOT_IN_ROOM');
      if (!isKnown(workspace, fields)) throw new MezzoError('NOT_FOUND', { kind: fields.kind });
      const at = atMs === undefined ? tappedAt(workspace, sessionId, waitedMs) : atMs;
      rows.insertObservation(db, { id, sessionId, ...fields, atMs: at, source });
      return at;
    },
  );
  return { id, atMs: result, undoStep };
}

function isKnown(workspace: OpenWorkspace, { kind, code }: ObservationFields): boolean {
  if (kind === 'tag') return tagExists(workspace.db, code);
  return (kind === 'role' ? groupRoles : therapeuticFactors).some((known) => known === code);
}

export function removeObservation(
  workspace: OpenWorkspace,
  { id }: { id: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'observation.remove', objectType: 'observation', objectId: id },
    (db) => {
      if (rows.deleteObservation(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'observation' });
    },
  );
  return { undoStep };
}

/** The answer to a prompt of interval sampling, at the moment of the run when it was given. */
export function sample(
  workspace: OpenWorkspace,
  {
    sessionId,
    codingId,
    minutes,
    personIds,
    waitedMs,
  }: RecordOf & Pick<Stamp, 'waitedMs'> & { minutes: number; personIds: readonly string[] },
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: 'sample.add',
      objectType: 'session',
      objectId: sessionId,
      detail: { people: personIds.length },
    },
    (db) => {
      const whoIs = whoInRoom(workspace, { sessionId, codingId });
      const members = [...new Set(personIds)];
      if (members.some((personId) => whoIs(personId).kind !== 'member')) throw new MezzoError('NOT_IN_ROOM');
      const atMs = tappedAt(workspace, sessionId, waitedMs);
      rows.insertSample(db, { id, sessionId, codingId, atMs, minutes, personIds: members }, workspace.newId);
    },
  );
  return { id, undoStep };
}

export function removeSample(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'sample.remove', objectType: 'sample', objectId: id },
    (db) => {
      if (rows.deleteSample(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'sample' });
    },
  );
  return { undoStep };
}
