import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PersonFields } from '../../../shared/contract/people.ts';
import { everyRow, groupFields, personFields } from '../../support/random-changes.ts';
import { measureFieldsOf } from '../../support/random-measures.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const enter = async (fields: Partial<PersonFields>) => (await client.people.create(personFields(fields))).id;
const found = async (text: string) => (await client.search.find({ text })).map((hit) => hit.title);

it('two records of one person become one with everything that both own, and one step takes it back', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-02-03', '2026-02-10', '2026-02-17']);
  const { personId: keepId } = await memberSince(client, groupId, '2026-02-09', {
    givenName: 'Zoë',
    familyName: 'Müller',
    accessNeeds: 'Large print',
    guardians: [{ name: 'Carla', relationship: 'mother', phone: '', email: '' }],
  });
  const other = await groupThatMeets(client, []);
  const { personId: duplicateId, membershipId } = await memberSince(client, groupId, '2026-02-01', {
    givenName: 'Zoe',
    familyName: 'Muller',
    birthDate: '2016-05-01',
    phone: '555-0101',
    accessNeeds: 'Sits near the door',
    guardians: [
      { name: 'Carla', relationship: 'mother', phone: '', email: '' },
      { name: 'Tom', relationship: 'uncle', phone: '', email: '' },
    ],
  });
  await client.roster.leave({ membershipId, leftOn: '2026-02-10', reason: 'Entered twice' });
  await client.roster.wait({ groupId: other.groupId, personId: duplicateId });
  await client.attendance.planAbsence({
    personId: duplicateId,
    groupId: null,
    fromOn: '2026-03-20',
    until: { by: 'count', sessions: 1 },
    reason: 'Trip',
  });
  const mark = (place: number, personId: string, mark: typeof present) =>
    client.attendance.mark({ sessionId: sessionIds[place]!, personId, mark });
  await mark(0, duplicateId, present);
  await mark(1, duplicateId, absent);
  await mark(1, keepId, present);
  await mark(2, keepId, present);
  const before = everyRow(test.open().db);

  await client.people.merge({ keepId, duplicateId });

  const person = await client.people.get({ id: keepId });
  expect(person).toMatchObject({
    givenName: 'Zoë',
    birthDate: '2016-05-01',
    phone: '555-0101',
    accessNeeds: 'Large print\nSits near the door',
    guardians: [{ name: 'Carla' }, { name: 'Tom' }],
  });
  // the two spans shared a day and are one now; where both were marked, the kept record's mark stands
  expect(person.memberships.filter((row) => row.state === 'member')).toMatchObject([
    { joinedOn: '2026-02-01', leftOn: null, summary: { recorded: 3, attended: 3 } },
  ]);
  expect(person.memberships.filter((row) => row.state === 'waiting')).toHaveLength(1);
  expect(await client.attendance.plannedAbsences({ personId: keepId })).toHaveLength(1);
  await expect(client.people.get({ id: duplicateId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await client.trash.list()).toEqual([]);
  await expect(client.trash.restore({ kind: 'person', id: duplicateId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });

  await client.undo.undo({ step: null });
  expect(everyRow(test.open().db)).toEqual(before);
});

it('a merge reaches memberships in a group that lies in the trash', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId: duplicateId } = await memberSince(client, groupId, '2026-02-01');
  const keepId = await enter({ givenName: 'Ana', familyName: 'Ruiz' });
  await client.groups.trash({ id: groupId });
  await client.people.merge({ keepId, duplicateId });
  await client.trash.restore({ kind: 'group', id: groupId });
  expect((await client.roster.list({ groupId })).map((entry) => entry.person.id)).toEqual([keepId]);
});

it('who waits in a group, and is found to be a member of it already, waits no longer', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId: duplicateId } = await memberSince(client, groupId, '2026-02-01');
  const keepId = await enter({ givenName: 'Ana', familyName: 'Ruiz' });
  await client.roster.wait({ groupId, personId: keepId });
  await client.people.merge({ keepId, duplicateId });
  expect((await client.roster.list({ groupId })).map((entry) => entry.state)).toEqual(['member']);
});

it('nobody is merged with themselves', async () => {
  const id = await enter({ givenName: 'Ana' });
  await expect(client.people.merge({ keepId: id, duplicateId: id })).rejects.toMatchObject({
    code: 'SAME_PERSON',
  });
});

it('likely duplicates are pointed out on entry, the likeliest first, and never the person being edited', async () => {
  const same = await enter({ givenName: 'Thomas', familyName: 'O’Brien', birthDate: '2015-01-01' });
  await enter({ givenName: 'Tom', familyName: 'OBrien', preferredName: 'Thomas' });
  await enter({ givenName: 'Tomas', familyName: 'Obrecht' });
  const entered = {
    givenName: 'thomas',
    familyName: "O'BRIEN",
    preferredName: '',
    birthDate: '2015-01-01',
    identifier: '',
    phone: '',
    email: '',
  };
  const found = await client.people.likelyDuplicates({ exceptId: null, ...entered });
  expect(found.map((one) => [one.person.givenName, one.because])).toEqual([
    ['Thomas', ['same-name', 'same-birth-date']],
    ['Tom', ['similar-name']],
  ]);
  const except = await client.people.likelyDuplicates({ exceptId: same, ...entered });
  expect(except.map((one) => one.person.givenName)).toEqual(['Tom']);
});

it('search ignores diacritics, apostrophes and case, and finds words by their beginning', async () => {
  await enter({ givenName: 'Łucja', familyName: 'O’Brien-Núñez' });
  for (const text of ['lucja', 'LUC', 'obrien', "o'brien", 'o’brien', 'nunez', 'núñ', 'lucja nunez'])
    expect(await found(text), text).toEqual(['Łucja O’Brien-Núñez']);
  expect(await found('ucja')).toEqual([]);
  expect(await found('lucja smith')).toEqual([]);
});

it('search finds names in Arabic, Hebrew, Vietnamese, Hindi and Korean letters', async () => {
  const names: [string, string, string][] = [
    ['ليلى', 'حداد', 'ليل'],
    ['מִרְיָם', 'כהן', 'מרים'],
    ['Minh', 'Nguyễn', 'nguyen'],
    ['राम', 'शर्मा', 'राम'],
    ['지민', '김', '지민'],
  ];
  for (const [givenName, familyName] of names) await enter({ givenName, familyName });
  for (const [givenName, familyName, text] of names)
    expect(await found(text)).toEqual([`${givenName} ${familyName}`]);
});

it('search finds a person by identifier, address, number, and by who looks after them', async () => {
  await enter({
    givenName: 'Minh',
    identifier: 'S-4004',
    email: 'minh@school.example',
    guardians: [{ name: 'Nguyễn Thị Hoa', relationship: 'grandmother', phone: '555-0104', email: '' }],
  });
  for (const text of ['s-4004', 'minh@school', 'thi hoa', '0104'])
    expect(await found(text), text).toEqual(['Minh']);
});

it('nothing that is typed is read as a query language', async () => {
  await enter({ givenName: 'Ana' });
  for (const text of [
    '"',
    'ana"',
    'ana OR ben',
    'NEAR(ana ben)',
    'text:ana',
    '*',
    'ana*',
    '-ana',
    '()',
    'ा',
    "'",
  ])
    expect(Array.isArray(await client.search.find({ text })), text).toBe(true);
  expect(await found('ana OR ben')).toEqual([]);
});

it('search covers groups, topics of sessions and facilitators, and not the trash', async () => {
  const { id: groupId } = await client.groups.create(groupFields({ name: 'Café circle', tags: ['évening'] }));
  const { id } = await client.sessions.create({
    groupId,
    fields: { date: '2026-03-17', start: '10:00', minutes: 45, place: '', topic: 'Cafés', remarks: '' },
  });
  await client.facilitators.create({ name: 'Cafer Demir', credentials: 'MSW', email: '' });
  expect((await client.search.find({ text: 'caf' })).map((hit) => hit.kind)).toEqual([
    'group',
    'session',
    'facilitator',
  ]);
  expect((await client.search.find({ text: 'even' }))[0]).toMatchObject({ kind: 'group', id: groupId });
  await client.sessions.trash({ id, scope: 'this' });
  await client.groups.trash({ id: groupId });
  expect((await client.search.find({ text: 'caf' })).map((hit) => hit.kind)).toEqual(['facilitator']);
  await client.trash.restore({ kind: 'group', id: groupId });
  expect((await client.search.find({ text: 'caf' })).map((hit) => hit.kind)).toEqual([
    'group',
    'facilitator',
  ]);
});

it('search finds measures by their names, and none in the trash', async () => {
  const { id } = await client.measures.create({
    fields: measureFieldsOf({ name: 'Wie war’s heute für mich?' }),
  });
  expect(await client.search.find({ text: 'fur heu' })).toMatchObject([{ kind: 'measure', id }]);
  expect(await client.search.find({ text: 'eute' })).toEqual([]);
  await client.measures.trash({ id });
  expect(await client.search.find({ text: 'heute' })).toEqual([]);
});

it('a session of a group in the trash is not found', async () => {
  const { groupId } = await groupThatMeets(client, ['2026-03-17'], { topic: 'Listening' });
  await client.groups.trash({ id: groupId });
  // the library knows activities of that name, and they stay
  const kinds = (await client.search.find({ text: 'listening' })).map((hit) => hit.kind);
  expect(kinds.filter((kind) => kind !== 'activity')).toEqual([]);
});

it('a person in the trash is in no list, no register and no count, and comes back with everything', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-02-03']);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  await client.attendance.markAllPresent({ sessionId: sessionIds[0]! });
  await client.people.trash({ id: personId });
  expect(await client.people.list()).toEqual([]);
  expect(await client.attendance.register({ groupId })).toMatchObject({
    members: [],
    sessions: [{ recorded: 0, expected: 0 }],
  });
  expect(await client.trash.list()).toMatchObject([{ kind: 'person', name: 'Ana Ruiz', marks: 1 }]);
  await client.trash.restore({ kind: 'person', id: personId });
  expect((await client.attendance.register({ groupId })).summary.attended).toBe(1);
});

it('a roster of numbered names with one identifier for all is looked through without keeping anybody waiting', async () => {
  for (let place = 0; place < 1500; place += 1)
    await enter({ givenName: `Student ${1000 + place}`, familyName: 'Lee', identifier: 'n/a' });
  // Each is alone under a name of their own; what they share says nothing of anybody.
  expect(await client.people.duplicatePairs()).toEqual([]);
}, 60_000);

it('a birth date to come is refused; one that is there already keeps nobody from correcting the rest', async () => {
  await expect(enter({ givenName: 'Ana', birthDate: '2199-12-31' })).rejects.toMatchObject({
    code: 'DAY_TO_COME',
    data: { date: '2199-12-31' },
  });
  const id = await enter({ givenName: 'Ana', birthDate: '2026-03-12' });
  const change = (fields: Partial<PersonFields>) =>
    client.people.update({ id, fields: personFields({ givenName: 'Ana', ...fields }) });
  await expect(change({ birthDate: '2026-03-13' })).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  test.clock.set('2026-03-11T15:00:00Z');
  await change({ birthDate: '2026-03-12', grade: '4' });
  expect(await client.people.get({ id })).toMatchObject({ birthDate: '2026-03-12', grade: '4' });
});
