import type { Tag } from '../../shared/contract/acts.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  runOne,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

/** The quick tags of the workspace in their order, with how often each was used. */
export function listTags(db: ReadableDatabase): Tag[] {
  return all(
    db,
    `SELECT id, name, position,
            (SELECT count(*) FROM observations WHERE kind = 'tag' AND code = tags.id) AS uses
     FROM tags WHERE trashedAt IS NULL ORDER BY position, id`,
  );
}

/** Whether the tag is there, also one that was taken off the list. */
export function tagExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM tags WHERE id = @id', { id }) !== null;
}

export function insertTag(db: WritableDatabase, row: { id: string; name: string; position: number }): void {
  insert(db, 'tags', row);
}

export function updateTag(
  db: WritableDatabase,
  id: string,
  fields: Partial<{ name: string; position: number }>,
): void {
  updateById(db, 'tags', id, fields);
}

export function trashTag(db: WritableDatabase, id: string, trashedAt: string): void {
  runOne(db, 'UPDATE tags SET trashedAt = @trashedAt WHERE id = @id AND trashedAt IS NULL', {
    id,
    trashedAt,
  });
}
