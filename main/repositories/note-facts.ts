import { all, first, type ReadableDatabase } from '../db/query.ts';

/** The names of tags, those in the trash included: what was seen was seen. */
export function listTagNames(db: ReadableDatabase): { id: string; name: string }[] {
  return all(db, 'SELECT id, name FROM tags');
}

/** Incidents of a session; what they are about stands in their log. */
export function countIncidents(db: ReadableDatabase, sessionId: string): number {
  return first<{ count: number }>(
    db,
    'SELECT count(*) AS count FROM incidents WHERE sessionId = @sessionId AND trashedAt IS NULL',
    { sessionId },
  )!.count;
}
