import { MezzoError } from '../../shared/contract/failures.ts';
import { lastDone, lastUndone, redoStep, type StepSummary, undoStep } from '../db/undo.ts';
import { isSoundAfter, keepMarkedSessionsHeld } from '../repositories/after-undo.ts';
import { listDestructions } from '../repositories/destruction.ts';
import { keepSignedAgain, letSignedGo } from '../repositories/hand-off-undo.ts';
import { writeAudit } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

interface Taken {
  action: string;
  count: number;
}

export function state(workspace: OpenWorkspace): { undo: StepSummary | null; redo: StepSummary | null } {
  return { undo: lastDone(workspace.db), redo: lastUndone(workspace.db) };
}

export function undo(workspace: OpenWorkspace, { step }: { step: number | null }): StepSummary {
  return takeSteps(workspace, 'undo', [() => takeBack(workspace, step)])[0]!;
}

/** Takes several steps back in one transaction, the newest first. Answers the oldest one's action and all counts. */
export function undoMany(
  workspace: OpenWorkspace,
  { steps }: { steps: readonly number[] },
): Taken & { steps: number[] } {
  const newestFirst = steps.toSorted((one, other) => other - one);
  const taken = takeSteps(
    workspace,
    'undo',
    newestFirst.map((step) => () => takeBack(workspace, step)),
  );
  return {
    steps: newestFirst,
    action: taken.at(-1)!.action,
    count: taken.reduce((sum, { count }) => sum + count, 0),
  };
}

export function redo(workspace: OpenWorkspace): Taken {
  return takeSteps(workspace, 'redo', [() => redoStep(workspace.db)])[0]!;
}

function takeBack({ db }: OpenWorkspace, step: number | null): StepSummary {
  const taken = step ?? lastDone(db)?.step;
  // A destruction takes with it what could be taken back before: that is why there is nothing.
  if (taken === undefined && listDestructions(db).length > 0)
    throw new MezzoError('NOTHING_TO_UNDO', { isDestroyed: true });
  if (taken !== undefined) letSignedGo(db, taken);
  const summary = undoStep(db, step);
  keepSignedAgain(db);
  return summary;
}

/** Takes the steps in one transaction: all of them, or none. */
function takeSteps(
  workspace: OpenWorkspace,
  way: 'undo' | 'redo',
  takes: readonly (() => StepSummary)[],
): StepSummary[] {
  try {
    const taken = workspace.db
      .transaction(() => takes.map((take) => takeStep(workspace, way, take)))
      .immediate();
    workspace.vault.noteAuditHead();
    return taken;
  } catch (error) {
    // A later record still hangs on what the step made (a session in a group, a mark of a person).
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw new MezzoError('UNDO_OVERTAKEN', {}, { cause: error });
    throw error;
  }
}

function takeStep(workspace: OpenWorkspace, way: 'undo' | 'redo', take: () => StepSummary): StepSummary {
  const summary = take();
  // A later change was made in view of what this one did (somebody left, then joined again).
  if (!isSoundAfter(workspace.db, summary.step)) throw new MezzoError('UNDO_OVERTAKEN');
  keepMarkedSessionsHeld(workspace.db, summary.step);
  writeAudit(workspace, {
    action: way,
    objectType: 'change',
    objectId: String(summary.step),
    detail: { of: summary.action },
  });
  return summary;
}
