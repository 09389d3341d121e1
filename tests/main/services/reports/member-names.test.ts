import { afterEach, beforeEach, expect, it } from 'vitest';
import { goalFieldsOf } from '../../../support/goal-records.ts';
import { sessionFields } from '../../../support/random-changes.ts';
import { groupThatMeets, memberSince, present } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let sessionIds: string[];
let mia: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']));
  mia = (await memberSince(client, groupId, '2026-03-01', { givenName: 'Mia', familyName: 'Chen' })).personId;
  for (const person of [
    { givenName: 'Léo', familyName: 'Chen' },
    { givenName: 'Zoë', familyName: 'Müller-Araya' },
    { givenName: 'Aaliyah', familyName: 'Washington', preferredName: 'Ali' },
  ])
    await memberSince(client, groupId, '2026-03-01', person);
});
afterEach(() => test.remove());

const report = (more: { replacesDoubtful?: boolean; calledInstead?: string } = {}) =>
  client.summaries.member({
    personId: mia,
    groupId: null,
    from: null,
    to: null,
    replacesDoubtful: more.replacesDoubtful ?? false,
    calledInstead: more.calledInstead ?? null,
  });

const others = /l[eé]o|zo[eë]|m[uü]ller|araya|aaliyah|\bali\b|washington/iu;

it('whatever was written of a member, nobody else is named on their report: twins, possessives, accents, initials', async () => {
  const levels = [
    'Hits Leo',
    'Shouts at ZOË',
    'Asks Ali’s help',
    'Plays with Zoe M.',
    'A. Washington’s partner',
  ];
  const { id: goalId } = await client.goals.add({
    groupId,
    personId: mia,
    fields: goalFieldsOf({ text: 'I let Léo’s turn be Léo’s.', levels, baselineLevel: -1 }),
  });
  await client.sessions.update({
    id: sessionIds[0]!,
    scope: 'this',
    fields: sessionFields({ date: '2026-03-03', topic: 'Müller-Araya and Leo’s quarrel' }),
  });
  for (const sessionId of sessionIds)
    await client.attendance.mark({ sessionId, personId: mia, mark: present });
  await client.goals.rate({
    goalId,
    at: { sessionId: sessionIds[1]! },
    rater: 'facilitator',
    raterName: '',
    level: 1,
  });
  await client.goals.close({ id: goalId, closedOn: '2026-03-11', reason: 'Aaliyah moved away' });
  await client.endings.saveMember({
    groupId,
    personId: mia,
    fields: {
      gains: 'Sat with Zoe and Ali.',
      next: 'Meets Léo Chen on Fridays.',
      certificateLine: 'Zoë’s friend',
    },
  });
  const found = await report();
  const text = JSON.stringify(found);
  expect(text).not.toMatch(others);
  expect(found.goals[0]).toMatchObject({ text: 'I let a peer’s turn be a peer’s.', standing: 'met' });
  expect(found.ending).toMatchObject({ gains: 'Sat with a peer and a peer.' });
  expect(found.person.givenName).toBe('Mia');
  expect(found.replaced).toBeGreaterThan(8);
});

it('the family’s opening and closing words pass the same guard, and a name of one’s own gives way to initials', async () => {
  const guard = (texts: string[], calledInstead: string | null, replacesDoubtful = false) =>
    client.summaries.guardWords({ personId: mia, replacesDoubtful, calledInstead, texts });
  expect(await guard(['Mia and Léo laughed.', 'Zoë’s idea helped.'], null)).toEqual({
    texts: ['Mia and a peer laughed.', 'A peer’s idea helped.'],
    replaced: 2,
    doubtful: [],
  });
  expect((await guard(['Mia’s drawing, and Mia Chen’s song.'], 'M.')).texts).toEqual([
    'M.’s drawing, and M.’s song.',
  ]);
  // The family name is her own as well as her twin’s: it is left, and somebody has to look.
  const shared = await guard(['The Chen children came.'], null);
  expect(shared).toMatchObject({ texts: ['The Chen children came.'], replaced: 0 });
  expect(shared.doubtful).not.toEqual([]);
  expect((await guard(['The Chen children came.'], null, true)).texts[0]).not.toContain('Chen');
});

it('a teacher’s name as the one who rated stays, and raises no doubt', async () => {
  await client.attendance.addGuest({
    sessionId: sessionIds[0]!,
    name: 'Ms Duarte, class teacher',
    kind: 'guest',
  });
  const { id: goalId } = await client.goals.add({ groupId, personId: mia, fields: goalFieldsOf() });
  await client.goals.rate({
    goalId,
    at: { ratedOn: '2026-03-10' },
    rater: 'teacher',
    raterName: 'Ms Duarte',
    level: 0,
  });
  const { goals, doubtful } = await report();
  expect(goals[0]!.others).toEqual([
    { rater: 'teacher', raterName: 'Ms Duarte', level: 0, on: '2026-03-10' },
  ]);
  expect(goals[0]!.standing).toBe('unrated');
  expect(doubtful).toEqual([]);
});

it('nobody is measured who is in no group, in another one, or in the trash', async () => {
  const { groupId: elsewhere } = await groupThatMeets(client, ['2026-03-04']);
  const asked = { from: null, to: null, replacesDoubtful: false, calledInstead: null };
  await expect(
    client.summaries.member({ ...asked, personId: mia, groupId: elsewhere }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await client.roster.remove({ membershipId: await membershipOf(mia) });
  expect(await client.summaries.member({ ...asked, personId: mia, groupId: null })).toMatchObject({
    group: null,
    goals: [],
  });
  await client.people.trash({ id: mia });
  await expect(client.summaries.member({ ...asked, personId: mia, groupId: null })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

async function membershipOf(personId: string): Promise<string> {
  const rows = await client.roster.list({ groupId });
  return rows.find(({ person }) => person.id === personId)!.membershipId;
}
