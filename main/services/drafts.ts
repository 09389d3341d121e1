import * as rows from '../repositories/drafts.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { roundKey } from './measures/kept-round.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

// A draft is not a record: it is in no audit entry and in no undo, and goes when the form is saved or left.

export function get(workspace: OpenWorkspace, { key }: { key: string }): { value: unknown } | null {
  requireForm(key);
  const draft = rows.findDraft(workspace.db, key);
  return draft ? { value: JSON.parse(draft.value) as unknown } : null;
}

export function put(
  workspace: OpenWorkspace,
  { key, value }: { key: string; value?: unknown },
): Record<string, never> {
  requireForm(key);
  rows.putDraft(workspace.db, key, JSON.stringify(value ?? null), now(workspace));
  return {};
}

export function clear(workspace: OpenWorkspace, { key }: { key: string }): Record<string, never> {
  requireForm(key);
  rows.deleteDraft(workspace.db, key);
  return {};
}

/** The round of the device lies with the drafts, and is no form's to read or to end. */
function requireForm(key: string): void {
  if (key === roundKey) throw new MezzoError('NOT_FOUND', { kind: 'draft' });
}
