import { MezzoError } from '../../shared/contract/failures.ts';
import type { ClosureDay } from '../../shared/contract/sessions.ts';
import * as rows from '../repositories/sessions.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export function list(workspace: OpenWorkspace): (ClosureDay & { plannedSessions: number })[] {
  const { db } = workspace;
  return rows.listClosures(db).map((closure) => ({
    ...closure,
    plannedSessions: rows.countPlannedBetween(db, closure.startsOn, closure.endsOn),
  }));
}

/** Answers how many planned sessions fall on the closed days; they stay, for the facilitator to decide. */
export function create(
  workspace: OpenWorkspace,
  fields: Omit<ClosureDay, 'id'>,
): { id: string; undoStep: number | null; plannedSessions: number } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'closure.create', objectType: 'closure', objectId: id },
    (db) => rows.insertClosure(db, { id, ...fields }),
  );
  return {
    id,
    undoStep,
    plannedSessions: rows.countPlannedBetween(workspace.db, fields.startsOn, fields.endsOn),
  };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'closure.remove', objectType: 'closure', objectId: id },
    (db) => {
      if (rows.deleteClosure(db, id) === 0) throw new MezzoError('NOT_FOUND', { kind: 'closure' });
    },
  );
  return { undoStep };
}
