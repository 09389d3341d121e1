import { type AuditFacts, writeAudit } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/**
 * Views of records belong in the audit log, but a read should not wait for a disk. They are gathered and written
 * within a second, in one transaction, and at once when the workspace locks. The same view repeated within the
 * second is one entry.
 */
const waiting = new WeakMap<OpenWorkspace, { views: Map<string, AuditFacts>; timer: NodeJS.Timeout }>();

const untilWritten = 1000;
/** After a write that failed (a full disk), in milliseconds. */
const untilNextTry = 30_000;

/** Notes that somebody looked at a record. */
export function noteView(workspace: OpenWorkspace, objectType: string, objectId: string): void {
  let gathered = waiting.get(workspace);
  if (!gathered) {
    gathered = { views: new Map(), timer: writeLater(workspace, untilWritten) };
    waiting.set(workspace, gathered);
  }
  gathered.views.set(`${objectType} ${objectId}`, { action: `${objectType}.view`, objectType, objectId });
}

/**
 * Writes the views gathered so far. Never fails its caller, neither a reader nor a lock nor a timer: what could not be
 * written is kept for a later try. Answers whether nothing is left.
 */
export function writeViews(workspace: OpenWorkspace): boolean {
  const gathered = waiting.get(workspace);
  if (!gathered) return true;
  clearTimeout(gathered.timer);
  if (!workspace.db.open) return waiting.delete(workspace);
  if (workspace.db.inTransaction) {
    // A job is at work: what is written now would be lost with it if it is cancelled.
    gathered.timer = writeLater(workspace, untilWritten);
    return false;
  }
  try {
    workspace.db
      .transaction(() => {
        for (const view of gathered.views.values()) writeAudit(workspace, view);
      })
      .immediate();
  } catch {
    gathered.timer = writeLater(workspace, untilNextTry);
    return false;
  }
  waiting.delete(workspace);
  workspace.vault.noteAuditHead();
  return true;
}

function writeLater(workspace: OpenWorkspace, delay: number): NodeJS.Timeout {
  const timer = setTimeout(() => writeViews(workspace), delay);
  timer.unref();
  return timer;
}
