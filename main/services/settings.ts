import type { SettingsFields } from '../../shared/contract/everywhere.ts';
import { findOwner, insertFacilitator, updateFacilitator } from '../repositories/facilitators.ts';
import { readSettings, writeSettings } from '../repositories/settings.ts';
import { change } from './change.ts';
import { stamped } from './facilitators.ts';
import type { OpenWorkspace } from './open-workspace.ts';

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
      const owner = findOwner(db);
      const record = { name: ownerName, credentials: ownerCredentials, email: owner?.email ?? '' };
      if (owner) updateFacilitator(db, owner.id, stamped(workspace, record));
      else insertFacilitator(db, workspace.newId(), stamped(workspace, record), true);
    },
  );
  return { undoStep };
}
