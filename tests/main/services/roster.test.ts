import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => core.remove());

async function peopleNamed(...names: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const givenName of names) ids.push((await client.people.create(personFields({ givenName }))).id);
  return ids;
}

async function waitList(groupId: string): Promise<[string, number | null][]> {
  const entries = await client.roster.list({ groupId });
  return entries
    .filter((entry) => entry.state === 'waiting')
    .map((entry) => [entry.person.givenName, entry.waitPosition]);
}

it('leaving and rejoining keeps both spans, each with its own attendance', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-02-03', '2026-02-10', '2026-03-10']);
  const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
  for (const sessionId of sessionIds.slice(0, 2)) await client.attendance.markAllPresent({ sessionId });
  await client.roster.leave({ membershipId, leftOn: '2026-02-15', reason: 'Exams' });
  await client.roster.join({ groupId, personId, joinedOn: '2026-03-01' });
  await client.attendance.markAllPresent({ sessionId: sessionIds[2]! });

  const roster = await client.roster.list({ groupId });
  expect(roster.map((row) => [row.joinedOn, row.leftOn, row.leaveReason, row.attended])).toEqual([
    ['2026-02-01', '2026-02-15', 'Exams', 2],
    ['2026-03-01', null, '', 1],
  ]);
  const person = await client.people.get({ id: personId });
  expect(person.memberships.map((row) => [row.joinedOn, row.summary.attended])).toEqual([
    ['2026-03-01', 1],
    ['2026-02-01', 2],
  ]);
  expect((await client.groups.get({ id: groupId })).members).toBe(1);
});

it('nobody is a member twice on one day', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
  const join = (joinedOn: string) => client.roster.join({ groupId, personId, joinedOn });
  await expect(join('2026-03-01')).rejects.toMatchObject({ code: 'MEMBERSHIP_OVERLAPS' });
  await expect(join('2026-01-01')).rejects.toMatchObject({ code: 'MEMBERSHIP_OVERLAPS' });
  await client.roster.leave({ membershipId, leftOn: '2026-02-10', reason: '' });
  await expect(join('2026-02-10')).rejects.toMatchObject({ code: 'MEMBERSHIP_OVERLAPS' });
  await join('2026-02-11');
  await expect(
    client.roster.correct({ membershipId, joinedOn: '2026-02-01', leftOn: null, reason: '' }),
  ).rejects.toMatchObject({ code: 'MEMBERSHIP_OVERLAPS' });
});

it('nobody leaves before they joined', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { membershipId } = await memberSince(client, groupId, '2026-02-01');
  await expect(client.roster.leave({ membershipId, leftOn: '2026-01-31', reason: '' })).rejects.toMatchObject(
    { code: 'LEAVES_BEFORE_JOINING', data: { joinedOn: '2026-02-01' } },
  );
  await client.roster.leave({ membershipId, leftOn: '2026-02-01', reason: 'One day only' });
});

it('a span entered wrongly is corrected, and marks outside it no longer count', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-02-03', '2026-02-10']);
  const { membershipId } = await memberSince(client, groupId, '2026-02-01');
  for (const sessionId of sessionIds) await client.attendance.markAllPresent({ sessionId });
  await client.roster.correct({ membershipId, joinedOn: '2026-02-05', leftOn: null, reason: '' });
  const [entry] = await client.roster.list({ groupId });
  expect([entry!.attended, entry!.recorded]).toEqual([1, 1]);
  const register = await client.attendance.register({ groupId });
  expect(register.summary.recorded).toBe(1);
  expect(register.sessions.map((session) => session.recorded)).toEqual([0, 1]);
});

it('several people join in one step, or nobody does', async () => {
  const { id: groupId } = await client.groups.create(groupFields());
  const people = await peopleNamed('Ana', 'Ben', 'Cem');
  await client.roster.join({ groupId, personId: people[2]!, joinedOn: '2026-02-01' });
  const all = { groupId, personIds: people, joinedOn: '2026-03-01' };
  await expect(client.roster.joinMany(all)).rejects.toMatchObject({ code: 'MEMBERSHIP_OVERLAPS' });
  expect(await client.roster.list({ groupId })).toHaveLength(1);
  await client.roster.joinMany({ ...all, personIds: people.slice(0, 2) });
  expect(await client.undo.state()).toMatchObject({ undo: { action: 'roster.join', count: 2 } });
  await client.undo.undo({ step: null });
  expect(await client.roster.list({ groupId })).toHaveLength(1);
});

it('the wait list keeps its order, also after it was changed and after somebody was admitted', async () => {
  const { id: groupId } = await client.groups.create(groupFields());
  for (const personId of await peopleNamed('Ana', 'Ben', 'Cem', 'Dua'))
    await client.roster.wait({ groupId, personId });
  const entries = await client.roster.list({ groupId });
  const idOf = (name: string) => entries.find((entry) => entry.person.givenName === name)!.membershipId;
  await client.roster.reorderWaitList({
    groupId,
    membershipIds: ['Cem', 'Ana', 'Dua', 'Ben'].map(idOf),
  });
  expect(await waitList(groupId)).toEqual([
    ['Cem', 1],
    ['Ana', 2],
    ['Dua', 3],
    ['Ben', 4],
  ]);
  await client.roster.admit({ membershipId: idOf('Ana'), joinedOn: '2026-03-12' });
  const [eve] = await peopleNamed('Eve');
  await client.roster.wait({ groupId, personId: eve! });
  expect(await waitList(groupId)).toEqual([
    ['Cem', 1],
    ['Dua', 2],
    ['Ben', 3],
    ['Eve', 4],
  ]);
  expect((await client.groups.get({ id: groupId })).waiting).toBe(4);
});

it('an order that leaves somebody out, or names somebody twice, is refused', async () => {
  const { id: groupId } = await client.groups.create(groupFields());
  for (const personId of await peopleNamed('Ana', 'Ben')) await client.roster.wait({ groupId, personId });
  const [ana, ben] = (await client.roster.list({ groupId })).map((entry) => entry.membershipId);
  for (const membershipIds of [[ana!], [ana!, ben!, ana!], [ana!, ana!]])
    await expect(client.roster.reorderWaitList({ groupId, membershipIds })).rejects.toMatchObject({
      code: 'CHANGED_ELSEWHERE',
    });
});

it('who joins from the wait list stops waiting; a member cannot wait for their own group', async () => {
  const { id: groupId } = await client.groups.create(groupFields());
  const [personId] = await peopleNamed('Ana');
  await client.roster.wait({ groupId, personId: personId! });
  await expect(client.roster.wait({ groupId, personId: personId! })).rejects.toMatchObject({
    code: 'MEMBERSHIP_OVERLAPS',
  });
  await client.roster.join({ groupId, personId: personId!, joinedOn: '2026-03-01' });
  expect(await waitList(groupId)).toEqual([]);
  await expect(client.roster.wait({ groupId, personId: personId! })).rejects.toMatchObject({
    code: 'MEMBERSHIP_OVERLAPS',
  });
});

it('a membership that should never have been is removed, and its marks are out of the register', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-02-03']);
  const { membershipId } = await memberSince(client, groupId, '2026-02-01');
  await client.attendance.markAllPresent({ sessionId: sessionIds[0]! });
  await client.roster.remove({ membershipId });
  expect(await client.attendance.register({ groupId })).toMatchObject({
    members: [],
    summary: { recorded: 0 },
  });
});

it('nothing is changed in a group, or for a person, that lies in the trash', async () => {
  const { groupId } = await groupThatMeets(client, []);
  const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
  const leave = () => client.roster.leave({ membershipId, leftOn: '2026-03-01', reason: '' });
  await client.people.trash({ id: personId });
  await expect(leave()).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'person' } });
  await client.trash.restore({ kind: 'person', id: personId });
  await client.groups.trash({ id: groupId });
  await expect(leave()).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'group' } });
  await client.trash.restore({ kind: 'group', id: groupId });
  await leave();
});
