import Driver from 'better-sqlite3';
import type { ReadableDatabase } from './query.ts';

/**
 * Some tables of the workspace once more, empty and in memory, to try rows in that are not believed yet: the types,
 * NOT NULL and CHECK are the workspace's own. References are not asked about, and nothing is read out of it.
 */
export class Rehearsal {
  private readonly db: Driver.Database;
  private readonly statements = new Map<string, Driver.Statement>();

  /** Takes over how these tables of the workspace are made, without a row. */
  constructor(workspace: ReadableDatabase, tables: Iterable<string>) {
    this.db = new Driver(':memory:');
    this.db.pragma('foreign_keys = OFF');
    const select = workspace
      .prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`)
      .pluck();
    for (const table of new Set(tables)) this.db.exec(select.get(table) as string);
    this.db.exec('BEGIN');
  }

  /**
   * Whether the table takes a row, its values in the order of the columns. One of an id that is there already is not
   * another; with `mayMeet` the same goes for whatever else the table has once.
   */
  takes(table: string, values: readonly (string | number | null)[], mayMeet: boolean): boolean {
    let statement = this.statements.get(table);
    if (!statement) {
      statement = this.db.prepare(
        `INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})
         ON CONFLICT ${mayMeet ? '' : '(id)'} DO NOTHING`,
      );
      this.statements.set(table, statement);
    }
    try {
      statement.run(...values);
      return true;
    } catch (error) {
      if (error instanceof Driver.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) return false;
      throw error;
    }
  }

  close(): void {
    this.db.close();
  }
}
