import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MezzoError } from '../../../shared/contract/failures.ts';
import {
  currentSchemaVersion,
  migrate,
  schemaVersionOf,
  workspaceApplicationId,
} from '../../../main/db/migrate.ts';
import { openDatabase, type Database } from '../../../main/db/open.ts';

let folder: string;
let db: Database;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mezzo-migrate-'));
  db = openDatabase(path.join(folder, 'workspace.db'), randomBytes(32), { create: true });
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function refusalOf(attempt: () => unknown): MezzoError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof MezzoError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('migrating', () => {
  it('brings a new file to the current version and marks it as ours', () => {
    migrate(db);
    expect(db.pragma('user_version', { simple: true })).toBe(currentSchemaVersion());
    expect(db.pragma('application_id', { simple: true })).toBe(workspaceApplicationId);
    expect(workspaceApplicationId.toString(16)).toBe(Buffer.from('Mezz').toString('hex'));
  });

  it('makes every table strict', () => {
    migrate(db);
    const loose = db
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
      )
      .all();
    expect(loose).toEqual([]);
  });

  it('asks for a backup once before an older file is changed, and not for a new or a current one', () => {
    const beforeMigrating = vi.fn();
    migrate(db, { upTo: 1, beforeMigrating });
    expect(beforeMigrating).not.toHaveBeenCalled();
    migrate(db, { beforeMigrating });
    expect(beforeMigrating).toHaveBeenCalledTimes(currentSchemaVersion() > 1 ? 1 : 0);
    beforeMigrating.mockClear();
    migrate(db, { beforeMigrating });
    expect(beforeMigrating).not.toHaveBeenCalled();
  });

  it('changes nothing when the backup before it fails', () => {
    migrate(db, { upTo: 1 });
    const fails = () =>
      migrate(db, {
        beforeMigrating: () => {
          throw new MezzoError('DISK_FULL');
        },
      });
    expect(refusalOf(fails).code).toBe('DISK_FULL');
    expect(schemaVersionOf(db)).toBe(1);
  });

  it('takes a migration back whole when it fails in the middle', () => {
    migrate(db, { upTo: 1 });
    // A table of the next migration is there already, so that one fails after its first statements.
    db.exec('CREATE TABLE people (id TEXT) STRICT');
    expect(() => migrate(db)).toThrow(/people/);
    expect(schemaVersionOf(db)).toBe(1);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'groups'").pluck().get()).toBe(0);
  });

  it('refuses a file of a later Mezzo, and names both versions', () => {
    migrate(db);
    const later = currentSchemaVersion() + 3;
    db.pragma(`user_version = ${later}`);
    const refused = refusalOf(() => migrate(db));
    expect(refused.code).toBe('NEWER_WORKSPACE');
    expect(refused.details).toEqual({ fileVersion: later, appVersion: currentSchemaVersion() });
  });

  it("refuses another program's file", () => {
    db.pragma('application_id = 252006673');
    expect(refusalOf(() => migrate(db)).code).toBe('NOT_A_WORKSPACE');
  });

  it('refuses a file with tables but without a mark', () => {
    db.exec('CREATE TABLE notes (text TEXT)');
    expect(refusalOf(() => migrate(db)).code).toBe('NOT_A_WORKSPACE');
  });
});

describe('the table workspace_info', () => {
  beforeEach(() => {
    migrate(db);
    db.prepare(
      "INSERT INTO workspace_info VALUES ('w1', 'real', '2026-01-01T00:00:00.000Z', 'Lincoln')",
    ).run();
  });

  it('holds one row that stays', () => {
    expect(() => db.exec("INSERT INTO workspace_info VALUES ('w2', 'real', '2026', 'Second')")).toThrow(
      /one row/,
    );
    expect(() => db.exec('DELETE FROM workspace_info')).toThrow(/not deleted/);
  });

  it('can be renamed, but never turned into a practice workspace', () => {
    db.exec("UPDATE workspace_info SET name = 'Washington'");
    expect(() => db.exec("UPDATE workspace_info SET kind = 'practice'")).toThrow(/identity/);
    expect(db.prepare('SELECT kind, name FROM workspace_info').get()).toEqual({
      kind: 'real',
      name: 'Washington',
    });
  });
});

describe('what older files did not say', () => {
  it('takes measures that did not say who answers them as those of who gave most of the scores', () => {
    migrate(db, { upTo: 5 });
    const put = (table: string, rows: readonly Readonly<Record<string, string | number>>[]) => {
      for (const row of rows) {
        const names = Object.keys(row);
        db.prepare(
          `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
        ).run(row);
      }
    };
    const nobody = { familyName: '', preferredName: '', pronouns: '', grade: '', phone: '', email: '' };
    put('people', [
      { id: 'ana', givenName: 'Ana', ...nobody, accessNeeds: '', identifier: '', updatedAt: '' },
    ]);
    const group = { kind: 'support', purpose: '', openness: 'open', status: 'active', place: '', colour: '' };
    put('groups', [{ id: 'circle', name: 'Circle', ...group, tags: '[]', updatedAt: '' }]);
    const measure = { kind: 'check-in', better: 'increase', scoring: 'sum', low: 0, high: 10, cutOffs: '[]' };
    const ids = ['asked', 'seen', 'new'];
    put(
      'measures',
      ids.map((id) => ({ id, name: id, ...measure, source: '', instructions: '', updatedAt: '' })),
    );
    put(
      'groupMeasures',
      ids.map((id, position) => ({ id, groupId: 'circle', measureId: id, rhythm: 'by-hand', position })),
    );
    const told = { raterName: '', source: 'entered', remark: '', updatedAt: '', occasion: 'regular' };
    const raters = { asked: ['member', 'teacher'], seen: ['teacher', 'member', 'teacher'] };
    for (const [measureId, gave] of Object.entries(raters))
      put(
        'scores',
        gave.map((rater, place) => ({
          id: `${measureId}${place}`,
          measureId,
          groupId: 'circle',
          personId: 'ana',
          takenOn: `2026-01-0${place + 1}`,
          rater,
          ...told,
        })),
      );
    migrate(db);
    const answers = db.prepare('SELECT measureId, rater FROM groupMeasures ORDER BY position').raw().all();
    expect(answers).toEqual([
      ['asked', 'member'],
      ['seen', 'teacher'],
      ['new', 'member'],
    ]);
  });
});
