import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findClashes, findClashesBetween } from '../../../main/services/clashes.ts';
import type { StudentClassFields } from '../../../shared/contract/timetable.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  // a Thursday, 10 o'clock in Chicago
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const bells = {
  name: 'Regular day',
  periods: [
    { name: 'P1', start: '08:00', minutes: 45 },
    { name: 'P2', start: '08:50', minutes: 45 },
    { name: 'P3', start: '09:40', minutes: 45 },
  ],
};

async function schedule(): Promise<string> {
  return (await client.timetable.saveSchedule({ id: null, fields: bells, renamed: [] })).id;
}

function lesson(
  scheduleId: string,
  course: string,
  periodName: string,
  part: Partial<StudentClassFields> = {},
): StudentClassFields {
  return { course, teacher: '', room: '', scheduleId, periodName, letters: [], weekdays: [], ...part };
}

describe('bell schedules', () => {
  it('refuse periods that overlap or share a name, and say which', async () => {
    const periods = [...bells.periods, { name: 'P4', start: '10:20', minutes: 45 }];
    await expect(
      client.timetable.saveSchedule({ id: null, fields: { ...bells, periods }, renamed: [] }),
    ).rejects.toMatchObject({ code: 'PERIODS_OVERLAP', data: { place: 4 } });
    expect((await client.timetable.read()).schedules).toEqual([]);
  });

  it('take the classes along when a period gets another name, and keep a period that has classes', async () => {
    const id = await schedule();
    const { id: personId } = await client.people.create(personFields({ givenName: 'Ana' }));
    await client.timetable.setClasses({ personId, classes: [lesson(id, 'Math', 'P1')] });
    const rename = (to: string) => ({
      ...bells,
      periods: [{ ...bells.periods[0]!, name: to }, ...bells.periods.slice(1)],
    });
    const { undoStep } = await client.timetable.saveSchedule({
      id,
      fields: rename('First'),
      renamed: [{ from: 'P1', to: 'First' }],
    });
    expect(await client.timetable.classesOf({ personId })).toMatchObject([{ periodName: 'First' }]);
    await client.undo.undo({ step: undoStep });
    expect(await client.timetable.classesOf({ personId })).toMatchObject([{ periodName: 'P1' }]);
    await expect(
      client.timetable.saveSchedule({ id, fields: rename('First'), renamed: [] }),
    ).rejects.toMatchObject({ code: 'PERIOD_IN_USE', data: { period: 'P1' } });
    await expect(client.timetable.removeSchedule({ id })).rejects.toMatchObject({ code: 'SCHEDULE_IN_USE' });
    await client.timetable.setClasses({ personId, classes: [] });
    await client.timetable.removeSchedule({ id });
    expect((await client.timetable.read()).schedules).toEqual([]);
  });

  it('the letters of days follow the cycle and the closure days, and an undo brings the old cycle back', async () => {
    await client.closures.create({ startsOn: '2026-03-10', endsOn: '2026-03-10', name: 'Snow' });
    await client.timetable.setCycle({ kind: 'weeks', length: 2, startsOn: '2026-03-09' });
    await client.timetable.setCycle({ kind: 'days', length: 2, startsOn: '2026-03-09' });
    const week = { from: '2026-03-09', to: '2026-03-16' };
    const letters = async () =>
      (await client.timetable.letters(week)).map(({ letter }) => letter ?? '-').join('');
    expect(await letters()).toBe('A-BAB--A');
    await client.undo.undo({ step: null });
    expect(await letters()).toBe('AAAAAAAB');
  });
});

describe('a timetable', () => {
  it('is saved whole, in order, and only into periods that exist', async () => {
    const id = await schedule();
    const { id: personId } = await client.people.create(personFields({ givenName: 'Ana' }));
    const classes = [
      lesson(id, 'Science', 'P3', { teacher: "Ms O'Neil", letters: ['B', 'A', 'B'] }),
      lesson(id, 'Math', 'P1', { weekdays: [4, 2] }),
    ];
    await client.timetable.setClasses({ personId, classes });
    expect(await client.timetable.classesOf({ personId })).toMatchObject([
      { course: 'Science', teacher: "Ms O'Neil", letters: ['A', 'B'] },
      { course: 'Math', weekdays: [2, 4] },
    ]);
    await expect(
      client.timetable.setClasses({ personId, classes: [lesson(id, 'Art', 'P9')] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await client.timetable.classesOf({ personId })).toHaveLength(2);
  });

  it('gets a class that several students share, where they have none at that time', async () => {
    const id = await schedule();
    const [ana, ben, cleo] = await Promise.all(
      ['Ana', 'Ben', 'Cleo'].map(
        async (givenName) => (await client.people.create(personFields({ givenName }))).id,
      ),
    );
    await client.timetable.setClasses({
      personId: ana!,
      classes: [lesson(id, 'Band', 'P2', { letters: ['A'] })],
    });
    await client.timetable.setClasses({
      personId: ben!,
      classes: [lesson(id, 'Band', 'P2', { letters: ['B'] })],
    });
    const fields = lesson(id, 'Art', 'P2', { letters: ['B'] });
    const { added } = await client.timetable.addClassForMany({ personIds: [ana!, ben!, cleo!], fields });
    expect(added).toBe(2);
    const coursesOf = async (personId: string) =>
      (await client.timetable.classesOf({ personId })).map(({ course }) => course);
    expect(await coursesOf(ana!)).toEqual(['Band', 'Art']);
    expect(await coursesOf(ben!)).toEqual(['Band']);
    expect(await coursesOf(cleo!)).toEqual(['Art']);
  });

  it('goes along when two records become one', async () => {
    const id = await schedule();
    const { id: keepId } = await client.people.create(personFields({ givenName: 'Ana' }));
    const { id: duplicateId } = await client.people.create(personFields({ givenName: 'Anna' }));
    await client.timetable.setClasses({ personId: duplicateId, classes: [lesson(id, 'Math', 'P1')] });
    await client.people.merge({ keepId, duplicateId });
    expect(await client.timetable.classesOf({ personId: keepId })).toMatchObject([{ course: 'Math' }]);
  });
});

describe('the ledger of classes missed', () => {
  const thursdays = ['2026-02-19', '2026-02-26', '2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26'];

  async function groupInMath() {
    const id = await schedule();
    const { groupId, sessionIds } = await groupThatMeets(client, thursdays, { start: '08:00', minutes: 45 });
    const { personId: ana } = await memberSince(client, groupId, '2026-02-01');
    await client.timetable.setClasses({
      personId: ana,
      classes: [lesson(id, 'Math', 'P1'), lesson(id, 'Art', 'P2'), lesson(id, 'Music', 'P3')],
    });
    return { scheduleId: id, groupId, sessionIds, ana };
  }

  const figures = async (groupId: string) => {
    const { rows } = await client.timetable.ledger({ of: { kind: 'group', id: groupId }, from: null });
    return rows.map((row) => ({
      of: [row.attended, row.planned, row.unrecorded],
      classes: row.classes.map(({ course, missed, planned }) => `${course} ${missed}+${planned}`),
    }));
  };

  it('counts sessions that were attended, and those to come; not cancelled, absent or unrecorded ones', async () => {
    const { groupId, sessionIds, ana } = await groupInMath();
    await client.attendance.mark({ sessionId: sessionIds[0]!, personId: ana, mark: present });
    await client.attendance.mark({ sessionId: sessionIds[1]!, personId: ana, mark: absent });
    await client.sessions.cancel({ id: sessionIds[4]!, reason: 'Trip', scope: 'this' });
    // the third is past and not recorded; the fourth is today, the last is to come
    expect(await figures(groupId)).toEqual([
      { of: [1, 2, 1], classes: ['Math 1+2', 'Art 0+0', 'Music 0+0'] },
    ]);
    await client.attendance.planAbsence({
      personId: ana,
      groupId,
      fromOn: '2026-03-20',
      until: { by: 'date', untilOn: '2026-04-01' },
      reason: 'Trip',
    });
    expect(await figures(groupId)).toMatchObject([{ of: [1, 1, 1] }]);
  });

  it('a session over two periods misses both classes, and counts as it really took place', async () => {
    const { groupId, sessionIds, ana } = await groupInMath();
    await client.attendance.mark({ sessionId: sessionIds[0]!, personId: ana, mark: present });
    await client.sessions.hold({ id: sessionIds[0]!, actualStart: '08:30', actualMinutes: 50 });
    const { rows } = await client.timetable.ledger({ of: { kind: 'person', id: ana }, from: null });
    expect(rows[0]!.classes.map(({ course, missed, minutes }) => [course, missed, minutes])).toEqual([
      ['Math', 1, 15],
      ['Art', 1, 30],
      ['Music', 0, 0],
    ]);
    expect(groupId).toBeTruthy();
  });

  it('proposes the slot whose class was missed least, says why, and leaves out the session that is moved', async () => {
    const { scheduleId, groupId, sessionIds, ana } = await groupInMath();
    await client.attendance.mark({ sessionId: sessionIds[0]!, personId: ana, mark: present });
    const wish = { groupId, scheduleId, periods: [], minutes: 45, from: null };
    const proposals = await client.timetable.propose({
      ...wish,
      dates: ['2026-03-19', '2026-03-20'],
      exceptSessionId: null,
    });
    const said = proposals.map(({ slot, worst, clashes }) => [
      `${slot.date.slice(8)} ${slot.periodName}`,
      worst,
      clashes.map(({ kind }) => kind),
    ]);
    expect(said).toEqual([
      ['19 P2', 1, []],
      ['19 P3', 1, []],
      ['20 P2', 1, []],
      ['20 P3', 1, []],
      ['20 P1', 5, []],
      ['19 P1', 5, ['same-group']],
    ]);
    expect(proposals[0]).toMatchObject({
      students: 1,
      studentsFree: 0,
      cost: [{ personId: ana, course: 'Art', missedBefore: 0 }],
    });
    const moving = await client.timetable.propose({
      ...wish,
      dates: ['2026-03-19'],
      periods: ['P1'],
      exceptSessionId: sessionIds[4]!,
    });
    expect(moving).toMatchObject([{ worst: 4, clashes: [] }]);
  });

  it('tells a time at which no member ever has a class from one at which it is free that day', async () => {
    const { scheduleId, groupId } = await groupInMath();
    const { schedules } = await client.timetable.read();
    const { id: _, groups: _groups, classes: _classes, ...fields } = schedules[0]!;
    const lunch = { name: 'Lunch', start: '12:10', minutes: 30 };
    await client.timetable.saveSchedule({
      id: scheduleId,
      fields: { ...fields, periods: [...fields.periods, lunch] },
      renamed: [],
    });
    const proposals = await client.timetable.propose({
      groupId,
      scheduleId,
      dates: ['2026-03-19'],
      periods: [],
      minutes: 30,
      from: null,
      exceptSessionId: null,
    });
    const outside = proposals.filter(({ isClassTime }) => !isClassTime);
    expect(outside.map(({ slot }) => slot.periodName)).toEqual(['Lunch']);
  });

  it('proposes nothing on a closure day', async () => {
    const { scheduleId, groupId } = await groupInMath();
    await client.closures.create({ startsOn: '2026-03-19', endsOn: '2026-03-19', name: 'Snow' });
    const wish = { groupId, scheduleId, periods: [], minutes: 45, from: null, exceptSessionId: null };
    expect(await client.timetable.propose({ ...wish, dates: ['2026-03-19'] })).toEqual([]);
  });

  it('is noted in the audit log when it is looked at', async () => {
    const { groupId } = await groupInMath();
    await figures(groupId);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { entries } = await client.audit.list({
      from: null,
      to: null,
      action: 'timetable.view',
      objectType: null,
      text: '',
      beforeSeq: null,
      limit: 5,
    });
    expect(entries.map(({ objectId }) => objectId)).toEqual([groupId]);
  });
});

describe('a series on a rotation', () => {
  it('meets in A weeks, in the periods in turn, over a closure day, for as many sessions as asked', async () => {
    const scheduleId = await schedule();
    await client.timetable.setCycle({ kind: 'weeks', length: 2, startsOn: '2026-03-16' });
    await client.closures.create({ startsOn: '2026-04-14', endsOn: '2026-04-14', name: 'Snow' });
    const { id: groupId } = await client.groups.create(groupFields());
    const { rows, skipped } = await client.sessions.previewSeries({
      groupId,
      recurrence: {
        startsOn: '2026-03-16',
        start: '13:00',
        minutes: 30,
        place: '',
        everyWeeks: 1,
        weekdays: [2],
        end: { by: 'count', count: 4 },
        skipClosures: true,
        rotation: { scheduleId, letters: ['A'], periods: ['P3', 'P1'] },
      },
    });
    expect(rows.map((row) => [row.date, row.letter, row.periodName, row.start, row.minutes])).toEqual([
      ['2026-03-17', 'A', 'P3', '09:40', 45],
      ['2026-03-31', 'A', 'P1', '08:00', 45],
      ['2026-04-28', 'A', 'P3', '09:40', 45],
      ['2026-05-12', 'A', 'P1', '08:00', 45],
    ]);
    expect(skipped).toMatchObject([{ date: '2026-04-14', periodName: 'P3' }]);
  });

  it('that was saved before there were rotations can still be read and edited', async () => {
    const { groupId } = await groupThatMeets(client, []);
    const recurrence = {
      startsOn: '2026-03-17',
      start: '10:00',
      minutes: 45,
      place: '',
      everyWeeks: 1,
      weekdays: [2],
      end: { by: 'count' as const, count: 2 },
      skipClosures: true,
    };
    const dates = ['2026-03-17', '2026-03-24'].map((date) => ({ date, start: '10:00', minutes: 45 }));
    await client.sessions.createSeries({ groupId, recurrence, dates });
    const [session] = await client.sessions.listForGroup({ groupId });
    await client.sessions.update({
      id: session!.id,
      fields: sessionFields({ date: '2026-03-18' }),
      scope: 'all',
    });
    expect((await client.sessions.listForGroup({ groupId })).map(({ date }) => date)).toEqual([
      '2026-03-18',
      '2026-03-25',
    ]);
  });
});

describe('clashes while planning', () => {
  it('are found where the other began the evening before and runs past midnight', async () => {
    const { id: one } = await client.groups.create(groupFields({ name: 'Night watch' }));
    const { id: two } = await client.groups.create(groupFields({ name: 'Early birds' }));
    const fields = sessionFields({ date: '2026-03-16', start: '23:30', minutes: 60, place: 'Room 12' });
    await client.sessions.create({ groupId: one, fields });
    const [found] = await client.timetable.clashes({
      groupId: two,
      exceptSessionIds: [],
      place: 'Room 12',
      moments: [{ date: '2026-03-17', start: '00:15', minutes: 30 }],
    });
    expect(found!.map(({ kind, groupName }) => [kind, groupName])).toEqual([['room', 'Night watch']]);
  });

  it('name the students, the facilitator, the room and the closure, and not what is cancelled', async () => {
    const { id: facilitatorId } = await client.facilitators.create({
      name: 'M. Okafor',
      credentials: '',
      email: '',
    });
    const leads = { facilitators: [{ facilitatorId, role: 'facilitator' as const }] };
    const { id: one } = await client.groups.create(groupFields({ ...leads, name: 'Grief group' }));
    const { id: two } = await client.groups.create(groupFields({ ...leads, name: 'Newcomers' }));
    const { personId } = await memberSince(client, one, '2026-01-01', {
      givenName: 'Ana',
      familyName: 'Ruiz',
    });
    await client.roster.join({ groupId: two, personId, joinedOn: '2026-01-01' });
    const { id: sessionId } = await client.sessions.create({
      groupId: one,
      fields: sessionFields({ date: '2026-03-17', place: 'Room 12' }),
    });
    await client.closures.create({ startsOn: '2026-03-17', endsOn: '2026-03-17', name: 'Snow' });
    const ask = () =>
      client.timetable.clashes({
        groupId: two,
        exceptSessionIds: [],
        place: 'room 12',
        moments: [
          { date: '2026-03-17', start: '10:30', minutes: 30 },
          { date: '2026-03-18', start: '10:30', minutes: 30 },
        ],
      });
    const [first, second] = await ask();
    expect(first!.map(({ kind, name, groupName }) => [kind, name, groupName])).toEqual([
      ['closure', 'Snow', ''],
      ['student', '', 'Grief group'],
      ['facilitator', 'M. Okafor', 'Grief group'],
      ['room', 'room 12', 'Grief group'],
    ]);
    expect(first![1]).toMatchObject({ sessionId, people: [{ id: personId, givenName: 'Ana' }] });
    expect(second).toEqual([]);
    await client.sessions.cancel({ id: sessionId, reason: 'Trip', scope: 'this' });
    expect((await ask())[0]!.map(({ kind }) => kind)).toEqual(['closure']);
  });

  it('of 400 moments over a year of 200 groups are found at once', async () => {
    const { db } = test.open();
    const insertGroup = db.prepare(
      `INSERT INTO groups SELECT @id, 'Group ' || @id, kind, purpose, openness, status, startsOn, endsOn, place, weekday,
       startTime, minutes, capacity, colour, tags, '', updatedAt, NULL, consentRule, planTemplate FROM groups LIMIT 1`,
    );
    const insertSession = db.prepare(
      `INSERT INTO sessions (id, groupId, date, start, minutes, place, topic, remarks, state, updatedAt)
       VALUES (@id, @groupId, @date, @start, 45, @place, '', '', 'planned', '')`,
    );
    const insertMember = db.prepare(
      `INSERT INTO memberships (id, groupId, personId, state, joinedOn, updatedAt)
       VALUES (@id, @groupId, @personId, 'member', '2026-01-01', '')`,
    );
    const { id: ours } = await client.groups.create(groupFields());
    const people: string[] = [];
    for (let place = 0; place < 40; place += 1)
      people.push((await client.people.create(personFields({ givenName: `Student ${place}` }))).id);
    db.transaction(() => {
      for (let group = 0; group < 200; group += 1) {
        insertGroup.run({ id: `g${group}` });
        for (let week = 0; week < 40; week += 1)
          insertSession.run({
            id: `s${group}-${week}`,
            groupId: `g${group}`,
            date: addDays('2026-01-05', week * 7 + (group % 5)),
            start: `${String(8 + (group % 7)).padStart(2, '0')}:00`,
            place: `Room ${group % 30}`,
          });
        for (let member = 0; member < 8; member += 1)
          insertMember.run({
            id: `m${group}-${member}`,
            groupId: `g${group}`,
            personId: people[(group * 3 + member) % 40]!,
          });
      }
      for (const personId of people.slice(0, 8))
        insertMember.run({ id: `m-${personId}`, groupId: ours, personId });
    })();
    const moments = Array.from({ length: 400 }, (_, place) => ({
      date: addDays('2026-01-05', Math.floor(place / 2)),
      start: place % 2 ? '08:30' : '10:15',
      minutes: 45,
    }));
    const found = findClashes(test.open(), { groupId: ours, exceptSessionIds: [], place: 'Room 3', moments });
    const wholeYear = findClashesBetween(test.open(), '2026-01-01', '2026-12-31');
    // generous for a busy machine; a query for each moment would take many times as long
    expect(found).toHaveLength(400);
    expect(found.flat().length).toBeGreaterThan(100);
    expect(wholeYear.size).toBeGreaterThan(7000);
  });
});
