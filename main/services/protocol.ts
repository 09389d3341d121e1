import type { ProtocolFields } from '../../shared/contract/incidents.ts';
import { findProtocol, putProtocol } from '../repositories/incidents.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** What the place of work asks for when something has to be reported: its own steps, its own numbers. */
export function protocol(workspace: OpenWorkspace): ProtocolFields {
  const value = findProtocol(workspace.db);
  return value === null ? { steps: '', contacts: [] } : (JSON.parse(value) as ProtocolFields);
}

export function setProtocol(workspace: OpenWorkspace, fields: ProtocolFields): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'protocol.update', objectType: 'settings', detail: { contacts: fields.contacts.length } },
    (db) => putProtocol(db, JSON.stringify(fields)),
  );
  return { undoStep };
}
