import type { HoldKind } from '../../shared/contract/retention.ts';
import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

export interface HoldRow {
  holdId: string;
  kind: HoldKind;
  id: string;
  name: string;
  givenName: string | null;
  familyName: string | null;
  preferredName: string | null;
  reason: string;
  placedOn: string;
  liftedOn: string | null;
  liftReason: string;
  /** Ids of the other kind than its own, as JSON; null: not noted yet. */
  reached: string | null;
}

const select = `SELECT h.id AS holdId, CASE WHEN h.groupId IS NULL THEN 'person' ELSE 'group' END AS kind,
    coalesce(h.groupId, h.personId) AS id, coalesce(g.name, '') AS name,
    p.givenName, p.familyName, p.preferredName, h.reason, h.placedOn, h.liftedOn, h.liftReason, h.reached
  FROM legalHolds AS h LEFT JOIN groups AS g ON g.id = h.groupId LEFT JOIN people AS p ON p.id = h.personId`;

/** Those that stand, or those that were lifted; the latest first. */
export function listHolds(db: ReadableDatabase, isLifted: boolean): HoldRow[] {
  return all(
    db,
    `${select} WHERE (h.liftedOn IS NOT NULL) = @isLifted
     ORDER BY coalesce(h.liftedOn, h.placedOn) DESC, h.id DESC`,
    { isLifted: isLifted ? 1 : 0 },
  );
}

export function findHold(db: ReadableDatabase, holdId: string): HoldRow | null {
  return first(db, `${select} WHERE h.id = @holdId`, { holdId });
}

/** Whether there is such a record, in the trash too; one that was merged into another is none. */
export function canBeHeld(db: ReadableDatabase, kind: HoldKind, id: string): boolean {
  const sql =
    kind === 'group'
      ? 'SELECT 1 FROM groups WHERE id = @id'
      : 'SELECT 1 FROM people WHERE id = @id AND mergedInto IS NULL';
  return first(db, sql, { id }) !== null;
}

export function insertHold(
  db: WritableDatabase,
  row: {
    id: string;
    groupId: string | null;
    personId: string | null;
    reason: string;
    placedOn: string;
    reached: string;
    updatedAt: string;
  },
): void {
  insert(db, 'legalHolds', { ...row, liftedOn: null, liftReason: '' });
}

/** What it reached is forgotten: it holds nothing any more, and what it reached may be destroyed. */
export function liftHold(
  db: WritableDatabase,
  id: string,
  lifted: { liftedOn: string; liftReason: string; updatedAt: string },
): void {
  updateById(db, 'legalHolds', id, { ...lifted, reached: '[]' });
}

export function noteReach(db: WritableDatabase, id: string, reached: string): void {
  updateById(db, 'legalHolds', id, { reached });
}

export function countHoldsChangedAfter(db: ReadableDatabase, moment: string): number {
  return first<{ count: number }>(db, 'SELECT count(*) AS count FROM legalHolds WHERE updatedAt > @moment', {
    moment,
  })!.count;
}

/** Who is held stays held, under whatever record they are kept. */
export function moveHolds(db: WritableDatabase, keepId: string, duplicateId: string): void {
  run(db, 'UPDATE legalHolds SET personId = @keepId WHERE personId = @duplicateId', { keepId, duplicateId });
}
