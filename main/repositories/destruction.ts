import type { RetentionKind } from '../../shared/contract/retention.ts';
import { all, first, insert, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';
import { cutReferences, namelessTables } from './destruction-scope.ts';
import { listReferences, listWithHanging, type Reference, type RowIds } from './record-graph.ts';

/** What a destruction does, by table. */
export interface Destroying {
  /** Rows that go. */
  gone: RowIds;
  /** Rows of groups that stay, under a stand-in. */
  nameless: RowIds;
  /** Rows that stay without a reference and its words. */
  emptied: RowIds;
}

/** What would be destroyed with these rows. `personIds`: a person with the records merged into theirs; else none. */
export function planDestruction(
  db: ReadableDatabase,
  roots: ReadonlyMap<string, readonly string[]>,
  personIds: readonly string[],
): Destroying {
  const nameless = listNameless(db, personIds);
  const cut = new Set(Object.keys(cutReferences));
  const isFollowed = ({ table, column, target }: Reference) =>
    !cut.has(`${table}.${column}`) && !(target === 'people' && table in namelessTables);
  const startingRows = new Map(roots);
  for (const [table, { columns }] of Object.entries(namelessTables)) {
    // Of these tables what counts in no group: somebody who waits for a place.
    const going = columns.flatMap((column) =>
      listNaming(db, table, column, personIds).filter((id) => !nameless.get(table)?.has(id)),
    );
    if (going.length > 0) startingRows.set(table, going);
  }
  const gone = listWithHanging(db, startingRows, isFollowed);
  for (const ids of gone.keys()) nameless.get(ids)?.forEach((id) => gone.get(ids)!.delete(id));
  return { gone, nameless, emptied: listCut(db, gone) };
}

function listNameless(db: ReadableDatabase, personIds: readonly string[]): RowIds {
  const found: RowIds = new Map();
  if (personIds.length === 0) return found;
  for (const [table, { columns, where }] of Object.entries(namelessTables)) {
    const ids = columns.flatMap((column) => listNaming(db, table, column, personIds, where));
    if (ids.length > 0) found.set(table, new Set(ids));
  }
  return found;
}

function listNaming(
  db: ReadableDatabase,
  table: string,
  column: string,
  personIds: readonly string[],
  where = 'true',
): string[] {
  if (personIds.length === 0) return [];
  return all<{ id: string }>(
    db,
    `SELECT r.id FROM ${table} AS r WHERE r.${column} IN (SELECT value FROM json_each(@ids)) AND ${where}`,
    { ids: JSON.stringify(personIds) },
  ).map(({ id }) => id);
}

function listCut(db: ReadableDatabase, gone: RowIds): RowIds {
  const found: RowIds = new Map();
  for (const { table, column, target } of listReferences(db)) {
    const targets = gone.get(target);
    if (!targets || !(`${table}.${column}` in cutReferences)) continue;
    const ids = listNaming(db, table, column, [...targets]).filter((id) => !gone.get(table)?.has(id));
    if (ids.length > 0) found.set(table, new Set(ids));
  }
  return found;
}

/** Carries it out, inside the caller's transaction. Answers what really was written, rows by table. */
export function carryOut(
  db: WritableDatabase,
  { gone, nameless, emptied }: Destroying,
  personIds: readonly string[],
  standInId: string | null,
): { destroyed: Record<string, number>; nameless: Record<string, number>; emptied: Record<string, number> } {
  if (gone.has('notes'))
    run(
      db,
      'INSERT INTO notesInDestruction (noteId) SELECT id FROM notes WHERE id IN (SELECT value FROM json_each(@ids))',
      { ids: asJson(gone.get('notes')!) },
    );
  const written = { destroyed: {}, nameless: {}, emptied: {} } as {
    destroyed: Record<string, number>;
    nameless: Record<string, number>;
    emptied: Record<string, number>;
  };
  for (const [table, ids] of nameless)
    written.nameless[table] = makeNameless(db, table, ids, personIds, standInId!);
  for (const [table, ids] of emptied) {
    written.emptied[table] = 0;
    for (const { column, emptied: words } of Object.values(cutReferences).filter(
      (cut) => cut.table === table,
    ))
      written.emptied[table] += run(
        db,
        `UPDATE ${table} SET ${[`${column} = NULL`, ...words.map((word) => `${word} = ''`)].join(', ')}
         WHERE id IN (SELECT value FROM json_each(@ids))`,
        { ids: asJson(ids) },
      );
  }
  // What hangs on a row was reached after it, and goes before it.
  for (const [table, ids] of [...gone].reverse()) {
    if (ids.size === 0) continue;
    written.destroyed[table] = run(
      db,
      `DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(@ids))`,
      { ids: asJson(ids) },
    );
  }
  return written;
}

function makeNameless(
  db: WritableDatabase,
  table: string,
  ids: ReadonlySet<string>,
  personIds: readonly string[],
  standInId: string,
): number {
  const { columns, emptied } = namelessTables[table]!;
  const people = JSON.stringify(personIds);
  const names = columns.map(
    (column) =>
      `${column} = CASE WHEN ${column} IN (SELECT value FROM json_each(@people)) THEN @standInId ELSE ${column} END`,
  );
  return run(
    db,
    `UPDATE ${table} SET ${[...names, ...emptied.map((word) => `${word} = ''`)].join(', ')}
     WHERE id IN (SELECT value FROM json_each(@ids))`,
    { people, standInId, ids: asJson(ids) },
  );
}

/** Somebody without a name, who takes the place of a person in what is counted. */
export function insertStandIn(db: WritableDatabase, id: string, at: string): void {
  const { count } = first<{ count: number }>(db, 'SELECT count(*) AS count FROM standIns')!;
  const empty = {
    familyName: '',
    preferredName: '',
    pronouns: '',
    grade: '',
    phone: '',
    email: '',
    accessNeeds: '',
    identifier: '',
  };
  insert(db, 'people', { id, givenName: `Former member ${count + 1}`, ...empty, updatedAt: at });
  insert(db, 'standIns', { id });
}

/** Stand-ins whom nothing names any more. */
export function listIdleStandIns(db: ReadableDatabase): string[] {
  const naming = listReferences(db)
    .filter(({ table, target }) => target === 'people' && table !== 'standIns')
    .map(({ table, column }) => `NOT EXISTS (SELECT 1 FROM ${table} AS r WHERE r.${column} = s.id)`);
  return all<{ id: string }>(db, `SELECT s.id FROM standIns AS s WHERE ${naming.join(' AND ')}`).map(
    ({ id }) => id,
  );
}

export function deleteStandIns(db: WritableDatabase, ids: readonly string[]): void {
  const those = { ids: JSON.stringify(ids) };
  run(
    db,
    `DELETE FROM handOffTwins WHERE one IN (SELECT value FROM json_each(@ids))
       OR other IN (SELECT value FROM json_each(@ids))`,
    those,
  );
  run(db, 'DELETE FROM standIns WHERE id IN (SELECT value FROM json_each(@ids))', those);
  run(db, 'DELETE FROM people WHERE id IN (SELECT value FROM json_each(@ids))', those);
}

/** Rows without a reference that tell of destroyed rows; drafts see `listDraftsTelling`. */
export function sweep(db: WritableDatabase, ids: ReadonlySet<string>): void {
  const those = { ids: asJson(ids) };
  run(
    db,
    `DELETE FROM handOffTwins WHERE one IN (SELECT value FROM json_each(@ids))
       OR other IN (SELECT value FROM json_each(@ids))`,
    those,
  );
  // Known to be gone, so that it is not taken for new when it comes back; but nothing of what it held.
  run(
    db,
    `UPDATE handOffRows SET hash = '' WHERE hash IS NOT NULL
       AND (localId IN (SELECT value FROM json_each(@ids)) OR rowKey IN (SELECT value FROM json_each(@ids)))`,
    those,
  );
  // What was deleted is only marked as such in an index of words: made anew, it holds no word of it.
  run(db, `INSERT INTO searchIndex (searchIndex) VALUES ('rebuild')`);
}

export interface DestructionRow {
  id: string;
  at: string;
  kind: RetentionKind;
  objectId: string;
  reference: string;
  lastServiceOn: string | null;
  dueOn: string | null;
  policy: string;
  reason: string;
  byName: string;
  counts: string;
}

/** A private note stands in the log as a note: by its rows it is told which. */
export function insertDestruction(db: WritableDatabase, row: DestructionRow): void {
  insert(db, 'destructions', { ...row, kind: row.kind === 'private-note' ? 'note' : row.kind });
}

export function listDestructions(db: ReadableDatabase): DestructionRow[] {
  return all(db, 'SELECT * FROM destructions ORDER BY at DESC, id DESC');
}

/** Those of these ids that are rows of the table. */
export function listIdsThere(db: ReadableDatabase, table: string, ids: readonly string[]): string[] {
  return all<{ id: string }>(db, `SELECT id FROM ${table} WHERE id IN (SELECT value FROM json_each(@ids))`, {
    ids: JSON.stringify(ids),
  }).map(({ id }) => id);
}

export function findDestruction(db: ReadableDatabase, id: string): DestructionRow | null {
  return first(db, 'SELECT * FROM destructions WHERE id = @id', { id });
}

function asJson(ids: ReadonlySet<string>): string {
  return JSON.stringify([...ids]);
}

/** The entry of the audit chain that a destruction wrote. */
export function findSeqOf(db: ReadableDatabase, destructionId: string): number | null {
  return (
    first<{ seq: number }>(
      db,
      `SELECT seq FROM audit WHERE action = 'retention.destroy' AND json_extract(detail, '$.destructionId') = @destructionId`,
      { destructionId },
    )?.seq ?? null
  );
}

/** How many backups were removed for a destruction, in all. */
export function countBackupsRemoved(db: ReadableDatabase, destructionId: string): number {
  return first<{ removed: number }>(
    db,
    `SELECT coalesce(sum(json_extract(detail, '$.removed')), 0) AS removed FROM audit
     WHERE action = 'retention.backups-removed' AND json_extract(detail, '$.destructionId') = @destructionId`,
    { destructionId },
  )!.removed;
}

/** Whether the file was written anew after the last destruction that the log of views and changes knows. */
export function isCompacted(db: ReadableDatabase): boolean {
  return (
    first<{ isCompacted: number }>(
      db,
      `SELECT coalesce(max(CASE WHEN action = 'retention.destroy' THEN seq END), 0)
         <= coalesce(max(CASE WHEN action = 'retention.compacted' THEN seq END), 0) AS isCompacted
       FROM audit WHERE action IN ('retention.destroy', 'retention.compacted')`,
    )!.isCompacted === 1
  );
}

/** Writes the whole file anew, without the pages that became free. Not inside a transaction. */
export function compact(db: WritableDatabase): void {
  db.exec('VACUUM');
}
