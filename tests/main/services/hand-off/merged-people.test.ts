import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentOf, handOver } from '../../../support/hand-off-copies.ts';
import { personFields } from '../../../support/random-changes.ts';
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

it('two records made one here are one in what comes from there, and there too after the next hand-off', async () => {
  const { client } = here;
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const { personId: noor } = await memberSince(client, groupId, '2026-03-01', { givenName: 'Noor' });
  const { id: twice } = await client.people.create(personFields({ givenName: 'Noor', familyName: 'Ali' }));
  await client.enrolment.refer({
    groupId,
    personIds: [twice],
    referredOn: '2026-03-01',
    source: 'Teacher',
    reason: '',
  });
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId: noor, mark: present });
  await handOver(here.open(), there.open(), groupId);

  await client.people.merge({ keepId: noor, duplicateId: twice });
  await there.client.enrolment.updateReferral({
    groupId,
    personId: twice,
    referredOn: '2026-03-02',
    source: 'Nurse',
    reason: 'Eats alone',
  });
  await there.client.roster.join({ groupId, personId: twice, joinedOn: '2026-03-01' });
  await there.client.attendance.mark({ sessionId: sessionIds[1]!, personId: twice, mark: absent });
  await handOver(there.open(), here.open(), groupId);
  const { members } = await client.attendance.session({ sessionId: sessionIds[1]! });
  expect(members.map(({ personId, cell }) => [personId, cell.mark?.status])).toEqual([[noor, 'unexcused']]);
  await handOver(here.open(), there.open(), groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
  const back = await there.client.attendance.session({ sessionId: sessionIds[1]! });
  expect(back.members.map(({ personId }) => personId)).toEqual([noor]);
});
