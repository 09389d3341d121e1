import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { chainHead, verifyChain, type ChainHead } from '../db/audit-chain.ts';
import { schemaVersionOf } from '../db/migrate.ts';
import { openDatabaseForReading, type Database } from '../db/open.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { BackupManifest } from './backup-manifest.ts';
import { deriveKeys } from './derived-keys.ts';
import { readKeyFile } from './key-file.ts';
import { isRightKey } from './key-slots.ts';
import { workspaceFileNames } from './workspace-files.ts';

/** In which way a backup failed its check. */
export type BackupProblem =
  | 'manifest-damaged'
  | 'keys-damaged'
  | 'wrong-key'
  | 'database-missing'
  | 'database-changed'
  | 'database-damaged'
  | 'references-broken'
  | 'counts-differ'
  | 'chain-differs'
  | 'newer';

/** What a finished backup must hold. */
export type BackupExpectation = Pick<
  BackupManifest,
  'workspaceId' | 'kind' | 'schemaVersion' | 'counts' | 'chainHead'
> & { readonly databaseHash?: string };

/**
 * Opens a backup with the data key that its own key file guards, and checks everything: pages, references,
 * rows of every table, the whole audit chain and its head. Null when all is well. Changes nothing.
 */
export function findBackupProblem(
  backup: string,
  dataKey: Buffer,
  expected: BackupExpectation,
): BackupProblem | null {
  const file = path.join(backup, workspaceFileNames.database);
  const keysProblem = keysProblemOf(
    path.join(backup, workspaceFileNames.keys),
    dataKey,
    expected.workspaceId,
  );
  if (keysProblem !== null) return keysProblem;
  if (!existsSync(file)) return 'database-missing';
  if (expected.databaseHash !== undefined && hashFile(file) !== expected.databaseHash)
    return 'database-changed';
  let db: Database | undefined;
  try {
    db = openDatabaseForReading(file, dataKey);
    return databaseProblemOf(db, dataKey, expected);
  } catch (error) {
    const isNewer = error instanceof MezzoError && error.code === 'NEWER_WORKSPACE';
    return isNewer ? 'newer' : 'database-damaged';
  } finally {
    db?.close();
  }
}

function keysProblemOf(file: string, dataKey: Buffer, workspaceId: string): BackupProblem | null {
  try {
    const keys = readKeyFile(file);
    return keys.workspaceId === workspaceId && isRightKey(keys, dataKey) ? null : 'wrong-key';
  } catch {
    return 'keys-damaged';
  }
}

function databaseProblemOf(db: Database, dataKey: Buffer, expected: BackupExpectation): BackupProblem | null {
  if (schemaVersionOf(db) !== expected.schemaVersion) return 'database-changed';
  const integrity = db.prepare('PRAGMA integrity_check').pluck().all();
  if (integrity.length !== 1 || integrity[0] !== 'ok') return 'database-damaged';
  if (db.prepare('PRAGMA foreign_key_check').all().length > 0) return 'references-broken';
  const info = db.prepare<[], { id: string; kind: string }>('SELECT id, kind FROM workspace_info').get();
  if (info?.id !== expected.workspaceId || info.kind !== expected.kind) return 'database-changed';
  if (!isSameCount(countRows(db), expected.counts)) return 'counts-differ';
  const { auditKey } = deriveKeys(dataKey, expected.workspaceId);
  const head = chainHead(db);
  if (!isSameHead(head, expected.chainHead)) return 'chain-differs';
  return null === chainProblem(db, auditKey) ? null : 'chain-differs';
}

function chainProblem(db: Database, auditKey: Buffer): string | null {
  const verdict = verifyChain(db, auditKey);
  auditKey.fill(0);
  return verdict.intact ? null : verdict.problem;
}

/**
 * The rows of every table of a database, the audit log included; tables that only serve an index are left out. So are
 * private notes: the counts stand in clear beside a backup, and whether there are any is nobody's business.
 */
export function countRows(db: Database): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of recordTables(db)) {
    if (name === 'privateNotes') continue;
    counts[name] = Number(
      db
        .prepare(`SELECT count(*) FROM ${quoteName(name)}`)
        .pluck()
        .get(),
    );
  }
  return counts;
}

/** The names of the ordinary tables, in the order of the alphabet. */
export function recordTables(db: Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
}

/** Quotes the name of a table or column that comes from a schema, where a value cannot be bound. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function isSameCount(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function isSameHead(one: ChainHead, other: ChainHead): boolean {
  return one.seq === other.seq && one.hash === other.hash;
}

/** SHA-256 of a file, in hex, read piece by piece. Never of a database that is open. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1024 * 1024);
  const descriptor = openSync(file, 'r');
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}
