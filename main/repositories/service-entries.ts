import type { ServiceEntry, ServiceFields } from '../../shared/contract/reports.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';
import type { Span } from './records.ts';

/** Other work, in order of time; of one facilitator, or of all (null). A group in the trash is not named. */
export function listServiceEntries(
  db: ReadableDatabase,
  { facilitatorId, from, to }: Span & { facilitatorId: string | null },
): ServiceEntry[] {
  return all(
    db,
    `SELECT e.id, e.facilitatorId, g.id AS groupId, g.name AS groupName, e.doneOn, e.minutes, e.kind, e.remark
     FROM serviceEntries AS e LEFT JOIN groups AS g ON g.id = e.groupId AND g.trashedAt IS NULL
     WHERE (@facilitatorId IS NULL OR e.facilitatorId = @facilitatorId)
       AND e.doneOn >= coalesce(@from, e.doneOn) AND e.doneOn <= coalesce(@to, e.doneOn)
     ORDER BY e.doneOn, e.id`,
    { facilitatorId, from, to },
  );
}

export function serviceEntryExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM serviceEntries WHERE id = @id', { id }) !== null;
}

export function insertServiceEntry(
  db: WritableDatabase,
  entry: ServiceFields & { id: string; updatedAt: string },
): void {
  insert(db, 'serviceEntries', { ...entry });
}

export function updateServiceEntry(
  db: WritableDatabase,
  id: string,
  fields: ServiceFields & { updatedAt: string },
): void {
  updateById(db, 'serviceEntries', id, { ...fields });
}

export function deleteServiceEntry(db: WritableDatabase, id: string): void {
  run(db, 'DELETE FROM serviceEntries WHERE id = @id', { id });
}
