import { MezzoError } from '../../shared/contract/failures.ts';
import { lastDone, lastUndone, redoStep, type StepSummary, undoStep } from '../db/undo.ts';
import { isSoundAfter, keepMarkedSessionsHeld } from '../repositories/after-undo.ts';
import { writeAudit } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export function state(workspace: OpenWorkspace): { undo: StepSummary | null; redo: StepSummary | null } {
  return { undo: lastDone(workspace.db), redo: lastUndone(workspace.db) };
}

export function undo(
  workspace: OpenWorkspace,
  { step }: { step: number | null },
): { action: string; count: number } {
  return takeStep(workspace, 'undo', () => undoStep(workspace.db, step));
}

export function redo(workspace: OpenWorkspace): { action: string; count: number } {
  return takeStep(workspace, 'redo', () => redoStep(workspace.db));
}

function takeStep(workspace: OpenWorkspace, action: 'undo' | 'redo', take: () => StepSummary) {
  try {
    const {
      action: of,
      count,
      step,
    } = workspace.db
      .transaction(() => {
        const summary = take();
        // A later change was made in view of what this one did (somebody left, then joined again).
        if (!isSoundAfter(workspace.db, summary.step)) throw new MezzoError('UNDO_OVERTAKEN');
        keepMarkedSessionsHeld(workspace.db, summary.step);
        writeAudit(workspace, {
          action,
          objectType: 'change',
          objectId: String(summary.step),
          detail: { of: summary.action },
        });
        return summary;
      })
      .immediate();
    workspace.vault.noteAuditHead();
    return { action: of, count, step };
  } catch (error) {
    // A later record still hangs on what the step made (a session in a group, a mark of a person).
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw new MezzoError('UNDO_OVERTAKEN', {}, { cause: error });
    throw error;
  }
}
