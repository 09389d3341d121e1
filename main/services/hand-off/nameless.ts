import type { WritableDatabase } from '../../db/query.ts';
import { insertStandIn } from '../../repositories/destruction.ts';
import { namelessTables } from '../../repositories/destruction-scope.ts';
import { deleteByKey, deleteNameless, listStandIns } from '../../repositories/hand-off-left-out.ts';
import { insertRow, rowExists, shapeOf } from '../../repositories/hand-off-rows.ts';
import { type HandedTable, handedTables } from '../../repositories/hand-off-scope.ts';
import type { FileRow } from './file-text.ts';
import type { Twins } from './twins.ts';
import { finishUnit } from './units.ts';
import { localRow, type Writing } from './write-units.ts';

const handedOf = new Map<string, HandedTable>(handedTables.map((handed) => [handed.table, handed]));

/** A stand-in here for each of these people of a file. Answers who stands for whom. */
export function standInFor(
  db: WritableDatabase,
  personIds: Iterable<string>,
  newId: () => string,
  at: string,
): { table: 'people'; theirId: string; hereId: string }[] {
  return [...personIds].map((theirId) => {
    const hereId = newId();
    insertStandIn(db, hereId, at);
    return { table: 'people', theirId, hereId };
  });
}

/** Makes room for what the file now says of rows that stood here without a name. */
export function clearNameless(db: WritableDatabase, rows: readonly FileRow[], twins: Twins): void {
  const standIns = listStandIns(db).filter((id) => twins.isLeftOut(id));
  if (standIns.length === 0) return;
  const ids = Map.groupBy(rows, ({ table }) => table);
  for (const table of Object.keys(namelessTables)) {
    const own = ids.get(table) ?? [];
    if (own.length > 0)
      deleteNameless(
        db,
        table,
        own.map(({ key, content }) => content?.id ?? key),
        standIns,
      );
  }
}

/**
 * Writes what counts of people who stay out: under their stand-in, without the words that told of them. It is no row of
 * this copy: it is not handed on, and every file of a laptop that has the person says it anew.
 */
export function writeNameless(writing: Writing, rows: readonly FileRow[]): number {
  let written = 0;
  for (const { table, key, content } of rows) {
    const handed = handedOf.get(table)!;
    const columns = handed.key ?? [];
    if (!content) {
      const parts = key.split('|').map((part) => writing.twins.here(part));
      const values = Object.fromEntries(columns.map((column, place) => [column, parts[place]!]));
      if (columns.length === parts.length) deleteByKey(writing.db, table, columns, values);
      continue;
    }
    const unit = finishUnit(writing.db, handed, content.id, content.row, {}, asCommon(writing.twins), key);
    const local = localRow(writing, handed, table, unit.row);
    if (!hasAllItNames(writing.db, table, local)) continue;
    for (const word of namelessTables[table]!.emptied) local[word] = '';
    if (columns.length > 0) deleteByKey(writing.db, table, columns, local);
    const id = rowExists(writing.db, table, content.id) ? writing.newId() : content.id;
    insertRow(writing.db, table, { ...local, id });
    written += 1;
  }
  return written;
}

const asCommon = (twins: Twins) => (id: string) => twins.mergedHere(id) ?? twins.common(id);

/** A session that was deleted here takes what was in it along. */
function hasAllItNames(
  db: WritableDatabase,
  table: string,
  local: Readonly<Record<string, string | number | null>>,
): boolean {
  return [...shapeOf(db, table).references].every(
    ([column, target]) =>
      local[column] === null || local[column] === undefined || rowExists(db, target, String(local[column])),
  );
}
