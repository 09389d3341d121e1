import type { Database } from './open.ts';

/**
 * The only way to SQL for repositories: text with named parameters in, rows out. Statements are compiled once for
 * each database. A function that takes a `ReadableDatabase` cannot be handed to `run`, so a read cannot write.
 */
declare const writable: unique symbol;
export type ReadableDatabase = Database;
export type WritableDatabase = Database & { readonly [writable]: true };

type Value = string | number | null;
type Parameters = Readonly<Record<string, Value>>;
type Statement = ReturnType<Database['prepare']>;

const compiled = new WeakMap<Database, Map<string, Statement>>();

function statement(db: Database, sql: string): Statement {
  let statements = compiled.get(db);
  if (!statements) compiled.set(db, (statements = new Map()));
  let found = statements.get(sql);
  if (!found) statements.set(sql, (found = db.prepare(sql)));
  return found;
}

/** All rows. The caller names the row's type, which is the select list's. */
export function all<Row>(db: ReadableDatabase, sql: string, parameters: Parameters = {}): Row[] {
  return statement(db, sql).all(parameters) as Row[];
}

/** The first row, or null. */
export function first<Row>(db: ReadableDatabase, sql: string, parameters: Parameters = {}): Row | null {
  return (statement(db, sql).get(parameters) as Row | undefined) ?? null;
}

/** Writes, and answers how many rows changed. */
export function run(db: WritableDatabase, sql: string, parameters: Parameters = {}): number {
  return statement(db, sql).run(parameters).changes;
}

/** Writes exactly one row; anything else is a defect and rolls the change back. */
export function runOne(db: WritableDatabase, sql: string, parameters: Parameters = {}): void {
  const changes = run(db, sql, parameters);
  if (changes !== 1) throw new Error(`expected to write one row, wrote ${changes}`);
}

/** Inserts one row whose keys are the columns. */
export function insert(db: WritableDatabase, table: string, row: Parameters): void {
  const columns = Object.keys(row);
  runOne(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    row,
  );
}

/** Updates the row with this id; the keys of `row` are the columns to write. */
export function updateById(db: WritableDatabase, table: string, id: string, row: Parameters): void {
  const columns = Object.keys(row);
  runOne(
    db,
    `UPDATE ${table} SET ${columns.map((column) => `${column} = @${column}`).join(', ')} WHERE id = @id`,
    {
      ...row,
      id,
    },
  );
}
