import { MezzoError } from '../../shared/contract/failures.ts';
import { migrate, schemaVersionOf } from '../db/migrate.ts';
import { openDatabaseForReading, type Database } from '../db/open.ts';
import { quoteName, recordTables } from './backup-check.ts';

/** What came out of one table. */
export interface SalvagedTable {
  readonly name: string;
  /** rows that are in the new file */
  readonly salvaged: number;
  /** rows that were there before, from the table's own index or a backup; null when neither can tell */
  readonly expected: number | null;
  /** places in the table that cannot be read: from and to, in the order in which rows were added */
  readonly unreadable: readonly (readonly [from: number, to: number])[];
  /** rows that could be read, but belong to a row that could not (they are in the files set aside) */
  readonly orphans: number;
  /** rows that could be read, but break a rule of the table */
  readonly refused: number;
}

/** Rows under a page of 4 KiB, at the very most: bounds the search where the table's end cannot be read. */
const mostRowsOnAPage = 200;

/**
 * Copies every row that can still be read from a damaged database into `target`, a new and empty one, and
 * brings that to the current schema. The damaged file is only read. `knownCounts` are a backup's.
 * @throws MezzoError DAMAGED_DATABASE when not even the list of tables can be read, NEWER_WORKSPACE
 */
export function salvageRows(
  damagedFile: string,
  dataKey: Buffer,
  target: Database,
  knownCounts: Readonly<Record<string, number>> = {},
): SalvagedTable[] {
  const damaged = openDatabaseForReading(damagedFile, dataKey);
  try {
    const version = schemaVersionOf(damaged);
    if (version === 0) throw new MezzoError('DAMAGED_DATABASE', { empty: true });
    migrate(target, { upTo: version });
    target.pragma('foreign_keys = OFF');
    const restoreGuards = dropGuards(target);
    const filledByTriggers = tablesFilledByTriggers(target);
    const names = recordTables(target).filter((name) => !filledByTriggers.has(name));
    const copied = names.map((name) => copyTable(damaged, target, name, knownCounts[name] ?? null));
    const orphans = removeOrphans(target);
    restoreGuards();
    target.pragma('foreign_keys = ON');
    migrate(target);
    return copied.map((table) => {
      const lost = orphans.get(table.name) ?? 0;
      return { ...table, orphans: lost, salvaged: table.salvaged - lost };
    });
  } finally {
    damaged.close();
  }
}

/**
 * Takes the triggers that refuse something away, until all rows are in: with entries missing from the middle the
 * audit log's own rule of order would refuse the rest, and a signed note would take no text, nor be let go of where
 * its session is lost.
 */
function dropGuards(db: Database): () => void {
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%RAISE(%'",
    )
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${quoteName(name)}`);
  return () => {
    for (const { sql } of triggers) db.exec(sql);
  };
}

/** Tables that triggers fill while others are copied (search, for one): copied as well they would clash. */
function tablesFilledByTriggers(db: Database): Set<string> {
  const bodies = db.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  const filled = bodies.flatMap((sql) => [...sql.matchAll(/INSERT\s+(?:OR\s+\w+\s+)?INTO\s+"?(\w+)/gi)]);
  return new Set(filled.flatMap(([, name]) => (name === undefined ? [] : [name])));
}

function copyTable(
  damaged: Database,
  target: Database,
  name: string,
  known: number | null,
): Omit<SalvagedTable, 'orphans'> {
  const columns = sharedColumns(damaged, target, name);
  const expected = countByIndex(damaged, name) ?? known;
  const unreadable: [number, number][] = [];
  if (columns.length === 0) return { name, salvaged: 0, expected, unreadable: [[1, 1]], refused: 0 };
  const list = columns.map(quoteName).join(', ');
  const read = damaged
    .prepare<[number, number], unknown[]>(
      `SELECT ${list} FROM ${quoteName(name)} NOT INDEXED WHERE rowid BETWEEN ? AND ?`,
    )
    .raw();
  const marks = columns.map(() => '?').join(', ');
  const insert = target.prepare<unknown[]>(`INSERT INTO ${quoteName(name)} (${list}) VALUES (${marks})`);
  let salvaged = 0;
  let refused = 0;

  function copyRange(from: number, to: number): void {
    const rows = readOrNull(() => read.all(from, to));
    if (rows === null && from === to) return noteUnreadable(unreadable, from);
    if (rows === null) {
      const middle = Math.floor((from + to) / 2);
      copyRange(from, middle);
      return copyRange(middle + 1, to);
    }
    for (const row of rows) {
      try {
        insert.run(...row);
        salvaged += 1;
      } catch {
        refused += 1; // for example a value that a rule of the table forbids
      }
    }
  }

  const copyAll = target.transaction(() => {
    const last = lastRow(damaged, name);
    const step = 2048;
    for (let from = 1; from <= last; from += step) copyRange(from, Math.min(from + step - 1, last));
  });
  copyAll();
  return { name, salvaged, expected, unreadable, refused };
}

function sharedColumns(damaged: Database, target: Database, table: string): string[] {
  const columnsOf = (db: Database): string[] =>
    db
      .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
      .pluck()
      .all(table);
  const before = new Set(readOrNull(() => columnsOf(damaged)) ?? []);
  return columnsOf(target).filter((column) => before.has(column));
}

/** An index may be whole where its table is not. */
function countByIndex(damaged: Database, table: string): number | null {
  const count = readOrNull(() =>
    damaged
      .prepare(`SELECT count(*) FROM ${quoteName(table)}`)
      .pluck()
      .get(),
  );
  return count === null ? null : Number(count);
}

/**
 * Where the search for rows ends. Every row is in every index too, and one of these may be whole where the table's own
 * end is not: without one, tens of thousands of rows are looked for that never were.
 */
function lastRow(damaged: Database, table: string): number {
  const readLast = (source: string) =>
    readOrNull(() => Number(damaged.prepare(`SELECT max(rowid) FROM ${source}`).pluck().get() ?? 0));
  const own = readLast(quoteName(table));
  if (own !== null) return own;
  const ofIndexes = wholeIndexes(damaged, table)
    .map((index) => readLast(`${quoteName(table)} INDEXED BY ${quoteName(index)}`))
    .filter((last) => last !== null);
  if (ofIndexes.length > 0) return Math.max(...ofIndexes);
  return Number(damaged.pragma('page_count', { simple: true })) * mostRowsOnAPage;
}

/** The indexes of a table in which every row of it stands. */
function wholeIndexes(damaged: Database, table: string): string[] {
  return damaged
    .prepare<[string], string>('SELECT name FROM pragma_index_list(?) WHERE partial = 0')
    .pluck()
    .all(table);
}

function noteUnreadable(ranges: [number, number][], row: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === row - 1) last[1] = row;
  else ranges.push([row, row]);
}

function removeOrphans(target: Database): Map<string, number> {
  const removed = new Map<string, number>();
  const check = target.prepare<[], { table: string; rowid: number }>('PRAGMA foreign_key_check');
  // Each round may orphan the rows that belonged to those just removed.
  for (let broken = check.all(); broken.length > 0; broken = check.all()) {
    const removeRound = target.transaction(() => {
      for (const { table, rowid } of broken) {
        const { changes } = target.prepare(`DELETE FROM ${quoteName(table)} WHERE rowid = ?`).run(rowid);
        removed.set(table, (removed.get(table) ?? 0) + changes);
      }
    });
    removeRound();
  }
  return removed;
}

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_NOTADB')
      return null;
    throw error;
  }
}
