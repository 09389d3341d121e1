import type { WritableDatabase } from '../db/query.ts';
import { beginStep, endStep } from '../db/undo.ts';
import { type AuditFacts, type Changed, writeAudit } from './change.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { writeViews } from './views.ts';

/**
 * `change` for work that takes longer than a moment and lets the page be answered in between: the same one
 * transaction, one step to undo, one entry of the audit chain, and nothing left behind when `decide` throws. To be
 * called inside a job only: the guard keeps every other procedure waiting meanwhile, so nobody else writes into the
 * transaction.
 */
export async function changeInPieces<Result>(
  workspace: OpenWorkspace,
  facts: AuditFacts,
  decide: (db: WritableDatabase, audit: AuditFacts) => Promise<Result>,
  count: (result: Result) => number,
): Promise<Changed<Result>> {
  const { db } = workspace;
  // Views gathered so far would otherwise be written into this transaction and lost with it.
  writeViews(workspace);
  db.exec('BEGIN IMMEDIATE');
  try {
    const audit = { ...facts };
    const step = beginStep(db, facts.action, now(workspace));
    const result = await decide(db, audit);
    const undoStep = endStep(db, step, count(result));
    if (undoStep !== null) writeAudit(workspace, audit);
    db.exec('COMMIT');
    workspace.vault.noteAuditHead();
    return { result, undoStep };
  } catch (error) {
    // A full disk may have rolled back already, and a lock may have closed the file.
    if (db.open && db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/**
 * The same for work that cannot be taken back (a file that has left): one transaction, one entry of the audit chain, no
 * step of the undo.
 */
export async function finalChangeInPieces(
  workspace: OpenWorkspace,
  facts: AuditFacts,
  decide: (db: WritableDatabase) => Promise<void>,
): Promise<void> {
  const { db } = workspace;
  writeViews(workspace);
  db.exec('BEGIN IMMEDIATE');
  try {
    await decide(db);
    writeAudit(workspace, facts);
    db.exec('COMMIT');
    workspace.vault.noteAuditHead();
  } catch (error) {
    if (db.open && db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
