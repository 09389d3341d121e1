import type { RetentionKind } from '../../shared/contract/retention.ts';
import { all, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';
import { namelessTables } from './destruction-scope.ts';

export interface DestroyedRecord {
  kind: RetentionKind;
  id: string;
  at: string;
  reference: string;
}

/** Every record that was destroyed here, by each of the ids that it went by; the latest last. */
export function listDestroyed(db: ReadableDatabase): DestroyedRecord[] {
  return all<DestroyedRecord & { alsoIds: string | null }>(
    db,
    `SELECT kind, objectId AS id, at, reference, json_extract(counts, '$.alsoIds') AS alsoIds
     FROM destructions ORDER BY at, id`,
  ).flatMap(({ alsoIds, ...record }) => [
    record,
    ...(alsoIds === null ? [] : (JSON.parse(alsoIds) as string[])).map((id) => ({ ...record, id })),
  ]);
}

export function listStandIns(db: ReadableDatabase): string[] {
  return all<{ id: string }>(db, 'SELECT id FROM standIns ORDER BY id').map(({ id }) => id);
}

/** Deletes those of these rows that name one of these stand-ins: they are written anew from the file, or are gone. */
export function deleteNameless(
  db: WritableDatabase,
  table: string,
  rowIds: readonly string[],
  standIns: readonly string[],
): void {
  const { columns } = namelessTables[table]!;
  const names = columns.map((column) => `${column} IN (SELECT value FROM json_each(@standIns))`);
  run(
    db,
    `DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(@rowIds)) AND (${names.join(' OR ')})`,
    { rowIds: JSON.stringify(rowIds), standIns: JSON.stringify(standIns) },
  );
}

/** Deletes the row that has these values in these columns. */
export function deleteByKey(
  db: WritableDatabase,
  table: string,
  columns: readonly string[],
  values: Readonly<Record<string, string | number | null>>,
): void {
  run(
    db,
    `DELETE FROM ${table} WHERE ${columns.map((column) => `${column} IS @${column}`).join(' AND ')}`,
    Object.fromEntries(columns.map((column) => [column, values[column] ?? null])),
  );
}
