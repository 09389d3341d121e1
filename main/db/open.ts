import { existsSync, statSync } from 'node:fs';
import Driver from 'better-sqlite3';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from './storage-failure.ts';

export { asStorageFailure } from './storage-failure.ts';

export type Database = Driver.Database;

/** One setting of the open sequence: what is asked for, and what SQLite must answer when it is read back. */
interface Setting {
  readonly pragma: string;
  readonly value: string;
  readonly expected: string | number;
}

/**
 * The open sequence of security.md, in its order. WAL alone would mean synchronous NORMAL, which loses
 * acknowledged commits when the power fails; the default temp_store writes readable text to temporary files;
 * without recursive_triggers a row that is replaced is deleted without asking the triggers that keep signed text.
 */
export const writerSettings: readonly Setting[] = [
  { pragma: 'temp_store', value: 'MEMORY', expected: 2 },
  { pragma: 'locking_mode', value: 'EXCLUSIVE', expected: 'exclusive' },
  { pragma: 'journal_mode', value: 'WAL', expected: 'wal' },
  { pragma: 'synchronous', value: 'FULL', expected: 2 },
  { pragma: 'fullfsync', value: 'ON', expected: 1 },
  { pragma: 'foreign_keys', value: 'ON', expected: 1 },
  { pragma: 'trusted_schema', value: 'OFF', expected: 0 },
  { pragma: 'cell_size_check', value: 'ON', expected: 1 },
  { pragma: 'mmap_size', value: '0', expected: 0 },
  { pragma: 'secure_delete', value: 'ON', expected: 1 },
  { pragma: 'recursive_triggers', value: 'ON', expected: 1 },
  // In KiB. Every page is deciphered when it is read: what does not fit is deciphered again at each look at all groups.
  { pragma: 'cache_size', value: '-65536', expected: -65_536 },
];

/** For files that are only read (finished backups, damaged copies): nothing is locked for long or written. */
const readerSettings: readonly Setting[] = [
  { pragma: 'temp_store', value: 'MEMORY', expected: 2 },
  { pragma: 'foreign_keys', value: 'ON', expected: 1 },
  { pragma: 'trusted_schema', value: 'OFF', expected: 0 },
  { pragma: 'cell_size_check', value: 'ON', expected: 1 },
  { pragma: 'mmap_size', value: '0', expected: 0 },
];

const dataKeyBytes = 32;
const attemptsAgainstOtherOpeners = 6;

/**
 * Opens an encrypted workspace database for writing, alone: a second opener is refused.
 * `dataKey` is the 32 bytes of the data key. With `create` the file is made when it is not there.
 *
 * Never read or copy this file with `node:fs` while it is open anywhere in this process: closing any other
 * descriptor of it drops SQLite's POSIX locks, and a second process could then write to it.
 *
 * @throws MezzoError NO_WORKSPACE, ALREADY_OPEN, DAMAGED_DATABASE, NOT_A_WORKSPACE, READ_ONLY_FOLDER,
 * DISK_FULL, FILE_SYSTEM
 */
export function openDatabase(file: string, dataKey: Buffer, options: { create?: boolean } = {}): Database {
  const isNew = !existsSync(file);
  if (isNew && options.create !== true) throw new MezzoError('NO_WORKSPACE');
  if (!isNew && statSync(file).size === 0) throw new MezzoError('DAMAGED_DATABASE', { empty: true });
  if (!isNew && probeDatabase(file) === 'plain')
    throw new MezzoError('NOT_A_WORKSPACE', { encrypted: false });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return openForWritingOnce(file, dataKey, isNew);
    } catch (error) {
      const failure = asStorageFailure(error) ?? error;
      const isLastAttempt = attempt === attemptsAgainstOtherOpeners;
      if (!(failure instanceof MezzoError) || failure.code !== 'ALREADY_OPEN' || isLastAttempt) throw failure;
      // Two openers at the same moment can refuse each other, and one that only looks can refuse an opener:
      // each steps back for a while of its own.
      pause(10 + Math.random() * 30);
    }
  }
}

/**
 * Opens an encrypted database to read it only, without changing a byte of it: for verifying backups and for
 * salvaging damaged copies. Not for the workspace's own database.
 * @throws MezzoError as `openDatabase`
 */
export function openDatabaseForReading(file: string, dataKey: Buffer): Database {
  if (!existsSync(file)) throw new MezzoError('NO_WORKSPACE');
  if (statSync(file).size === 0) throw new MezzoError('DAMAGED_DATABASE', { empty: true });
  if (probeDatabase(file) === 'plain') throw new MezzoError('NOT_A_WORKSPACE', { encrypted: false });
  return openStepByStep(file, { readonly: true, fileMustExist: true }, (db) => {
    unlockPages(db, dataKey);
    applySettings(db, readerSettings);
    readOnce(db);
    assertCipherInUse(db);
  });
}

/**
 * What a database file looks like without a key: 'encrypted' (or unreadable), 'plain' (a database that
 * anybody can read, so none of ours), or 'busy' (open in another window). It looks through SQLite and not
 * through the file system, for the reason given at `openDatabase`.
 */
export function probeDatabase(file: string): 'encrypted' | 'plain' | 'busy' {
  try {
    openStepByStep(file, { readonly: true, fileMustExist: true }, readOnce).close();
    return 'plain';
  } catch (error) {
    return error instanceof MezzoError && error.code === 'ALREADY_OPEN' ? 'busy' : 'encrypted';
  }
}

function openForWritingOnce(file: string, dataKey: Buffer, isNew: boolean): Database {
  return openStepByStep(file, { fileMustExist: !isNew }, (db) => {
    unlockPages(db, dataKey);
    applySettings(db, writerSettings);
    readOnce(db);
    assertCipherInUse(db);
    // SQLite falls back to reading without a word when it may not write: found now, not at the first change.
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
  });
}

function openStepByStep(file: string, options: Driver.Options, steps: (db: Database) => void): Database {
  let db: Database | undefined;
  try {
    db = new Driver(file, { ...options, timeout: 0 });
    steps(db);
    return db;
  } catch (error) {
    db?.close();
    throw asStorageFailure(error) ?? error;
  }
}

function unlockPages(db: Database, dataKey: Buffer): void {
  if (dataKey.length !== dataKeyBytes) throw new MezzoError('UNEXPECTED', { at: 'data key length' });
  const chosen: unknown = db.pragma("cipher = 'chacha20'", { simple: true });
  // A build without ciphers ignores the pragma and would go on to write a plain file.
  if (chosen !== 'chacha20') throw new MezzoError('UNEXPECTED', { at: 'cipher missing' });
  // Without the prefix the 32 bytes would be taken for a passphrase and stretched.
  const rawKey = Buffer.alloc(4 + dataKeyBytes * 2);
  rawKey.write('raw:', 'latin1');
  for (const [index, byte] of dataKey.entries()) {
    rawKey[4 + index * 2] = hexDigit(byte >> 4);
    rawKey[5 + index * 2] = hexDigit(byte & 15);
  }
  try {
    if (db.key(rawKey) !== 0) throw new MezzoError('UNEXPECTED', { at: 'key refused' });
  } finally {
    rawKey.fill(0);
  }
}

function assertCipherInUse(db: Database): void {
  const cipher: unknown = db.prepare("SELECT sqlite3mc_config('cipher')").pluck().get();
  if (cipher !== 'chacha20') throw new MezzoError('UNEXPECTED', { at: 'cipher not in use' });
}

/** Written digit by digit, because a hex string of the key could not be wiped from memory. */
function hexDigit(value: number): number {
  return value < 10 ? 48 + value : 87 + value;
}

function applySettings(db: Database, settings: readonly Setting[]): void {
  for (const { pragma, value, expected } of settings) {
    db.pragma(`${pragma} = ${value}`);
    const found: unknown = db.pragma(pragma, { simple: true });
    if (found !== expected) {
      throw new MezzoError('UNEXPECTED', { at: `pragma ${pragma}`, found: String(found) });
    }
  }
}

/** A wrong key and a damaged first page show only when a page is really read. */
function readOnce(db: Database): void {
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
