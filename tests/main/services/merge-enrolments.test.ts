import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { memberSince } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ id: groupId } = await client.groups.create(groupFields()));
});
afterEach(() => test.remove());

async function peopleNamed(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const givenName of names) ids.push((await client.people.create(personFields({ givenName }))).id);
  return ids;
}

async function referred(...names: string[]): Promise<string[]> {
  const personIds = await peopleNamed(...names);
  await client.enrolment.refer({ groupId, personIds, referredOn: '2026-03-02', source: '', reason: '' });
  return personIds;
}

async function candidateNamed(name: string) {
  const { candidates } = await client.enrolment.board({ groupId });
  return candidates.find(({ person }) => person.givenName === name)!;
}

it('two records made one keep what screening found of either, a no before a yes, and the later day', async () => {
  const [kept, other] = await referred('Ana', 'Anna');
  const unknown = {
    'fits-the-need': 'yes',
    safe: 'yes',
    ready: 'unknown',
    'no-conflict': 'unknown',
    'no-sibling-unless-meant': 'unknown',
  } as const;
  const screen = (personId: string, found: object, screenedOn: string | null, remarks: string) =>
    client.enrolment.screen({
      groupId,
      personId,
      screening: { answers: { ...unknown, ...found }, screenedOn, remarks },
    });
  await screen(kept!, { safe: 'yes', ready: 'no' }, '2026-03-04', 'Shy');
  await screen(other!, { safe: 'no', 'no-conflict': 'yes' }, '2026-03-09', 'Threatened Ben');
  await client.people.merge({ keepId: kept!, duplicateId: other! });
  expect((await candidateNamed('Ana')).screening).toEqual({
    answers: {
      'fits-the-need': 'yes',
      safe: 'no',
      ready: 'no',
      'no-conflict': 'yes',
      'no-sibling-unless-meant': 'unknown',
    },
    screenedOn: '2026-03-09',
    remarks: 'Shy\nThreatened Ben',
  });
});

it('two records made one stay declined where either was; where they have a place, the reason stays in the remarks', async () => {
  const decline = (personId: string, on: string, reason: string) =>
    client.enrolment.decline({ groupId, personId, on, reason });
  const [kept, other, third] = await referred('Ana', 'Anna', 'Anne');
  await decline(other!, '2026-03-04', 'Not safe for the others');
  await client.people.merge({ keepId: kept!, duplicateId: other! });
  expect(await candidateNamed('Ana')).toMatchObject({
    stage: 'declined',
    declinedOn: '2026-03-04',
    declineReason: 'Not safe for the others',
  });
  await client.enrolment.wait({ groupId, personIds: [third!] });
  await client.people.merge({ keepId: kept!, duplicateId: third! });
  expect(await candidateNamed('Ana')).toMatchObject({
    stage: 'waiting',
    declinedOn: null,
    screening: { remarks: 'Not safe for the others' },
  });
});

it('two records made one tell when one group has now people in it who are kept apart', async () => {
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const [other, ben] = await referred('Anna', 'Ben');
  await client.enrolment.enrol({
    groupId,
    personIds: [ben!],
    joinedOn: '2026-03-02',
    acceptKeptApart: false,
  });
  await client.separations.add({ firstId: other!, secondId: ben!, reason: 'A quarrel' });
  expect(await client.people.merge({ keepId: personId, duplicateId: other! })).toMatchObject({
    keptApart: 1,
  });
  // That is known now: another record of theirs brings nothing new.
  const [again] = await peopleNamed('Anne');
  expect(await client.people.merge({ keepId: personId, duplicateId: again! })).toMatchObject({
    keptApart: 0,
  });
});

it('two records made one keep both reasons why somebody is kept apart from them', async () => {
  const [kept, other, ben] = await peopleNamed('Ana', 'Anna', 'Ben');
  await client.separations.add({ firstId: kept!, secondId: ben!, reason: 'Shared a class' });
  await client.separations.add({ firstId: ben!, secondId: other!, reason: 'A quarrel' });
  await client.people.merge({ keepId: kept!, duplicateId: other! });
  expect(await client.separations.list({ personId: null })).toMatchObject([
    { reason: 'Shared a class; A quarrel' },
  ]);
});
