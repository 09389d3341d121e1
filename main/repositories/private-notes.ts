import { all, first, insert, type ReadableDatabase, updateById, type WritableDatabase } from '../db/query.ts';

export interface PrivateNoteRow {
  id: string;
  groupId: string | null;
  groupName: string | null;
  sessionId: string | null;
  sessionNumber: number | null;
  sessionDate: string | null;
  sealed: string;
  updatedAt: string;
  trashedAt: string | null;
}

const select = `SELECT n.id, g.id AS groupId, g.name AS groupName, s.id AS sessionId, s.date AS sessionDate,
    CASE WHEN s.id IS NULL OR s.state = 'cancelled' THEN NULL ELSE (
      SELECT count(*) FROM sessions AS e WHERE e.groupId = s.groupId AND e.trashedAt IS NULL AND e.state <> 'cancelled'
        AND (e.date, e.start, e.id) <= (s.date, s.start, s.id)) END AS sessionNumber,
    n.sealed, n.updatedAt, n.trashedAt
  FROM privateNotes AS n LEFT JOIN groups AS g ON g.id = n.groupId AND g.trashedAt IS NULL
  LEFT JOIN sessions AS s ON s.id = n.sessionId AND s.trashedAt IS NULL AND g.id IS NOT NULL`;

/** The latest first. */
export function listPrivateNotes(
  db: ReadableDatabase,
  isTrash: boolean,
  sessionId: string | null,
): PrivateNoteRow[] {
  return all(
    db,
    `${select} WHERE (n.trashedAt IS NOT NULL) = @isTrash AND (@sessionId IS NULL OR n.sessionId = @sessionId)
     ORDER BY n.updatedAt DESC, n.id DESC`,
    { isTrash: isTrash ? 1 : 0, sessionId },
  );
}

export function findPrivateNote(db: ReadableDatabase, id: string): PrivateNoteRow | null {
  return first(db, `${select} WHERE n.id = @id`, { id });
}

export interface WrittenPrivateNote {
  groupId: string | null;
  sessionId: string | null;
  sealed: string;
  updatedAt: string;
}

export function insertPrivateNote(db: WritableDatabase, note: WrittenPrivateNote & { id: string }): void {
  insert(db, 'privateNotes', { ...note });
}

export function updatePrivateNote(
  db: WritableDatabase,
  id: string,
  fields: Partial<WrittenPrivateNote> & { trashedAt?: string | null },
): void {
  updateById(db, 'privateNotes', id, { ...fields });
}
