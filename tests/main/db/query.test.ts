import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first, insert, run, runOne, updateById } from '../../../main/db/query.ts';
import type { WritableDatabase } from '../../../main/db/query.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let db: WritableDatabase;
beforeEach(async () => {
  test = await openTestDoor();
  db = test.open().db;
  db.exec('CREATE TEMP TABLE shelf (id TEXT PRIMARY KEY, label TEXT) STRICT');
});
afterEach(() => test.remove());

it('answers rows, the first row or null', () => {
  insert(db, 'shelf', { id: 'a', label: 'one' });
  insert(db, 'shelf', { id: 'b', label: null });
  expect(all(db, 'SELECT * FROM shelf ORDER BY id')).toEqual([
    { id: 'a', label: 'one' },
    { id: 'b', label: null },
  ]);
  expect(first(db, 'SELECT label FROM shelf WHERE id = @id', { id: 'b' })).toEqual({ label: null });
  expect(first(db, 'SELECT label FROM shelf WHERE id = @id', { id: 'c' })).toBeNull();
});

it('binds every value, whatever it looks like', () => {
  const label = "'; DROP TABLE shelf; -- \u0000 é💬";
  insert(db, 'shelf', { id: 'a', label });
  expect(first(db, 'SELECT label FROM shelf WHERE label = @label', { label })).toEqual({ label });
});

it('writes exactly one row or fails', () => {
  insert(db, 'shelf', { id: 'a', label: 'one' });
  updateById(db, 'shelf', 'a', { label: 'two' });
  expect(first(db, 'SELECT label FROM shelf')).toEqual({ label: 'two' });
  expect(() => updateById(db, 'shelf', 'b', { label: 'three' })).toThrow('wrote 0');
  insert(db, 'shelf', { id: 'b', label: '' });
  expect(() => runOne(db, 'DELETE FROM shelf')).toThrow('wrote 2');
  expect(run(db, 'DELETE FROM shelf')).toBe(0);
});

it('a decision that fails half way leaves nothing behind', () => {
  const decide = db.transaction(() => {
    insert(db, 'shelf', { id: 'a', label: 'one' });
    updateById(db, 'shelf', 'nobody', { label: 'two' });
  });
  expect(decide).toThrow();
  expect(all(db, 'SELECT * FROM shelf')).toEqual([]);
});
