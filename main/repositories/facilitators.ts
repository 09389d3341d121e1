import type { Facilitator, FacilitatorFields } from '../../shared/contract/groups.ts';
import { all, first, insert, type ReadableDatabase, updateById, type WritableDatabase } from '../db/query.ts';

export function listFacilitators(
  db: ReadableDatabase,
): (Facilitator & { groups: number; isOwner: boolean })[] {
  return all<Facilitator & { groups: number; isOwner: number }>(
    db,
    `SELECT f.id, f.name, f.credentials, f.email, f.isOwner,
       (SELECT count(*) FROM groupFacilitators AS gf JOIN groups AS g ON g.id = gf.groupId AND g.trashedAt IS NULL
         WHERE gf.facilitatorId = f.id) AS groups
     FROM facilitators AS f WHERE f.trashedAt IS NULL ORDER BY f.name, f.id`,
  ).map((row) => ({ ...row, isOwner: row.isOwner === 1 }));
}

export function facilitatorExists(db: ReadableDatabase, id: string): boolean {
  return first(db, 'SELECT 1 FROM facilitators WHERE id = @id AND trashedAt IS NULL', { id }) !== null;
}

/** The workspace's owner among the facilitators; one in the trash is nobody's owner any more. */
export function findOwner(db: ReadableDatabase): { id: string; email: string } | null {
  return first(db, 'SELECT id, email FROM facilitators WHERE isOwner = 1 AND trashedAt IS NULL');
}

export type FacilitatorWrite = FacilitatorFields & { searchText: string; updatedAt: string };

export function insertFacilitator(
  db: WritableDatabase,
  id: string,
  facilitator: FacilitatorWrite,
  isOwner: boolean,
): void {
  insert(db, 'facilitators', { id, ...facilitator, isOwner: isOwner ? 1 : 0 });
}

export function updateFacilitator(db: WritableDatabase, id: string, fields: Partial<FacilitatorWrite>): void {
  updateById(db, 'facilitators', id, fields);
}

export function trashFacilitator(db: WritableDatabase, id: string, trashedAt: string | null): void {
  updateById(db, 'facilitators', id, { trashedAt });
}
