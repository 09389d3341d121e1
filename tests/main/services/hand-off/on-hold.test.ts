import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  contentOf,
  handOffPassphrase,
  handOver,
  makeFile,
  takeIn,
} from '../../../support/hand-off-copies.ts';
import { goalFieldsOf } from '../../../support/goal-records.ts';
import { uploadFile } from '../../../support/import-file.ts';
import { absent, groupThatMeets, memberSince, present } from '../../../support/records.ts';
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

/** A group on both laptops, on hold here; there a goal and a mark are deleted, and another mark is changed. */
async function emptiedThere() {
  const { client } = here;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId } = await memberSince(client, groupId, '2026-03-01');
  for (const sessionId of sessionIds) await client.attendance.mark({ sessionId, personId, mark: present });
  const { id: goalId } = await client.goals.add({ groupId, personId, fields: goalFieldsOf() });
  await client.goals.rate({
    goalId,
    at: { sessionId: sessionIds[0]! },
    rater: 'teacher',
    raterName: '',
    level: 1,
  });
  await handOver(here.open(), there.open(), groupId);
  await client.retention.placeHold({
    kind: 'group',
    id: groupId,
    reason: 'Court file 12',
    placedOn: '2026-03-11',
  });
  await there.client.goals.remove({ id: goalId });
  await there.client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: null });
  await there.client.attendance.mark({ sessionId: sessionIds[1]!, personId, mark: absent });
  return { groupId, file: await makeFile(there.open(), groupId) };
}

const recordsHere = async (groupId: string) => ({
  goals: (await here.client.goals.listForGroup({ groupId })).goals.length,
  marks: (await here.client.attendance.register({ groupId })).members[0]!.cells.map(
    ({ mark }) => mark?.status,
  ),
});

it('what was deleted there of a group on legal hold here is asked about, and stays; the other side gets it back', async () => {
  const { groupId, file } = await emptiedThere();
  const uploadId = await uploadFile(here.client, file, 'hand-off.mezzo', true);
  await here.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  const preview = await here.client.handOff.preview({ uploadId, matches: [] });
  expect(preview.isOnHold).toBe(true);
  expect(preview.areas.reduce((sum, { removed }) => sum + removed, 0)).toBe(0);
  expect(
    preview.conflicts.map(({ table, kind, proposed }) => `${table} ${kind} ${proposed}`).toSorted(),
  ).toEqual(['attendance removed-there ours', 'goalRatings removed-there ours', 'goals removed-there ours']);
  await takeIn(here.open(), file);
  expect(await recordsHere(groupId)).toEqual({ goals: 1, marks: ['present', 'unexcused'] });
  await handOver(here.open(), there.open(), groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});

it('who says so takes a deletion over all the same, and both sides have the same', async () => {
  const { groupId, file } = await emptiedThere();
  const uploadId = await uploadFile(here.client, file, 'hand-off.mezzo', true);
  await here.client.handOff.open({ uploadId, passphrase: handOffPassphrase });
  const { conflicts } = await here.client.handOff.preview({ uploadId, matches: [] });
  await takeIn(here.open(), file, { choices: conflicts.map(({ key }) => ({ key, stands: 'theirs' })) });
  expect(await recordsHere(groupId)).toEqual({ goals: 0, marks: [undefined, 'unexcused'] });
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});

it('two who were made one there are one here, too, on hold or not: nothing of theirs is deleted by that', async () => {
  const { client } = here;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03']);
  const { personId: ana } = await memberSince(client, groupId, '2026-03-01');
  const { personId: ann } = await memberSince(client, groupId, '2026-03-02', {
    givenName: 'Ann',
    familyName: 'Ruiz',
  });
  for (const personId of [ana, ann])
    await client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: present });
  await handOver(here.open(), there.open(), groupId);
  await client.retention.placeHold({ kind: 'group', id: groupId, reason: 'Court', placedOn: '2026-03-11' });
  await there.client.people.merge({ keepId: ana, duplicateId: ann });
  const { result } = await handOver(there.open(), here.open(), groupId);
  expect(result.conflicts).toBe(0);
  // A hold on the one is on who they are now, beside the group's; and it alone holds the group.
  await client.retention.placeHold({ kind: 'person', id: ann, reason: 'Court', placedOn: '2026-03-11' });
  expect(await client.retention.holdsOf({ kind: 'person', id: ana })).toHaveLength(2);
  expect(await client.retention.holdsOf({ kind: 'group', id: groupId })).toHaveLength(2);
  await handOver(here.open(), there.open(), groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});
