import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RecurrenceFields } from '../../../shared/contract/sessions.ts';
import { groupFields, sessionFields } from '../../support/random-changes.ts';
import { groupThatMeets, groupWithSeries, memberSince, present } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => core.remove());

const tuesdays = ['2026-02-24', '2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'];

async function calendar(groupId: string): Promise<string[]> {
  const sessions = await client.sessions.listForGroup({ groupId });
  return sessions.map((session) => `${session.number ?? '-'} ${session.date.slice(5)} ${session.start}`);
}

const weekly: RecurrenceFields = {
  startsOn: '2026-03-03',
  start: '10:00',
  minutes: 45,
  place: 'Room 12',
  everyWeeks: 1,
  weekdays: [2],
  end: { by: 'count', count: 4 },
  skipClosures: true,
  rotation: null,
};

it('a cancelled session has no number and does not shift the history of the others', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, tuesdays);
  await client.sessions.cancel({ id: sessionIds[3]!, reason: 'Fire drill', scope: 'this' });
  expect(await calendar(groupId)).toEqual([
    '1 02-24 10:00',
    '2 03-03 10:00',
    '3 03-10 10:00',
    '- 03-17 10:00',
    '4 03-24 10:00',
    '5 03-31 10:00',
  ]);
  expect(await client.sessions.get({ id: sessionIds[4]! })).toMatchObject({ number: 4, ofNumber: 5 });
  expect(await client.sessions.get({ id: sessionIds[3]! })).toMatchObject({
    number: null,
    cancelReason: 'Fire drill',
  });
});

it('the number of a session is the same in the list, on its own page and in the week', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, tuesdays);
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  await client.sessions.trash({ id: sessionIds[2]!, scope: 'this' });
  const listed = await client.sessions.listForGroup({ groupId });
  const between = await client.sessions.between({ from: '2026-01-01', to: '2026-12-31' });
  for (const session of listed) {
    const one = await client.sessions.get({ id: session.id });
    expect(one.number).toBe(session.number);
    expect(between.find((other) => other.id === session.id)).toEqual(one);
  }
});

it('moving one session of a series leaves the others where they are', async () => {
  const { groupId, sessionIds } = await groupWithSeries(client, '2026-02-24', tuesdays);
  const fields = sessionFields({ date: '2026-03-18', start: '11:00', topic: 'Trip' });
  expect(await client.sessions.update({ id: sessionIds[3]!, fields, scope: 'this' })).toMatchObject({
    count: 1,
  });
  expect((await calendar(groupId)).slice(2, 5)).toEqual(['3 03-10 10:00', '4 03-18 11:00', '5 03-24 10:00']);
});

it('moving this and the following sessions shifts them by the same days and keeps their topics', async () => {
  const { groupId, sessionIds } = await groupWithSeries(client, '2026-02-24', tuesdays);
  const own = (place: number, topic: string) =>
    client.sessions.update({
      id: sessionIds[place]!,
      fields: sessionFields({ date: tuesdays[place]!, place: 'Room 12', topic }),
      scope: 'this',
    });
  await own(4, 'Making up');
  const fields = sessionFields({ date: '2026-03-19', start: '13:00', minutes: 30, topic: 'Listening' });
  expect(await client.sessions.update({ id: sessionIds[3]!, fields, scope: 'following' })).toMatchObject({
    count: 3,
  });
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.map(({ date, start, minutes, topic }) => [date, start, minutes, topic])).toEqual([
    ['2026-02-24', '10:00', 45, ''],
    ['2026-03-03', '10:00', 45, ''],
    ['2026-03-10', '10:00', 45, ''],
    ['2026-03-19', '13:00', 30, 'Listening'],
    ['2026-03-26', '13:00', 30, 'Making up'],
    ['2026-04-02', '13:00', 30, ''],
  ]);
});

it('a series can move by its own interval in either direction without meeting itself', async () => {
  const { groupId, sessionIds } = await groupWithSeries(client, '2026-02-24', tuesdays);
  const move = (id: string, date: string) =>
    client.sessions.update({ id, fields: sessionFields({ date }), scope: 'following' });
  await move(sessionIds[3]!, '2026-03-24');
  expect((await calendar(groupId)).slice(3)).toEqual(['4 03-24 10:00', '5 03-31 10:00', '6 04-07 10:00']);
  await move(sessionIds[3]!, '2026-03-17');
  expect((await calendar(groupId)).slice(3)).toEqual(['4 03-17 10:00', '5 03-24 10:00', '6 03-31 10:00']);
});

it('an edit of all leaves held and cancelled sessions as they are', async () => {
  const { groupId, sessionIds } = await groupWithSeries(client, '2026-02-24', tuesdays);
  await client.sessions.hold({ id: sessionIds[0]!, actualStart: '10:05', actualMinutes: 40 });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  const fields = sessionFields({ date: '2026-03-17', start: '09:00', place: 'Gym' });
  expect(await client.sessions.update({ id: sessionIds[3]!, fields, scope: 'all' })).toMatchObject({
    count: 4,
  });
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.map((session) => session.place)).toEqual([
    'Room 12',
    'Room 12',
    'Gym',
    'Gym',
    'Gym',
    'Gym',
  ]);
});

it('cancelling and trashing this and the following spares what was held', async () => {
  const { groupId, sessionIds } = await groupWithSeries(client, '2026-02-24', tuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01');
  await client.attendance.mark({ sessionId: sessionIds[2]!, personId, mark: present });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Strike', scope: 'following' });
  const states = async () =>
    (await client.sessions.listForGroup({ groupId })).map((session) => session.state);
  expect(await states()).toEqual(['planned', 'cancelled', 'held', 'cancelled', 'cancelled', 'cancelled']);
  await client.undo.undo({ step: null });
  expect(await states()).toEqual(['planned', 'planned', 'held', 'planned', 'planned', 'planned']);
  expect(await client.sessions.trash({ id: sessionIds[1]!, scope: 'all' })).toMatchObject({ count: 5 });
  expect(await states()).toEqual(['held']);
  expect((await client.trash.list()).filter((row) => row.kind === 'session')).toHaveLength(5);
});

it('one group does not meet twice at one moment; another may', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, tuesdays);
  const again = client.sessions.create({ groupId, fields: sessionFields({ date: '2026-03-17' }) });
  await expect(again).rejects.toMatchObject({
    code: 'SESSION_TAKEN',
    data: { date: '2026-03-17', start: '10:00' },
  });
  const fields = sessionFields({ date: '2026-03-24' });
  await expect(client.sessions.update({ id: sessionIds[3]!, fields, scope: 'this' })).rejects.toMatchObject({
    code: 'SESSION_TAKEN',
  });
  await client.sessions.cancel({ id: sessionIds[3]!, reason: 'Trip', scope: 'this' });
  await client.sessions.create({ groupId, fields: sessionFields({ date: '2026-03-17' }) });
  await expect(client.sessions.restore({ id: sessionIds[3]! })).rejects.toMatchObject({
    code: 'SESSION_TAKEN',
  });
  await groupThatMeets(client, tuesdays);
});

it('a preview leaves closed days out where that is asked, and saves nothing', async () => {
  const { groupId } = await groupThatMeets(client, ['2026-03-17'], { start: '10:30' });
  await client.closures.create({ startsOn: '2026-03-10', endsOn: '2026-03-10', name: 'Teacher training' });
  const preview = await client.sessions.previewSeries({ groupId, recurrence: weekly });
  expect(preview.rows.map(({ date }) => date)).toEqual([
    '2026-03-03',
    '2026-03-17',
    '2026-03-24',
    '2026-03-31',
  ]);
  expect(preview.skipped).toMatchObject([{ date: '2026-03-10' }]);
  const regardless = { ...weekly, skipClosures: false };
  const kept = await client.sessions.previewSeries({ groupId, recurrence: regardless });
  expect(kept.rows[1]).toMatchObject({ date: '2026-03-10' });
  expect(await client.sessions.listForGroup({ groupId })).toHaveLength(1);
});

it('a closure says how many planned sessions fall on it, and leaves them', async () => {
  const { groupId } = await groupThatMeets(client, tuesdays);
  const closure = { startsOn: '2026-03-16', endsOn: '2026-03-25', name: 'Break' };
  const { plannedSessions, id } = await client.closures.create(closure);
  expect(plannedSessions).toBe(2);
  expect(await client.sessions.listForGroup({ groupId })).toHaveLength(6);
  await client.closures.remove({ id });
  expect(await client.closures.list()).toEqual([]);
});

it('a series is saved whole or not at all', async () => {
  const { groupId } = await groupThatMeets(client, ['2026-03-17']);
  const dates = ['2026-03-03', '2026-03-10', '2026-03-17'].map((date) => ({
    date,
    start: '10:00',
    minutes: 45,
  }));
  await expect(client.sessions.createSeries({ groupId, recurrence: weekly, dates })).rejects.toMatchObject({
    code: 'SESSION_TAKEN',
  });
  expect(await client.sessions.listForGroup({ groupId })).toHaveLength(1);
});

it('a series of more than 400 sessions is refused, not cut short', async () => {
  const { id: groupId } = await client.groups.create(groupFields());
  const daily = {
    ...weekly,
    weekdays: [1, 2, 3, 4, 5],
    end: { by: 'date' as const, until: '2028-12-31' },
  };
  await expect(client.sessions.previewSeries({ groupId, recurrence: daily })).rejects.toMatchObject({
    code: 'SERIES_TOO_LONG',
  });
});

it('a session keeps its wall-clock time over the change to summer time', async () => {
  // in Chicago the clocks went forward on 8 March 2026
  const { groupId } = await groupThatMeets(client, []);
  const evening = { ...weekly, start: '00:15', weekdays: [7], startsOn: '2026-03-01' };
  const { rows } = await client.sessions.previewSeries({ groupId, recurrence: evening });
  await client.sessions.createSeries({
    groupId,
    recurrence: evening,
    dates: rows.map(({ date, start, minutes }) => ({ date, start, minutes })),
  });
  expect(await calendar(groupId)).toEqual([
    '1 03-01 00:15',
    '2 03-08 00:15',
    '3 03-15 00:15',
    '4 03-22 00:15',
  ]);
});

it('a session that took place keeps when it really began and how long it was', async () => {
  const { sessionIds } = await groupThatMeets(client, tuesdays);
  const id = sessionIds[0]!;
  await client.sessions.hold({ id, actualStart: '10:20', actualMinutes: 35 });
  expect(await client.sessions.get({ id })).toMatchObject({
    state: 'held',
    actualStart: '10:20',
    actualMinutes: 35,
  });
  await expect(
    client.sessions.hold({ id: sessionIds[5]!, actualStart: null, actualMinutes: null }),
  ).rejects.toMatchObject({ code: 'SESSION_NOT_YET_HELD' });
});

it('expected and recorded count members on that day', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, tuesdays);
  const { personId } = await memberSince(client, groupId, '2026-02-01', { givenName: 'Ana' });
  await memberSince(client, groupId, '2026-03-05', { givenName: 'Ben' });
  await client.attendance.mark({ sessionId: sessionIds[2]!, personId, mark: present });
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.map((session) => [session.recorded, session.expected])).toEqual([
    [0, 1],
    [0, 1],
    [1, 2],
    [0, 2],
    [0, 2],
    [0, 2],
  ]);
});

it('an edit of a whole series keeps what was settled by hand for one of its sessions', async () => {
  const { sessionIds } = await groupWithSeries(client, '2026-02-24', tuesdays);
  const [first, second] = sessionIds.slice(-2) as [string, string];
  const before = await client.sessions.get({ id: second });
  await client.sessions.update({
    id: first,
    fields: sessionFields({ date: '2026-03-24', start: '14:00', minutes: 90, place: 'Gym' }),
    scope: 'this',
  });
  await client.sessions.update({
    id: second,
    fields: sessionFields({ date: before.date, topic: 'Goodbyes', place: 'Library' }),
    scope: 'all',
  });
  // The place is new for all, the hour and the length are not touched by this edit.
  expect(await client.sessions.get({ id: first })).toMatchObject({
    start: '14:00',
    minutes: 90,
    place: 'Library',
  });
});

it('a group that was planned is active once it has met', async () => {
  const { id } = await client.groups.create(groupFields({ status: 'planned' }));
  const session = await client.sessions.create({
    groupId: id,
    fields: sessionFields({ date: '2026-03-10' }),
  });
  expect((await client.groups.get({ id })).status).toBe('planned');
  await client.sessions.hold({ id: session.id, actualStart: '10:05', actualMinutes: 40 });
  expect((await client.groups.get({ id })).status).toBe('active');
  await client.undo.undo({ step: null });
  expect((await client.groups.get({ id })).status).toBe('planned');
});

it('a session that was held without a mark is held again when its cancelling is taken back by hand', async () => {
  const { id } = await client.groups.create(groupFields({}));
  const session = await client.sessions.create({
    groupId: id,
    fields: sessionFields({ date: '2026-03-10' }),
  });
  await client.sessions.hold({ id: session.id, actualStart: '10:05', actualMinutes: 40 });
  await client.sessions.cancel({ id: session.id, reason: 'by mistake', scope: 'this' });
  await client.sessions.restore({ id: session.id });
  expect((await client.sessions.get({ id: session.id })).state).toBe('held');
});
