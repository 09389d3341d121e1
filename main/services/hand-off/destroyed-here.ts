import type { HandOffDestroyed } from '../../../shared/contract/hand-off.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { namelessTables, rootTables } from '../../repositories/destruction-scope.ts';
import { type DestroyedRecord, listDestroyed } from '../../repositories/hand-off-left-out.ts';
import { type Row, rowExists } from '../../repositories/hand-off-rows.ts';
import { type HandedTable, handedTables } from '../../repositories/hand-off-scope.ts';
import type { FileRow, Manifest } from './file-text.ts';
import { baseOfKey } from './note-units.ts';
import type { Twins } from './twins.ts';
import { nameOf, targetsOf } from './units.ts';

/** Something in a file that was destroyed here, by every id that the file may call it by. */
export interface DestroyedInFile extends HandOffDestroyed {
  ids: readonly string[];
}

const parts = (['session', 'incident', 'round', 'note'] as const).map((kind) => ({
  kind,
  table: rootTables[kind],
}));

/** People and single records of a file that were destroyed here by policy and would be here again. */
export function findDestroyed(
  db: ReadableDatabase,
  { head, rows }: { head: Manifest; rows: readonly FileRow[] },
  twins: Twins,
  isKnown: (table: string, id: string) => boolean,
): DestroyedInFile[] {
  const destroyed = new Map<string, DestroyedRecord>();
  for (const record of listDestroyed(db)) destroyed.set(`${record.kind} ${record.id}`, record);
  if (destroyed.size === 0) return [];
  const mergedInto = Map.groupBy(head.merged, ({ mergedInto: into }) => into);
  const people = new Map<string, Row>();
  for (const { table, content } of rows)
    if (table === 'people' && content) people.set(content.id, content.row);
  return rows.flatMap((row): DestroyedInFile[] => {
    const { table, key, content } = row;
    if (!content) return [];
    if (table === 'people') {
      if (isKnown('people', content.id) && !twins.standsIn(twins.here(content.id))) return [];
      const merged = (mergedInto.get(content.id) ?? []).map(({ id }) => id);
      const ids = [...new Set([content.id, ...merged].flatMap((id) => twins.familyOf(id)))];
      const record = ids.map((id) => destroyed.get(`person ${id}`)).find((each) => each !== undefined);
      // Who was merged into them there and is somebody here goes on as that somebody.
      const own = ids.filter((id) => !merged.includes(id) || !rowExists(db, 'people', id));
      return record ? [{ ...factsOf(record), id: content.id, ids: own, person: nameIn(content.row) }] : [];
    }
    const part = parts.find((each) => each.table === table);
    if (!part || rowExists(db, table, content.id)) return [];
    const ids = [...new Set([...twins.familyOf(content.id), baseOfKey(key)])];
    const record = ids.map((id) => destroyed.get(`${part.kind} ${id}`)).find((each) => each !== undefined);
    if (!record) return [];
    const about = people.get(String(content.row['personId']));
    return [
      {
        ...factsOf(record),
        id: content.id,
        ids,
        person: about ? nameIn(about) : null,
        day: dayOf(content.row),
      },
    ];
  });
}

function factsOf({ kind, at, reference }: DestroyedRecord) {
  return { kind, destroyedAt: at, reference, day: null };
}

function nameIn(row: Row) {
  const text = (column: string) => String(row[column] ?? '');
  return {
    givenName: text('givenName'),
    familyName: text('familyName'),
    preferredName: text('preferredName'),
  };
}

function dayOf(row: Row): string | null {
  const day = row['date'] ?? row['takenOn'] ?? row['happenedOn'];
  return typeof day === 'string' ? day : null;
}

/** A row of a file, and whether it lost the mention of something that stays out. */
export interface SortedRow extends FileRow {
  isCut?: boolean;
  /** Of something that was destroyed here and is to be here again. */
  isReturning?: boolean;
}

/** The rows of a file, less what was destroyed here and is to stay so. */
export interface SortedFile {
  rows: readonly SortedRow[];
  /** What counts in the group and goes on under a stand-in; also rows that are deleted there. */
  nameless: readonly FileRow[];
  /** Rows that stay out. */
  left: number;
  /** People of the file whose place a stand-in takes, because something that comes in names them. */
  standing: ReadonlySet<string>;
}

const handedOf = new Map<string, HandedTable>(handedTables.map((handed) => [handed.table, handed]));

/**
 * Takes out of a file what was destroyed here, as destroying takes it out of a group that stays: what is counted goes
 * on without a name, everything else of them stays out, with all that hangs on it. `back`: by id, what is to be here
 * again all the same. `placeOf`: where a row goes that counts without a name.
 */
export function sortOut(
  db: ReadableDatabase,
  rows: readonly FileRow[],
  found: readonly DestroyedInFile[],
  back: ReadonlySet<string>,
  placeOf: (row: FileRow) => 'nameless' | 'as-it-is' | 'nowhere',
): SortedFile {
  if (found.length === 0) return { rows, nameless: [], left: 0, standing: new Set() };
  const idsOf = (isBack: boolean, isPerson: boolean) =>
    new Map(
      found
        .filter(({ id, kind }) => back.has(id) === isBack && (kind === 'person') === isPerson)
        .flatMap(({ id, ids }) => ids.map((each) => [each, id] as const)),
    );
  const staying = new Sorting(db, idsOf(false, true), idsOf(false, false));
  const returning = new Sorting(db, idsOf(true, true), idsOf(true, false));
  staying.sort(rows);
  returning.sort(rows);
  const kept: SortedRow[] = [];
  const nameless: FileRow[] = [];
  let left = 0;
  for (const row of rows) {
    const how = staying.of(row);
    const place = how === 'nameless' ? placeOf(row) : 'as-it-is';
    if (how === 'out') left += 1;
    else if (place === 'nameless') nameless.push(row);
    else if (place === 'as-it-is') {
      const cut = staying.cut(row);
      kept.push(returning.of(row) === 'apart' ? cut : { ...cut, isReturning: true });
    }
  }
  const standing = new Set<string>();
  for (const row of [...kept, ...nameless]) for (const id of staying.peopleIn(row)) standing.add(id);
  return { rows: kept, nameless, left, standing };
}

/** Tells of each row of a file whether it is of some people and records, or names them only where it counts. */
class Sorting {
  private readonly db: ReadableDatabase;
  /** By every id that they go by, the id of the person in the file. */
  private readonly people: ReadonlyMap<string, string>;
  private readonly records: ReadonlyMap<string, string>;
  private readonly out = new Set<string>();
  private readonly counted = new Set<FileRow>();

  constructor(
    db: ReadableDatabase,
    people: ReadonlyMap<string, string>,
    records: ReadonlyMap<string, string>,
  ) {
    this.db = db;
    this.people = people;
    this.records = records;
  }

  /** What hangs on what: until no row is found any more, as a file keeps no order. */
  sort(rows: readonly FileRow[]): void {
    if (this.people.size === 0 && this.records.size === 0) return;
    for (const row of rows) {
      const how = this.first(row);
      if (how === 'out') this.out.add(this.placeOf(row));
      if (how === 'nameless') this.counted.add(row);
    }
    for (let before = -1; before !== this.out.size;) {
      before = this.out.size;
      for (const row of rows)
        if (row.content && !this.out.has(this.placeOf(row)) && this.hangsOnOut(row))
          this.out.add(this.placeOf(row));
    }
  }

  of(row: FileRow): 'out' | 'nameless' | 'apart' {
    if (this.out.has(this.placeOf(row))) return 'out';
    return this.counted.has(row) ? 'nameless' : 'apart';
  }

  /** Without the mention of rows that are out, in what hangs on it (the goal that an objective serves). */
  cut(row: FileRow): SortedRow {
    if (!row.content || this.out.size === 0) return row;
    const handed = handedOf.get(row.table)!;
    let isCut = false;
    const hanging = Object.fromEntries(
      Object.entries(row.content.hanging).map(([table, rows]) => [
        table,
        rows.map((each) => {
          const gone = [...targetsOf(this.db, handed, table)].filter(
            ([column, target]) =>
              target !== 'people' &&
              typeof each[column] === 'string' &&
              this.out.has(nameOf(target, each[column])),
          );
          if (gone.length === 0) return each;
          isCut = true;
          return { ...each, ...Object.fromEntries(gone.map(([column]) => [column, null])) };
        }),
      ]),
    );
    return isCut ? { ...row, content: { ...row.content, hanging }, isCut } : row;
  }

  /** Whom of these people a row names, itself or in what hangs on it. */
  *peopleIn(row: FileRow): Generator<string> {
    if (!row.content) return;
    const handed = handedOf.get(row.table)!;
    const tables = [[row.table, [row.content.row]] as const, ...Object.entries(row.content.hanging)];
    for (const [table, rows] of tables)
      for (const [column, target] of targetsOf(this.db, handed, table)) {
        if (target !== 'people') continue;
        for (const each of rows) {
          const person = this.people.get(String(each[column]));
          if (person !== undefined) yield person;
        }
      }
  }

  private first(row: FileRow): 'out' | 'nameless' | 'apart' {
    const { table, key, content } = row;
    const handed = handedOf.get(table)!;
    if (!content) {
      // A mark of theirs that is deleted there.
      const isTheirs = handed.key !== undefined && key.split('|').some((part) => this.people.has(part));
      return isTheirs ? (table in namelessTables ? 'nameless' : 'out') : 'apart';
    }
    if (table === 'people') return this.people.has(content.id) ? 'out' : 'apart';
    if (this.records.has(content.id) || (table === 'notes' && this.records.has(baseOfKey(key)))) return 'out';
    const columns = [...targetsOf(this.db, handed, table)]
      .filter(([column, target]) => target === 'people' && this.people.has(String(content.row[column])))
      .map(([column]) => column);
    if (columns.length === 0) return 'apart';
    const counts = namelessTables[table];
    const isCounted =
      counts !== undefined &&
      columns.every((column) => counts.columns.includes(column)) &&
      // Who waits for a place counts in no group.
      (table !== 'memberships' || content.row['state'] === 'member');
    return isCounted ? 'nameless' : 'out';
  }

  private hangsOnOut({ table, content }: FileRow): boolean {
    const handed = handedOf.get(table)!;
    return [...targetsOf(this.db, handed, table)].some(([column, target]) => {
      const named = content!.row[column];
      return target !== 'people' && typeof named === 'string' && this.out.has(nameOf(target, named));
    });
  }

  private placeOf({ table, key, content }: FileRow): string {
    return nameOf(table, content?.id ?? key);
  }
}
