import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
});
afterEach(() => core.remove());

it('a group taken as a template for next term brings its settings, and nobody and nothing from this term', async () => {
  const [owner] = await client.facilitators.list();
  const { id: second } = await client.facilitators.create({
    name: 'A. Bello',
    credentials: 'MSW',
    email: '',
  });
  const fields = groupFields({
    name: 'Friendship group',
    purpose: 'Somebody to sit with at lunch',
    startsOn: '2026-01-05',
    endsOn: '2026-03-30',
    place: 'Room 12',
    weekday: 2,
    startTime: '10:15',
    minutes: 40,
    capacity: 8,
    colour: 'plum',
    tags: ['grade 4'],
    facilitators: [
      { facilitatorId: second, role: 'co-facilitator' },
      { facilitatorId: owner!.id, role: 'facilitator' },
    ],
  });
  const { id } = await client.groups.create(fields);
  await memberSince(client, id, '2026-01-05');
  const { id: copyId } = await client.groups.duplicate({ id, name: 'Friendship group, spring' });
  const copy = await client.groups.get({ id: copyId });
  expect(copy).toMatchObject({
    ...fields,
    name: 'Friendship group, spring',
    status: 'planned',
    startsOn: null,
    endsOn: null,
    members: 0,
    waiting: 0,
    held: 0,
    planned: 0,
    facilitatorNames: ['A. Bello', 'J. Alvarez'],
  });
});

it('a facilitator has one role in a group, the first that was named', async () => {
  const [owner] = await client.facilitators.list();
  const twice = groupFields({
    facilitators: [
      { facilitatorId: owner!.id, role: 'facilitator' },
      { facilitatorId: owner!.id, role: 'observer' },
    ],
  });
  const { id } = await client.groups.create(twice);
  await client.groups.update({ id, fields: twice });
  expect((await client.groups.get({ id })).facilitators).toMatchObject([{ role: 'facilitator' }]);
});

it('a group with a facilitator who is gone is refused', async () => {
  const { id } = await client.facilitators.create({ name: 'A. Bello', credentials: '', email: '' });
  await client.facilitators.trash({ id });
  await expect(
    client.groups.create(groupFields({ facilitators: [{ facilitatorId: id, role: 'facilitator' }] })),
  ).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'facilitator' } });
});

it('a group in the trash takes its sessions along and brings them back', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-12', '2026-03-19']);
  await memberSince(client, groupId, '2026-01-01');
  await client.attendance.markAllPresent({ sessionId: sessionIds[0]! });
  await client.groups.trash({ id: groupId });

  expect(await client.groups.list()).toEqual([]);
  expect(await client.sessions.between({ from: '2026-01-01', to: '2026-12-31' })).toEqual([]);
  expect(await client.trash.list()).toMatchObject([{ kind: 'group', sessions: 2, marks: 1 }]);
  for (const call of [
    () => client.groups.get({ id: groupId }),
    () => client.attendance.register({ groupId }),
    () => client.sessions.get({ id: sessionIds[0]! }),
    () => client.attendance.markAllPresent({ sessionId: sessionIds[0]! }),
  ])
    await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' });

  await client.trash.restore({ kind: 'group', id: groupId });
  expect((await client.attendance.register({ groupId })).summary.attended).toBe(1);
  expect(await client.trash.list()).toEqual([]);
});

it('a session does not come back from the trash to a moment that was given away', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-19']);
  await client.sessions.trash({ id: sessionIds[0]!, scope: 'this' });
  const again = { date: '2026-03-19', start: '10:00', minutes: 30, place: '', topic: '', remarks: '' };
  await client.sessions.create({ groupId, fields: again });
  await expect(client.trash.restore({ kind: 'session', id: sessionIds[0]! })).rejects.toMatchObject({
    code: 'SESSION_TAKEN',
  });
});

it('the list counts members of today, who waits, what was held and what is next', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-05', '2026-03-12', '2026-03-19']);
  await memberSince(client, groupId, '2026-01-01', { givenName: 'Ana' });
  const { membershipId } = await memberSince(client, groupId, '2026-01-01', { givenName: 'Ben' });
  await client.roster.leave({ membershipId, leftOn: '2026-03-11', reason: '' });
  const { id: personId } = await client.people.create(personFields({ givenName: 'Cem' }));
  await client.roster.wait({ groupId, personId });
  await client.sessions.hold({ id: sessionIds[0]!, actualStart: null, actualMinutes: null });
  expect(await client.groups.list()).toMatchObject([
    { members: 1, waiting: 1, held: 1, planned: 2, nextOn: '2026-03-12' },
  ]);
});

it('the owner’s name in the settings and on their own record are one', async () => {
  const [owner] = await client.facilitators.list();
  await client.settings.update({ ownerName: 'J. Alvarez-Reyes' });
  expect(await client.facilitators.list()).toMatchObject([
    { name: 'J. Alvarez-Reyes', credentials: 'LCSW', isOwner: true },
  ]);
  await client.facilitators.update({
    id: owner!.id,
    fields: { name: 'Jo Reyes', credentials: 'LICSW', email: 'jo@school.example' },
  });
  expect(await client.settings.get()).toMatchObject({ ownerName: 'Jo Reyes', ownerCredentials: 'LICSW' });
});
