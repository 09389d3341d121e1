import { MezzoError } from '../../../shared/contract/failures.ts';
import type {
  NoteTemplate,
  NoteTemplateFields,
  Snippet,
  SnippetFields,
} from '../../../shared/contract/notes.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';
import * as rows from '../../repositories/note-words.ts';
import { change } from '../change.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

/** Formats of one's own. */
export function templates(workspace: OpenWorkspace): NoteTemplate[] {
  return rows.listNoteTemplates(workspace.db);
}

export function saveTemplate(
  workspace: OpenWorkspace,
  { id: given, ...fields }: NoteTemplateFields & { id: string | null },
): { id: string; undoStep: number | null } {
  const id = given ?? workspace.newId();
  const { undoStep } = change(
    workspace,
    {
      action: given ? 'note-template.update' : 'note-template.create',
      objectType: 'note-template',
      objectId: id,
    },
    (db) => {
      const row = { ...fields, updatedAt: now(workspace) };
      if (given === null) rows.insertNoteTemplate(db, { id, ...row });
      else {
        if (!rows.noteTemplateExists(db, id)) throw new MezzoError('NOT_FOUND', { kind: 'note-template' });
        rows.updateNoteTemplate(db, id, row);
      }
    },
  );
  return { id, undoStep };
}

export function removeTemplate(
  workspace: OpenWorkspace,
  { id }: { id: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'note-template.remove', objectType: 'note-template', objectId: id },
    (db) => {
      if (!rows.noteTemplateExists(db, id)) throw new MezzoError('NOT_FOUND', { kind: 'note-template' });
      rows.trashNoteTemplate(db, id, now(workspace));
    },
  );
  return { undoStep };
}

/** Pieces of text that are put into a note by their name. */
export function snippets(workspace: OpenWorkspace): Snippet[] {
  return rows.listSnippets(workspace.db);
}

export function saveSnippet(
  workspace: OpenWorkspace,
  { id: given, name, text }: SnippetFields & { id: string | null },
): { id: string; undoStep: number | null } {
  const id = given ?? workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: given ? 'snippet.update' : 'snippet.create', objectType: 'snippet', objectId: id },
    (db) => {
      const isTaken = rows
        .listSnippets(db)
        .some((other) => other.id !== id && foldText(other.name) === foldText(name));
      if (isTaken) throw new MezzoError('NAME_TAKEN');
      const row = { name, text, updatedAt: now(workspace) };
      if (given === null) rows.insertSnippet(db, { id, ...row });
      else {
        if (!rows.snippetExists(db, id)) throw new MezzoError('NOT_FOUND', { kind: 'snippet' });
        rows.updateSnippet(db, id, row);
      }
    },
  );
  return { id, undoStep };
}

export function removeSnippet(workspace: OpenWorkspace, { id }: { id: string }): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'snippet.remove', objectType: 'snippet', objectId: id },
    (db) => {
      if (!rows.snippetExists(db, id)) throw new MezzoError('NOT_FOUND', { kind: 'snippet' });
      rows.trashSnippet(db, id, now(workspace));
    },
  );
  return { undoStep };
}
