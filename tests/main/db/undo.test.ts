import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, first, insert, run, updateById, type WritableDatabase } from '../../../main/db/query.ts';
import {
  beginStep,
  endStep,
  lastDone,
  lastUndone,
  redoStep,
  undoableTables,
  undoStep,
} from '../../../main/db/undo.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let db: WritableDatabase;
beforeEach(async () => {
  test = await openTestDoor();
  db = test.open().db;
  run(db, 'DELETE FROM undoSteps');
});
afterEach(() => test.remove());

const at = '2026-03-12T15:00:00.000Z';
const closure = (id: string, name: string) => ({ id, name, startsOn: '2026-03-12', endsOn: '2026-03-13' });

function step(action: string, write: () => void): number | null {
  return db.transaction(() => {
    const id = beginStep(db, action, at);
    write();
    return endStep(db, id, 1);
  })();
}
const takeBack = (id: number | null = null) => db.transaction(() => undoStep(db, id))();
const bringAgain = () => db.transaction(() => redoStep(db))();
const names = () =>
  all<{ name: string }>(db, 'SELECT name FROM closureDays ORDER BY id').map((row) => row.name);

it('knows every table that holds records: all but the log, the search, the drafts, what was signed and its own', () => {
  const tables = all<{ name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'`,
  ).map((row) => row.name);
  const ownTables = ['closedSteps', 'undoRows', 'undoSteps'];
  // Destruction is final, and a copy's clock never goes back.
  const final = ['destructions', 'notesInDestruction', 'handOffCopy'];
  const notUndone = ['audit', 'drafts', 'workspace_info', ...final, ...ownTables];
  expect([...undoableTables, ...notUndone].sort()).toEqual(tables.sort());
});

it('takes an insert, an update and a delete back and brings them again', () => {
  step('add', () => insert(db, 'closureDays', closure('a', 'Snow')));
  step('change', () => updateById(db, 'closureDays', 'a', { name: 'Ice' }));
  step('remove', () => run(db, 'DELETE FROM closureDays'));
  const seen = [names()];
  for (const take of [takeBack, takeBack, takeBack, bringAgain, bringAgain, bringAgain]) {
    take();
    seen.push(names());
  }
  expect(seen).toEqual([[], ['Ice'], ['Snow'], [], ['Snow'], ['Ice'], []]);
});

it('takes back several writes to one row, and a row removed and made anew, as one step', () => {
  insert(db, 'closureDays', closure('a', 'Snow'));
  step('twist', () => {
    updateById(db, 'closureDays', 'a', { name: 'Ice' });
    run(db, 'DELETE FROM closureDays');
    insert(db, 'closureDays', closure('a', 'Hail'));
    insert(db, 'closureDays', closure('b', 'Storm'));
    updateById(db, 'closureDays', 'b', { name: 'Gale' });
  });
  takeBack();
  expect(names()).toEqual(['Snow']);
  bringAgain();
  expect(names()).toEqual(['Hail', 'Gale']);
});

it('keeps every value as it was: empty text, no value, JSON, long text in any script', () => {
  const before = all(db, 'SELECT * FROM facilitators');
  const tags = '["grade 4","O\'Brien \\"x\\"",""]';
  insert(db, 'groups', {
    id: 'g',
    name: '💬 ليلى\u2028'.repeat(500),
    kind: 'support',
    purpose: '',
    openness: 'open',
    status: 'active',
    place: "'; --",
    capacity: 9_007_199_254_740_991,
    colour: 'teal',
    tags,
    updatedAt: at,
  });
  const whole = all(db, 'SELECT * FROM groups');
  step('remove', () => run(db, 'DELETE FROM groups'));
  takeBack();
  expect(all(db, 'SELECT * FROM groups')).toEqual(whole);
  expect(all(db, 'SELECT * FROM facilitators')).toEqual(before);
});

it('a step that wrote nothing is none, and one that failed left nothing', () => {
  expect(step('look', () => {})).toBeNull();
  expect(() =>
    step('fail', () => {
      insert(db, 'closureDays', closure('a', 'Snow'));
      throw new Error('on purpose');
    }),
  ).toThrow('on purpose');
  expect(lastDone(db)).toBeNull();
  expect(first(db, 'SELECT 1 FROM temp.openStep')).toBeNull();
  expect(names()).toEqual([]);
});

it('a session of thousands of taps is taken back one by one, and brought again in their order', () => {
  const taps = 5000;
  db.transaction(() => {
    for (let tap = 0; tap < taps; tap += 1)
      step('act.record', () =>
        insert(db, 'closureDays', closure(String(tap).padStart(4, '0'), `Tap ${tap}`)),
      );
  })();
  db.transaction(() => {
    for (let left = taps; left > 0; left -= 1) takeBack();
  })();
  expect(names()).toEqual([]);
  expect(lastDone(db)).toBeNull();
  expect([bringAgain().step, bringAgain().step].map((id, _, [first]) => id - first!)).toEqual([0, 1]);
  expect(names()).toEqual(['Tap 0', 'Tap 1']);
});

it('forgets the oldest steps, and keeps thousands', () => {
  db.transaction(() => {
    for (let number = 0; number < 5300; number += 1)
      step('change', () => {
        if (number === 0) insert(db, 'closureDays', closure('a', 'Snow'));
        else updateById(db, 'closureDays', 'a', { name: `Ice ${number}` });
      });
  })();
  const { kept } = first<{ kept: number }>(db, 'SELECT count(*) AS kept FROM undoSteps')!;
  expect(kept).toBeGreaterThanOrEqual(5000);
  expect(kept).toBeLessThan(5101);
});

it('a step kept before a later Mezzo added columns is taken back, and those columns keep what they hold', () => {
  insert(db, 'groups', {
    id: 'g',
    name: 'Lunch club',
    kind: 'support',
    purpose: '',
    openness: 'open',
    status: 'active',
    place: '',
    colour: 'teal',
    tags: '[]',
    updatedAt: at,
  });
  step('rename', () => updateById(db, 'groups', 'g', { name: 'Breakfast club', consentRule: 'consent' }));
  run(db, `UPDATE undoRows SET before = json_remove(before, '$.consentRule', '$.planTemplate')`);
  takeBack();
  expect(first(db, 'SELECT name, consentRule, planTemplate FROM groups')).toEqual({
    name: 'Lunch club',
    consentRule: 'consent',
    planTemplate: '',
  });
  step('remove', () => run(db, `DELETE FROM groups WHERE id = 'g'`));
  run(db, `UPDATE undoRows SET before = json_remove(before, '$.consentRule', '$.planTemplate')`);
  takeBack();
  expect(first(db, 'SELECT name, consentRule FROM groups')).toEqual({
    name: 'Lunch club',
    consentRule: 'none',
  });
});

it('what is written outside a step is not recorded', () => {
  insert(db, 'closureDays', closure('a', 'Snow'));
  expect(first(db, 'SELECT 1 FROM undoRows')).toBeNull();
  expect(() => takeBack()).toThrow('NOTHING_TO_UNDO');
  expect(() => bringAgain()).toThrow('NOTHING_TO_UNDO');
});

it('a step is not taken back over a later one on the same record, but is when that one was taken back', () => {
  const first = step('add', () => insert(db, 'closureDays', closure('a', 'Snow')));
  step('change', () => updateById(db, 'closureDays', 'a', { name: 'Ice' }));
  expect(() => takeBack(first)).toThrow('UNDO_OVERTAKEN');
  takeBack();
  takeBack(first);
  expect(names()).toEqual([]);
  expect(lastUndone(db)?.action).toBe('add');
});

it('undoes after the workspace was shut and opened again', async () => {
  step('add', () => insert(db, 'closureDays', closure('a', 'Snow')));
  await test.door.lock('user');
  await test.client.workspace.unlock({ passphrase: 'seven quiet chairs in a ring', acceptAnchor: false });
  db = test.open().db;
  takeBack();
  expect(names()).toEqual([]);
});
