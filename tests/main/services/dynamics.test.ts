import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gini } from '../../../shared/domain/participation.ts';
import { readMeeting } from '../../support/meeting-acts.ts';
import { personFields } from '../../support/random-changes.ts';
import { groupThatMeets } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let door: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let sessionIds: string[];
let leader: string;

beforeEach(async () => {
  door = await openTestDoor();
  client = door.client;
  ({ groupId, sessionIds } = await groupThatMeets(client, ['2026-02-26', '2026-03-05', '2026-03-12']));
  leader = (await client.facilitators.list())[0]!.id;
  const group = await client.groups.get({ id: groupId });
  await client.groups.update({
    id: groupId,
    fields: { ...group, facilitators: [{ facilitatorId: leader, role: 'facilitator' }] },
  });
});
afterEach(() => door.remove());

async function join(givenName: string, joinedOn = '2026-02-01'): Promise<string> {
  const { id } = await client.people.create(personFields({ givenName, familyName: 'Lopez' }));
  await client.roster.join({ groupId, personId: id, joinedOn });
  return id;
}

type Said = [speakerId: string, addresseeId: string | null, category?: number];

/** Acts ten seconds apart, as an import brings them. */
async function talk(sessionId: string, said: readonly Said[], codingId: string | null = null) {
  await client.acts.recordMany({
    sessionId,
    codingId,
    source: 'imported',
    acts: said.map(([speakerId, addresseeId, category], place) => ({
      speakerId,
      addresseeId,
      category: category ?? null,
      durationMs: 2000,
      atMs: place * 10_000,
    })),
  });
}

const times = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);
const mark = (
  sessionId: string,
  personId: string,
  status: 'present' | 'late' | 'excused',
  minutes: number | null = null,
) => client.attendance.mark({ sessionId, personId, mark: { status, minutes, reason: '' } });

it('reads a real meeting of four as its study counted it (AMI corpus, ES2004a)', async () => {
  const stretches = readMeeting();
  const idOf = new Map<string, string>();
  for (const { speaker } of stretches) if (!idOf.has(speaker)) idOf.set(speaker, await join(speaker));
  const sessionId = sessionIds[0]!;
  await client.acts.recordMany({
    sessionId,
    codingId: null,
    source: 'imported',
    acts: stretches.map(({ speaker, atMs, durationMs }) => ({
      speakerId: idOf.get(speaker)!,
      addresseeId: null,
      category: null,
      atMs,
      durationMs,
    })),
  });

  const dynamics = await client.dynamics.session({ sessionId, codingId: null });
  expect([dynamics.acts, dynamics.memberActs, dynamics.untimed, dynamics.recalled]).toEqual([260, 260, 0, 0]);
  expect(dynamics.facilitatorShare).toBe(0);
  const partOf = (speaker: string) =>
    dynamics.members.find(({ personId }) => personId === idOf.get(speaker))!;
  const parts = ['FEE013', 'FEE016', 'MEE014', 'MEO015'].map(partOf);
  expect(parts.map(({ acts }) => acts)).toEqual([82, 81, 51, 46]);
  expect(parts.map(({ seconds }) => seconds)).toEqual([
    expect.closeTo(389.86, 2),
    expect.closeTo(265.54, 2),
    expect.closeTo(162.85, 2),
    expect.closeTo(105.18, 2),
  ]);
  expect(parts[0]).toMatchObject({ fairShare: 0.25, share: expect.closeTo(82 / 260, 10), toGroup: 82 });
  expect(parts[0]!.ratio).toBeCloseTo(82 / 65, 10);
  expect(dynamics.gini).toBeCloseTo(gini([82, 81, 51, 46])!, 10);
  // the same four in the same trend, by the other way of adding up
  const group = await client.dynamics.group({ groupId });
  expect(group.sessions).toHaveLength(1);
  expect(group.sessions[0]).toMatchObject({ acts: 260, giniCorrected: dynamics.giniCorrected });
});

describe('a session', () => {
  it('counts who spoke to whom as the worked example does', async () => {
    const [a, b, c, d] = [await join('A'), await join('B'), await join('C'), await join('D')];
    const sessionId = sessionIds[0]!;
    await talk(sessionId, [
      ...times(4, [leader, a]),
      ...times(4, [leader, b]),
      ...times(3, [leader, c]),
      ...times(3, [leader, d]),
      ...times(6, [leader, null]),
      ...times(8, [a, leader]),
      ...times(2, [a, b]),
      [a, d],
      ...times(3, [a, null]),
      ...times(5, [b, leader]),
      ...times(2, [b, a]),
      [b, c],
      ...times(2, [b, null]),
      ...times(2, [c, leader]),
      [c, b],
    ]);
    const dynamics = await client.dynamics.session({ sessionId, codingId: null });
    expect(dynamics.participants.map(({ id }) => id)).toEqual([leader, a, b, c, d]);
    expect(dynamics.whoToWhom).toEqual([
      [0, 4, 4, 3, 3, 6],
      [8, 0, 2, 0, 1, 3],
      [5, 2, 0, 1, 0, 2],
      [2, 0, 1, 0, 0, 0],
      [0, 0, 0, 0, 0, 0],
    ]);
    expect(dynamics.acts).toBe(47);
    expect(dynamics.facilitatorShare).toBeCloseTo(0.4255, 4);
    expect(dynamics.memberToMember).toBeCloseTo(7 / 27, 10);
    expect(dynamics.members.map(({ acts }) => acts)).toEqual([14, 10, 3, 0]);
    expect(dynamics.gini).toBeCloseTo(0.4537, 4);
    expect(dynamics.evenness).toBeCloseTo(0.6871, 4);
    const toLeader = dynamics.members.reduce((sum, { toFacilitators }) => sum + toFacilitators, 0);
    expect(toLeader / dynamics.memberActs).toBeCloseTo(0.5556, 4);
    // a little more than half to the leader and no part that stands out: no label
    expect(dynamics.pattern).toBeNull();
    expect(dynamics.members[1]).toMatchObject({ toFacilitators: 5, toMembers: 3, toGroup: 2, received: 7 });
    // nobody was marked: the whole session is assumed, and said to be
    expect(dynamics.members.map(({ presence }) => presence)).toEqual(Array(4).fill('assumed'));
  });

  it('coming late is not silence, and who was absent is not silent', async () => {
    const [ana, ben, cem] = [await join('Ana'), await join('Ben'), await join('Cem')];
    const sessionId = sessionIds[0]!;
    await mark(sessionId, ana, 'present');
    await mark(sessionId, ben, 'late', 30);
    await mark(sessionId, cem, 'excused');
    await talk(sessionId, [...times(9, [ana, null]), ...times(3, [ben, null])]);
    const {
      minutes,
      members,
      gini: inequality,
    } = await client.dynamics.session({
      sessionId,
      codingId: null,
    });
    expect(minutes).toBe(45);
    expect(members.map(({ personId, minutesPresent }) => [personId, minutesPresent])).toEqual([
      [ana, 45],
      [ben, 15],
    ]);
    // a quarter of the time, a quarter of the acts: exactly their part
    expect(members.map(({ ratio }) => ratio)).toEqual([1, 1]);
    expect(inequality).toBe(0);
  });

  it('by the times of the run goes before the mark', async () => {
    const [ana, ben] = [await join('Ana'), await join('Ben')];
    const sessionId = sessionIds[2]!;
    await client.runs.start({ sessionId, presentIds: [ana], advance: 'by-hand' });
    door.clock.advance(20 * 60_000);
    await client.runs.arrive({ sessionId, personIds: [ben] });
    door.clock.advance(20 * 60_000);
    await client.acts.record({
      sessionId,
      codingId: null,
      speakerId: ben,
      addresseeId: null,
      durationMs: null,
      category: null,
      source: 'live',
    });
    await client.runs.finish({ sessionId, endedAt: null });
    const { minutes, members } = await client.dynamics.session({ sessionId, codingId: null });
    expect(minutes).toBe(40);
    expect(
      members.map(({ minutesPresent, presence, seconds }) => [minutesPresent, presence, seconds]),
    ).toEqual([
      [40, 'times', 0],
      [20, 'times', null],
    ]);
  });

  it('has nobody in it for longer than it was said to have taken', async () => {
    const ana = await join('Ana');
    const sessionId = sessionIds[2]!;
    await client.runs.start({ sessionId, presentIds: [ana], advance: 'by-hand' });
    door.clock.advance(105 * 60_000);
    await client.runs.finish({ sessionId, endedAt: null });
    const took = async (actualMinutes: number) => {
      await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes });
      const { minutes, members } = await client.dynamics.session({ sessionId, codingId: null });
      const facts = (await client.notes.prefill({ sessionId, personId: ana })).map(({ fact }) => fact);
      const noted = facts.find((fact) => fact.kind === 'member-mark')!;
      return [minutes, members[0]!.minutesPresent, noted.minutesPresent, noted.ofMinutes];
    };
    expect(await took(45)).toEqual([45, 45, 45, 45]);
    expect((await took(120))[1]).toBe((await took(120))[2]);
  });

  it('of an observer is their own; without acts nothing is made up', async () => {
    const ana = await join('Ana');
    const sessionId = sessionIds[0]!;
    const { id: codingId } = await client.acts.addCoding({ sessionId, observer: 'Jules', remarks: '' });
    await talk(
      sessionId,
      [
        [ana, leader, 4],
        [leader, ana, 7],
        [ana, null, 6],
      ],
      codingId,
    );
    const seen = await client.dynamics.session({ sessionId, codingId });
    expect(seen).toMatchObject({ acts: 3, observer: 'Jules', memberActs: 2 });
    expect(seen.bales).toEqual([0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0]);
    expect(seen.records).toEqual([{ codingId, observer: 'Jules', acts: 3 }]);
    const own = await client.dynamics.session({ sessionId, codingId: null });
    expect(own).toMatchObject({
      acts: 0,
      observer: null,
      facilitatorShare: null,
      memberToMember: null,
      gini: null,
      evenness: null,
      pattern: null,
      bales: null,
    });
    expect(own.members.map(({ share, ratio }) => [share, ratio])).toEqual([[null, null]]);
  });

  it('leaves out what somebody in the trash said, until they come back', async () => {
    const [ana, ben] = [await join('Ana'), await join('Ben')];
    const sessionId = sessionIds[0]!;
    await talk(sessionId, [
      [ana, ben],
      [ben, ana],
      [ana, null],
    ]);
    await client.people.trash({ id: ben });
    const without = await client.dynamics.session({ sessionId, codingId: null });
    expect([without.acts, without.members.length, without.whoToWhom.length]).toEqual([1, 1, 2]);
    expect((await client.dynamics.group({ groupId })).sessions[0]!.acts).toBe(1);
    await client.undo.undo({ step: null });
    expect((await client.dynamics.session({ sessionId, codingId: null })).acts).toBe(3);
  });
});

describe('a group over its sessions', () => {
  it('has gaps where nothing was recorded, and never a zero in their place', async () => {
    const [ana, ben] = [await join('Ana'), await join('Ben', '2026-03-01')];
    for (const sessionId of sessionIds) await client.attendance.markAllPresent({ sessionId });
    await talk(sessionIds[0]!, times(13, [ana, leader]));
    await talk(sessionIds[2]!, [...times(4, [ana, ben]), ...times(4, [ben, ana])]);
    const { sessions, people } = await client.dynamics.group({ groupId });
    expect(
      sessions.map(({ acts, memberToMember, pattern }) => [acts, memberToMember, pattern?.kind]),
    ).toEqual([
      [13, 0, 'hot-seat'],
      [0, null, undefined],
      [8, 1, undefined],
    ]);
    // Ben joined after the first session and is not silent in it
    expect(sessions.map(({ members }) => members.map(({ personId, acts }) => [personId, acts]))).toEqual([
      [[ana, 13]],
      [],
      [
        [ana, 4],
        [ben, 4],
      ],
    ]);
    expect(sessions.map(({ attended, recorded }) => [attended, recorded])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
    ]);
    expect(people.map(({ id }) => id)).toEqual([leader, ana, ben]);
  });

  it('has a gap where only an observer kept a record, and says who', async () => {
    const ana = await join('Ana');
    const [first, second] = sessionIds as [string, string, string];
    for (const observer of ['Kim', 'Jules']) {
      const { id: codingId } = await client.acts.addCoding({ sessionId: first, observer, remarks: '' });
      await talk(first, times(observer === 'Jules' ? 3 : 2, [ana, null]), codingId);
    }
    const { id: codingId } = await client.acts.addCoding({ sessionId: second, observer: 'Kim', remarks: '' });
    await talk(second, times(5, [ana, null]), codingId);
    await talk(second, [[ana, null]]);
    const { sessions } = await client.dynamics.group({ groupId });
    expect(sessions.map(({ observer, acts, members }) => [observer, acts, members.length])).toEqual([
      ['Jules', 0, 0],
      [null, 1, 1],
    ]);
  });

  it('adds up to what each session says by itself', async () => {
    const members = [await join('Ana'), await join('Ben'), await join('Cem')];
    for (const [place, sessionId] of sessionIds.entries())
      await talk(
        sessionId,
        Array.from({ length: 40 }, (_, number): Said => {
          const speaker = [leader, ...members][(number * 7 + place * number) % 4]!;
          const to = [leader, ...members, null][(number * 3 + place) % 5]!;
          return [speaker, to === speaker ? null : to, 1 + (number % 12)];
        }),
      );
    const { sessions } = await client.dynamics.group({ groupId });
    for (const point of sessions) {
      const whole = await client.dynamics.session({ sessionId: point.sessionId, codingId: null });
      const { members: parts, marks: _marks, attended: _attended, recorded: _recorded, ...figures } = point;
      expect(whole).toMatchObject({
        acts: figures.acts,
        memberActs: figures.memberActs,
        bales: figures.bales,
        pattern: figures.pattern,
        giniCorrected: figures.giniCorrected,
      });
      expect(new Map(whole.members.map(({ personId, ratio }) => [personId, ratio]))).toEqual(
        new Map(parts.map(({ personId, ratio }) => [personId, ratio])),
      );
      expect(whole.whoToWhom.flat().reduce((sum, count) => sum + count, 0)).toBe(figures.acts);
    }
  });
});

describe('one person', () => {
  it('has all measures of a group in one answer, each with what it rests on', async () => {
    const [ana, ben] = [await join('Ana'), await join('Ben')];
    const [first, second, third] = sessionIds as [string, string, string];
    await mark(first, ana, 'present');
    await mark(second, ana, 'excused');
    await mark(third, ana, 'late', 15);
    await talk(first, [...times(3, [ana, leader]), ...times(6, [ben, null]), [leader, ana]]);
    await talk(second, times(4, [ben, leader]));
    await client.acts.recordMany({
      sessionId: third,
      codingId: null,
      source: 'recalled',
      acts: [
        { speakerId: ana, addresseeId: ben, durationMs: null, category: null, atMs: null },
        { speakerId: ana, addresseeId: null, durationMs: null, category: null, atMs: null },
        { speakerId: ben, addresseeId: ana, durationMs: null, category: null, atMs: null },
      ],
    });
    const seen = { sessionId: third, personId: ana, remark: '', source: 'recalled', atMs: null } as const;
    await client.acts.observe({ ...seen, kind: 'role', code: 'encourager' });

    const found = await client.dynamics.person({ personId: ana, groupId: null });
    expect(found.group?.id).toBe(groupId);
    expect(found.attendance).toMatchObject({ recorded: 3, attended: 2, late: 1 });
    expect(found.sessions.map(({ status, memberActs, part }) => [status, memberActs, part?.acts])).toEqual([
      ['present', 9, 3],
      ['excused', 4, undefined],
      ['late', 3, 2],
    ]);
    // half of 9 acts, and of 3 acts the part of 30 of 75 minutes
    expect(found.totals).toMatchObject({
      sessions: 2,
      minutes: 75,
      acts: 5,
      seconds: null,
      recalled: 2,
      toGroup: 1,
    });
    expect(found.totals.expectedActs).toBeCloseTo(4.5 + 3 * (30 / 75), 10);
    expect(found.totals.ratio).toBeCloseTo(5 / 5.7, 10);
    expect(found.toWhom).toEqual([
      { participantId: leader, acts: 3 },
      { participantId: ben, acts: 1 },
    ]);
    expect(found.fromWhom.map(({ acts }) => acts)).toEqual([1, 1]);
    expect(found.seen).toEqual([
      { kind: 'role', code: 'encourager', name: '', times: 1, sessionNumbers: [3] },
    ]);
    expect(found.rounds).toEqual([]);
  });

  it('is told where they stood in the rounds they took part in', async () => {
    const members = [await join('Ana'), await join('Ben'), await join('Cem')];
    const [ana, ben, cem] = members as [string, string, string];
    const { id: roundId } = await client.sociometry.create({
      groupId,
      fields: {
        criterion: 'Whom would you like to sit beside?',
        takenOn: '2026-03-05',
        sessionId: null,
        choiceLimit: null,
        isRanked: false,
        allowsRejections: false,
        remarks: '',
      },
      personIds: members,
      careTaken: false,
    });
    const choose = (personId: string, toId: string) =>
      client.sociometry.answer({
        roundId,
        personId,
        choices: [{ toId, valence: 'positive', rank: null }],
        hasAnswered: true,
      });
    await choose(ana, ben);
    await choose(ben, ana);
    await choose(cem, ana);
    const [round] = (await client.dynamics.person({ personId: ana, groupId })).rounds;
    expect(round).toMatchObject({ size: 3, answered: 3, chosenBy: 2, chose: 1, mutual: 1 });
  });

  it('in no group has no figures, and nobody who is gone has any', async () => {
    const { id: personId } = await client.people.create(personFields({ givenName: 'Zoë' }));
    expect(await client.dynamics.person({ personId, groupId: null })).toMatchObject({
      group: null,
      sessions: [],
      totals: { sessions: 0, ratio: null, seconds: null },
    });
    await client.people.trash({ id: personId });
    await expect(client.dynamics.person({ personId, groupId: null })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(client.dynamics.group({ groupId: personId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
