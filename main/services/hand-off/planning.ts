import type { HandOffMatch } from '../../../shared/contract/hand-off.ts';
import { type Copy, listOwnNames, type Twin } from '../../repositories/hand-off-ledger.ts';
import { type CopyMerges, latestOfEach, listMergesElsewhere } from '../../repositories/hand-off-merges.ts';
import { namelessTables } from '../../repositories/destruction-scope.ts';
import { findSeparation, listByIds, rowExists } from '../../repositories/hand-off-rows.ts';
import { type HandedTable, handedTables } from '../../repositories/hand-off-scope.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import {
  type DestroyedInFile,
  findDestroyed,
  sortOut,
  type SortedFile,
  type SortedRow,
} from './destroyed-here.ts';
import type { FileRow, Manifest } from './file-text.ts';
import { heldBack } from './held-back.ts';
import { findTwins } from './likenesses.ts';
import { type Decision, decideAll, type TheirRow } from './merge.ts';
import { baseOfKey } from './note-units.ts';
import { type HeldRows, type Ledger, nextOf, readLedger, reread, stamp } from './stamp.ts';
import { mayBeOne } from './twin-sessions.ts';
import { Twins } from './twins.ts';
import { type Breath, finishUnit, nameOf, readUnits, tablesOf, type Unit, type Units } from './units.ts';
import { standsBefore, joinVersions } from '../../../shared/domain/version-vector.ts';

/** A file that was opened, in memory. */
export interface OpenedFile {
  head: Manifest;
  rows: readonly FileRow[];
  fileHash: string;
}

/** What taking a file in would do. */
export interface Plan {
  twins: Twins;
  newTwins: readonly Twin[];
  units: Units;
  /** What this copy held before; the rows of the file are in the decisions. */
  held: HeldRows;
  decisions: Map<string, Decision>;
  /** The last number of this copy that the plan uses. */
  copy: Copy;
  isKnown: (table: string, id: string) => boolean;
  /** The group is on legal hold here. */
  isOnHold: boolean;
}

/** What a file tells of who was made one with whom, on the copy that made it and on others. */
export function mergesOf({ copyId, clock, merged, elsewhere }: Manifest): CopyMerges[] {
  return [{ copyId, clock, merged }, ...elsewhere];
}

/** What the user has decided before a file is taken in. */
export interface Decided {
  matches: readonly HandOffMatch[];
  choices: ReadonlyMap<string, 'ours' | 'theirs'>;
  /** Ids of what was destroyed here and is to be here again. */
  returning: ReadonlySet<string>;
}

/** A file against what is here: who is who, and what of it was destroyed here. */
export interface Reading {
  ofFile: Twins;
  /** How they were known here before. */
  before: Twins;
  twins: Twins;
  ledger: Ledger;
  isKnown: (table: string, id: string) => boolean;
  destroyed: readonly DestroyedInFile[];
  sorted: SortedFile;
}

/** Reads a file by what is known here. */
export function readFile(
  db: OpenWorkspace['db'],
  { head, rows }: OpenedFile,
  { matches, returning }: Pick<Decided, 'matches' | 'returning'>,
): Reading {
  const { groupId } = head;
  const elsewhere = latestOfEach([...listMergesElsewhere(db, groupId), ...mergesOf(head)]);
  const own = new Set(listOwnNames(db));
  const settled = Twins.read(db).settling(
    elsewhere.flatMap(({ copyId, merged }) => (own.has(copyId) ? [] : merged)),
    head.twins,
  );
  const before = settled.bringingBack(
    [...returning].map((id) => settled.with(head.twins).here(id)).filter((id) => settled.isLeftOut(id)),
  );
  const ofFile = before.with(head.twins);
  const isKnown = (table: string, id: string) => rowExists(db, table, ofFile.here(id));
  const found = [
    ...findTwins(db, rows, isKnown),
    ...matches.flatMap(({ table, theirId, hereId }) =>
      hereId === null ||
      isKnown(table, theirId) ||
      !rowExists(db, table, hereId) ||
      (table === 'sessions' && !mayBeOne(db, groupId, hereId))
        ? []
        : [{ tableName: table, one: theirId, other: hereId }],
    ),
  ];
  const twins = ofFile.with(found);
  const ledger = readLedger(db, groupId);
  const isKnownNow = (table: string, id: string) => rowExists(db, table, twins.here(id));
  const destroyed = findDestroyed(db, { head, rows }, twins, isKnownNow);
  const sorted = sortOut(db, rows, destroyed, returning, (row) => namelessPlace(db, row, ledger, twins));
  return { ofFile, before, twins, ledger, isKnown, destroyed, sorted };
}

/**
 * Where a row goes that counts and names somebody who stays out. What this copy has made nameless or deleted itself
 * stays so, or it would count twice; what it has changed to name somebody else is decided as any other row.
 */
function namelessPlace(
  db: OpenWorkspace['db'],
  { table, key, content }: FileRow,
  ledger: Ledger,
  twins: Twins,
): 'nameless' | 'as-it-is' | 'nowhere' {
  const common = key.split('|').map((part) => twins.common(part));
  const line = ledger.lineOf.get(nameOf(table, key)) ?? ledger.lineOf.get(nameOf(table, common.join('|')));
  const hasOwnKey = handedOf.get(table)?.key !== undefined;
  const [own] = listByIds(db, table, [line?.localId ?? content?.id ?? key]);
  const { columns } = namelessTables[table]!;
  if (own && columns.some((column) => twins.isLeftOut(String(own[column])))) return 'nameless';
  if (hasOwnKey) return line ? 'nowhere' : 'nameless';
  if (own) return 'as-it-is';
  return line ? 'nowhere' : 'nameless';
}

/** Works out what becomes of every row; nothing is written. */
export async function planTaking(
  { db, newId }: OpenWorkspace,
  { head }: OpenedFile,
  reading: Reading,
  choices: Decided['choices'],
  breathe: Breath,
): Promise<Plan> {
  const { groupId, parts } = head;
  const { before, twins, ledger, isKnown } = reading;
  const { rows } = reading.sorted;
  const besides = rowsBesides(db, rows, isKnown, twins, ledger);
  const read = (by: Twins) => readUnits(db, groupId, parts, by, ledger.noteBases, breathe, besides);
  const copy = nextOf(db, newId);
  let units = await read(before);
  let held = await stamp(db, groupId, units, ledger, tablesOf(parts), copy, twins, breathe);
  if (twins !== before) {
    const now = await read(twins);
    held = reread(held, units, now, twins);
    units = now;
  }
  const next = { id: copy.id, clock: copy.clock + 1 };
  const theirs = await theirRows(db, rows, twins, breathe);
  const { isOnHold, holds: isHeldBack } = heldBack(db, head, theirs, twins);
  const merging = { db, groupId, units, held, ledger, copy: next, choices, isHeldBack };
  const decisions = await decideAll(merging, theirs, breathe);
  return { twins, newTwins: twins.pairs, units, held, decisions, copy: next, isKnown, isOnHold };
}

/**
 * Rows here that are wanted besides those of the group, by the ids that they have here: those of the workspace that a
 * file has, too; and those that were handed over and are no longer read, such as an incident that is restricted now.
 */
function rowsBesides(
  db: OpenWorkspace['db'],
  rows: readonly SortedRow[],
  isKnown: (table: string, id: string) => boolean,
  twins: Twins,
  ledger: Ledger,
): Map<string, string[]> {
  const shared = new Set(handedTables.filter(({ where }) => where === null).map(({ table }) => table));
  const here = new Map<string, string[]>();
  const add = (table: string, id: string) => {
    const ids = here.get(table);
    if (ids) ids.push(id);
    else here.set(table, [id]);
  };
  for (const { table, key, content } of rows) {
    if (!content) continue;
    const line = shared.has(table) ? undefined : ledger.lineOf.get(nameOf(table, key));
    if (line) add(table, line.localId ?? key);
    if (table === 'separations') {
      // Two who are kept apart here, too, though not both are of the group here.
      const pair = [content.row['firstId'], content.row['secondId']].map((id) => twins.here(String(id)));
      const id = findSeparation(db, pair);
      if (id !== null) add(table, id);
    } else if (shared.has(table)) {
      const id = twins.here(content.id);
      if (id !== content.id || isKnown(table, id)) add(table, id);
    }
  }
  return here;
}

const rowsBetweenBreaths = 1000;
const handedOf = new Map<string, HandedTable>(handedTables.map((handed) => [handed.table, handed]));

/** The rows of a file as they read here: under the ids that hold for whom they name. */
async function theirRows(
  db: OpenWorkspace['db'],
  rows: readonly SortedRow[],
  twins: Twins,
  breathe: Breath,
): Promise<TheirRow[]> {
  let seen = 0;
  const found = new Map<string, TheirRow>();
  const add = (row: TheirRow) => {
    const name = nameOf(row.handed.table, row.key);
    const other = found.get(name);
    found.set(name, other ? joined(other, row) : row);
  };
  for (const { table, key, held, content, isCut = false, isReturning = false } of rows) {
    if ((seen += 1) % rowsBetweenBreaths === 0) await breathe();
    const handed = handedOf.get(table)!;
    const place = { handed, isRewritten: false, isFolded: false, isReturning };
    const oldKey = key
      .split('|')
      .map((part) => twins.common(part))
      .join('|');
    if (!content) {
      add({ ...place, key: oldKey, held: { ...held, hash: null }, unit: null });
      continue;
    }
    // Who was merged here keeps the details that they have here.
    if (table === 'people' && twins.mergedHere(content.id) !== null) continue;
    let isRewritten = isCut;
    const common = (id: string) => {
      const merged = twins.mergedHere(id);
      if (merged === null) return twins.common(id);
      isRewritten = true;
      return merged;
    };
    const hanging = hangingOf(handed, content.hanging);
    const unit = finishUnit(db, handed, content.id, content.row, hanging, common, baseOfKey(key));
    const theirs = { ...place, key: unit.key, held: { ...held, hash: unit.hash }, unit, isRewritten };
    const isOneself = isWithOneself(unit);
    // A mark of who was merged here is theirs whom they were merged into; under its old key it is gone.
    if (isRewritten && (unit.key !== oldKey || isOneself))
      add({ ...theirs, key: oldKey, unit: null, isFolded: true });
    if (!isOneself) add(theirs);
  }
  return [...found.values()];
}

/** What was between two people who are one here is nothing any more. */
function isWithOneself({ handed: { table }, row }: Unit): boolean {
  if (table === 'separations') return row['firstId'] === row['secondId'];
  return table === 'choices' && row['fromId'] === row['toId'];
}

function hangingOf(
  { hanging = [] }: HandedTable,
  rows: Record<string, Unit['hanging'][string]>,
): Unit['hanging'] {
  return Object.fromEntries(hanging.map(({ table }) => [table, rows[table] ?? []]));
}

/** Two rows of a file that are one here, of two people who were merged. */
function joined(one: TheirRow, other: TheirRow): TheirRow {
  const rank = ({ unit }: TheirRow) => ({ hash: unit?.hash ?? null, isTrashed: false, at: '' });
  const stands = standsBefore(rank(one), rank(other)) ? one : other;
  return {
    ...stands,
    held: { ...stands.held, versions: joinVersions(one.held.versions, other.held.versions) },
    isRewritten: true,
  };
}
