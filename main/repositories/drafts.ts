import { first, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';

export function findDraft(db: ReadableDatabase, id: string): { value: string } | null {
  return first(db, 'SELECT value FROM drafts WHERE id = @id', { id });
}

export function putDraft(db: WritableDatabase, id: string, value: string, updatedAt: string): void {
  run(
    db,
    `INSERT INTO drafts (id, value, updatedAt) VALUES (@id, @value, @updatedAt)
     ON CONFLICT (id) DO UPDATE SET value = excluded.value, updatedAt = excluded.updatedAt`,
    { id, value, updatedAt },
  );
}

/** The drafts of forms about one record; their keys hold its id. */
export function deleteDraftsOf(db: WritableDatabase, recordId: string): void {
  run(db, 'DELETE FROM drafts WHERE instr(id, @recordId) > 0', { recordId });
}

export function deleteDraft(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM drafts WHERE id = @id', { id });
}
