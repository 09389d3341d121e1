import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentOf, handOver, makeFile, takeIn } from '../../../support/hand-off-copies.ts';
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

it('somebody who was found to be somebody here, and was then made one with a third, is that third from then on', async () => {
  const { groupId, sessionIds } = await groupThatMeets(here.client, ['2026-03-03', '2026-03-10']);
  const { personId: noor } = await memberSince(here.client, groupId, '2026-03-01', { givenName: 'Noor' });
  const { id: known } = await there.client.people.create(personFields({ givenName: 'Noor' }));
  const { id: whole } = await there.client.people.create(
    personFields({ givenName: 'Noor', familyName: 'Ali' }),
  );
  await takeIn(there.open(), await makeFile(here.open(), groupId), {
    matches: [{ table: 'people', theirId: noor, hereId: known }],
  });
  await there.client.people.merge({ keepId: whole, duplicateId: known });
  await here.client.attendance.mark({ sessionId: sessionIds[0]!, personId: noor, mark: present });
  await handOver(here.open(), there.open(), groupId);
  expect((await there.client.people.list()).map(({ id }) => id)).toEqual([whole]);
  const { members } = await there.client.attendance.session({ sessionId: sessionIds[0]! });
  expect(members.map(({ personId, cell }) => [personId, cell.mark?.status])).toEqual([[whole, 'present']]);
  await handAround([there, here], groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
});

/** Laptops one after the other hand the group to all others until nothing new comes. */
async function handAround(copies: readonly TestDoor[], groupId: string) {
  let rounds = 0;
  for (; rounds < 6; rounds += 1) {
    let written = 0;
    for (const from of copies)
      for (const to of copies)
        if (from !== to) written += (await handOver(from.open(), to.open(), groupId)).result.written;
    if (written === 0) break;
  }
  return rounds;
}

it.each([
  ['a ring', (copies: TestDoor[]) => [copies[0]!, copies[1]!, copies[2]!]],
  ['the other way round', (copies: TestDoor[]) => [copies[2]!, copies[1]!, copies[0]!]],
])(
  'three laptops that make three people one in a circle end with the same people: %s',
  async (_name, way) => {
    const third = await openTestDoor({ now: '2026-03-12T17:00:00Z' });
    try {
      const { client } = here;
      const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
      const people: string[] = [];
      for (const givenName of ['Ana', 'Anna', 'Anne'])
        people.push((await memberSince(client, groupId, '2026-03-01', { givenName })).personId);
      const copies = [here, there, third];
      for (const to of [there, third]) await handOver(here.open(), to.open(), groupId);
      for (const [place, copy] of copies.entries())
        await copy.client.people.merge({ keepId: people[(place + 1) % 3]!, duplicateId: people[place]! });
      for (const [place, copy] of copies.entries())
        await copy.client.attendance.mark({
          sessionId: sessionIds[place % 2]!,
          personId: people[(place + 1) % 3]!,
          mark: place === 1 ? absent : present,
        });
      // Nobody sees the whole circle in one file: each hears of two of its three sides.
      const [one, two, three] = way(copies) as [TestDoor, TestDoor, TestDoor];
      await handOver(one.open(), two.open(), groupId);
      await handOver(two.open(), three.open(), groupId);
      await handOver(three.open(), one.open(), groupId);
      expect(await handAround(copies, groupId)).toBeLessThanOrEqual(3);
      const [first] = people.toSorted();
      const contents = await Promise.all(copies.map((copy) => contentOf(copy.open(), groupId)));
      expect(contents[1]).toEqual(contents[0]);
      expect(contents[2]).toEqual(contents[0]);
      for (const copy of copies) {
        const roster = await copy.client.roster.list({ groupId });
        expect(roster.map(({ person }) => person.id)).toEqual([first]);
        for (const sessionId of sessionIds) {
          const { members } = await copy.client.attendance.session({ sessionId });
          expect(members.map(({ personId }) => personId)).toEqual([first]);
        }
      }
    } finally {
      await third.remove();
    }
  },
);
