import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { AuditEntry } from '../db/audit-chain.ts';
import type { Database } from '../db/open.ts';
import { all, first, insert, updateById, type WritableDatabase } from '../db/query.ts';
import { closeSteps } from '../db/undo.ts';
import { writeAtomically } from './atomic-file.ts';
import { openSealedText, sealText } from './seal-text.ts';

/**
 * What a restore over the present workspace must not take back: that something was destroyed, and what is on legal
 * hold. It travels sealed beside the restored files, comes into place with them, and is written into the database by
 * whoever opens it next. Writing it twice is the same as once.
 */
export interface CarriedOver {
  readonly destructions: readonly Row[];
  readonly holds: readonly CarriedHold[];
}

type Row = Record<string, string | null> & { id: string };

interface CarriedHold {
  readonly row: Row;
  /** Of a person: the record that is held and those that were merged into it, which the backup may know alone. */
  readonly personIds: readonly string[];
}

export function readCarriedOver(db: Database): CarriedOver {
  const holds = all<Row>(db, 'SELECT * FROM legalHolds ORDER BY id').map((row) => ({
    row,
    personIds: all<{ id: string }>(
      db,
      `WITH RECURSIVE family (id) AS (
         SELECT @personId WHERE @personId IS NOT NULL
         UNION SELECT p.id FROM family JOIN people AS p ON p.mergedInto = family.id
       ) SELECT id FROM family`,
      { personId: row['personId'] ?? null },
    ).map(({ id }) => id),
  }));
  return { destructions: all<Row>(db, 'SELECT * FROM destructions ORDER BY at, id'), holds };
}

/** Seals it for the workspace whose key it is. Of nothing there is no file. */
export function writeCarriedOver(file: string, key: Buffer, workspaceId: string, carried: CarriedOver): void {
  if (carried.destructions.length === 0 && carried.holds.length === 0) return;
  writeAtomically(file, sealText(key, workspaceId, JSON.stringify(carried)));
}

/**
 * Writes what a restore carried over into the open database and answers what to tell the audit log; null where there
 * is nothing. The caller removes the file when that is written: killed in between, the next opening does it again.
 */
export function takeInCarriedOver(
  db: WritableDatabase,
  file: string,
  key: Buffer,
  workspaceId: string,
): Pick<AuditEntry, 'action' | 'detail'> | null {
  const carried = openCarriedOver(file, key, workspaceId);
  if (carried === null) return null;
  if (carried === 'unreadable') return { action: 'restore.carrying-over-failed' };
  const take = db.transaction(() => ({
    destructions: carried.destructions.filter((row) => takeDestruction(db, row)).length,
    holds: carried.holds.filter((hold) => takeHold(db, hold)).length,
  }));
  return { action: 'restore.carried-over', detail: take.immediate() };
}

export function removeCarriedOver(file: string): void {
  if (existsSync(file)) rmSync(file, { force: true });
}

/** A file that cannot be read must keep nobody from opening the workspace. */
function openCarriedOver(file: string, key: Buffer, workspaceId: string): CarriedOver | null | 'unreadable' {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(openSealedText(key, workspaceId, readFileSync(file, 'utf8'))) as CarriedOver;
  } catch {
    return 'unreadable';
  }
}

function takeDestruction(db: WritableDatabase, row: Row): boolean {
  if (first(db, 'SELECT 1 FROM destructions WHERE id = @id', { id: row.id })) return false;
  insert(db, 'destructions', row);
  return true;
}

/** As it stands now, on the record that the backup knows; one on a record that it does not hold holds nothing. */
function takeHold(db: WritableDatabase, { row, personIds }: CarriedHold): boolean {
  const isThere = first(db, 'SELECT 1 FROM legalHolds WHERE id = @id', { id: row.id }) !== null;
  const { id, groupId = null, personId: _personId, ...fields } = row;
  if (isThere) {
    updateById(db, 'legalHolds', id, fields);
    // An earlier step would write the hold as it was then.
    closeSteps(db, 'legalHolds', [id]);
    return true;
  }
  const held = groupId === null ? findPerson(db, personIds) : findGroup(db, groupId);
  if (held === null) return false;
  insert(db, 'legalHolds', { ...row, groupId, personId: groupId === null ? held : null });
  closeSteps(db, groupId === null ? 'people' : 'groups', [held]);
  return true;
}

function findGroup(db: WritableDatabase, id: string): string | null {
  return first<{ id: string }>(db, 'SELECT id FROM groups WHERE id = @id', { id })?.id ?? null;
}

/** The record that is held, or else one that was merged into it since. */
function findPerson(db: WritableDatabase, ids: readonly string[]): string | null {
  return (
    first<{ id: string }>(
      db,
      `SELECT p.id FROM json_each(@ids) AS i JOIN people AS p ON p.id = i.value
       WHERE p.mergedInto IS NULL ORDER BY i.key LIMIT 1`,
      { ids: JSON.stringify(ids) },
    )?.id ?? null
  );
}
