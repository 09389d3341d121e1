import type { TrashKind } from '../../shared/contract/everywhere.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { findSession, findSessionAt } from '../repositories/sessions.ts';
import * as rows from '../repositories/trash.ts';
import { findTrashedQuestion } from '../repositories/saved-views.ts';
import { change } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { requireFreeName } from './questions/saved.ts';
import { settleLayings } from './settle-layings.ts';

export function list(workspace: OpenWorkspace): rows.TrashedRecord[] {
  return rows.listTrash(workspace.db);
}

export function restore(
  workspace: OpenWorkspace,
  { kind, id }: { kind: TrashKind; id: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: `${kind}.untrash`, objectType: kind, objectId: id },
    (db) => {
      if (!rows.isTrashed(db, kind, id)) throw new MezzoError('NOT_FOUND', { kind });
      const question = kind === 'question' ? findTrashedQuestion(db, id) : null;
      if (question) requireFreeName(db, question.name, id);
      rows.restoreFromTrash(db, kind, id);
      if (kind !== 'session') return;
      const session = findSession(db, id);
      if (
        session &&
        session.state !== 'cancelled' &&
        findSessionAt(db, session.groupId, session.date, session.start, id)
      )
        throw new MezzoError('SESSION_TAKEN', { date: session.date, start: session.start });
      if (session) settleLayings(workspace, db, session.groupId);
    },
  );
  return { undoStep };
}
