import { afterEach, beforeEach, expect, it } from 'vitest';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => core.remove());

const fiveTuesdays = ['2026-02-10', '2026-02-17', '2026-02-24', '2026-03-03', '2026-03-10'];

async function statesOf(groupId: string, givenName: string): Promise<string[]> {
  const register = await client.attendance.register({ groupId });
  return register.members
    .find((member) => member.givenName === givenName)!
    .cells.map((cell) => cell.mark?.status ?? cell.state);
}

it('a member who joined in week 3 is not absent in week 2', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-24');
  await expect(
    client.attendance.mark({ sessionId: sessionIds[1]!, personId, mark: absent }),
  ).rejects.toMatchObject({ code: 'NOT_A_MEMBER', data: { date: '2026-02-17' } });
  for (const sessionId of sessionIds) await client.attendance.markAllPresent({ sessionId });
  expect(await statesOf(groupId, 'Ana')).toEqual([
    'not-yet-joined',
    'not-yet-joined',
    'present',
    'present',
    'present',
  ]);
  const { members } = await client.attendance.register({ groupId });
  expect(members[0]!.summary).toMatchObject({ recorded: 3, attended: 3, rate: 1, unexcused: 0 });
});

it('someone who left is not absent afterwards; the last day still counts', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
  await client.roster.leave({ membershipId, leftOn: '2026-02-24', reason: 'Moved' });
  await client.attendance.mark({ sessionId: sessionIds[2]!, personId, mark: present });
  await expect(
    client.attendance.mark({ sessionId: sessionIds[3]!, personId, mark: absent }),
  ).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
  expect(await statesOf(groupId, 'Ana')).toEqual(['open', 'open', 'present', 'left', 'left']);
});

it('between two memberships somebody is away, not absent', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
  await client.roster.leave({ membershipId, leftOn: '2026-02-12', reason: '' });
  await client.roster.join({ groupId, personId, joinedOn: '2026-03-01' });
  for (const sessionId of sessionIds) await client.attendance.markAllPresent({ sessionId });
  expect(await statesOf(groupId, 'Ana')).toEqual(['present', 'left', 'left', 'present', 'present']);
});

it('at a cancelled session nobody is absent, and it stays out of every total', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  for (const sessionId of sessionIds) await client.attendance.mark({ sessionId, personId, mark: absent });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  await expect(
    client.attendance.mark({ sessionId: sessionIds[1]!, personId, mark: absent }),
  ).rejects.toMatchObject({ code: 'SESSION_CANCELLED' });
  const register = await client.attendance.register({ groupId });
  expect(register.summary).toMatchObject({ recorded: 4, unexcused: 4, absencesInARow: 4 });
  expect(register.sessions[1]!.summary).toMatchObject({ recorded: 0, rate: null });

  // taken back, the marks are there again and the session was held
  await client.sessions.restore({ id: sessionIds[1]! });
  expect((await client.attendance.register({ groupId })).summary.recorded).toBe(5);
  expect((await client.sessions.get({ id: sessionIds[1]! })).state).toBe('held');
});

it('a cancelled session lists only those who were members on its day', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
  await memberSince(client, groupId, '2026-03-01', { givenName: 'Late' });
  await client.sessions.cancel({ id: sessionIds[0]!, reason: 'Snow', scope: 'this' });
  const { members, canMark } = await client.attendance.session({ sessionId: sessionIds[0]! });
  expect(members.map((member) => member.givenName)).toEqual(['Ben']);
  expect(canMark).toBe(false);
});

it('a mark in the future is refused; the session of today may be marked from midnight on', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-13']);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const mark = () => client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: present });
  await expect(mark()).rejects.toMatchObject({ code: 'SESSION_NOT_YET_HELD', data: { date: '2026-03-13' } });
  await expect(client.attendance.markAllPresent({ sessionId: sessionIds[0]! })).rejects.toMatchObject({
    code: 'SESSION_NOT_YET_HELD',
  });
  core.clock.set('2026-03-13T04:59:59Z'); // 23:59 of the 12th in Chicago, summer time
  await expect(mark()).rejects.toMatchObject({ code: 'SESSION_NOT_YET_HELD' });
  core.clock.set('2026-03-13T05:00:00Z');
  expect((await mark()).undoStep).not.toBeNull();
  expect((await client.sessions.get({ id: sessionIds[0]! })).state).toBe('held');
});

it('all present, then the exceptions: who was known to be away is excused, who was marked keeps the mark', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId: ana } = await memberSince(client, groupId, '2026-02-01', { givenName: 'Ana' });
  const { personId: ben } = await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' });
  await memberSince(client, groupId, '2026-02-01', { givenName: 'Cem' });
  const sessionId = sessionIds[4]!;
  await client.attendance.planAbsence({
    personId: ana,
    groupId,
    fromOn: '2026-03-09',
    until: { by: 'date', untilOn: '2026-03-11' },
    reason: 'Clinic',
  });
  await client.attendance.mark({
    sessionId,
    personId: ben,
    mark: { status: 'late', minutes: 5, reason: 'Bus' },
  });
  expect(await client.attendance.markAllPresent({ sessionId })).toMatchObject({ present: 1, excused: 1 });
  const { members } = await client.attendance.session({ sessionId });
  expect(members.map(({ givenName, cell }) => [givenName, cell.mark?.status, cell.mark?.reason])).toEqual([
    ['Ana', 'excused', 'Clinic'],
    ['Ben', 'late', 'Bus'],
    ['Cem', 'present', ''],
  ]);
  // one step for all of them
  await client.undo.undo({ step: null });
  expect((await client.attendance.session({ sessionId })).summary.recorded).toBe(1);
});

it('the next 3 sessions skips a cancelled one, and counts two on one day as two', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  await client.sessions.create({
    groupId,
    fields: { date: '2026-02-24', start: '14:00', minutes: 30, place: '', topic: '', remarks: '' },
  });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  const planned = await client.attendance.planAbsence({
    personId,
    groupId: null,
    fromOn: '2026-02-10',
    until: { by: 'count', sessions: 2 },
    reason: 'Trip',
  });
  expect(planned.covers).toBe(2);
  const { members, sessions } = await client.attendance.register({ groupId });
  const covered = members[0]!.cells.flatMap((cell, place) =>
    cell.plannedAbsence === null ? [] : [`${sessions[place]!.date} ${sessions[place]!.start}`],
  );
  expect(covered).toEqual(['2026-02-10 10:00', '2026-02-24 10:00']);
  await client.attendance.removePlannedAbsence({ id: planned.id });
  expect(await client.attendance.plannedAbsences({ personId })).toEqual([]);
});

it('minutes are kept for late and left early only', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const marks = [
    { status: 'late' as const, minutes: 10, reason: 'Bus' },
    { status: 'left-early' as const, minutes: 15, reason: '' },
    { status: 'excused' as const, minutes: 20, reason: '' },
  ];
  for (const [place, mark] of marks.entries())
    await client.attendance.mark({ sessionId: sessionIds[place]!, personId, mark });
  const { members } = await client.attendance.register({ groupId });
  expect(members[0]!.cells.map((cell) => cell.mark?.minutes)).toEqual([10, 15, null, undefined, undefined]);
});

it('a mark that is taken away is not recorded, which is not absent', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: absent });
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: null });
  const { members, sessions } = await client.attendance.register({ groupId });
  expect(members[0]!.summary).toMatchObject({ recorded: 0, rate: null, unexcused: 0 });
  expect(sessions[0]!.state).toBe('held');
});

it('guests and walk-ins stand beside the members and in no total', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  await memberSince(client, groupId, '2026-02-01');
  const sessionId = sessionIds[0]!;
  const { id } = await client.attendance.addGuest({ sessionId, name: 'Officer Lee', kind: 'guest' });
  await client.attendance.addGuest({ sessionId, name: 'Sam', kind: 'walk-in' });
  const { guests, summary } = await client.attendance.session({ sessionId });
  expect(guests.map((guest) => [guest.name, guest.kind])).toEqual([
    ['Officer Lee', 'guest'],
    ['Sam', 'walk-in'],
  ]);
  expect(summary.recorded).toBe(0);
  await client.attendance.removeGuest({ id });
  expect((await client.attendance.session({ sessionId })).guests).toHaveLength(1);
  await client.sessions.cancel({ id: sessionId, reason: 'Snow', scope: 'this' });
  await expect(
    client.attendance.addGuest({ sessionId, name: 'Late guest', kind: 'guest' }),
  ).rejects.toMatchObject({ code: 'SESSION_CANCELLED' });
});

it('a guest whom acts name stays, and it is said how many do', async () => {
  const { sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const sessionId = sessionIds[0]!;
  const { id } = await client.attendance.addGuest({ sessionId, name: 'Officer Lee', kind: 'guest' });
  const act = { speakerId: id, addresseeId: null, durationMs: null, category: null } as const;
  const said = await client.acts.record({
    sessionId,
    codingId: null,
    ...act,
    source: 'recalled',
    atMs: null,
  });
  await expect(client.attendance.removeGuest({ id })).rejects.toMatchObject({
    code: 'GUEST_HAS_ACTS',
    data: { count: 1 },
  });
  await client.acts.remove({ ids: [said.id] });
  await client.attendance.removeGuest({ id });
  expect((await client.attendance.session({ sessionId })).guests).toEqual([]);
});

it('the totals of the register agree by member, by session and altogether', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const letters = { Ana: 'PPAPP', Ben: 'PA-PA', Cem: '--PAP' };
  for (const [givenName, row] of Object.entries(letters)) {
    const { personId } = await memberSince(client, groupId, '2026-02-01', { givenName });
    for (const [place, letter] of [...row].entries()) {
      if (letter === '-') continue;
      const mark = letter === 'P' ? present : absent;
      await client.attendance.mark({ sessionId: sessionIds[place]!, personId, mark });
    }
  }
  const register = await client.attendance.register({ groupId });
  expect(register.members.map(({ summary }) => [summary.attended, summary.recorded])).toEqual([
    [4, 5],
    [2, 4],
    [2, 3],
  ]);
  expect(register.sessions.map(({ summary }) => [summary.attended, summary.recorded])).toEqual([
    [2, 2],
    [1, 2],
    [1, 2],
    [2, 3],
    [2, 3],
  ]);
  expect(register.summary).toMatchObject({ attended: 8, recorded: 12, rate: 8 / 12 });
});

it('a session that was held is not moved into the future, nor one that was cancelled with its marks', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, fiveTuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  const id = sessionIds[0]!;
  await client.attendance.mark({ sessionId: id, personId, mark: present });
  const fields = { date: '2026-04-07', start: '10:00', minutes: 45, place: '', topic: '', remarks: '' };
  await expect(client.sessions.update({ id, fields, scope: 'this' })).rejects.toMatchObject({
    code: 'SESSION_HAS_RECORDS',
  });
  await client.sessions.cancel({ id, reason: 'Snow', scope: 'this' });
  await expect(client.sessions.update({ id, fields, scope: 'this' })).rejects.toMatchObject({
    code: 'SESSION_HAS_RECORDS',
  });
});
