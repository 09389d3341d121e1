import type { WritableDatabase } from '../../db/query.ts';
import {
  bumpVersion,
  deleteHanging,
  deleteRow,
  insertRow,
  listHanging,
  type Row,
  rowExists,
  shapeOf,
  updateRow,
  type Value,
} from '../../repositories/hand-off-rows.ts';
import { ownColumns } from '../../repositories/hand-off-kept.ts';
import { type HandedTable, handedTables, type HangingTable } from '../../repositories/hand-off-scope.ts';
import type { Decision } from './merge.ts';
import type { Twins } from './twins.ts';
import { comparedColumns, isJoinable, targetsOf, type Unit } from './units.ts';

export interface Writing {
  db: WritableDatabase;
  twins: Twins;
  newId: () => string;
  /** Called after each row. */
  breathe: () => Promise<void>;
}

const places = new Map(handedTables.map(({ table }, place) => [table, place]));

/** Writes what was decided: first what goes, then what comes, so that no two rows want one place at once. */
export async function writeDecisions(writing: Writing, decisions: readonly Decision[]): Promise<void> {
  const changing = decisions
    .filter(({ result, ours }) => result !== ours)
    .toSorted((one, other) => places.get(one.handed.table)! - places.get(other.handed.table)!);
  for (const { ours, result } of changing.toReversed()) if (ours && !result) removeUnit(writing, ours);
  for (const { ours, result, held } of changing) {
    if (result) {
      const id = ours ? changeUnit(writing, ours, result) : insertUnit(writing, result);
      held.localId = id === held.key ? null : id;
    }
    await writing.breathe();
  }
}

function removeUnit({ db }: Writing, { handed, id }: Unit): void {
  for (const each of handed.hanging ?? []) deleteHanging(db, each, id);
  deleteRow(db, handed.table, id);
}

function insertUnit(writing: Writing, unit: Unit): string {
  const { handed } = unit;
  const wanted = isJoinable(handed) ? writing.twins.here(String(unit.row['id'])) : unit.id;
  const id = freeId(writing, handed.table, wanted);
  insertRow(writing.db, handed.table, { ...localRow(writing, handed, handed.table, unit.row), id });
  for (const each of handed.hanging ?? [])
    insertHanging(writing, handed, each, id, unit.hanging[each.table]!);
  return id;
}

/** The same row here, with what stands of it now. */
function changeUnit(writing: Writing, ours: Unit, unit: Unit): string {
  const { db } = writing;
  const { handed } = unit;
  const { id } = ours;
  const own = ownColumns[handed.table] ?? [];
  const { id: _id, ...row } = localRow(writing, handed, handed.table, unit.row);
  const wasSigned = handed.table === 'notes' && ours.row['state'] === 'signed';
  // A signed text stays as it is: only whose record it is can have changed.
  const written = Object.fromEntries(
    Object.entries(row).filter(([column]) => (wasSigned ? column === 'personId' : !own.includes(column))),
  );
  updateRow(db, handed.table, id, written);
  if (handed.table === 'notes' || handed.table === 'agendas') bumpVersion(db, handed.table, id);
  for (const each of handed.hanging ?? []) {
    if (wasSigned) addHanging(writing, handed, each, id, unit.hanging[each.table]!);
    else if (!readAlike(writing, each, ours, unit)) {
      deleteHanging(db, each, id);
      insertHanging(writing, handed, each, id, unit.hanging[each.table]!);
    }
  }
  return id;
}

function readAlike({ db }: Writing, { table, parent }: HangingTable, ours: Unit, unit: Unit): boolean {
  const read = ({ hanging }: Unit) =>
    JSON.stringify(
      hanging[table]!.map((row) => comparedColumns(db, table, parent).map((column) => row[column])),
    );
  return read(ours) === read(unit);
}

function insertHanging(
  writing: Writing,
  handed: HandedTable,
  { table, parent }: HangingTable,
  parentId: string,
  rows: readonly Row[],
): void {
  for (const row of rows)
    insertRow(writing.db, table, {
      ...localRow(writing, handed, table, row),
      id: freeId(writing, table, String(row['id'])),
      [parent]: parentId,
    });
}

/** What a signed note gains: signatures and addenda that it has not. */
function addHanging(
  writing: Writing,
  handed: HandedTable,
  each: HangingTable,
  noteId: string,
  rows: readonly Row[],
): void {
  if (each.table === 'noteVersions') return;
  const known = listHanging(writing.db, each, [noteId]);
  const nameOf = (row: Row) => String(each.table === 'noteSignatures' ? row['facilitatorId'] : row['id']);
  const names = new Set(known.map(nameOf));
  const missing = rows.filter((row) => !names.has(nameOf(localRow(writing, handed, each.table, row))));
  insertHanging(writing, handed, each, noteId, missing);
}

/** The id that a row had where it comes from, unless another row has it here. */
function freeId({ db, newId }: Writing, table: string, wanted: string): string {
  return rowExists(db, table, wanted) ? newId() : wanted;
}

/** A row with the ids of this copy, and nothing but the columns that this table has. */
export function localRow(
  { db, twins }: Writing,
  handed: HandedTable,
  table: string,
  row: Row,
): Record<string, Value> {
  const targets = targetsOf(db, handed, table);
  const local: Record<string, Value> = {};
  for (const [column, missing] of shapeOf(db, table).columns) {
    const value = row[column];
    if (value === undefined) local[column] = missing;
    else local[column] = typeof value === 'string' && targets.has(column) ? twins.here(value) : value;
  }
  // Whom somebody was merged into there may be nobody here.
  if (table === 'people') local['mergedInto'] = null;
  if (table === 'facilitators') local['isOwner'] = 0;
  if (table === 'separations' && local['firstId']! > local['secondId']!)
    [local['firstId'], local['secondId']] = [local['secondId']!, local['firstId']!];
  return local;
}
