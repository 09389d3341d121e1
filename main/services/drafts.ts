import * as rows from '../repositories/drafts.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

// A draft is not a record: it is in no audit entry and in no undo, and goes when the form is saved or left.

export function get(workspace: OpenWorkspace, { key }: { key: string }): { value: unknown } | null {
  const draft = rows.findDraft(workspace.db, key);
  return draft ? { value: JSON.parse(draft.value) as unknown } : null;
}

export function put(
  workspace: OpenWorkspace,
  { key, value }: { key: string; value?: unknown },
): Record<string, never> {
  rows.putDraft(workspace.db, key, JSON.stringify(value ?? null), now(workspace));
  return {};
}

export function clear(workspace: OpenWorkspace, { key }: { key: string }): Record<string, never> {
  rows.deleteDraft(workspace.db, key);
  return {};
}
