import { authorOf, type Held, joinVersions } from '../../../shared/domain/version-vector.ts';
import type { ReadableDatabase, WritableDatabase } from '../../db/query.ts';
import {
  type Copy,
  findCopy,
  type LedgerRow,
  listLedger,
  writeCopy,
  writeLedgerRow,
} from '../../repositories/hand-off-ledger.ts';
import { rowExists } from '../../repositories/hand-off-rows.ts';
import type { HandedTable } from '../../repositories/hand-off-scope.ts';
import { baseOfKey } from './note-units.ts';
import type { Twins } from './twins.ts';
import { nameOf, type Unit, type Units } from './units.ts';

/** What this copy holds of a row, and where that is written down. */
export interface HeldRow extends Held {
  table: string;
  key: string;
  /** Empty for rows of the whole workspace. */
  groupId: string;
  localId: string | null;
  /** Its line in the ledger; null where there is none yet. */
  ledgerId: string | null;
  /** Whether the ledger says otherwise. */
  isDirty: boolean;
}

const rowsBetweenBreaths = 1000;

export type HeldRows = Map<string, HeldRow>;

/** What the ledger knows, as it was read. */
export interface Ledger {
  rows: readonly LedgerRow[];
  /** With which id the notes here began, by the id that they have here. */
  noteBases: ReadonlyMap<string, string>;
  /** Every line, by the name of the row that it is of. */
  lineOf: ReadonlyMap<string, LedgerRow>;
}

export function readLedger(db: ReadableDatabase, groupId: string): Ledger {
  const rows = listLedger(db, groupId);
  const noteBases = new Map<string, string>();
  for (const { tableName, rowKey, localId } of rows)
    if (tableName === 'notes') noteBases.set(localId ?? rowKey, baseOfKey(rowKey));
  return { rows, noteBases, lineOf: new Map(rows.map((row) => [nameOf(row.tableName, row.rowKey), row])) };
}

/** The name and the next number of this copy; a new name where it has none. */
export function nextOf(db: ReadableDatabase, newId: () => string): Copy {
  const copy = findCopy(db);
  return copy ? { id: copy.id, clock: copy.clock + 1 } : { id: newId(), clock: 1 };
}

/**
 * Finds out what has changed here since the last hand-off: a row that reads otherwise than the ledger has it, is new, or
 * is gone, is a change of this copy, of number `copy.clock`. Nothing is written.
 */
export async function stamp(
  db: ReadableDatabase,
  groupId: string,
  units: Units,
  ledger: Ledger,
  tables: readonly HandedTable[],
  copy: Copy,
  twins: Twins,
  breathe: () => Promise<void>,
): Promise<HeldRows> {
  let seen = 0;
  const author = authorOf(copy.id, copy.clock);
  // Who only stands for somebody: any copy that knows the person knows better.
  const standing = (unit: Unit): Pick<HeldRow, 'versions' | 'author' | 'hash' | 'isDirty'> => ({
    versions: {},
    author: authorOf(copy.id, 0),
    hash: unit.hash,
    isDirty: false,
  });
  const held: HeldRows = new Map();
  const handedOf = new Map(tables.map((handed) => [handed.table, handed]));
  const idsRead = new Set([...units.values()].map(({ handed, id }) => nameOf(handed.table, id)));
  for (const row of ledger.rows) {
    if ((seen += 1) % rowsBetweenBreaths === 0) await breathe();
    const { tableName: table, rowKey: key, id: ledgerId, localId, hash } = row;
    const handed = handedOf.get(table);
    if (!handed) continue;
    const name = nameOf(table, key);
    const unit = units.get(name);
    const known = { table, key, groupId: row.groupId, ledgerId, versions: row.versions, author: row.author };
    if (unit) {
      const ownId = unit.id === key ? null : unit.id;
      if (twins.isLeftOut(unit.id)) held.set(name, { ...known, localId: ownId, ...standing(unit) });
      else if (unit.hash === hash)
        held.set(name, { ...known, localId: ownId, hash, isDirty: ownId !== localId });
      else
        held.set(name, {
          ...known,
          localId: ownId,
          hash: unit.hash,
          isDirty: true,
          author,
          versions: joinVersions(row.versions, { [copy.id]: copy.clock }),
        });
    } else if (hash === null) held.set(name, { ...known, localId: null, hash, isDirty: false });
    else if (!handed.isShared) {
      const id = localId ?? key;
      // It is still there, and none of what is handed over now: another part, or no longer of the group.
      if (!idsRead.has(nameOf(table, id)) && rowExists(db, table, id)) continue;
      held.set(name, {
        ...known,
        localId: null,
        hash: null,
        isDirty: true,
        author,
        versions: joinVersions(row.versions, { [copy.id]: copy.clock }),
      });
    }
  }
  for (const [name, unit] of units) {
    if ((seen += 1) % rowsBetweenBreaths === 0) await breathe();
    if (held.has(name)) continue;
    held.set(name, {
      table: unit.handed.table,
      key: unit.key,
      groupId: unit.handed.isShared ? '' : groupId,
      localId: unit.id === unit.key ? null : unit.id,
      ledgerId: null,
      versions: { [copy.id]: copy.clock },
      author,
      hash: unit.hash,
      isDirty: true,
      ...(twins.isLeftOut(unit.id) ? standing(unit) : {}),
    });
  }
  return held;
}

/**
 * The same knowledge under the ids that hold from now on, where two were found to be one: nothing has changed by that,
 * it only reads otherwise.
 */
export function reread(held: HeldRows, before: Units, after: Units, twins: Twins): HeldRows {
  const nameNow = new Map(
    [...after].map(([name, { handed, id }]) => [nameOf(handed.table, id), name] as const),
  );
  const now: HeldRows = new Map();
  for (const [name, row] of held) {
    const unit = before.get(name);
    const found = unit && nameNow.get(nameOf(row.table, unit.id));
    const fresh = found === undefined ? undefined : after.get(found);
    const key =
      fresh?.key ??
      row.key
        .split('|')
        .map((part) => twins.common(part))
        .join('|');
    const hash = row.hash === null ? null : (fresh?.hash ?? row.hash);
    const localId = fresh ? (fresh.id === fresh.key ? null : fresh.id) : row.localId;
    const isDirty = row.isDirty || key !== row.key || hash !== row.hash;
    const target = nameOf(row.table, key);
    const other = now.get(target);
    if (other && other.hash !== null) continue;
    now.set(target, { ...row, key, hash, localId, isDirty });
  }
  return now;
}

/** Writes down what has been found out. */
export async function writeHeld(
  db: WritableDatabase,
  held: Iterable<HeldRow>,
  copy: Copy,
  newId: () => string,
  breathe: () => Promise<void>,
): Promise<void> {
  writeCopy(db, copy);
  let written = 0;
  for (const { isDirty, table, key, ledgerId, ...row } of held) {
    if (!isDirty) continue;
    writeLedgerRow(db, { ...row, id: ledgerId ?? newId(), tableName: table, rowKey: key });
    if ((written += 1) % rowsBetweenBreaths === 0) await breathe();
  }
}
