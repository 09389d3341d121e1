import type { SettingsFields } from '../../shared/contract/everywhere.ts';
import { foldText } from '../../shared/domain/text-folding.ts';
import { findOwnerId, insertFacilitator, updateFacilitator } from '../repositories/facilitators.ts';
import { readSettings, writeSettings } from '../repositories/settings.ts';
import { change } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

export function get(workspace: OpenWorkspace): SettingsFields {
  return readSettings(workspace.db);
}

/** The owner is a facilitator too: their name and credentials are kept in step with the record. */
export function update(
  workspace: OpenWorkspace,
  fields: Partial<SettingsFields>,
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'settings.update', objectType: 'settings', detail: { changed: Object.keys(fields).join(' ') } },
    (db) => {
      writeSettings(db, fields);
      if (fields.ownerName === undefined && fields.ownerCredentials === undefined) return;
      const { ownerName, ownerCredentials } = readSettings(db);
      if (ownerName === '') return;
      const owner = {
        name: ownerName,
        credentials: ownerCredentials,
        searchText: foldText(ownerName),
        updatedAt: now(workspace),
      };
      const ownerId = findOwnerId(db);
      if (ownerId) updateFacilitator(db, ownerId, owner);
      else insertFacilitator(db, workspace.newId(), { ...owner, email: '' }, true);
    },
  );
  return { undoStep };
}
