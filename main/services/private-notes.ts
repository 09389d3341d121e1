import { MezzoError } from '../../shared/contract/failures.ts';
import type {
  PrivateNoteChange,
  PrivateNoteFields,
  PrivateNoteHead,
} from '../../shared/contract/private-notes.ts';
import * as rows from '../repositories/private-notes.ts';
import { readSettings } from '../repositories/settings.ts';
import { openSealedText, sealText } from '../workspace/seal-text.ts';
import { change } from './change.ts';
import { requireGroup } from './groups.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

type Step = { undoStep: number | null };

/** How much of a note the list shows, in characters. */
const shownInList = 120;

export function list(
  workspace: OpenWorkspace,
  { isTrash, sessionId }: { isTrash: boolean; sessionId?: string | null | undefined },
): PrivateNoteHead[] {
  requireNamesShown(workspace);
  noteView(workspace, 'privateNotes', '');
  return rows.listPrivateNotes(workspace.db, isTrash, sessionId ?? null).map((row) => {
    const text = tryToOpen(workspace, row);
    return { ...headOf(row), begins: beginningOf(text ?? ''), isWhole: text !== null };
  });
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): PrivateNoteHead & { text: string } {
  requireNamesShown(workspace);
  const row = requirePrivateNote(workspace, id);
  noteView(workspace, 'privateNotes', '');
  const text = openSealedText(workspace.vault.privateNotesKey, id, row.sealed);
  return { ...headOf(row), begins: beginningOf(text), isWhole: true, text };
}

export function add(workspace: OpenWorkspace, fields: PrivateNoteFields): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'privateNote.add', objectType: 'privateNote', objectId: id },
    (db) =>
      rows.insertPrivateNote(db, {
        id,
        ...placeOf(workspace, fields),
        sealed: seal(workspace, id, fields.text),
        updatedAt: now(workspace),
      }),
  );
  return { id, undoStep };
}

export function update(workspace: OpenWorkspace, { id, ...fields }: PrivateNoteChange): Step {
  const { undoStep } = change(
    workspace,
    { action: 'privateNote.update', objectType: 'privateNote', objectId: id },
    (db) => {
      const row = requirePrivateNote(workspace, id);
      if (row.trashedAt !== null) throw new MezzoError('IN_TRASH');
      // Sealing the same text again gives other bytes: what was not changed is not written.
      const isSameText = fields.text === undefined || fields.text === tryToOpen(workspace, row);
      const place = placeOf(workspace, fields, row);
      if (isSameText && place.groupId === row.groupId && place.sessionId === row.sessionId) return;
      rows.updatePrivateNote(db, id, {
        // A session or group that lies in the trash is not seen here, and is not forgotten either.
        ...(fields.sessionId === undefined && fields.groupId === undefined ? {} : place),
        ...(isSameText ? {} : { sealed: seal(workspace, id, fields.text ?? '') }),
        updatedAt: now(workspace),
      });
    },
  );
  return { undoStep };
}

export function trash(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'privateNote.trash', objectType: 'privateNote', objectId: id },
    (db) => {
      if (requirePrivateNote(workspace, id).trashedAt !== null) throw new MezzoError('IN_TRASH');
      rows.updatePrivateNote(db, id, { trashedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function untrash(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'privateNote.untrash', objectType: 'privateNote', objectId: id },
    (db) => {
      if (requirePrivateNote(workspace, id).trashedAt !== null)
        rows.updatePrivateNote(db, id, { trashedAt: null });
    },
  );
  return { undoStep };
}

function headOf({ sealed: _sealed, ...row }: rows.PrivateNoteRow) {
  return row;
}

/** The first line, and no more of it than a list has room for. */
function beginningOf(text: string): string {
  const [line = ''] = text.trimStart().split('\n');
  const shown = [...line].slice(0, shownInList).join('');
  return shown.length < line.length ? `${shown}…` : shown;
}

function tryToOpen(workspace: OpenWorkspace, { id, sealed }: rows.PrivateNoteRow): string | null {
  try {
    return openSealedText(workspace.vault.privateNotesKey, id, sealed);
  } catch (error) {
    if (error instanceof MezzoError && error.code === 'SEAL_BROKEN') return null;
    throw error;
  }
}

function seal(workspace: OpenWorkspace, id: string, text: string): string {
  return sealText(workspace.vault.privateNotesKey, id, text);
}

/** A session's group goes without saying. */
function placeOf(
  workspace: OpenWorkspace,
  { groupId, sessionId }: Partial<Pick<PrivateNoteFields, 'groupId' | 'sessionId'>>,
  before: Pick<PrivateNoteFields, 'groupId' | 'sessionId'> = { groupId: null, sessionId: null },
): Pick<PrivateNoteFields, 'groupId' | 'sessionId'> {
  if (groupId === undefined && sessionId === undefined)
    return { groupId: before.groupId, sessionId: before.sessionId };
  const session = sessionId ? requireSession(workspace, sessionId) : null;
  if (session) return { groupId: session.groupId, sessionId: session.id };
  if (groupId) requireGroup(workspace, groupId);
  return { groupId: groupId ?? null, sessionId: null };
}

/**
 * Names hidden means that somebody else looks at the screen: then nothing is shown. What was typed a moment before is
 * still taken in.
 */
function requireNamesShown(workspace: OpenWorkspace): void {
  if (readSettings(workspace.db).namesHidden) throw new MezzoError('NAMES_HIDDEN');
}

function requirePrivateNote(workspace: OpenWorkspace, id: string): rows.PrivateNoteRow {
  const row = rows.findPrivateNote(workspace.db, id);
  if (!row) throw new MezzoError('NOT_FOUND', { kind: 'note' });
  return row;
}
