import { MezzoError } from '../../../shared/contract/failures.ts';
import type { ProcessRecording, RecordingFields } from '../../../shared/contract/looking-back.ts';
import * as rows from '../../repositories/process-recordings.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { requireMet } from './met-session.ts';

type Step = { undoStep: number | null };

export function list(workspace: OpenWorkspace, { sessionId }: { sessionId: string }) {
  requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  return rows.listRecordings(workspace.db, sessionId).map((recording) => ({
    id: recording.id,
    author: recording.author,
    rows: recording.rows.length,
    commented: recording.rows.filter((row) => row.comment !== '').length,
    updatedAt: recording.updatedAt,
  }));
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): ProcessRecording {
  const recording = requireRecording(workspace, id);
  noteView(workspace, 'processRecording', id);
  return recording;
}

export function create(
  workspace: OpenWorkspace,
  { sessionId, fields }: { sessionId: string; fields: RecordingFields },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: 'processRecording.create',
      objectType: 'session',
      objectId: sessionId,
      detail: { rows: fields.rows.length },
    },
    (db) => {
      requireMet(workspace, sessionId);
      rows.insertRecording(db, { id, sessionId, fields, updatedAt: now(workspace) });
    },
  );
  return { id, undoStep };
}

export function update(
  workspace: OpenWorkspace,
  { id, fields }: { id: string; fields: RecordingFields },
): Step {
  const { sessionId } = requireRecording(workspace, id);
  const { undoStep } = change(
    workspace,
    {
      action: 'processRecording.update',
      objectType: 'session',
      objectId: sessionId,
      detail: { rows: fields.rows.length },
    },
    (db) => rows.updateRecording(db, id, fields, now(workspace)),
  );
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { sessionId } = requireRecording(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'processRecording.remove', objectType: 'session', objectId: sessionId },
    (db) => rows.deleteRecording(db, id),
  );
  return { undoStep };
}

function requireRecording(workspace: OpenWorkspace, id: string): ProcessRecording {
  const recording = rows.findRecording(workspace.db, id);
  if (!recording) throw new MezzoError('NOT_FOUND', { kind: 'recording' });
  requireSession(workspace, recording.sessionId);
  return recording;
}
