import type { NoteTemplate, Snippet } from '../../shared/contract/notes.ts';
import { all, first, insert, type ReadableDatabase, updateById, type WritableDatabase } from '../db/query.ts';

interface StoredTemplate extends Omit<NoteTemplate, 'sections'> {
  sections: string;
}

/** Formats of one's own. */
export function listNoteTemplates(db: ReadableDatabase): NoteTemplate[] {
  return all<StoredTemplate>(
    db,
    `SELECT id, name, kind, sections FROM noteTemplates WHERE trashedAt IS NULL ORDER BY name COLLATE NOCASE, id`,
  ).map((row) => ({ ...row, sections: JSON.parse(row.sections) as NoteTemplate['sections'] }));
}

export function noteTemplateExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM noteTemplates WHERE id = @id AND trashedAt IS NULL', { id }) !== null;
}

export function insertNoteTemplate(
  db: WritableDatabase,
  { sections, ...row }: NoteTemplate & { updatedAt: string },
): void {
  insert(db, 'noteTemplates', { ...row, sections: JSON.stringify(sections) });
}

export function updateNoteTemplate(
  db: WritableDatabase,
  id: string,
  { sections, ...row }: Omit<NoteTemplate, 'id'> & { updatedAt: string },
): void {
  updateById(db, 'noteTemplates', id, { ...row, sections: JSON.stringify(sections) });
}

export function trashNoteTemplate(db: WritableDatabase, id: string, trashedAt: string): void {
  updateById(db, 'noteTemplates', id, { trashedAt });
}

/** Pieces of text that are put into a note by their name. */
export function listSnippets(db: ReadableDatabase): Snippet[] {
  return all(
    db,
    'SELECT id, name, text FROM snippets WHERE trashedAt IS NULL ORDER BY name COLLATE NOCASE, id',
  );
}

export function snippetExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM snippets WHERE id = @id AND trashedAt IS NULL', { id }) !== null;
}

export function insertSnippet(db: WritableDatabase, snippet: Snippet & { updatedAt: string }): void {
  insert(db, 'snippets', { ...snippet });
}

export function updateSnippet(
  db: WritableDatabase,
  id: string,
  fields: Omit<Snippet, 'id'> & { updatedAt: string },
): void {
  updateById(db, 'snippets', id, fields);
}

export function trashSnippet(db: WritableDatabase, id: string, trashedAt: string): void {
  updateById(db, 'snippets', id, { trashedAt });
}
