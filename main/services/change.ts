import { appendAudit } from '../db/audit-chain.ts';
import type { WritableDatabase } from '../db/query.ts';
import { beginStep, endStep } from '../db/undo.ts';
import { readSettings } from '../repositories/settings.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

/** What the audit log says of a change or a view. `detail` holds figures and codes, never text of a record. */
export interface AuditFacts {
  action: string;
  objectType: string;
  objectId?: string | null;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Changed<Result> {
  result: Result;
  undoStep: number | null;
}

/**
 * Every change goes through here: one transaction around the whole decision, one step that can be undone, one entry
 * of the audit chain. `decide` may throw at any point and nothing is left behind. `count` is for the words of the
 * undo ("12 marks").
 */
export function change<Result>(
  workspace: OpenWorkspace,
  facts: AuditFacts,
  decide: (db: WritableDatabase, audit: AuditFacts) => Result,
  count: (result: Result) => number = () => 1,
): Changed<Result> {
  const changed = workspace.db
    .transaction(() => {
      const audit = { ...facts };
      const step = beginStep(workspace.db, facts.action, now(workspace));
      const result = decide(workspace.db, audit);
      const undoStep = endStep(workspace.db, step, count(result));
      if (undoStep !== null) writeAudit(workspace, audit);
      return { result, undoStep };
    })
    .immediate();
  workspace.vault.noteAuditHead();
  return changed;
}

/** Logs something that changes no record: an export, a print, a verified backup. */
export function logEvent(workspace: OpenWorkspace, facts: AuditFacts): void {
  workspace.db.transaction(() => writeAudit(workspace, facts)).immediate();
  workspace.vault.noteAuditHead();
}

/** An entry of the audit chain, inside the caller's transaction. */
export function writeAudit(workspace: OpenWorkspace, facts: AuditFacts): void {
  appendAudit(workspace.db, workspace.vault.auditKey, {
    at: now(workspace),
    actor: readSettings(workspace.db).ownerName,
    action: facts.action,
    objectType: facts.objectType,
    objectId: facts.objectId ?? '',
    detail: facts.detail ?? null,
  });
}
