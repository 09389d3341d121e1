import { type AuditFacts, writeAudit } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/**
 * Views of records belong in the audit log, but a read should not wait for a disk. They are gathered and written
 * within a second, in one transaction, and at once when the workspace locks. The same view repeated within the
 * second is one entry.
 */
const waiting = new WeakMap<OpenWorkspace, { views: Map<string, AuditFacts>; timer: NodeJS.Timeout }>();

/** Notes that somebody looked at a record. */
export function noteView(workspace: OpenWorkspace, objectType: string, objectId: string): void {
  let gathered = waiting.get(workspace);
  if (!gathered) {
    const timer = setTimeout(() => writeViews(workspace), 1000);
    timer.unref();
    gathered = { views: new Map(), timer };
    waiting.set(workspace, gathered);
  }
  gathered.views.set(`${objectType} ${objectId}`, { action: `${objectType}.view`, objectType, objectId });
}

/** Writes the views gathered so far. */
export function writeViews(workspace: OpenWorkspace): void {
  const gathered = waiting.get(workspace);
  if (!gathered) return;
  clearTimeout(gathered.timer);
  waiting.delete(workspace);
  if (!workspace.db.open) return;
  workspace.db
    .transaction(() => {
      for (const view of gathered.views.values()) writeAudit(workspace, view);
    })
    .immediate();
  workspace.vault.noteAuditHead();
}
