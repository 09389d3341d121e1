import { all, insert, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';

export interface InterventionStart {
  id: string;
  groupId: string;
  measureId: string | null;
  /** Null: of every member. */
  personId: string | null;
  startsOn: string;
}

/** Of the T-score where measureId is null. */
export function listStarts(
  db: ReadableDatabase,
  of: { groupId: string; measureId: string | null },
): InterventionStart[] {
  return all(
    db,
    `SELECT id, groupId, measureId, personId, startsOn FROM interventionStarts
     WHERE groupId = @groupId AND measureId IS @measureId ORDER BY id`,
    of,
  );
}

/** Takes away the day that was chosen, if there is one. */
export function deleteStart(
  db: WritableDatabase,
  of: { groupId: string; measureId: string | null; personId: string | null },
): void {
  run(
    db,
    `DELETE FROM interventionStarts
     WHERE groupId = @groupId AND measureId IS @measureId AND personId IS @personId`,
    of,
  );
}

export function insertStart(db: WritableDatabase, row: InterventionStart & { updatedAt: string }): void {
  insert(db, 'interventionStarts', { ...row });
}
