import { all, type ReadableDatabase } from '../db/query.ts';

/** A column that refers to the id of a row of another table. */
export interface Reference {
  table: string;
  column: string;
  target: string;
}

const known = new WeakMap<ReadableDatabase, Reference[]>();

/** Every reference that the schema declares between two tables: so a table that is added later is among them. */
export function listReferences(db: ReadableDatabase): readonly Reference[] {
  let found = known.get(db);
  if (!found)
    known.set(
      db,
      (found = all<Reference>(
        db,
        `SELECT t.name AS "table", f."from" AS "column", f."table" AS target
         FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f
         WHERE t.type = 'table' AND f."table" <> t.name ORDER BY t.name, f."from"`,
      )),
    );
  return found;
}

/** Rows by table, in the order in which the tables were reached: what hangs on a row comes after it. */
export type RowIds = Map<string, Set<string>>;

/**
 * These rows with all that hangs on them, by the references of the schema. `isFollowed` says of a reference whether a
 * row goes with the one it refers to.
 */
export function listWithHanging(
  db: ReadableDatabase,
  roots: ReadonlyMap<string, readonly string[]>,
  isFollowed: (reference: Reference) => boolean,
): RowIds {
  const reached: RowIds = new Map();
  const waiting: { table: string; ids: readonly string[] }[] = [];
  function reach(table: string, ids: readonly string[]): void {
    let there = reached.get(table);
    if (!there) reached.set(table, (there = new Set()));
    const fresh = ids.filter((id) => !there.has(id));
    for (const id of fresh) there.add(id);
    if (fresh.length > 0) waiting.push({ table, ids: fresh });
  }
  for (const [table, ids] of roots) reach(table, ids);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const reference of listReferences(db)) {
      if (reference.target !== next.table || !isFollowed(reference)) continue;
      reach(reference.table, listReferring(db, reference, next.ids));
    }
  }
  for (const [table, ids] of reached) if (ids.size === 0) reached.delete(table);
  return reached;
}

/** The rows whose column refers to one of these. */
export function listReferring(
  db: ReadableDatabase,
  { table, column }: Pick<Reference, 'table' | 'column'>,
  ids: readonly string[],
): string[] {
  return all<{ id: string }>(
    db,
    `SELECT id FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(@ids)) ORDER BY id`,
    { ids: JSON.stringify(ids) },
  ).map(({ id }) => id);
}

/** Tables that refer to a person without telling anything of them. */
const notTelling: ReadonlySet<string> = new Set(['legalHolds', 'standIns', 'pastServices']);

/** Where people are named in the records of groups: by which column, and how the row (r) belongs to a group. */
export function listNamings(db: ReadableDatabase): { table: string; column: string; ofGroup: string }[] {
  return listReferences(db).flatMap(({ table, column, target }) => {
    if (target !== 'people' || notTelling.has(table)) return [];
    const ofGroup = conditionOf(db, table, 'r', new Set());
    return ofGroup === null ? [] : [{ table, column, ofGroup }];
  });
}

/** The condition under which a row belongs to the group @groupId, by the shortest way; null where none leads there. */
function conditionOf(
  db: ReadableDatabase,
  table: string,
  alias: string,
  seen: ReadonlySet<string>,
): string | null {
  const references = listReferences(db).filter((reference) => reference.table === table);
  const direct = references.find(({ target }) => target === 'groups');
  if (direct) return `${alias}.${direct.column} = @groupId`;
  for (const { column, target } of references) {
    // People and facilitators are of every group.
    if (target === 'people' || target === 'facilitators' || seen.has(target)) continue;
    const inner = `${alias}${alias.length}`;
    const condition = conditionOf(db, target, inner, new Set([...seen, table]));
    if (condition !== null)
      return `${alias}.${column} IN (SELECT ${inner}.id FROM ${target} AS ${inner} WHERE ${condition})`;
  }
  return null;
}

/** Everybody whom the records of a group name, in order of their ids. */
export function listPeopleNamedIn(db: ReadableDatabase, groupId: string): string[] {
  const named = new Set<string>();
  for (const { table, column, ofGroup } of listNamings(db))
    for (const { id } of all<{ id: string }>(
      db,
      `SELECT DISTINCT r.${column} AS id FROM ${table} AS r WHERE ${ofGroup} AND r.${column} IS NOT NULL`,
      { groupId },
    ))
      named.add(id);
  return [...named].sort();
}

/** The groups whose records name one of these people, those in the trash too. */
export function listGroupsNaming(
  db: ReadableDatabase,
  personIds: readonly string[],
): { id: string; name: string }[] {
  const ids = JSON.stringify(personIds);
  const groups = new Map<string, string>();
  for (const { table, column, ofGroup } of listNamings(db))
    for (const { id, name } of all<{ id: string; name: string }>(
      db,
      `SELECT g.id, g.name FROM groups AS g WHERE EXISTS (
         SELECT 1 FROM ${table} AS r
         WHERE r.${column} IN (SELECT value FROM json_each(@ids)) AND ${ofGroup.replaceAll('@groupId', 'g.id')})`,
      { ids },
    ))
      groups.set(id, name);
  return [...groups].map(([id, name]) => ({ id, name })).sort((one, other) => (one.id < other.id ? -1 : 1));
}
