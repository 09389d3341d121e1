import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from '../../../../main/db/query.ts';
import { contentOf, handOver } from '../../../support/hand-off-copies.ts';
import { personFields } from '../../../support/random-changes.ts';
import { roundFields } from '../../../support/random-sociometry.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
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

type Chosen = { toId: string; valence: 'positive' | 'negative'; rank: number | null };
const choose = (...ids: string[]): Chosen[] =>
  ids.map((toId) => ({ toId, valence: 'positive' as const, rank: null }));

/** A round among Ana, Ben, Cleo and Dov, on both laptops. */
async function roundOnBoth() {
  const { client } = here;
  const { groupId } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const ids: string[] = [];
  for (const givenName of ['Ana', 'Ben', 'Cleo', 'Dov'])
    ids.push((await memberSince(client, groupId, '2026-03-01', { givenName })).personId);
  const [ana, ben, cleo, dov] = ids as [string, string, string, string];
  const { id: roundId } = await client.sociometry.create({
    groupId,
    fields: roundFields({ takenOn: '2026-03-10' }),
    personIds: ids,
    careTaken: true,
  });
  await handOver(here.open(), there.open(), groupId);
  const answer = ({ client: by }: TestDoor, personId: string, ...to: string[]) =>
    by.sociometry.answer({ roundId, personId, hasAnswered: true, choices: choose(...to) });
  return { groupId, roundId, ana, ben, cleo, dov, answer };
}

/** Both laptops after hand-offs to and fro: the same, and the round can be read on each. */
async function sameRound(groupId: string, roundId: string) {
  await handOver(here.open(), there.open(), groupId);
  await handOver(there.open(), here.open(), groupId);
  await handOver(here.open(), there.open(), groupId);
  expect(await contentOf(there.open(), groupId)).toEqual(await contentOf(here.open(), groupId));
  const [one, other] = await Promise.all(
    [here, there].map(({ client }) => client.sociometry.get({ id: roundId })),
  );
  expect(other).toEqual(one);
  expect(await there.client.sociometry.list({ groupId })).toHaveLength(1);
  const { round, measures } = one!;
  const members = round.members.map(({ personId }) => personId);
  expect(new Set(members).size).toBe(members.length);
  for (const { fromId, toId } of round.choices) {
    expect(members).toEqual(expect.arrayContaining([fromId, toId]));
    expect(fromId).not.toBe(toId);
  }
  expect(measures?.size).toBe(members.length);
  return { members, choices: round.choices.map(({ fromId, toId }) => [fromId, toId]) };
}

it('whom one laptop takes out of a round and the other has chosen stays in it', async () => {
  const { groupId, roundId, ana, ben, cleo, dov, answer } = await roundOnBoth();
  await here.client.sociometry.update({
    id: roundId,
    fields: roundFields({ takenOn: '2026-03-10' }),
    personIds: [ana, ben, cleo],
    careTaken: true,
  });
  await answer(there, ana, ben, dov);
  const { members, choices } = await sameRound(groupId, roundId);
  expect(members).toContain(dov);
  expect(choices).toEqual(
    expect.arrayContaining([
      [ana, ben],
      [ana, dov],
    ]),
  );
});

it('a choice made there by somebody who is taken out here stays, and so does who made it', async () => {
  const { groupId, roundId, ana, ben, cleo, dov, answer } = await roundOnBoth();
  await answer(there, dov, ana);
  await here.client.sociometry.update({
    id: roundId,
    fields: roundFields({ takenOn: '2026-03-10' }),
    personIds: [ana, ben, cleo],
    careTaken: true,
  });
  const { members, choices } = await sameRound(groupId, roundId);
  expect(members).toContain(dov);
  expect(choices).toEqual([[dov, ana]]);
});

it('two who are made one here and chose each other there are no choice of oneself', async () => {
  const { groupId, roundId, ana, ben, cleo, dov, answer } = await roundOnBoth();
  await here.client.people.merge({ keepId: ana, duplicateId: ben });
  await answer(there, ana, ben, cleo);
  await answer(there, ben, ana, cleo);
  await answer(there, cleo, ana, ben);
  await answer(there, dov, ben);
  const { members, choices } = await sameRound(groupId, roundId);
  expect(members.toSorted()).toEqual([ana, cleo, dov].toSorted());
  expect(choices).toEqual(expect.arrayContaining([[dov, ana]]));
});

it('who was taken out of the round here comes back in it as whom they were made one with', async () => {
  const { groupId, roundId, ana, ben, cleo, dov, answer } = await roundOnBoth();
  await here.client.sociometry.update({
    id: roundId,
    fields: roundFields({ takenOn: '2026-03-10' }),
    personIds: [ben, cleo, dov],
    careTaken: true,
  });
  await here.client.people.merge({ keepId: ana, duplicateId: ben });
  await answer(there, cleo, ben, ana);
  await answer(there, dov, ben);
  const { members, choices } = await sameRound(groupId, roundId);
  expect(members).toContain(ana);
  expect(choices).toEqual(expect.arrayContaining([[dov, ana]]));
});

it('each laptop makes the same two one, each into the other, while both choose', async () => {
  const { groupId, roundId, ana, ben, cleo, dov, answer } = await roundOnBoth();
  await here.client.people.merge({ keepId: ana, duplicateId: ben });
  await answer(here, ana, cleo);
  await there.client.people.merge({ keepId: ben, duplicateId: ana });
  await answer(there, ben, dov);
  await answer(there, cleo, ben);
  await sameRound(groupId, roundId);
});

it('a round of somebody in the trash is read without them', async () => {
  const { groupId, roundId, ana, ben, cleo, answer } = await roundOnBoth();
  await answer(here, cleo, ana, ben);
  await here.client.people.trash({ id: ana });
  await answer(there, ana, ben);
  await handOver(there.open(), here.open(), groupId);
  const { round, measures } = await here.client.sociometry.get({ id: roundId });
  expect(round.members).toHaveLength(3);
  expect(round.choices).toMatchObject([{ fromId: cleo, toId: ben }]);
  expect(measures?.size).toBe(3);
});

it('a round that an earlier hand-off has left with a choice of somebody outside is read, and put right by the next', async () => {
  const { groupId, roundId, ana, dov, answer } = await roundOnBoth();
  await answer(here, ana, dov);
  run(here.open().db, 'DELETE FROM roundMembers WHERE roundId = @roundId AND personId = @dov', {
    roundId,
    dov,
  });
  const { round } = await here.client.sociometry.get({ id: roundId });
  expect(round.choices).toEqual([]);
  expect(await here.client.sociometry.list({ groupId })).toHaveLength(1);
  const { id: eve } = await there.client.people.create(personFields({ givenName: 'Eve' }));
  await there.client.roster.join({ groupId, personId: eve, joinedOn: '2026-03-01' });
  const { choices } = await sameRound(groupId, roundId);
  expect(choices).toEqual([[ana, dov]]);
});
