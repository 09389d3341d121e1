import { createHash } from 'node:crypto';
import type { HandOffPart } from '../../../shared/contract/hand-off.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import {
  listByIds,
  listHanging,
  listItemIdsOf,
  listOfGroup,
  type Row,
  shapeOf,
  type Value,
} from '../../repositories/hand-off-rows.ts';
import { carriedColumns, ownColumns } from '../../repositories/hand-off-kept.ts';
import { type HandedTable, handedTables, type HangingTable } from '../../repositories/hand-off-scope.ts';
import { keyOfNote, noteFingerprint } from './note-units.ts';
import type { Twins } from './twins.ts';

/** A row with all that hangs on it, as it is handed over: whom it names by the ids that all copies know them by. */
export interface Unit {
  handed: HandedTable;
  /** The same on every copy. */
  key: string;
  /** Its id on the copy that it is from. */
  id: string;
  row: Row;
  hanging: Readonly<Record<string, readonly Row[]>>;
  hash: string;
}

/** Units by `nameOf`. */
export type Units = Map<string, Unit>;

/** Says how far a long reading is, and lets the page be answered. */
export type Breath = () => Promise<void>;

const sharedTables = new Map(
  handedTables.filter(({ where }) => where === null).map((each) => [each.table, each]),
);
const groupTables = new Map(
  handedTables.filter(({ where }) => where !== null).map((each) => [each.table, each]),
);
const breathEach = 2000;

/** Whether two of its rows, made on two copies, can be one: it is known by the first id of both. */
export function isJoinable({ isShared, isJoinable: canBeOne }: HandedTable): boolean {
  return isShared === true || canBeOne === true;
}

export function nameOf(table: string, key: string): string {
  return `${table} ${key}`;
}

/** The tables of these parts; the base always, and what the workspace shares. */
export function tablesOf(parts: readonly HandOffPart[]): HandedTable[] {
  return handedTables.filter(({ part, where }) => where === null || part === 'base' || parts.includes(part));
}

/** Reads what is to be handed over of a group: its rows, and those of the workspace that they name. */
export async function readUnits(
  db: ReadableDatabase,
  groupId: string,
  parts: readonly HandOffPart[],
  twins: Twins,
  noteBases: ReadonlyMap<string, string>,
  breathe: Breath,
  /** Ids here of rows of the workspace that are wanted besides, by table. */
  besides: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Units> {
  const units: Units = new Map();
  const wanted = new Map<string, Set<string>>(
    [...sharedTables.keys()].map((table) => [table, new Set(besides.get(table))]),
  );
  const add = async (handed: HandedTable, rows: readonly Row[]) => {
    const hanging = hangingOf(db, handed, rows);
    for (const [place, row] of rows.entries()) {
      if (place % breathEach === breathEach - 1) await breathe();
      if (namesLeftOut(db, handed, row, twins)) continue;
      noteNamed(db, handed, row, hanging, wanted);
      let unit = makeUnit(db, handed, row, hanging, twins, noteBases);
      // Two of one kind where there should be one, from a merge of people: both go.
      if (units.has(nameOf(handed.table, unit.key))) unit = { ...unit, key: `${unit.key}~${unit.id}` };
      units.set(nameOf(handed.table, unit.key), unit);
    }
  };
  for (const handed of tablesOf(parts))
    if (handed.where !== null) await add(handed, listOfGroup(db, handed, groupId));
  const read = new Set([...units.values()].map(({ handed, id }) => nameOf(handed.table, id)));
  for (const [table, ids] of besides) {
    const handed = groupTables.get(table);
    const more = ids.filter((id) => !read.has(nameOf(table, id)));
    if (handed && more.length > 0) await add(handed, listByIds(db, table, [...new Set(more)]));
  }
  for (const handed of sharedTables.values()) {
    const ids = [...wanted.get(handed.table)!];
    if (handed.table === 'measureItems') ids.push(...listItemIdsOf(db, [...wanted.get('measures')!]));
    await add(handed, listByIds(db, handed.table, [...new Set(ids)]));
  }
  return units;
}

/** Of people who stay out here only what another laptop counts is here: it is not this copy's to hand on. */
function namesLeftOut(db: ReadableDatabase, handed: HandedTable, row: Row, twins: Twins): boolean {
  if (handed.where === null || !twins.leavesAnybodyOut) return false;
  for (const [column, target] of targetsOf(db, handed, handed.table))
    if (target === 'people' && typeof row[column] === 'string' && twins.isLeftOut(row[column])) return true;
  return false;
}

/** The rows that hang on these, by table and parent. */
function hangingOf(
  db: ReadableDatabase,
  { hanging = [] }: HandedTable,
  rows: readonly Row[],
): Map<string, Map<string, Row[]>> {
  const ids = rows.map(({ id }) => String(id));
  return new Map(
    hanging.map((each) => [
      each.table,
      Map.groupBy(listHanging(db, each, ids), (row) => String(row[each.parent])),
    ]),
  );
}

const targetsKnown = new WeakMap<HandedTable, Map<string, ReadonlyMap<string, string>>>();

/** Where a column of a table leads, by reference or by agreement. Asked for each row, and always the same. */
export function targetsOf(
  db: ReadableDatabase,
  handed: HandedTable,
  table: string,
): ReadonlyMap<string, string> {
  let known = targetsKnown.get(handed);
  if (!known) targetsKnown.set(handed, (known = new Map()));
  const found = known.get(table);
  if (found) return found;
  const targets = new Map(shapeOf(db, table).references);
  for (const [name, target] of Object.entries(handed.names ?? {})) {
    const [of, column] = name.includes('.') ? (name.split('.') as [string, string]) : [handed.table, name];
    if (of === table) targets.set(column, target);
  }
  known.set(table, targets);
  return targets;
}

function noteNamed(
  db: ReadableDatabase,
  handed: HandedTable,
  row: Row,
  hanging: Map<string, Map<string, Row[]>>,
  wanted: Map<string, Set<string>>,
): void {
  const note = (table: string, each: Row) => {
    for (const [column, target] of targetsOf(db, handed, table)) {
      const named = each[column];
      if (named !== null && named !== undefined) wanted.get(target)?.add(String(named));
    }
  };
  note(handed.table, row);
  for (const [table, byParent] of hanging)
    for (const each of byParent.get(String(row['id'])) ?? []) note(table, each);
}

function makeUnit(
  db: ReadableDatabase,
  handed: HandedTable,
  stored: Row,
  hanging: Map<string, Map<string, Row[]>>,
  twins: Twins,
  noteBases: ReadonlyMap<string, string>,
): Unit {
  const id = String(stored['id']);
  const hung = Object.fromEntries(
    (handed.hanging ?? []).map((each) => [each.table, hanging.get(each.table)?.get(id) ?? []]),
  );
  return finishUnit(db, handed, id, stored, hung, (named) => twins.common(named), noteBases.get(id) ?? id);
}

/** A unit with the ids that it names put as all copies know them, its key and its hash. */
export function finishUnit(
  db: ReadableDatabase,
  handed: HandedTable,
  id: string,
  stored: Row,
  hung: Readonly<Record<string, readonly Row[]>>,
  common: (id: string) => string,
  /** Of a note: the id with which it began, on whichever copy. */
  noteBase: string,
): Unit {
  const put = (table: string, row: Row) => withIds(db, handed, table, row, common);
  let row = put(handed.table, stored);
  if (handed.table === 'separations') row = inOrder(row);
  if (isJoinable(handed)) row = { ...row, id: common(id) };
  const hanging = Object.fromEntries(
    (handed.hanging ?? []).map((each) => [
      each.table,
      sorted(
        (hung[each.table] ?? []).map((one) => put(each.table, one)),
        each,
      ),
    ]),
  );
  if (handed.table === 'notes') {
    const key = keyOfNote(noteBase, row, hanging);
    return { handed, key, id, row, hanging, hash: digest(noteFingerprint(row, hanging)) };
  }
  return {
    handed,
    key: keyOf(handed, row, isJoinable(handed) ? common(id) : id),
    id,
    row,
    hanging,
    hash: digest(fingerprint(db, handed, row, hanging)),
  };
}

function keyOf({ key, keyWithoutFirst }: HandedTable, row: Row, id: string): string {
  const [leading] = key ?? [];
  const isEmpty = leading !== undefined && (row[leading] === null || row[leading] === '');
  const columns = isEmpty ? keyWithoutFirst : key;
  if (!columns) return id;
  return columns.map((column) => String(row[column] ?? '')).join('|');
}

function inOrder(row: Row): Row {
  const [firstId, secondId] = [row['firstId']!, row['secondId']!].toSorted() as [Value, Value];
  return { ...row, firstId, secondId };
}

function withIds(
  db: ReadableDatabase,
  handed: HandedTable,
  table: string,
  row: Row,
  common: (id: string) => string,
): Row {
  let put: Record<string, Value> | null = null;
  for (const column of targetsOf(db, handed, table).keys()) {
    const named = row[column];
    if (typeof named !== 'string') continue;
    const known = common(named);
    if (known !== named) (put ??= { ...row })[column] = known;
  }
  return put ?? row;
}

function sorted(rows: readonly Row[], { order }: HangingTable): Row[] {
  // Two who are one now are in it once.
  const once = order === 'personId' ? [...new Map(rows.map((row) => [row[order], row])).values()] : rows;
  return once.toSorted((one, other) => {
    const [first, second] = [one[order] ?? '', other[order] ?? ''];
    if (first !== second) return first < second ? -1 : 1;
    return String(one['id']) < String(other['id']) ? -1 : 1;
  });
}

const comparedOf = new Map<string, readonly string[]>();

/** The columns by which a row is told to be another one than before. */
export function comparedColumns(
  db: ReadableDatabase,
  table: string,
  parent: string | null,
): readonly string[] {
  const known = comparedOf.get(table);
  if (known) return known;
  const own = ownColumns[table] ?? [];
  const columns = [...shapeOf(db, table).columns.keys()]
    .filter((name) => name !== 'id' && name !== parent && !carriedColumns.has(name) && !own.includes(name))
    .toSorted();
  comparedOf.set(table, columns);
  return columns;
}

/**
 * Columns that came after hand-offs did. At its usual value such a column is as none: a row that was handed over before
 * it came, or that an older Mezzo hands over, is not told to be another one for it.
 */
const laterColumns: Readonly<Record<string, readonly string[]>> = { groupMeasures: ['rater'] };

function fingerprint(db: ReadableDatabase, handed: HandedTable, row: Row, hanging: Unit['hanging']): unknown {
  const { columns } = shapeOf(db, handed.table);
  const isAsNone = (column: string) =>
    laterColumns[handed.table]?.includes(column) === true &&
    (row[column] ?? columns.get(column)) === columns.get(column);
  return [
    comparedColumns(db, handed.table, null)
      .filter((column) => !isAsNone(column))
      .map((column) => row[column] ?? null),
    ...(handed.hanging ?? []).map(({ table, parent }) =>
      hanging[table]!.map((each) => comparedColumns(db, table, parent).map((column) => each[column] ?? null)),
    ),
  ];
}

/** SHA-256, the first 24 bytes: enough that no two contents meet. */
export function digest(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('base64url').slice(0, 32);
}
