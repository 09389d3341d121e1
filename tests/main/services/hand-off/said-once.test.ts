import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, run } from '../../../../main/db/query.ts';
import { goalFieldsOf } from '../../../support/goal-records.ts';
import { contentOf, handOver, makeFile, takeIn } from '../../../support/hand-off-copies.ts';
import { personFields } from '../../../support/random-changes.ts';
import { measureFieldsOf } from '../../../support/random-measures.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

/** What can be said once of a group, and was said on two laptops. */
let here: TestDoor;
let there: TestDoor;
let groupId: string;
let ana: string;
beforeEach(async () => {
  here = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  there = await openTestDoor({ now: '2026-03-12T16:00:00Z' });
  ({ groupId } = await groupThatMeets(here.client, ['2026-03-03', '2026-03-10']));
  ana = (await memberSince(here.client, groupId, '2026-03-01')).personId;
});
afterEach(async () => {
  await here.remove();
  await there.remove();
});

const rowsOf = ({ open }: TestDoor, table: string, columns: string) =>
  all(open().db, `SELECT ${columns} FROM ${table} ORDER BY id`, {});

async function sameContent() {
  await handOver(here.open(), there.open(), groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
}

it('a step that is ticked here and remarked upon there is one step, of which one is asked', async () => {
  await handOver(here.open(), there.open(), groupId);
  const step = { groupId, key: 'feelings' };
  await here.client.endings.setStep({ ...step, doneOn: '2026-03-11', remark: '' });
  await there.client.endings.setStep({ ...step, doneOn: null, remark: 'Ben is sad' });
  const file = await makeFile(there.open(), groupId);
  const key = `endingSteps feelings|${groupId}`;
  const { result } = await takeIn(here.open(), file, { choices: [{ key, stands: 'theirs' }] });
  expect(result.conflicts).toBe(1);
  expect(rowsOf(here, 'endingSteps', 'step, doneOn, remark')).toEqual([
    { step: 'feelings', doneOn: null, remark: 'Ben is sad' },
  ]);
  await sameContent();
});

it('who was taken in on both laptops is a member once, with the reason of whoever gave one, and waits no more', async () => {
  const people: string[] = [];
  for (const givenName of ['Ben', 'Cem'])
    people.push((await here.client.people.create(personFields({ givenName }))).id);
  const [ben, cem] = people as [string, string];
  const referral = { groupId, personIds: people, referredOn: '2026-03-01', source: '', reason: '' };
  await here.client.enrolment.refer(referral);
  await handOver(here.open(), there.open(), groupId);
  for (const [{ client }, joinedOn, leftOn, reason] of [
    [here, '2026-03-03', '2026-03-05', 'Moved away'],
    [there, '2026-03-04', '2026-03-06', ''],
  ] as const) {
    const { id: membershipId } = await client.roster.join({ groupId, personId: ben, joinedOn });
    await client.roster.leave({ membershipId, leftOn, reason });
  }
  await here.client.roster.join({ groupId, personId: cem, joinedOn: '2026-03-03' });
  await there.client.roster.wait({ groupId, personId: cem });
  await handOver(there.open(), here.open(), groupId);
  const found = await here.client.roster.list({ groupId });
  expect(
    found
      .filter(({ person }) => people.includes(person.id))
      .map(({ person, state, leftOn, leaveReason }) => [person.givenName, state, leftOn, leaveReason])
      .toSorted(),
  ).toEqual([
    ['Ben', 'member', '2026-03-06', 'Moved away'],
    ['Cem', 'member', null, ''],
  ]);
  await sameContent();
});

it('steps of one’s own stay apart, whatever they are called', async () => {
  await handOver(here.open(), there.open(), groupId);
  for (const { client } of [here, there]) await client.endings.addStep({ groupId, text: 'Cake' });
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result.conflicts).toBe(0);
  expect(rowsOf(here, 'endingSteps', 'text')).toHaveLength(2);
  await sameContent();
});

it('two days on which the intervention began are a question, for everybody as for one member', async () => {
  const { id: measureId } = await here.client.measures.create({ fields: measureFieldsOf() });
  await here.client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
  await handOver(here.open(), there.open(), groupId);
  for (const [{ client }, startsOn] of [
    [here, '2026-03-04'],
    [there, '2026-03-09'],
  ] as const)
    for (const personId of [null, ana])
      await client.singleSystem.setStart({ groupId, measureId, personId, startsOn });
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result.conflicts).toBe(2);
  expect(rowsOf(here, 'interventionStarts', 'personId')).toHaveLength(2);
  await sameContent();
});

it('one rating by one voice on a day outside of sessions: made on both laptops it is one, and the level a question', async () => {
  const { id: goalId } = await here.client.goals.add({ groupId, personId: ana, fields: goalFieldsOf() });
  await handOver(here.open(), there.open(), groupId);
  const rate = ({ client }: TestDoor, ratedOn: string, level: number | null) =>
    client.goals.rate({ goalId, at: { ratedOn }, rater: 'teacher', raterName: 'Ms Ode', level });
  for (const each of [here, there]) await rate(each, '2026-03-10', 0);
  await rate(here, '2026-03-11', 1);
  await rate(there, '2026-03-11', -1);
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result.conflicts).toBe(1);
  expect(rowsOf(here, 'goalRatings', 'ratedOn')).toHaveLength(2);
  await rate(here, '2026-03-11', null);
  expect(rowsOf(here, 'goalRatings', 'ratedOn, level')).toEqual([{ ratedOn: '2026-03-10', level: 0 }]);
  await sameContent();
});

it('what an earlier Mezzo handed over under ids of its own is the same row again, and is asked of only where it was changed', async () => {
  const { id: goalId } = await here.client.goals.add({ groupId, personId: ana, fields: goalFieldsOf() });
  const voice = { goalId, at: { ratedOn: '2026-03-11' }, rater: 'teacher' as const, raterName: 'Ms Ode' };
  await here.client.goals.rate({ ...voice, level: 0 });
  await here.client.endings.setStep({ groupId, key: 'feelings', doneOn: null, remark: 'Ben is sad' });
  await here.client.singleSystem.setStart({
    groupId,
    measureId: null,
    personId: null,
    startsOn: '2026-03-04',
  });
  await handOver(here.open(), there.open(), groupId);
  const tables = ['goalRatings', 'endingSteps', 'interventionStarts'];
  for (const { open } of [here, there])
    for (const table of tables)
      run(
        open().db,
        `UPDATE handOffRows SET rowKey = (SELECT id FROM ${table}), localId = NULL WHERE tableName = @table`,
        { table },
      );
  await there.client.goals.rate({ ...voice, level: 2 });
  await there.client.endings.setStep({ groupId, key: 'gains', doneOn: null, remark: 'Asked all' });
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result).toEqual({ written: 2, conflicts: 1 });
  expect(rowsOf(here, 'goalRatings', 'ratedOn')).toHaveLength(1);
  expect(rowsOf(here, 'endingSteps', 'remark')).toHaveLength(2);
  expect(rowsOf(here, 'interventionStarts', 'startsOn')).toEqual([{ startsOn: '2026-03-04' }]);
  await sameContent();
});
