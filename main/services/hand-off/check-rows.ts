import type { z } from 'zod';
import { MezzoError } from '../../../shared/contract/failures.ts';
import { Rehearsal } from '../../db/rehearsal.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { type Row, shapeOf, type Value } from '../../repositories/hand-off-rows.ts';
import { type HandedTable, handedTables } from '../../repositories/hand-off-scope.ts';
import { kindOf } from './column-kinds.ts';
import type { FileRow } from './file-text.ts';
import type { Breath } from './units.ts';

const handedOf = new Map<string, HandedTable>(handedTables.map((handed) => [handed.table, handed]));
const tables = handedTables.flatMap(({ table, hanging = [] }) => [
  table,
  ...hanging.map((each) => each.table),
]);
const rowsBetweenBreaths = 500;
const mostFound = 2000;

/**
 * Every column of every row of a file, before anything of it is shown or written: a screen that reads a day, a list or
 * a code finds one, and the database takes the row. Columns that came after the file was made have what they have by
 * default.
 * @throws MezzoError HAND_OFF_DAMAGED, with the table and the column
 */
export async function checkRows(
  db: ReadableDatabase,
  rows: readonly FileRow[],
  breathe: Breath,
): Promise<void> {
  const rehearsal = new Rehearsal(db, tables);
  const columnsOf = new Map(tables.map((table) => [table, readColumns(db, table)]));
  // Two that meet in one place here are told apart or joined when the file is taken in; what hangs on one is not.
  const check = (table: string, row: Row, isHanging: boolean) => {
    const values = columnsOf.get(table)!.map(({ column, kind, missing, found }) => {
      const value = row[column];
      if (value === undefined) return missing;
      if (value === null || found.has(value)) return value;
      if (!kind?.safeParse(value).success) refuse(table, column);
      if (found.size < mostFound) found.add(value);
      return value;
    });
    if (!isSound(table, row) || !rehearsal.takes(table, values, !isHanging)) refuse(table);
  };
  try {
    let seen = 0;
    for (const { table, content } of rows) {
      if ((seen += 1) % rowsBetweenBreaths === 0) await breathe();
      if (!content) continue;
      check(table, content.row, false);
      for (const each of handedOf.get(table)!.hanging ?? [])
        for (const row of content.hanging[each.table] ?? []) check(each.table, row, true);
      if (table === 'notes' && !isSoundNote(content)) refuse(table);
    }
  } finally {
    rehearsal.close();
  }
}

interface Column {
  column: string;
  kind: z.ZodType | null;
  /** What a row without it stands for. */
  missing: Value;
  /** Values that were looked at: rows repeat their days, codes and numbers of sessions and people. */
  found: Set<Value>;
}

function readColumns(db: ReadableDatabase, table: string): Column[] {
  return [...shapeOf(db, table).columns].map(([column, missing]) => ({
    column,
    kind: kindOf(table, column),
    missing,
    found: new Set(),
  }));
}

/** What two columns say together, where the database does not ask. */
function isSound(table: string, row: Row): boolean {
  if (table === 'measureItems') return Number(row['low']) < Number(row['high']);
  return true;
}

/** Its texts are there, and only what is signed has signatures and addenda. */
function isSoundNote({ row, hanging }: NonNullable<FileRow['content']>): boolean {
  const numbers = new Set((hanging['noteVersions'] ?? []).map(({ number }) => number));
  const signatures = hanging['noteSignatures'] ?? [];
  if (numbers.size === 0 || !signatures.every(({ versionNumber }) => numbers.has(versionNumber!)))
    return false;
  return (
    row['state'] === 'signed' || (signatures.length === 0 && (hanging['noteAddenda'] ?? []).length === 0)
  );
}

function refuse(table: string, column = ''): never {
  throw new MezzoError('HAND_OFF_DAMAGED', { table, column });
}
