import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../../main/db/query.ts';
import { shapeOf } from '../../../../main/repositories/hand-off-rows.ts';
import { handedTables } from '../../../../main/repositories/hand-off-scope.ts';
import { kindOf } from '../../../../main/services/hand-off/column-kinds.ts';
import { handOffPassphrase, handOver, makeFile, openFile } from '../../../support/hand-off-copies.ts';
import { forged } from '../../../support/forged-hand-off.ts';
import { uploadFile } from '../../../support/import-file.ts';
import { goalFieldsOf } from '../../../support/goal-records.ts';
import { changeNames, everyRow, makeRandomChange, setScene } from '../../../support/random-changes.ts';
import { measureFieldsOf } from '../../../support/random-measures.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let here: TestDoor;
let there: TestDoor;
beforeEach(async () => {
  here = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  there = await openTestDoor({ now: '2026-03-12T16:00:00Z' });
});
afterEach(async () => {
  await here.remove();
  await there.remove();
});

it('of every column that is handed over it is said what it may hold', () => {
  const { db } = here.open();
  const tables = handedTables.flatMap(({ table, hanging = [] }) => [
    table,
    ...hanging.map((each) => each.table),
  ]);
  const unsaid = [...new Set(tables)].flatMap((table) =>
    [...shapeOf(db, table).columns.keys()].flatMap((column) =>
      kindOf(table, column) === null ? [`${table}.${column}`] : [],
    ),
  );
  expect(unsaid).toEqual([]);
});

it('whatever the app itself can write, a file of it is believed', async () => {
  await setScene(here);
  for (const [place, name] of changeNames.entries())
    for (const seed of [place, place + 1000]) await makeRandomChange(here, name, seed);
  const groups = all<{ id: string }>(here.open().db, 'SELECT id FROM groups WHERE trashedAt IS NULL');
  for (const { id } of groups) await openFile(there.open(), await makeFile(here.open(), id));
  expect(groups.length).toBeGreaterThan(0);
}, 60_000);

/** A group with a member who was there, a goal with a rating, and a measure. */
async function groupToHand({ client }: TestDoor) {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId } = await memberSince(client, groupId, '2026-03-01');
  const [sessionId] = sessionIds as [string, string];
  await client.attendance.mark({ sessionId, personId, mark: present });
  const { id: goalId } = await client.goals.add({ groupId, personId, fields: goalFieldsOf() });
  await client.goals.rate({ goalId, at: { sessionId }, rater: 'facilitator', raterName: '', level: 1 });
  const { id: measureId } = await client.measures.create({ fields: measureFieldsOf() });
  await client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
  return { groupId, sessionId, personId, goalId };
}

const bell = String.fromCharCode(7);
const override = String.fromCharCode(0x202e);

it('a value that no Mezzo writes is refused when the file is opened, and what is here stays as it was', async () => {
  const { groupId } = await groupToHand(here);
  await handOver(here.open(), there.open(), groupId);
  const file = await makeFile(here.open(), groupId);
  const before = everyRow(there.open().db);
  for (const [table, column, value] of [
    ['people', 'birthDate', 'yesterday'],
    ['people', 'birthDate', '2199-02-30'],
    ['people', 'givenName', 'A'.repeat(5_000_000)],
    ['people', 'givenName', `Ana${override}`],
    ['people', 'givenName', `Ana${bell}`],
    ['people', 'givenName', 'Ana\0'],
    ['people', 'givenName', 'Ana\ud800'],
    ['people', 'familyName', null],
    ['people', 'trashedAt', 'once'],
    ['sessions', 'date', '9999-99-99'],
    ['sessions', 'start', '99:99'],
    ['sessions', 'minutes', -5],
    ['sessions', 'minutes', 1e300],
    ['sessions', 'minutes', 'many'],
    ['sessions', 'state', 'nonsense'],
    ['groups', 'kind', 'bogus'],
    ['groups', 'tags', '["a", 1]'],
    ['groups', 'tags', `["${override}"]`],
    ['attendance', 'status', 'elsewhere'],
    ['attendance', 'minutes', 1.5],
    ['goals', 'levels', '[]'],
    ['goals', 'smart', 'null'],
    ['goalRatings', 'level', 3],
    ['measureItems', 'words', '{}'],
    ['measureItems', 'low', 1_000_000],
    ['memberships', 'joinedOn', null],
  ] as const) {
    const changed = await forged(here.open(), file, ({ rows }) => {
      const row = rows.find((each) => each.table === table && each.content)!;
      row.content!.row[column] = value;
    });
    await expect(openFile(there.open(), changed), `${table}.${column} ${String(value).slice(0, 20)}`)
      .rejects //
      .toMatchObject({ code: 'HAND_OFF_DAMAGED', details: { table } });
  }
  const shorter = await forged(here.open(), file, ({ rows }) => {
    delete rows.find(({ table }) => table === 'sessions')!.content!.row['date'];
  });
  await expect(openFile(there.open(), shorter)).rejects.toMatchObject({ code: 'HAND_OFF_DAMAGED' });
  const uploadId = await uploadFile(there.client, shorter, 'hand-off.mezzo', true);
  await expect(there.client.handOff.open({ uploadId, passphrase: handOffPassphrase })).rejects.toMatchObject({
    code: 'HAND_OFF_DAMAGED',
  });
  await expect(there.client.handOff.preview({ uploadId, matches: [] })).rejects.toMatchObject({
    code: 'UPLOAD_BROKEN',
  });
  expect(everyRow(there.open().db)).toEqual(before);
}, 60_000);

it('a file of an earlier Mezzo, without a column that came later, is taken in', async () => {
  const { groupId } = await groupToHand(here);
  const file = await forged(here.open(), await makeFile(here.open(), groupId), ({ rows }) => {
    delete rows.find(({ table }) => table === 'groupMeasures')!.content!.row['rater'];
  });
  await openFile(there.open(), file);
});

it('no row of a file is of another group: not by what it names, nor by its own number, nor by who is said to be one', async () => {
  // Made before, so that its numbers are the ones by which all copies would know what is said to be one.
  const other = await groupThatMeets(there.client, ['2026-03-04']);
  const { groupId, sessionId, personId, goalId } = await groupToHand(here);
  const otherSession = other.sessionIds[0]!;
  const { personId: zed } = await memberSince(there.client, other.groupId, '2026-03-01', {
    givenName: 'Zed',
    familyName: 'Ito',
  });
  const { id: otherGoal } = await there.client.plans.addGoal({ groupId: other.groupId, text: 'Theirs' });
  const file = await makeFile(here.open(), groupId);
  const refused = async (change: Parameters<typeof forged>[2], place: string) => {
    const changed = await forged(here.open(), file, change);
    await expect(openFile(there.open(), changed), place).rejects.toMatchObject({ code: 'HAND_OFF_DAMAGED' });
  };
  const set = (table: string, column: string, value: string | null) =>
    refused(({ rows }) => {
      rows.find((each) => each.table === table)!.content!.row[column] = value;
    }, `${table}.${column}`);
  await set('attendance', 'sessionId', otherSession);
  await set('attendance', 'personId', zed);
  await set('goalRatings', 'goalId', otherGoal);
  await set('goalRatings', 'sessionId', otherSession);
  await set('goals', 'servesGoalId', otherGoal);
  await set('goals', 'groupId', other.groupId);
  await set('memberships', 'personId', zed);
  // What is nowhere at all.
  await set('attendance', 'sessionId', goalId);
  for (const [table, from, to] of [
    ['sessions', sessionId, otherSession],
    ['goals', goalId, otherGoal],
    ['groups', groupId, other.groupId],
  ] as const)
    await refused(({ rows }) => {
      for (const row of rows) {
        const text = JSON.stringify(row);
        Object.assign(row, JSON.parse(row.table === table ? text.replaceAll(from, to) : text));
        for (const column of Object.keys(row.content?.row ?? {}))
          if (row.content!.row[column] === from) row.content!.row[column] = to;
      }
    }, `number of ${table}`);
  for (const tableName of ['sessions', 'people'])
    await refused(
      ({ head }) => head.twins.push({ tableName, one: sessionId, other: otherSession }),
      `twins ${tableName}`,
    );
  await refused(
    ({ head }) => head.twins.push({ tableName: 'people; --', one: personId, other: zed }),
    'a table of no name',
  );
  // Somebody whom nothing in the file speaks of.
  await refused(({ rows }) => {
    const row = structuredClone(rows.find(({ table }) => table === 'people')!);
    row.key = zed;
    Object.assign(row.content!, { id: zed, row: { ...row.content!.row, id: zed, givenName: 'Nobody' } });
    rows.push(row);
  }, 'somebody');
  await refused(({ rows }) => {
    rows.splice(
      rows.findIndex(({ table }) => table === 'groups'),
      1,
    );
  }, 'without its group');
  await openFile(there.open(), file);
}, 60_000);
