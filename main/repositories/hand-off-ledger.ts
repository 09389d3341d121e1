import type { HandOffPart } from '../../shared/contract/hand-off.ts';
import type { Held, Versions } from '../../shared/domain/version-vector.ts';
import { all, first, insert, type ReadableDatabase, run, type WritableDatabase } from '../db/query.ts';
import type { CopyMerges } from './hand-off-merges.ts';

/** What is known of one row that was handed over. */
export interface LedgerRow extends Held {
  id: string;
  groupId: string;
  tableName: string;
  rowKey: string;
  localId: string | null;
}

type StoredRow = Omit<LedgerRow, 'versions'> & { versions: string };

/** What is known of the rows of a group, and of those that the workspace shares. */
export function listLedger(db: ReadableDatabase, groupId: string): LedgerRow[] {
  const parsed = new Map<string, Versions>();
  return all<StoredRow>(
    db,
    `SELECT id, groupId, tableName, rowKey, localId, versions, author, hash FROM handOffRows
     WHERE groupId IN ('', @groupId)`,
    { groupId },
  ).map((row) => {
    // Thousands of rows know of the same few changes.
    let versions = parsed.get(row.versions);
    if (!versions) parsed.set(row.versions, (versions = JSON.parse(row.versions) as Versions));
    return { ...row, versions };
  });
}

export function writeLedgerRow(db: WritableDatabase, row: LedgerRow): void {
  run(
    db,
    `INSERT INTO handOffRows (id, groupId, tableName, rowKey, localId, versions, author, hash)
     VALUES (@id, @groupId, @tableName, @rowKey, @localId, @versions, @author, @hash)
     ON CONFLICT (id) DO UPDATE SET rowKey = excluded.rowKey, localId = excluded.localId,
       versions = excluded.versions, author = excluded.author, hash = excluded.hash`,
    { ...row, versions: JSON.stringify(row.versions) },
  );
}

export interface Copy {
  id: string;
  clock: number;
}

/** This copy's name and clock; null before the first hand-off, and after a backup was restored over it. */
export function findCopy(db: ReadableDatabase): Copy | null {
  return first(
    db,
    `SELECT id, clock FROM handOffCopy AS c
     WHERE NOT EXISTS (SELECT 1 FROM audit WHERE action = 'workspace.restored' AND seq > c.auditSeq)
     ORDER BY auditSeq DESC LIMIT 1`,
  );
}

export function writeCopy(db: WritableDatabase, { id, clock }: Copy): void {
  run(
    db,
    `INSERT INTO handOffCopy (id, clock, auditSeq) VALUES (@id, @clock, (SELECT coalesce(max(seq), 0) FROM audit))
     ON CONFLICT (id) DO UPDATE SET clock = max(clock, excluded.clock)`,
    { id, clock },
  );
}

/** Every name that this workspace has had among copies. */
export function listOwnNames(db: ReadableDatabase): string[] {
  return all<{ id: string }>(db, 'SELECT id FROM handOffCopy').map(({ id }) => id);
}

export interface Twin {
  tableName: string;
  one: string;
  other: string;
}

export function listTwins(db: ReadableDatabase): Twin[] {
  return all(db, 'SELECT tableName, one, other FROM handOffTwins ORDER BY tableName, one, other');
}

export function insertTwin(db: WritableDatabase, id: string, { tableName, one, other }: Twin): void {
  run(
    db,
    'INSERT OR IGNORE INTO handOffTwins (id, tableName, one, other) VALUES (@id, @tableName, @one, @other)',
    { id, tableName, one, other },
  );
}

export interface HandOffContents {
  parts: HandOffPart[];
  rows: number;
  conflicts: number;
  /** Of one that went out: which merges of people it told. */
  merged?: CopyMerges['merged'];
  /** Of one that came in: what it told of merges, its own and those that its maker had heard of. */
  merges?: CopyMerges[];
}

export interface HandOffRow {
  id: string;
  groupId: string;
  direction: 'out' | 'in';
  at: string;
  otherCopy: string;
  otherName: string;
  contents: HandOffContents;
  fileHash: string;
}

export function insertHandOff(db: WritableDatabase, { contents, ...row }: HandOffRow): void {
  insert(db, 'handOffs', { ...row, contents: JSON.stringify(contents) });
}

export function listHandOffs(db: ReadableDatabase, groupId: string): HandOffRow[] {
  return all<Omit<HandOffRow, 'contents'> & { contents: string }>(
    db,
    `SELECT id, groupId, direction, at, otherCopy, otherName, contents, fileHash FROM handOffs
     WHERE groupId = @groupId ORDER BY at DESC, id DESC`,
    { groupId },
  ).map((row) => ({ ...row, contents: JSON.parse(row.contents) as HandOffContents }));
}

/** Forgets what is known of rows of groups and people that are destroyed: also a hash tells something of a row. */
export function forgetHandedOver(
  db: WritableDatabase,
  { groupIds, personIds }: { groupIds: readonly string[]; personIds: readonly string[] },
): void {
  const groups = JSON.stringify(groupIds);
  run(db, 'DELETE FROM handOffRows WHERE groupId IN (SELECT value FROM json_each(@groups))', { groups });
  run(db, 'DELETE FROM handOffs WHERE groupId IN (SELECT value FROM json_each(@groups))', { groups });
  const people = JSON.stringify(personIds);
  run(
    db,
    `DELETE FROM handOffRows WHERE tableName = 'people' AND rowKey IN (SELECT value FROM json_each(@people))`,
    { people },
  );
}
