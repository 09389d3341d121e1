import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../../main/db/migrate.ts';
import { type Database, openDatabase } from '../../../main/db/open.ts';

/** A workspace of before, in which two laptops that met had left what can be said once standing twice. */
let folder: string;
let db: Database;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mezzo-said-once-'));
  db = openDatabase(path.join(folder, 'workspace.db'), randomBytes(32), { create: true });
  migrate(db, { upTo: 5 });
  put('groups', { id: 'g', name: 'G', kind: '', purpose: '', openness: 'open', status: 'active' });
  put('goals', { id: 'goal', groupId: 'g', text: 'Join in', position: 1 });
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(table: string, row: Record<string, string | number | null>): void {
  const filled: Record<string, string | number | null> = {
    ...(table === 'groups' ? { place: '', colour: 'teal', tags: '[]' } : {}),
    ...(table === 'endingSteps' ? {} : { updatedAt: '2026-03-11T10:00:00Z' }),
    ...row,
  };
  const names = Object.keys(filled);
  db.prepare(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  ).run(filled);
}

const rating = (id: string, row: Record<string, string | number>) =>
  put('goalRatings', {
    id,
    goalId: 'goal',
    revision: 1,
    sessionId: null,
    ratedOn: '2026-03-11',
    rater: 'teacher',
    raterName: 'Ms Ode',
    remark: '',
    ...row,
  });
const step = (id: string, row: Record<string, string | number | null>) =>
  put('endingSteps', { id, groupId: 'g', step: '', text: '', doneOn: null, remark: '', position: 2, ...row });
const read = (sql: string) => db.prepare(sql).all();

it('the later of two ratings of a day stands, and what the earlier one said is in its remark', () => {
  rating('a', { level: 1, remark: 'Helped Cem', updatedAt: '2026-03-11T09:00:00Z' });
  rating('b', { level: -1, remark: 'Was tired', updatedAt: '2026-03-11T12:00:00Z' });
  rating('c', { level: 0, ratedOn: '2026-03-10' });
  rating('d', { level: 2, raterName: '' });
  migrate(db);
  expect(read('SELECT id, level, remark FROM goalRatings ORDER BY id')).toEqual([
    { id: 'b', level: -1, remark: 'Was tired\n+1: Helped Cem' },
    { id: 'c', level: 0, remark: '' },
    { id: 'd', level: 2, remark: '' },
  ]);
  expect(() => rating('e', { level: 0, raterName: '' })).toThrow(/UNIQUE/);
});

it('of a step that stands twice the day and every remark are kept, and steps of one’s own stay as they are', () => {
  step('a', { step: 'feelings', doneOn: '2026-03-11' });
  step('b', { step: 'feelings', remark: 'Ben is sad' });
  step('c', { step: 'gains', remark: 'Asked all' });
  for (const id of ['d', 'e']) step(id, { text: 'Cake' });
  migrate(db);
  expect(read('SELECT id, doneOn, remark FROM endingSteps ORDER BY id')).toEqual([
    { id: 'a', doneOn: '2026-03-11', remark: 'Ben is sad' },
    { id: 'c', doneOn: null, remark: 'Asked all' },
    { id: 'd', doneOn: null, remark: '' },
    { id: 'e', doneOn: null, remark: '' },
  ]);
  expect(() => step('f', { step: 'gains' })).toThrow(/UNIQUE/);
});

it('what was changed by that is not taken back by an earlier step; every other step can be', () => {
  rating('a', { level: 1, updatedAt: '2026-03-11T09:00:00Z' });
  rating('b', { level: -1, updatedAt: '2026-03-11T12:00:00Z' });
  rating('c', { level: 0, ratedOn: '2026-03-10' });
  for (const [place, rowId] of ['a', 'b', 'c'].entries()) {
    db.prepare("INSERT INTO undoSteps VALUES (?, 'goal.rate', 1, '', 'done')").run(place + 1);
    db.prepare("INSERT INTO undoRows (stepId, tableName, rowId) VALUES (?, 'goalRatings', ?)").run(
      place + 1,
      rowId,
    );
  }
  migrate(db);
  expect(read('SELECT id FROM undoSteps')).toEqual([{ id: 3 }]);
  expect(read('SELECT id FROM closedSteps ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }]);
});
