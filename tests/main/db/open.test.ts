import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Driver from 'better-sqlite3';
import { MezzoError } from '../../../shared/contract/failures.ts';
import {
  asStorageFailure,
  openDatabase,
  openDatabaseForReading,
  probeDatabase,
  writerSettings,
  type Database,
} from '../../../main/db/open.ts';

const dataKey = randomBytes(32);
const pairs = Number(process.env['MEZZO_PAIRS'] ?? 4);
let folder: string;
let file: string;
const open: Database[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mezzo-open-'));
  file = path.join(folder, 'workspace.db');
});

afterEach(() => {
  for (const db of open.splice(0)) db.close();
  rmSync(folder, { recursive: true, force: true });
});

function opened(create = false): Database {
  const db = openDatabase(file, dataKey, { create });
  open.push(db);
  return db;
}

function filled(rows = 2000): void {
  const db = opened(true);
  db.exec('CREATE TABLE record (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO record (text) VALUES (?)');
  db.transaction(() => {
    for (let row = 0; row < rows; row += 1) insert.run(`Ana was there ${row}`);
  })();
  db.close();
}

function codeOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    return error instanceof MezzoError ? error.code : String(error);
  }
  return 'none';
}

describe('opening the workspace database', () => {
  it.each([
    ['temp_store', 2],
    ['locking_mode', 'exclusive'],
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['fullfsync', 1],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['mmap_size', 0],
    ['secure_delete', 1],
    ['recursive_triggers', 1],
    ['cache_size', -65_536],
    ['cipher', 'chacha20'],
    ['busy_timeout', 0],
  ])('leaves %s at %s', (pragma, value) => {
    expect(opened(true).pragma(pragma, { simple: true })).toBe(value);
  });

  it('sets them in the order of the security notes, then what keeps signed text, then what memory holds', () => {
    expect(writerSettings.map(({ pragma }) => pragma)).toEqual([
      'temp_store',
      'locking_mode',
      'journal_mode',
      'synchronous',
      'fullfsync',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'mmap_size',
      'secure_delete',
      'recursive_triggers',
      'cache_size',
    ]);
  });

  it('never writes a plain header or a readable word', () => {
    filled();
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(bytes.includes('Ana was there')).toBe(false);
    expect(bytes.includes('CREATE TABLE')).toBe(false);
  });

  it('takes the key as it is, not as a passphrase to be stretched', () => {
    filled();
    const db = new Driver(file);
    open.push(db);
    db.pragma("cipher = 'chacha20'");
    db.pragma(`key = "x'${dataKey.toString('hex')}'"`);
    expect(db.prepare('SELECT count(*) FROM record').pluck().get()).toBe(2000);
  });

  it('refuses another key as a damaged database', () => {
    filled();
    expect(codeOf(() => openDatabase(file, randomBytes(32)))).toBe('DAMAGED_DATABASE');
  });

  it('refuses a database that anybody could read', () => {
    const plain = new Driver(file);
    plain.exec('CREATE TABLE t (a)');
    plain.close();
    expect(codeOf(() => openDatabase(file, dataKey))).toBe('NOT_A_WORKSPACE');
    expect(codeOf(() => openDatabaseForReading(file, dataKey))).toBe('NOT_A_WORKSPACE');
  });

  it('does not make a file unless asked to', () => {
    expect(codeOf(() => openDatabase(file, dataKey))).toBe('NO_WORKSPACE');
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['text', Buffer.from('a shopping list '.repeat(1000))],
    ['noise', randomBytes(9000)],
  ])('refuses a file of %s', (_, content) => {
    writeFileSync(file, content);
    expect(codeOf(() => openDatabase(file, dataKey))).toBe('DAMAGED_DATABASE');
    expect(readFileSync(file)).toEqual(content);
  });

  it('notices one turned bit in any page', () => {
    filled();
    const whole = readFileSync(file);
    const pages = whole.length / 4096;
    expect(pages).toBeGreaterThan(10);
    for (let page = 0; page < pages; page += 1) {
      const bytes = Buffer.from(whole);
      const at = page * 4096 + 24 + Math.floor(Math.random() * 4000);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
      writeFileSync(file, bytes);
      const found = codeOf(() => {
        const db = openDatabaseForReading(file, dataKey);
        try {
          if (db.pragma('integrity_check', { simple: true }) !== 'ok')
            throw new MezzoError('DAMAGED_DATABASE');
        } catch (error) {
          throw asStorageFailure(error) ?? error;
        } finally {
          db.close();
        }
      });
      expect(found, `page ${page}`).toBe('DAMAGED_DATABASE');
    }
  });

  it('is refused when another process has it open', async () => {
    filled();
    // Kept: a database that nothing holds is closed when it is collected.
    const script = `
      const { openDatabase } = await import(${JSON.stringify(path.resolve(import.meta.dirname, '../../../main/db/open.ts'))});
      globalThis.kept = openDatabase(${JSON.stringify(file)}, Buffer.from('${dataKey.toString('hex')}', 'hex'));
      process.stdout.write('open');
      setInterval(() => {}, 1000);
    `;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      expect(codeOf(() => openDatabase(file, dataKey))).toBe('ALREADY_OPEN');
      expect(probeDatabase(file)).toBe('busy');
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.once('exit', resolve));
    }
    expect(opened().prepare('SELECT count(*) FROM record').pluck().get()).toBe(2000);
  });

  it(`is given to exactly one of two that start at the same moment, ${pairs} times`, async () => {
    filled();
    const module = JSON.stringify(path.resolve(import.meta.dirname, '../../../main/db/open.ts'));
    const script = `
      const { openDatabase } = await import(${module});
      process.stdout.write('ready ');
      await new Promise((resolve) => process.stdin.once('data', resolve));
      try {
        openDatabase(${JSON.stringify(file)}, Buffer.from('${dataKey.toString('hex')}', 'hex'));
        process.stdout.write('open');
      } catch (error) { process.stdout.write(error.code); }
      process.stdin.once('end', () => process.exit()).resume();
    `;
    const start = () =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
    for (let pair = 0; pair < pairs; pair += 1) {
      const both = [start(), start()];
      const words = both.map((child) => wordsOf(child.stdout));
      await Promise.all(words.map((next) => next()));
      for (const child of both) child.stdin.write('go');
      const answers = await Promise.all(words.map((next) => next()));
      const ended = both.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of both) child.stdin.end();
      await Promise.all(ended);
      expect(answers.sort()).toEqual(['ALREADY_OPEN', 'open']);
    }
  });

  it('is not refused because somebody reads the file for a moment', async () => {
    filled(10);
    const module = JSON.stringify(path.resolve(import.meta.dirname, '../../../main/db/open.ts'));
    const script = `
      const { openDatabaseForReading } = await import(${module});
      const wait = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
      process.stdout.write('looking');
      for (;;) {
        try {
          const db = openDatabaseForReading(${JSON.stringify(file)}, Buffer.from('${dataKey.toString('hex')}', 'hex'));
          db.exec('BEGIN');
          db.prepare('SELECT count(*) FROM record').get();
          wait(30);
          db.close();
        } catch {}
        wait(70);
      }
    `;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      for (let time = 0; time < 15; time += 1) {
        opened().close();
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      }
    } finally {
      other.kill('SIGKILL');
      await new Promise((resolve) => other.once('exit', resolve));
    }
  });

  it('is refused when this process has it open already, and looking at it does not let others in', () => {
    filled();
    opened();
    expect(codeOf(() => openDatabase(file, dataKey))).toBe('ALREADY_OPEN');
    expect(probeDatabase(file)).toBe('busy');
  });

  it('reads a finished file without changing a byte of it', () => {
    filled();
    const before = readFileSync(file);
    const db = openDatabaseForReading(file, dataKey);
    open.push(db);
    expect(() => db.exec('DELETE FROM record')).toThrow(/readonly/);
    db.close();
    expect(readFileSync(file)).toEqual(before);
  });
});

describe('naming what went wrong with the disk', () => {
  function systemError(code: string): Error {
    return Object.assign(new Error('in words of the system'), { code, errno: -1, syscall: 'write' });
  }

  it.each([
    ['SQLITE_FULL', 'DISK_FULL'],
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['SQLITE_READONLY_DBMOVED', 'READ_ONLY_FOLDER'],
    ['EROFS', 'READ_ONLY_FOLDER'],
    ['EACCES', 'READ_ONLY_FOLDER'],
    ['SQLITE_CORRUPT', 'DAMAGED_DATABASE'],
    ['SQLITE_NOTADB', 'DAMAGED_DATABASE'],
    ['SQLITE_IOERR_WRITE', 'FILE_SYSTEM'],
    ['SQLITE_CANTOPEN', 'FILE_SYSTEM'],
    ['EIO', 'FILE_SYSTEM'],
    ['SQLITE_BUSY_RECOVERY', 'ALREADY_OPEN'],
  ])('%s is %s', (code, expected) => {
    expect(asStorageFailure(systemError(code))?.code).toBe(expected);
    expect(asStorageFailure(new Error('around', { cause: systemError(code) }))?.code).toBe(expected);
  });

  it('leaves the rest alone: a broken rule of a table is not a matter of the disk', () => {
    expect(asStorageFailure(systemError('SQLITE_CONSTRAINT_UNIQUE'))).toBeNull();
    expect(asStorageFailure(new TypeError('a defect'))).toBeNull();
    expect(asStorageFailure('text')).toBeNull();
  });

  it('gives back a refusal of ours as it is', () => {
    const refused = new MezzoError('BEHIND_ANCHOR', { missingEntries: 3 });
    expect(asStorageFailure(refused)).toBe(refused);
  });
});

/** Reads what a process says, piece by piece. */
function wordsOf(output: NodeJS.ReadableStream): () => Promise<string> {
  const waiting: ((word: string) => void)[] = [];
  const heard: string[] = [];
  output.on('data', (data: Buffer) => {
    const next = waiting.shift();
    if (next === undefined) heard.push(data.toString().trim());
    else next(data.toString().trim());
  });
  return () =>
    new Promise((resolve) => {
      const word = heard.shift();
      if (word === undefined) waiting.push(resolve);
      else resolve(word);
    });
}
