import type { WritableDatabase } from '../db/query.ts';
import { closeSteps } from '../db/undo.ts';
import { type AuditFacts, writeAudit } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** Rows that are final once the change is made, by table. */
export type FinalRows = Readonly<Record<string, readonly string[]>>;

/**
 * A change that cannot be taken back (a signature): one transaction, one entry of the audit chain, no step of the
 * undo. Earlier steps that touched the rows it makes final are closed; every other step can still be undone.
 */
export function finalChange<Result>(
  workspace: OpenWorkspace,
  facts: AuditFacts,
  decide: (db: WritableDatabase, audit: AuditFacts) => { result: Result; final: FinalRows },
): Result {
  const done = workspace.db
    .transaction(() => {
      const audit = { ...facts };
      const { result, final } = decide(workspace.db, audit);
      for (const [table, rowIds] of Object.entries(final)) closeSteps(workspace.db, table, rowIds);
      writeAudit(workspace, audit);
      return result;
    })
    .immediate();
  workspace.vault.noteAuditHead();
  return done;
}
