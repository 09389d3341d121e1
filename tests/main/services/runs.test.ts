import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { agendaBlock } from '../../support/random-changes.ts';
import { openTestCore, type TestCore, testPassphrase } from '../../support/test-core.ts';

// A Thursday; ten in the morning in Chicago is 15:00 UTC in summer time.
const ten = '2026-03-12T15:00:00.000Z';
const after = (minutes: number, start = ten) => new Date(Date.parse(start) + minutes * 60_000).toISOString();

let core: TestCore;
let client: TestCore['client'];
let sessionId: string;
let groupId: string;
let ana: string;
let ben: string;

const opening = '01890000-0000-7000-8000-0000000000a1';
const rope = '01890000-0000-7000-8000-0000000000a2';
const closing = '01890000-0000-7000-8000-0000000000a3';
const plan: AgendaBlock[] = [
  agendaBlock({ id: opening, title: 'Opening round', minutes: 10 }),
  agendaBlock({ id: rope, title: 'Rope circle', minutes: 25 }),
  agendaBlock({ id: closing, title: 'Closing', minutes: 10 }),
];

beforeEach(async () => {
  core = await openTestCore({ now: ten });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
  const meeting = await groupThatMeets(client, ['2026-03-12', '2026-03-19']);
  groupId = meeting.groupId;
  sessionId = meeting.sessionIds[0]!;
  ana = (await memberSince(client, groupId, '2026-02-01')).personId;
  ben = (await memberSince(client, groupId, '2026-02-01', { givenName: 'Ben' })).personId;
  await client.agendas.save({ sessionId, version: 0, blocks: plan, objectives: [] });
});
afterEach(() => core.remove());

const start = (presentIds: string[] = [], advance: 'by-itself' | 'by-hand' = 'by-hand') =>
  client.runs.start({ sessionId, presentIds, advance });
const moveTo = (blockId: string | null, leaves: 'done' | 'skipped' = 'done') =>
  client.runs.moveTo({ sessionId, blockId, leaves });
const read = () => client.runs.get({ sessionId });
const markOf = async (personId: string) =>
  (await read()).members.find((member) => member.personId === personId)!.cell.mark;
const stayMinutes = async (personId: string) =>
  (await read()).members
    .find((member) => member.personId === personId)!
    .stays.map(({ arrivedAt, leftAt }) =>
      [arrivedAt, leftAt].map((one) => one && (Date.parse(one) - Date.parse(ten)) / 60_000),
    );

describe('starting', () => {
  it('makes the session run from the moment of the tap, with its first block', async () => {
    core.clock.set(after(4));
    await start([ana]);
    const { session, run, ran } = await read();
    expect(session).toMatchObject({ state: 'running', actualStart: '10:04', actualMinutes: null });
    expect(run).toMatchObject({ startedAt: after(4), endedAt: null, advance: 'by-hand' });
    expect(ran).toMatchObject([{ blockId: opening, title: 'Opening round', minutes: 10, endedAt: null }]);
    expect(await client.runs.running()).toMatchObject([{ id: sessionId, startedAt: after(4) }]);
  });

  it('waits for the day, but not for midnight', async () => {
    const [, next] = await client.sessions.listForGroup({ groupId });
    await expect(
      client.runs.start({ sessionId: next!.id, presentIds: [], advance: 'by-hand' }),
    ).rejects.toMatchObject({ code: 'RUN_TOO_EARLY', data: { date: '2026-03-19' } });
    const late = await groupThatMeets(client, ['2026-03-13'], { start: '00:15' });
    const cas = await memberSince(client, late.groupId, '2026-02-01', { givenName: 'Cas' });
    core.clock.set('2026-03-13T04:50:00.000Z');
    // Ten to midnight in Chicago, on the day before.
    const night = { sessionId: late.sessionIds[0]! };
    await client.runs.start({ ...night, presentIds: [cas.personId], advance: 'by-hand' });
    const { session, members } = await client.runs.get(night);
    expect(session).toMatchObject({ state: 'running', actualStart: '23:50' });
    expect(members[0]!.cell).toMatchObject({ state: 'mark', mark: present });
    core.clock.set('2026-03-13T06:05:00.000Z');
    await client.runs.finish({ ...night, endedAt: null });
    expect((await client.runs.get(night)).session).toMatchObject({ state: 'held', actualMinutes: 75 });
  });

  it('is refused for a session that was cancelled', async () => {
    await client.sessions.cancel({ id: sessionId, reason: 'Snow', scope: 'this' });
    await expect(start()).rejects.toMatchObject({ code: 'SESSION_CANCELLED' });
  });

  it('is taken back as a whole: the session is planned, nobody came', async () => {
    const before = await read();
    const { undoStep } = await start([ana, ben]);
    await client.undo.undo({ step: undoStep });
    expect(await read()).toEqual(before);
  });
});

describe('arriving and leaving', () => {
  it('a member who arrives seven minutes in is late by seven minutes', async () => {
    await start([ana]);
    core.clock.set(after(7.4));
    expect(await client.runs.arrive({ sessionId, personIds: [ben] })).toMatchObject({ kept: [] });
    expect(await markOf(ana)).toEqual(present);
    expect(await markOf(ben)).toEqual({ status: 'late', minutes: 7, reason: '' });
  });

  it('nobody is late because the session began late', async () => {
    core.clock.set(after(9));
    await start([ana]);
    expect(await markOf(ana)).toEqual(present);
  });

  it('one who leaves is marked against the planned end, and in the end against the real one', async () => {
    await start([ana, ben]);
    core.clock.set(after(30));
    await client.runs.leave({ sessionId, personId: ben, reason: 'Dentist' });
    expect(await markOf(ben)).toEqual({ status: 'left-early', minutes: 15, reason: 'Dentist' });
    core.clock.set(after(40));
    await client.runs.finish({ sessionId, endedAt: null });
    expect(await markOf(ben)).toEqual({ status: 'left-early', minutes: 10, reason: 'Dentist' });
    expect(await markOf(ana)).toEqual(present);
  });

  it('one who went out and came back was there, and both stays are kept', async () => {
    await start([ana]);
    core.clock.set(after(10));
    await client.runs.leave({ sessionId, personId: ana, reason: '' });
    core.clock.set(after(16));
    await client.runs.arrive({ sessionId, personIds: [ana] });
    expect(await markOf(ana)).toEqual(present);
    expect(await stayMinutes(ana)).toEqual([
      [0, 10],
      [16, null],
    ]);
  });

  it('a mark made by hand is left alone, and that is said', async () => {
    await client.attendance.mark({ sessionId, personId: ben, mark: absent });
    await start();
    core.clock.set(after(7));
    expect(await client.runs.arrive({ sessionId, personIds: [ana, ben] })).toMatchObject({ kept: [ben] });
    expect(await markOf(ben)).toEqual(absent);
    const member = (await read()).members.find(({ personId }) => personId === ben)!;
    expect(member).toMatchObject({ isMarkedByHand: true, markByTimes: { status: 'late', minutes: 7 } });
    // Once it says what the times say, it follows them again.
    await client.attendance.mark({
      sessionId,
      personId: ben,
      mark: { status: 'late', minutes: 7, reason: 'Bus' },
    });
    core.clock.set(after(20));
    expect(await client.runs.leave({ sessionId, personId: ben, reason: '' })).toMatchObject({ kept: [] });
    expect(await markOf(ben)).toMatchObject({ status: 'left-early', minutes: 25 });
  });

  it('a second tap on one who is there changes nothing', async () => {
    await start([ana]);
    expect(await client.runs.arrive({ sessionId, personIds: [ana] })).toMatchObject({ undoStep: null });
    core.clock.set(after(5));
    await client.runs.leave({ sessionId, personId: ana, reason: '' });
    expect(await client.runs.leave({ sessionId, personId: ana, reason: '' })).toMatchObject({
      undoStep: null,
    });
  });

  it('members stand in one order before, in and after it: that of the seat numbers, by the names they are called', async () => {
    const names = { givenName: 'Zoe', preferredName: 'Abe', familyName: 'Young' };
    const { personId: abe } = await memberSince(client, groupId, '2026-02-01', names);
    const { members, participants } = await read();
    const seats = participants.filter(({ kind }) => kind === 'member').map(({ id }) => id);
    expect(seats).toEqual([abe, ana, ben]);
    expect(members.map(({ personId }) => personId)).toEqual(seats);
    const attendance = await client.attendance.session({ sessionId });
    expect(attendance.members.map(({ personId }) => personId)).toEqual(seats);
  });

  it('who did not come is not marked absent by the clock', async () => {
    await start([ana]);
    core.clock.set(after(45));
    await client.runs.finish({ sessionId, endedAt: null });
    expect(await markOf(ben)).toBeNull();
  });

  it('a stranger does not arrive', async () => {
    await start();
    const { id: stranger } = await client.people.create({
      givenName: 'Dov',
      familyName: '',
      preferredName: '',
      pronouns: '',
      birthDate: null,
      grade: '',
      phone: '',
      email: '',
      accessNeeds: '',
      identifier: '',
      guardians: [],
    });
    await expect(client.runs.arrive({ sessionId, personIds: [ana, stranger] })).rejects.toMatchObject({
      code: 'NOT_A_MEMBER',
    });
    expect(await markOf(ana)).toBeNull();
  });

  it('times can be corrected afterwards, and the mark follows', async () => {
    await start([ana]);
    core.clock.set(after(45));
    await client.runs.finish({ sessionId, endedAt: null });
    const stays = [
      { arrivedAt: after(12), leftAt: after(20) },
      { arrivedAt: after(20), leftAt: null },
    ];
    await client.runs.setStays({ sessionId, personId: ana, stays });
    expect(await stayMinutes(ana)).toEqual([[12, null]]);
    expect(await markOf(ana)).toEqual({ status: 'late', minutes: 12, reason: '' });
    await client.runs.setStays({ sessionId, personId: ana, stays: [] });
    expect(await markOf(ana)).toBeNull();
    await expect(
      client.runs.setStays({
        sessionId,
        personId: ana,
        stays: [{ arrivedAt: after(9), leftAt: after(3) }],
      }),
    ).rejects.toMatchObject({ code: 'LEFT_BEFORE_ARRIVING' });
  });
});

describe('from block to block', () => {
  it('keeps when each was begun and left, and says afterwards what was reached', async () => {
    await start();
    core.clock.set(after(12));
    await moveTo(rope);
    await client.runs.addMinutes({ sessionId, minutes: 2 });
    core.clock.set(after(30));
    await moveTo(closing, 'skipped');
    core.clock.set(after(41));
    await client.runs.finish({ sessionId, endedAt: null });
    const { session, blocks, ran } = await read();
    expect(session).toMatchObject({ state: 'held', actualStart: '10:00', actualMinutes: 41 });
    expect(ran).toMatchObject([
      { blockId: opening, startedAt: ten, endedAt: after(12), addedMinutes: 0, isSkipped: false },
      { blockId: rope, startedAt: after(12), endedAt: after(30), addedMinutes: 2, isSkipped: true },
      { blockId: closing, startedAt: after(30), endedAt: after(41), addedMinutes: 0, isSkipped: false },
    ]);
    expect(blocks).toMatchObject([
      { id: opening, isReached: true, actualMinutes: 12 },
      { id: rope, isReached: false, actualMinutes: 18 },
      { id: closing, isReached: true, actualMinutes: 11 },
    ]);
  });

  it('a block passed on the way to another one was not reached', async () => {
    await start();
    core.clock.set(after(10));
    await moveTo(rope);
    core.clock.advance(2000);
    await moveTo(closing);
    core.clock.set(after(45));
    await client.runs.finish({ sessionId, endedAt: null });
    expect((await read()).blocks.map(({ isReached }) => isReached)).toEqual([true, false, true]);
  });

  it('parallel parts are one step', async () => {
    const { version } = await client.agendas.get({ sessionId });
    const parts = plan.map((block, place) => ({
      ...block,
      lane: (['a', 'b', 'all'] as const)[place]!,
    }));
    await client.agendas.save({ sessionId, version, blocks: parts, objectives: [] });
    await start();
    expect(await moveTo(rope)).toEqual({ undoStep: null });
    core.clock.set(after(25));
    await moveTo(closing);
    expect((await read()).ran).toMatchObject([
      { blockId: opening, title: 'Opening round / Rope circle', minutes: 25 },
      { blockId: closing },
    ]);
    core.clock.set(after(35));
    await client.runs.finish({ sessionId, endedAt: null });
    expect((await read()).blocks.map(({ isReached }) => isReached)).toEqual([true, true, true]);
  });

  it('by itself: with the lid closed for half an hour the blocks stand at their exact times', async () => {
    await start([], 'by-itself');
    core.clock.set(after(37));
    expect((await read()).ran).toMatchObject([
      { blockId: opening, startedAt: ten, endedAt: after(10) },
      { blockId: rope, startedAt: after(10), endedAt: after(35) },
      { blockId: closing, startedAt: after(35), endedAt: null },
    ]);
    core.clock.set(after(40));
    await moveTo(rope);
    expect((await read()).ran.map((row) => [row.blockId, row.startedAt])).toEqual([
      [opening, ten],
      [rope, after(10)],
      [closing, after(35)],
      [rope, after(40)],
    ]);
    await client.undo.undo({ step: null });
    expect((await read()).ran.at(-1)).toMatchObject({ blockId: closing, startedAt: after(35) });
  });

  it('a block that is over goes on now, not in the past, when the next are to come by themselves', async () => {
    await start();
    core.clock.set(after(14));
    await client.runs.setAdvance({ sessionId, advance: 'by-itself' });
    expect((await read()).ran).toMatchObject([
      { blockId: opening, endedAt: after(14) },
      { blockId: rope, startedAt: after(14) },
    ]);
  });

  it('any number of taps is taken back, one after the other', async () => {
    await start();
    const states = [await read()];
    for (const step of [
      () => client.runs.arrive({ sessionId, personIds: [ana] }),
      () => client.runs.addMinutes({ sessionId, minutes: 2 }),
      () => moveTo(rope),
      () => client.runs.leave({ sessionId, personId: ana, reason: '' }),
      () => client.runs.setSampling({ sessionId, samplingMinutes: 5 }),
      () => client.runs.finish({ sessionId, endedAt: null }),
    ]) {
      await step();
      states.push(await read());
    }
    for (const state of states.toReversed().slice(1)) {
      await client.undo.undo({ step: null });
      expect(await read()).toEqual(state);
    }
  });

  it('a block that left the agenda while it ran keeps its name in what was run', async () => {
    await start([], 'by-itself');
    const { version } = await client.agendas.get({ sessionId });
    await client.agendas.save({ sessionId, version, blocks: plan.slice(1), objectives: [] });
    core.clock.set(after(90));
    expect((await read()).ran).toMatchObject([{ blockId: opening, title: 'Opening round', endedAt: null }]);
    await moveTo(rope);
    await expect(moveTo(opening)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a clock set back never makes a difference negative', async () => {
    await start([ana]);
    core.clock.set(after(12));
    await moveTo(rope);
    core.clock.set(after(-600));
    await client.runs.leave({ sessionId, personId: ana, reason: '' });
    await moveTo(closing);
    await client.runs.finish({ sessionId, endedAt: null });
    const { session, ran, blocks } = await read();
    for (const { startedAt, endedAt } of ran) expect(endedAt! >= startedAt).toBe(true);
    expect(session.actualMinutes).toBeGreaterThanOrEqual(1);
    for (const { actualMinutes } of blocks) expect(actualMinutes ?? 0).toBeGreaterThanOrEqual(0);
    expect(await stayMinutes(ana)).toEqual([[0, 12]]);
  });
});

it('a session over the change to summer time lasts as long as it lasts', async () => {
  const night = await groupThatMeets(client, ['2026-03-08'], { start: '01:30', minutes: 60 });
  // Half past one in Chicago, half an hour before two becomes three.
  core.clock.set('2026-03-08T07:30:00.000Z');
  const at = { sessionId: night.sessionIds[0]! };
  await client.runs.start({ ...at, presentIds: [], advance: 'by-hand' });
  core.clock.set('2026-03-08T08:30:00.000Z');
  await client.runs.finish({ ...at, endedAt: null });
  const { session, plannedStart } = await client.runs.get(at);
  expect(plannedStart).toBe('2026-03-08T07:30:00.000Z');
  expect(session).toMatchObject({ actualStart: '01:30', actualMinutes: 60 });
});

describe('finishing', () => {
  it('can say an earlier end, when somebody forgot to press it', async () => {
    await start([ana], 'by-itself');
    core.clock.set(after(20 * 60));
    await client.runs.finish({ sessionId, endedAt: after(30) });
    const { session, ran, run } = await read();
    expect(session).toMatchObject({ state: 'held', actualMinutes: 30 });
    expect(run).toMatchObject({ endedAt: after(30) });
    expect(ran.map(({ blockId, endedAt }) => [blockId, endedAt])).toEqual([
      [opening, after(10)],
      [rope, after(30)],
    ]);
    expect(await markOf(ana)).toEqual(present);
  });

  it('can be taken up again; the time in between belongs to no block', async () => {
    await start([ana]);
    core.clock.set(after(10));
    await client.runs.finish({ sessionId, endedAt: null });
    core.clock.set(after(15));
    await client.runs.reopen({ sessionId });
    expect((await read()).session).toMatchObject({ state: 'running', actualMinutes: null });
    core.clock.set(after(20));
    await moveTo(rope);
    expect((await read()).blocks[0]).toMatchObject({ actualMinutes: 15 });
    expect(await client.runs.running()).toHaveLength(1);
  });

  it('nothing of the clock works before the start and after the end', async () => {
    for (const isOver of [false, true]) {
      if (isOver) {
        await start();
        await client.runs.finish({ sessionId, endedAt: null });
      }
      const refused = { code: 'NOT_RUNNING' };
      await expect(moveTo(rope)).rejects.toMatchObject(refused);
      await expect(client.runs.addMinutes({ sessionId, minutes: 2 })).rejects.toMatchObject(refused);
      await expect(client.runs.arrive({ sessionId, personIds: [ana] })).rejects.toMatchObject(refused);
      await expect(client.runs.finish({ sessionId, endedAt: null })).rejects.toMatchObject(refused);
    }
  });

  it('a session that runs is neither cancelled nor marked as held by the way', async () => {
    await start();
    await expect(
      client.sessions.cancel({ id: sessionId, reason: 'Snow', scope: 'this' }),
    ).rejects.toMatchObject({ code: 'SESSION_RUNNING' });
    await expect(
      client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: null }),
    ).rejects.toMatchObject({ code: 'SESSION_RUNNING' });
  });

  it('what was done can be said by hand, also of a session without a clock', async () => {
    const done = { sessionId, blockId: rope, actualMinutes: 12, isReached: true };
    await client.runs.setBlockDone(done);
    expect((await read()).blocks[1]).toMatchObject({ actualMinutes: 12, isTyped: true, isReached: true });
    expect(await client.runs.setBlockDone(done)).toEqual({ undoStep: null });
    // The agenda is saved as a whole, and what was said of its blocks stays.
    const { version, blocks } = await client.agendas.get({ sessionId });
    await client.agendas.save({ sessionId, version, blocks: blocks.toReversed(), objectives: [] });
    expect((await read()).blocks[1]).toMatchObject({ actualMinutes: 12, isTyped: true });
    await client.runs.setBlockDone({ ...done, actualMinutes: null, isReached: null });
    expect((await read()).blocks[1]).toMatchObject({ actualMinutes: null, isTyped: false, isReached: null });
  });
});

it('a run that nobody finished goes on where it was when the app is opened again', async () => {
  await start([ana], 'by-itself');
  core.clock.set(after(3));
  await client.runs.arrive({ sessionId, personIds: [ben] });
  const before = await read();
  await core.core.close();
  const again = await openTestCore({ now: after(21), workspaceDir: core.workspaceDir, door: 'shut' });
  try {
    await again.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
    const resumed = await again.client.runs.get({ sessionId });
    expect(resumed).toMatchObject({ run: before.run, members: before.members, session: before.session });
    expect(resumed.ran).toMatchObject([
      { blockId: opening, startedAt: ten, endedAt: after(10) },
      { blockId: rope, startedAt: after(10), endedAt: null },
    ]);
    await again.client.runs.finish({ sessionId, endedAt: null });
    expect((await again.client.runs.get({ sessionId })).session).toMatchObject({ actualMinutes: 21 });
  } finally {
    await again.core.close();
  }
});

it('two records made one keep the times of both, counted once', async () => {
  await start([ana, ben]);
  await client.people.merge({ keepId: ana, duplicateId: ben });
  const { members } = await read();
  expect(members).toHaveLength(1);
  expect(members[0]).toMatchObject({ personId: ana, markByTimes: present, isMarkedByHand: false });
});

it('the trash takes a session with its run, and gives both back', async () => {
  await start([ana]);
  await client.sessions.trash({ id: sessionId, scope: 'this' });
  expect(await client.runs.running()).toEqual([]);
  await expect(read()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const [trashed] = await client.trash.list();
  await client.trash.restore({ kind: 'session', id: trashed!.id });
  expect(await client.runs.running()).toMatchObject([{ id: sessionId }]);
});

it('in the practice groups every mark follows from when somebody came and left', async () => {
  const practice = await openTestCore({ now: ten, door: 'shut' });
  try {
    await practice.client.workspace.openPractice();
    const [circle, friends] = (await practice.client.groups.list())
      .filter(({ name }) => /Friendship group, grade 4|Caregivers’ circle/.test(name))
      .toSorted((one, other) => one.held - other.held);
    expect([circle?.held, friends?.held]).toEqual([7, 8]);
    for (const { id } of [circle!, friends!])
      for (const session of await practice.client.sessions.listForGroup({ groupId: id })) {
        if (session.state !== 'held') continue;
        const { run, ran, members, blocks } = await practice.client.runs.get({ sessionId: session.id });
        expect(run).not.toBeNull();
        expect(ran.at(-1)?.endedAt).toBe(run!.endedAt);
        expect(ran.length).toBe(blocks.filter(({ isReached }) => isReached).length);
        for (const { markByTimes, cell } of members)
          if (markByTimes) expect(cell.mark).toMatchObject({ ...markByTimes, reason: expect.any(String) });
      }
  } finally {
    await practice.remove();
  }
});
