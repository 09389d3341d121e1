import {
  all,
  first,
  insert,
  type ReadableDatabase,
  run,
  runOne,
  type WritableDatabase,
} from '../db/query.ts';
import type { HandedTable, HangingTable } from './hand-off-scope.ts';

export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

export interface TableShape {
  /** Every column, with what a row of an older Mezzo without it stands for. */
  columns: ReadonlyMap<string, Value>;
  /** The columns that refer to another table, and which. */
  references: ReadonlyMap<string, string>;
}

const shapes = new WeakMap<ReadableDatabase, Map<string, TableShape>>();

/** The columns and references of a table, as the database itself knows them. */
export function shapeOf(db: ReadableDatabase, table: string): TableShape {
  let known = shapes.get(db);
  if (!known) shapes.set(db, (known = new Map()));
  let shape = known.get(table);
  if (!shape) {
    shape = {
      columns: new Map(
        all<{ name: string; dflt_value: string | null }>(
          db,
          'SELECT name, dflt_value FROM pragma_table_info(@table)',
          {
            table,
          },
        ).map((column) => [column.name, literal(column.dflt_value)]),
      ),
      references: new Map(
        all<{ from: string; table: string }>(
          db,
          'SELECT "from", "table" FROM pragma_foreign_key_list(@table)',
          { table },
        ).map((reference) => [reference.from, reference.table]),
      ),
    };
    known.set(table, shape);
  }
  return shape;
}

function literal(text: string | null): Value {
  if (text === null || text === 'NULL') return null;
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : Number(text);
}

/** The group's rows of a table. */
export function listOfGroup(db: ReadableDatabase, handed: HandedTable, groupId: string): Row[] {
  return all(db, `SELECT r.* FROM ${handed.table} AS r WHERE ${handed.where} ORDER BY r.id`, { groupId });
}

export function listByIds(db: ReadableDatabase, table: string, ids: readonly string[]): Row[] {
  return all(
    db,
    `SELECT r.* FROM ${table} AS r WHERE r.id IN (SELECT value FROM json_each(@ids)) ORDER BY r.id`,
    { ids: JSON.stringify(ids) },
  );
}

export function listItemIdsOf(db: ReadableDatabase, measureIds: readonly string[]): string[] {
  return all<{ id: string }>(
    db,
    'SELECT id FROM measureItems WHERE measureId IN (SELECT value FROM json_each(@measureIds))',
    { measureIds: JSON.stringify(measureIds) },
  ).map(({ id }) => id);
}

export function listHanging(
  db: ReadableDatabase,
  { table, parent }: HangingTable,
  parentIds: readonly string[],
): Row[] {
  return all(
    db,
    `SELECT r.* FROM ${table} AS r WHERE r.${parent} IN (SELECT value FROM json_each(@parentIds)) ORDER BY r.id`,
    { parentIds: JSON.stringify(parentIds) },
  );
}

export function rowExists(db: ReadableDatabase, table: string, id: string): boolean {
  return first(db, `SELECT 1 FROM ${table} WHERE id = @id`, { id }) !== null;
}

/** Whether a table has a row of the group with this id, or with this in another column. */
export function isOfGroup(
  db: ReadableDatabase,
  handed: readonly HandedTable[],
  id: string,
  groupId: string,
  column: 'id' | 'personId' = 'id',
): boolean {
  const where = handed.map((each) => `(${each.where})`).join(' OR ');
  const sql = `SELECT 1 FROM ${handed[0]!.table} AS r WHERE r.${column} = @id AND (${where}) LIMIT 1`;
  return first(db, sql, { id, groupId }) !== null;
}

/** Every row, of any table, that refers to this one. */
export function listReferring(
  db: ReadableDatabase,
  target: string,
  id: string,
): { table: string; id: string }[] {
  return referringTo(db, target).flatMap(({ table, column }) =>
    all<{ id: string }>(db, `SELECT id FROM ${table} WHERE ${column} = @id`, { id }).map((row) => ({
      table,
      id: row.id,
    })),
  );
}

const referring = new WeakMap<ReadableDatabase, Map<string, { table: string; column: string }[]>>();

function referringTo(db: ReadableDatabase, target: string): { table: string; column: string }[] {
  let known = referring.get(db);
  if (!known) {
    known = Map.groupBy(
      all<{ table: string; column: string; target: string }>(
        db,
        `SELECT t.name AS "table", f."from" AS "column", f."table" AS target
         FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f
         WHERE t.type = 'table' AND f."table" <> t.name`,
      ),
      (reference) => reference.target,
    );
    referring.set(db, known);
  }
  return known.get(target) ?? [];
}

export function insertRow(db: WritableDatabase, table: string, row: Row): void {
  insert(db, table, row);
}

/** Writes these columns of a row that is there. */
export function updateRow(db: WritableDatabase, table: string, id: string, row: Row): void {
  const columns = Object.keys(row);
  if (columns.length === 0) return;
  runOne(db, `UPDATE ${table} SET ${columns.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @id`, {
    ...row,
    id,
  });
}

export function deleteRow(db: WritableDatabase, table: string, id: string): void {
  run(db, `DELETE FROM ${table} WHERE id = @id`, { id });
}

export function deleteHanging(db: WritableDatabase, { table, parent }: HangingTable, parentId: string): void {
  run(db, `DELETE FROM ${table} WHERE ${parent} = @parentId`, { parentId });
}

/** A note that is open somewhere else on the screen is not to be saved over what came in. */
export function bumpVersion(db: WritableDatabase, table: 'notes' | 'agendas', id: string): void {
  run(db, `UPDATE ${table} SET version = version + 1 WHERE id = @id`, { id });
}

/** People here who were merged into another: their id, and whose they are now. */
export function listMerged(db: ReadableDatabase): { id: string; mergedInto: string }[] {
  return all(db, 'SELECT id, mergedInto FROM people WHERE mergedInto IS NOT NULL');
}

export interface KnownPerson {
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  birthDate: string | null;
  identifier: string;
  phone: string;
  email: string;
}

/** Facilitators as people, so that they are compared alike. */
export function listKnownFacilitators(db: ReadableDatabase): KnownPerson[] {
  return all(
    db,
    `SELECT id, name AS givenName, '' AS familyName, '' AS preferredName, NULL AS birthDate, '' AS identifier,
       '' AS phone, email FROM facilitators WHERE trashedAt IS NULL ORDER BY id`,
  );
}

export function listIdsNotInTrash(db: ReadableDatabase, table: string): Row[] {
  return all(db, `SELECT r.* FROM ${table} AS r WHERE r.trashedAt IS NULL ORDER BY r.id`);
}

/** How a group stands here. */
export function standingOf(
  db: ReadableDatabase,
  groupId: string,
): 'unknown' | 'known' | 'in-trash' | 'destroyed' {
  const group = first<{ trashedAt: string | null }>(db, 'SELECT trashedAt FROM groups WHERE id = @groupId', {
    groupId,
  });
  if (group) return group.trashedAt === null ? 'known' : 'in-trash';
  const destroyed = first(db, `SELECT 1 FROM destructions WHERE kind = 'group' AND objectId = @groupId`, {
    groupId,
  });
  return destroyed ? 'destroyed' : 'unknown';
}

/** Everybody who ever was a member of a group or waits for a place, those in the trash too. */
export function listMemberIds(db: ReadableDatabase, groupId: string): string[] {
  return all<{ personId: string }>(
    db,
    'SELECT DISTINCT personId FROM memberships WHERE groupId = @groupId ORDER BY personId',
    { groupId },
  ).map(({ personId }) => personId);
}

/** The entry that keeps these two apart, whichever of them it names first. */
export function findSeparation(db: ReadableDatabase, pair: readonly string[]): string | null {
  const [firstId, secondId] = pair.toSorted();
  return (
    first<{ id: string }>(
      db,
      'SELECT id FROM separations WHERE firstId = @firstId AND secondId = @secondId',
      { firstId: firstId ?? '', secondId: secondId ?? '' },
    )?.id ?? null
  );
}
