import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wallClock } from '../../../shared/domain/local-time.ts';
import { groupThatMeets, groupWithSeries, memberSince } from '../../support/records.ts';
import { groupFields, sessionFields } from '../../support/random-changes.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00.000Z' });
});
afterEach(() => test.remove());

const march = { from: '2026-03-01', to: '2026-03-31' };
const all = { of: { kind: 'all' }, from: null, to: null, withNames: false } as const;

async function facilitator(name: string): Promise<string> {
  return (await test.client.facilitators.create({ name, credentials: '', email: '' })).id;
}

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    summary: event.getFirstPropertyValue('summary')?.toString(),
    status: event.getFirstPropertyValue('status')?.toString(),
    start: wallClock((event.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate(), 'America/Chicago'),
  }));
}

describe('a month of the calendar', () => {
  it('holds the sessions of every group in order of time, each with the number that it has in its group', async () => {
    const friends = await groupWithSeries(test.client, '2026-02-24', [
      '2026-02-24',
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
    ]);
    await groupThatMeets(test.client, ['2026-03-03', '2026-04-01'], { start: '00:15', place: 'Gym' });
    await test.client.sessions.cancel({ id: friends.sessionIds[1]!, reason: 'Snow day', scope: 'this' });
    const { entries } = await test.client.calendar.read(march);
    expect(
      entries.map(({ date, start, number, ofNumber, state, place }) => [
        date,
        start,
        number,
        ofNumber,
        state,
        place,
      ]),
    ).toEqual([
      ['2026-03-03', '00:15', 1, 2, 'planned', 'Gym'],
      ['2026-03-03', '10:00', null, 3, 'cancelled', 'Room 12'],
      ['2026-03-10', '10:00', 2, 3, 'planned', 'Room 12'],
      ['2026-03-17', '10:00', 3, 3, 'planned', 'Room 12'],
    ]);
    expect(entries[1]!.cancelReason).toBe('Snow day');
    const [first] = entries;
    expect(await test.client.sessions.get({ id: first!.id })).toMatchObject({
      number: first!.number,
      ofNumber: first!.ofNumber,
      groupName: first!.groupName,
      groupColour: first!.groupColour,
    });
  });

  it('leaves out what is in the trash and what is archived', async () => {
    const kept = await groupThatMeets(test.client, ['2026-03-03', '2026-03-10']);
    const gone = await groupThatMeets(test.client, ['2026-03-04']);
    const archived = await groupThatMeets(test.client, ['2026-03-05']);
    await test.client.sessions.trash({ id: kept.sessionIds[0]!, scope: 'this' });
    await test.client.groups.trash({ id: gone.groupId });
    await test.client.groups.update({ id: archived.groupId, fields: groupFields({ status: 'archived' }) });
    const { entries } = await test.client.calendar.read(march);
    expect(entries.map(({ date, number }) => [date, number])).toEqual([['2026-03-10', 1]]);
  });

  it('names who leads each group, and the closures and cycle letters of its days', async () => {
    const okafor = await facilitator('M. Okafor');
    const group = await test.client.groups.create(
      groupFields({ facilitators: [{ facilitatorId: okafor, role: 'co-facilitator' }] }),
    );
    await test.client.sessions.create({ groupId: group.id, fields: sessionFields({ date: '2026-03-09' }) });
    await test.client.closures.create({ startsOn: '2026-02-27', endsOn: '2026-03-02', name: 'Winter break' });
    await test.client.closures.create({ startsOn: '2026-04-01', endsOn: '2026-04-01', name: 'Too late' });
    await test.client.timetable.setCycle({ kind: 'weeks', length: 2, startsOn: '2026-03-02' });
    const { entries, closures, letters } = await test.client.calendar.read(march);
    expect(entries[0]!.facilitatorIds).toEqual([okafor]);
    expect(closures.map(({ name }) => name)).toEqual(['Winter break']);
    expect(letters.filter(({ date }) => date === '2026-03-02' || date === '2026-03-09')).toEqual([
      { date: '2026-03-02', letter: 'A' },
      { date: '2026-03-09', letter: 'B' },
    ]);
  });

  it('says what a planned session clashes with, and nothing of the past', async () => {
    const { groupId: one } = await groupThatMeets(test.client, ['2026-03-10', '2026-03-24']);
    const { groupId: other } = await groupThatMeets(test.client, ['2026-03-10', '2026-03-24'], {
      start: '10:30',
    });
    const { personId } = await memberSince(test.client, one, '2026-01-01');
    await test.client.roster.join({ groupId: other, personId, joinedOn: '2026-01-01' });
    const { entries } = await test.client.calendar.read(march);
    expect(entries.map(({ date, clashes }) => [date, clashes.map(({ kind }) => kind)])).toEqual([
      ['2026-03-10', []],
      ['2026-03-10', []],
      ['2026-03-24', ['student']],
      ['2026-03-24', ['student']],
    ]);
    expect(entries[2]!.clashes[0]!.people.map(({ id }) => id)).toEqual([personId]);
    // whose names it gave out stands in the audit log
    const viewed = await test.client.audit.list({
      from: null,
      to: null,
      action: 'roster.view',
      objectType: null,
      text: '',
      beforeSeq: null,
      limit: 10,
    });
    expect(new Set(viewed.entries.map(({ objectId }) => objectId))).toEqual(new Set([one, other]));
  });

  it('spans at most 400 days, and never backwards', async () => {
    const refused = { code: 'BAD_REQUEST' };
    await expect(test.client.calendar.read({ from: '2026-01-01', to: '2027-02-05' })).rejects.toMatchObject(
      refused,
    );
    await expect(test.client.calendar.read({ from: '2026-03-02', to: '2026-03-01' })).rejects.toMatchObject(
      refused,
    );
    expect((await test.client.calendar.read({ from: '2026-01-01', to: '2027-02-04' })).entries).toEqual([]);
  });
});

describe('a calendar file of the workspace', () => {
  it('holds what was asked for: all groups, one group, or one facilitator’s, between two days', async () => {
    const okafor = await facilitator('M. Okafor');
    const led = await test.client.groups.create(
      groupFields({ name: 'Led', facilitators: [{ facilitatorId: okafor, role: 'facilitator' }] }),
    );
    const other = await test.client.groups.create(groupFields({ name: 'Other' }));
    for (const date of ['2026-03-01', '2026-03-20'])
      for (const { id: groupId } of [led, other])
        await test.client.sessions.create({ groupId, fields: sessionFields({ date }) });
    const summaries = async (part: Partial<Parameters<typeof test.client.calendar.file>[0]>) =>
      eventsIn((await test.client.calendar.file({ ...all, withNames: true, ...part })).text).map(
        ({ summary }) => summary,
      );
    expect(await summaries({})).toHaveLength(4);
    expect(await summaries({ of: { kind: 'group', id: other.id } })).toEqual([
      'Other, session 1 of 2',
      'Other, session 2 of 2',
    ]);
    expect(await summaries({ of: { kind: 'facilitator', id: okafor } })).toEqual([
      'Led, session 1 of 2',
      'Led, session 2 of 2',
    ]);
    // the numbers stay those of the group, whatever part of it is asked for
    expect(await summaries({ of: { kind: 'group', id: led.id }, from: '2026-03-20' })).toEqual([
      'Led, session 2 of 2',
    ]);
    expect(await summaries({ from: '2026-03-02', to: '2026-03-19' })).toEqual([]);
  });

  it('is in the workspace’s own time, and cancelled is cancelled', async () => {
    const { sessionIds } = await groupThatMeets(test.client, ['2026-03-05', '2026-03-12'], {
      start: '10:15',
    });
    await test.client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow day', scope: 'this' });
    const { text, events, fileName } = await test.client.calendar.file(all);
    expect(events).toBe(2);
    expect(fileName).toBe('calendar-2026-03-12.ics');
    // the clocks of Chicago change on 8 March
    expect(eventsIn(text)).toEqual([
      { summary: 'Group session', status: 'CONFIRMED', start: { date: '2026-03-05', time: '10:15' } },
      { summary: 'Group session', status: 'CANCELLED', start: { date: '2026-03-12', time: '10:15' } },
    ]);
  });

  it('tells the group’s name in the name of the file only where names are asked for', async () => {
    const { groupId } = await groupThatMeets(test.client, ['2026-03-05']);
    const of = { kind: 'group', id: groupId } as const;
    expect((await test.client.calendar.file({ ...all, of })).fileName).toBe('calendar-2026-03-12.ics');
    expect((await test.client.calendar.file({ ...all, of, withNames: true })).fileName).toBe(
      'calendar-friendship-group-2026-03-12.ics',
    );
  });

  it('is written into the audit log with how much it held and whether with names, and no word of it', async () => {
    const { groupId } = await groupThatMeets(test.client, ['2026-03-05', '2026-03-19'], { topic: 'Anger' });
    await test.client.calendar.file({ ...all, of: { kind: 'group', id: groupId }, withNames: true });
    const [entry] = await test.client.audit
      .list({
        from: null,
        to: null,
        action: 'export.calendar',
        objectType: null,
        text: '',
        beforeSeq: null,
        limit: 5,
      })
      .then((page) => page.entries);
    expect(entry).toMatchObject({ action: 'export.calendar', objectType: 'group', objectId: groupId });
    expect(JSON.parse(entry!.detail!)).toEqual({ events: 2, withNames: true });
  });

  it('refuses a group or a facilitator who is gone', async () => {
    const { groupId } = await groupThatMeets(test.client, ['2026-03-05']);
    const okafor = await facilitator('M. Okafor');
    await test.client.groups.trash({ id: groupId });
    await test.client.facilitators.trash({ id: okafor });
    const missing = { code: 'NOT_FOUND' };
    await expect(
      test.client.calendar.file({ ...all, of: { kind: 'group', id: groupId } }),
    ).rejects.toMatchObject(missing);
    await expect(
      test.client.calendar.file({ ...all, of: { kind: 'facilitator', id: okafor } }),
    ).rejects.toMatchObject(missing);
  });
});
