import { MezzoError } from '../../shared/contract/failures.ts';
import type { FacilitatorFields } from '../../shared/contract/groups.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import * as rows from '../repositories/facilitators.ts';
import { writeSettings } from '../repositories/settings.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

export function list(workspace: OpenWorkspace) {
  return rows.listFacilitators(workspace.db);
}

export function create(
  workspace: OpenWorkspace,
  fields: FacilitatorFields,
): { id: string; undoStep: number | null } {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'facilitator.create', objectType: 'facilitator', objectId: id },
    (db) => rows.insertFacilitator(db, id, stamped(workspace, fields), false),
  );
  return { id, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: FacilitatorFields },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'facilitator.update', objectType: 'facilitator', objectId: id },
    (db) => {
      if (!rows.facilitatorExists(db, id)) throw new MezzoError('NOT_FOUND', { kind: 'facilitator' });
      rows.updateFacilitator(db, id, stamped(workspace, fields));
      // The owner signs the audit log by this name, so the two are kept in step from both sides.
      if (rows.findOwner(db)?.id === id)
        writeSettings(db, { ownerName: fields.name, ownerCredentials: fields.credentials });
    },
  );
  return { undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'facilitator.trash', objectType: 'facilitator', objectId: id },
    (db) => {
      if (!rows.facilitatorExists(db, id)) throw new MezzoError('NOT_FOUND', { kind: 'facilitator' });
      rows.trashFacilitator(db, id, now(workspace));
    },
  );
  return { undoStep };
}

/** A facilitator's fields with what search finds them by. */
export function stamped(workspace: OpenWorkspace, fields: FacilitatorFields): rows.FacilitatorWrite {
  return { ...fields, searchText: foldText(`${fields.name} ${fields.email}`), updatedAt: now(workspace) };
}
