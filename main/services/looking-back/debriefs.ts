import type { DebriefFields } from '../../../shared/contract/looking-back.ts';
import * as rows from '../../repositories/debriefs.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { requireMet } from './met-session.ts';

export function get(workspace: OpenWorkspace, { sessionId }: { sessionId: string }) {
  requireSession(workspace, sessionId);
  noteView(workspace, 'debrief', sessionId);
  const found = rows.findDebrief(workspace.db, sessionId);
  const acts = rows.countOwnActs(workspace.db, sessionId);
  const quiet = acts === 0 ? null : rows.listQuiet(workspace.db, sessionId);
  if (!found) return { debrief: null, quiet, acts };
  const { id: _id, ...debrief } = found;
  return { debrief, quiet, acts };
}

export function save(
  workspace: OpenWorkspace,
  { sessionId, debrief }: { sessionId: string; debrief: DebriefFields },
): { undoStep: number | null } {
  const fields = Object.keys(debrief) as (keyof DebriefFields)[];
  const filled = fields.filter((field) => debrief[field] !== '').length;
  const { undoStep } = change(
    workspace,
    { action: 'debrief.save', objectType: 'session', objectId: sessionId, detail: { filled } },
    (db) => {
      requireMet(workspace, sessionId);
      const known = rows.findDebrief(db, sessionId);
      if (filled === 0) {
        if (known) rows.deleteDebrief(db, known.id);
        return;
      }
      if (known && fields.every((field) => known[field] === debrief[field])) return;
      const row = { ...debrief, updatedAt: now(workspace) };
      if (known) rows.updateDebrief(db, known.id, row);
      else rows.insertDebrief(db, { id: workspace.newId(), sessionId, ...row });
    },
  );
  return { undoStep };
}
