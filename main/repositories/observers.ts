import { all, type ReadableDatabase, run, updateById, type WritableDatabase } from '../db/query.ts';

export interface CodingRow {
  id: string;
  observer: string;
  isKey: boolean;
}

/** The observers' records of a session, in the order in which they were begun. */
export function listCodings(db: ReadableDatabase, sessionId: string): CodingRow[] {
  return all<Omit<CodingRow, 'isKey'> & { isKey: number }>(
    db,
    'SELECT id, observer, isKey FROM codings WHERE sessionId = @sessionId ORDER BY id',
    { sessionId },
  ).map((row) => ({ ...row, isKey: row.isKey === 1 }));
}

/** At most one record of a session is the key. */
export function setKey(db: WritableDatabase, sessionId: string, codingId: string | null): void {
  run(db, 'UPDATE codings SET isKey = 0 WHERE sessionId = @sessionId AND isKey = 1 AND id IS NOT @codingId', {
    sessionId,
    codingId,
  });
  if (codingId !== null) updateById(db, 'codings', codingId, { isKey: 1 });
}
