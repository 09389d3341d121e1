import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  updateById,
  type WritableDatabase,
} from '../db/query.ts';

/** Two people who are not to be placed together, `firstId` the lesser id. */
export interface SeparationRow {
  id: string;
  firstId: string;
  secondId: string;
  reason: string;
  notedOn: string;
}

const columns = 's.id, s.firstId, s.secondId, s.reason, s.notedOn';

/** Of the whole workspace or of one person, less pairs with somebody in the trash. */
export function listSeparations(db: ReadableDatabase, personId: string | null): SeparationRow[] {
  const live = `FROM separations AS s
    JOIN people AS a ON a.id = s.firstId AND a.trashedAt IS NULL
    JOIN people AS b ON b.id = s.secondId AND b.trashedAt IS NULL`;
  return personId === null
    ? all(db, `SELECT ${columns} ${live} ORDER BY s.id`)
    : all(
        db,
        `SELECT ${columns} ${live} WHERE s.firstId = @personId OR s.secondId = @personId ORDER BY s.id`,
        {
          personId,
        },
      );
}

/** The pairs of which both are among these people. */
export function listSeparationsAmong(db: ReadableDatabase, personIds: readonly string[]): SeparationRow[] {
  return all(
    db,
    `WITH among AS (SELECT value AS id FROM json_each(@personIds))
     SELECT ${columns} FROM separations AS s
     WHERE s.firstId IN (SELECT id FROM among) AND s.secondId IN (SELECT id FROM among) ORDER BY s.id`,
    { personIds: JSON.stringify(personIds) },
  );
}

export function findSeparation(db: ReadableDatabase, id: string): SeparationRow | null {
  return first(db, `SELECT ${columns} FROM separations AS s WHERE s.id = @id`, { id });
}

export function findSeparationOf(
  db: ReadableDatabase,
  pair: { firstId: string; secondId: string },
): SeparationRow | null {
  return first(
    db,
    `SELECT ${columns} FROM separations AS s WHERE s.firstId = @firstId AND s.secondId = @secondId`,
    pair,
  );
}

/** All of one person, those with somebody in the trash included. */
export function listAllSeparationsOf(db: ReadableDatabase, personId: string): SeparationRow[] {
  return all(
    db,
    `SELECT ${columns} FROM separations AS s WHERE s.firstId = @personId OR s.secondId = @personId ORDER BY s.id`,
    { personId },
  );
}

/** A group of which somebody is a member, and another member of it from whom they are kept apart. */
export interface SharedGroup {
  groupId: string;
  otherId: string;
}

/** In which groups somebody is a member, today or later, together with people they are kept apart from. */
export function listSharedGroups(db: ReadableDatabase, personId: string, today: string): SharedGroup[] {
  return all(
    db,
    `WITH kept AS (
       SELECT iif(s.firstId = @personId, s.secondId, s.firstId) AS otherId FROM separations AS s
       WHERE s.firstId = @personId OR s.secondId = @personId)
     SELECT DISTINCT mine.groupId, kept.otherId FROM kept
     JOIN people AS p ON p.id = kept.otherId AND p.trashedAt IS NULL
     JOIN memberships AS theirs ON theirs.personId = kept.otherId
     JOIN memberships AS mine ON mine.personId = @personId AND mine.groupId = theirs.groupId
     JOIN groups AS g ON g.id = mine.groupId AND g.trashedAt IS NULL
     WHERE mine.state = 'member' AND (mine.leftOn IS NULL OR mine.leftOn >= @today)
       AND theirs.state = 'member' AND (theirs.leftOn IS NULL OR theirs.leftOn >= @today)`,
    { personId, today },
  );
}

export function insertSeparation(db: WritableDatabase, separation: SeparationRow): void {
  insert(db, 'separations', { ...separation });
}

export function updateSeparation(
  db: WritableDatabase,
  id: string,
  fields: Partial<Omit<SeparationRow, 'id'>>,
): void {
  updateById(db, 'separations', id, fields);
}

export function deleteSeparation(db: WritableDatabase, id: string): number {
  return run(db, 'DELETE FROM separations WHERE id = @id', { id });
}

/** A pair as it is kept: whichever way round it was named. */
export function inOrder(one: string, other: string): { firstId: string; secondId: string } {
  return one < other ? { firstId: one, secondId: other } : { firstId: other, secondId: one };
}
