import { afterEach, beforeEach, expect, it } from 'vitest';
import { groupFields, personFields } from '../../support/random-changes.ts';
import { goalFieldsOf } from '../../support/random-goals.ts';
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

async function needs(kind: string) {
  return (await client.today.read()).needs.filter((need) => need.kind === kind);
}

it('the day changes at midnight in the workspace’s own time zone', async () => {
  await groupThatMeets(client, ['2026-03-12'], { start: '23:30' });
  await groupThatMeets(client, ['2026-03-13'], { start: '00:15' });
  const seen = async (iso: string) => {
    core.clock.set(iso);
    const { date, time, sessions, next } = await client.today.read();
    return [date, time, sessions.map((session) => session.start), next?.start ?? null];
  };
  // Chicago is five hours behind UTC on this date
  expect(await seen('2026-03-13T04:59:30Z')).toEqual(['2026-03-12', '23:59', ['23:30'], '00:15']);
  expect(await seen('2026-03-13T05:00:00Z')).toEqual(['2026-03-13', '00:00', ['00:15'], '00:15']);
  await client.settings.update({ timeZone: 'Pacific/Kiritimati' });
  expect(await seen('2026-03-12T09:59:59Z')).toEqual(['2026-03-12', '23:59', ['23:30'], '00:15']);
  expect(await seen('2026-03-12T10:00:00Z')).toEqual(['2026-03-13', '00:00', ['00:15'], '00:15']);
});

it('on the night of the change to summer time the sessions of the day stay the sessions of the day', async () => {
  await groupThatMeets(client, ['2026-03-08'], { start: '00:15' });
  await groupThatMeets(client, ['2026-03-08'], { start: '02:30' }); // a time that this night does not have
  for (const iso of ['2026-03-08T06:00:00Z', '2026-03-08T08:00:00Z', '2026-03-09T04:59:00Z']) {
    core.clock.set(iso);
    const { date, sessions } = await client.today.read();
    expect([date, sessions.length]).toEqual(['2026-03-08', 2]);
  }
});

it('the week begins on the day that the settings say', async () => {
  await groupThatMeets(client, ['2026-03-08', '2026-03-09', '2026-03-14', '2026-03-15']);
  const days = async () => (await client.today.read()).week.map((session) => session.date.slice(8));
  expect(await days()).toEqual(['09', '14', '15']);
  await client.settings.update({ weekStart: 7 });
  expect(await days()).toEqual(['08', '09', '14']);
  await client.settings.update({ weekStart: 6 });
  expect(await days()).toEqual(['08', '09']);
});

it('the seven days after today are told as well, so that a weekend sees the week to come', async () => {
  await groupThatMeets(client, ['2026-03-12', '2026-03-13', '2026-03-19', '2026-03-20']);
  const { daysAhead } = await client.today.read();
  expect(daysAhead.map((session) => session.date.slice(8))).toEqual(['13', '19']);
});

it('open attendance is asked for from the next day on, with how many of how many', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-10', '2026-03-12']);
  const { personId } = await memberSince(client, groupId, '2026-03-01', { givenName: 'Ana' });
  await memberSince(client, groupId, '2026-03-01', { givenName: 'Ben' });
  expect(await needs('attendance-open')).toMatchObject([{ date: '2026-03-10', count: 2, of: 2 }]);
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId, mark: present });
  expect(await needs('attendance-open')).toMatchObject([{ count: 1, of: 2 }]);
  await client.attendance.markAllPresent({ sessionId: sessionIds[0]! });
  expect(await needs('attendance-open')).toEqual([]);
  core.clock.set('2026-03-13T15:00:00Z');
  expect(await needs('attendance-open')).toMatchObject([{ date: '2026-03-12' }]);
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  expect(await needs('attendance-open')).toEqual([]);
});

it('a run of absences is flagged as long as the settings say; what is not recorded does not break it', async () => {
  const days = ['2026-02-10', '2026-02-17', '2026-02-24', '2026-03-03', '2026-03-10'];
  const { groupId, sessionIds } = await groupThatMeets(client, days);
  const { personId, membershipId } = await memberSince(client, groupId, '2026-02-01');
  const mark = (place: number, mark: typeof present) =>
    client.attendance.mark({ sessionId: sessionIds[place]!, personId, mark });
  await mark(0, present);
  await mark(1, absent);
  await mark(2, { status: 'excused', minutes: null, reason: 'Ill' });
  expect(await needs('absences-in-a-row')).toEqual([]);
  await mark(4, absent);
  expect(await needs('absences-in-a-row')).toMatchObject([
    { personId, groupId, givenName: 'Ana', count: 3, of: 4, date: '2026-03-10' },
  ]);
  await client.settings.update({ absencesInARow: 4 });
  expect(await needs('absences-in-a-row')).toEqual([]);
  await client.settings.update({ absencesInARow: 2 });
  expect(await needs('absences-in-a-row')).toHaveLength(1);
  await mark(4, { status: 'late', minutes: 20, reason: '' });
  expect(await needs('absences-in-a-row')).toEqual([]);
  await mark(4, absent);
  await client.roster.leave({ membershipId, leftOn: '2026-03-11', reason: 'Moved' });
  expect(await needs('absences-in-a-row')).toEqual([]);
});

it('a group that ends within two weeks, a group without sessions, a free place, people entered twice', async () => {
  await client.groups.create(groupFields({ name: 'Idle' }));
  const { id: ending } = await client.groups.create(
    groupFields({ name: 'Ending', endsOn: '2026-03-26', capacity: 1 }),
  );
  await client.sessions.create({
    groupId: ending,
    fields: { date: '2026-03-20', start: '10:00', minutes: 45, place: '', topic: '', remarks: '' },
  });
  const { id: personId } = await client.people.create(personFields({ givenName: 'Ana', familyName: 'Ruiz' }));
  await client.roster.wait({ groupId: ending, personId });
  const { id: twin } = await client.people.create(personFields({ givenName: 'ana', familyName: 'Ruíz' }));

  expect(await needs('group-without-sessions')).toMatchObject([{ groupName: 'Idle' }]);
  expect(await needs('group-ending')).toMatchObject([{ groupName: 'Ending', date: '2026-03-26', count: 1 }]);
  expect(await needs('place-free')).toMatchObject([{ groupName: 'Ending', count: 1, of: 1 }]);
  expect(await needs('duplicates')).toMatchObject([{ count: 1 }]);

  // another birth date or another identifier tells two namesakes apart
  const born = (birthDate: string) => personFields({ givenName: 'Ana', familyName: 'Ruiz', birthDate });
  await client.people.update({ id: personId, fields: born('2016-01-01') });
  await client.people.update({ id: twin, fields: born('2015-09-09') });
  expect(await needs('duplicates')).toEqual([]);
  await client.roster.join({ groupId: ending, personId: twin, joinedOn: '2026-03-01' });
  expect(await needs('place-free')).toEqual([]);
  await client.groups.update({ id: ending, fields: groupFields({ name: 'Ending', status: 'ended' }) });
  expect(await needs('group-ending')).toEqual([]);
});

it('a backup is due after two hundred changes without one', async () => {
  for (let change = 0; change < 205; change += 1)
    await client.settings.update({ organisation: `School ${change}` });
  expect(await needs('backup-due')).toHaveLength(1);
  await client.backups.make();
  expect(await needs('backup-due')).toEqual([]);
});

it('the next session is the first that is still to come, in any group that is not archived', async () => {
  await groupThatMeets(client, ['2026-03-12'], { start: '09:59' });
  await groupThatMeets(client, ['2026-03-13']);
  const { sessionIds } = await groupThatMeets(client, ['2026-03-12'], { start: '10:00' });
  // it is 10:00 in Chicago
  expect((await client.today.read()).next?.id).toBe(sessionIds[0]);
  await client.sessions.cancel({ id: sessionIds[0]!, reason: 'Snow', scope: 'this' });
  expect((await client.today.read()).next?.date).toBe('2026-03-13');
});

it('goals that nobody rated for four weeks in which the group met are one line, by the rule of missing work', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-01-06', '2026-03-03', '2026-03-10']);
  const { personId } = await memberSince(client, groupId, '2026-01-01');
  const fields = goalFieldsOf({ startedOn: '2026-01-02' });
  const goals: string[] = [];
  for (const owner of [personId, personId, null])
    goals.push((await client.goals.add({ groupId, personId: owner, fields })).id);
  const counted = async () => {
    const { lines } = await client.reports.missing({ groupIds: [], from: null, to: null });
    const missing = lines.filter(({ kind }) => kind === 'goals');
    const told = (await needs('goals-unrated')).map(({ count, sessionId }) => [count, sessionId]);
    expect(told.reduce((sum, [count]) => sum + Number(count), 0)).toBe(
      missing.reduce((sum, { count }) => sum + count, 0),
    );
    return told;
  };
  expect(await counted()).toEqual([]);
  const hold = (place: number) =>
    client.sessions.hold({ id: sessionIds[place]!, actualStart: null, actualMinutes: null });
  for (const place of [0, 1, 2]) await hold(place);
  expect(await counted()).toEqual([[3, sessionIds[2]]]);
  const rate = (goalId: string, at: { sessionId: string } | { ratedOn: string }) =>
    client.goals.rate({ goalId, at, rater: 'facilitator', raterName: '', level: 0 });
  await rate(goals[0]!, { ratedOn: '2026-02-11' });
  expect(await counted()).toEqual([[3, sessionIds[2]]]);
  await rate(goals[0]!, { ratedOn: '2026-02-12' });
  await rate(goals[1]!, { sessionId: sessionIds[0]! });
  expect(await counted()).toEqual([[2, sessionIds[2]]]);
  // The day of a session counts, wherever it is moved; and a rating goes to the trash with it.
  await rate(goals[2]!, { sessionId: sessionIds[1]! });
  expect(await counted()).toEqual([[1, sessionIds[2]]]);
  await client.sessions.trash({ id: sessionIds[1]!, scope: 'this' });
  expect(await counted()).toEqual([[2, sessionIds[2]]]);
  await client.goals.close({ id: goals[2]!, closedOn: '2026-03-10', reason: 'reached' });
  await client.goals.close({ id: goals[1]!, closedOn: '2026-03-10', reason: 'set-aside' });
  expect(await counted()).toEqual([]);
});
