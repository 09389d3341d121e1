import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Occasion } from '../../../shared/contract/measures.ts';
import type { ChartedSeries } from '../../../shared/contract/single-system.ts';
import { singleSystemFigures } from '../../../shared/domain/single-system-figures.ts';
import { measureFieldsOf } from '../../support/random-measures.ts';
import { goalFieldsOf } from '../../support/random-goals.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

const meetings = ['2026-02-17', '2026-02-24', '2026-03-03', '2026-03-10'];
let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let sessionIds: string[];
let ana: string;
let ben: string;
let measureId: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ groupId, sessionIds } = await groupThatMeets(client, meetings));
  ana = (await memberSince(client, groupId, '2026-02-01')).personId;
  ben = (await memberSince(client, groupId, '2026-02-24', { givenName: 'Ben', familyName: 'Cho' })).personId;
  ({ id: measureId } = await client.measures.create({ fields: measureFieldsOf() }));
});
afterEach(() => test.remove());

async function score(
  personId: string,
  takenOn: string,
  value: number,
  part: Partial<ChartedSeries & { occasion: Occasion; sessionId: string }> = {},
) {
  const { items } = await client.measures.get({ id: measureId });
  await client.scores.answer({
    sheet: {
      groupId,
      measureId,
      personId,
      sessionId: part.sessionId ?? null,
      takenOn,
      occasion: part.occasion ?? 'regular',
      rater: part.rater ?? 'member',
      raterName: part.raterName ?? '',
    },
    source: 'entered',
    answers: [{ itemId: items[0]!.id, value }],
    consentReason: '',
  });
}
const hold = async (place: number) =>
  client.attendance.mark({
    sessionId: sessionIds[place]!,
    personId: ana,
    mark: place === 2 ? absent : present,
  });
const chart = (series: ChartedSeries | null = null) => client.singleSystem.ofGroup({ groupId, series });
const setStart = (startsOn: string | null, personId: string | null = null) =>
  client.singleSystem.setStart({ groupId, measureId, personId, startsOn });

it('a group without scores has nothing to chart', async () => {
  expect(await chart()).toMatchObject({ choices: [], chosen: null, days: [], members: [] });
});

it('sessions between the first and the last score are places of the axis, and without a score they are gaps', async () => {
  for (const place of [0, 1, 2, 3]) await hold(place);
  await score(ana, '2026-02-10', 3);
  await score(ana, '2026-02-17', 4);
  await score(ana, '2026-03-10', 7);
  await score(ben, '2026-03-03', 5);
  const { days, members } = await chart();
  expect(days.map(({ on, number }) => [on, number])).toEqual([
    ['2026-02-10', null],
    ['2026-02-17', 1],
    ['2026-02-24', 2],
    ['2026-03-03', 3],
    ['2026-03-10', 4],
  ]);
  const [ofBen, ofAna] = members;
  expect(ofAna).toMatchObject({
    personId: ana,
    scores: [3, 4, null, null, 7],
    attendance: [null, 'present', 'present', 'unexcused', 'present'],
  });
  expect(ofBen).toMatchObject({ personId: ben, scores: [null, null, null, 5, null] });
});

it('scores from before the first session that was held are baseline, unless a day is chosen, for all or for one', async () => {
  await hold(1);
  await client.sessions.hold({ id: sessionIds[1]!, actualStart: null, actualMinutes: null });
  await score(ana, '2026-02-10', 3);
  await score(ben, '2026-03-03', 5);
  const starts = async () => {
    const { startsOn, isStartChosen, members } = await chart();
    const own = Object.fromEntries(members.map((member) => [member.givenName, member.startsOn]));
    return { startsOn, isStartChosen, ...own };
  };
  expect(await starts()).toEqual({
    startsOn: '2026-02-24',
    isStartChosen: false,
    Ana: '2026-02-24',
    Ben: '2026-02-24',
  });
  await setStart('2026-03-01');
  await setStart('2026-03-05', ben);
  expect(await starts()).toEqual({
    startsOn: '2026-03-01',
    isStartChosen: true,
    Ana: '2026-03-01',
    Ben: '2026-03-05',
  });
  await client.undo.undo({ step: null });
  expect(await starts()).toMatchObject({ Ben: '2026-03-01' });
  await setStart(null);
  expect(await starts()).toMatchObject({ startsOn: '2026-02-24', isStartChosen: false });
});

it('what was entered as from before the group is baseline, of no session and before every session, even from its day or for a newcomer', async () => {
  for (const place of [0, 1, 2, 3]) await hold(place);
  await client.sessions.hold({ id: sessionIds[0]!, actualStart: null, actualMinutes: null });
  await score(ana, '2026-02-17', 3, { occasion: 'pre', sessionId: sessionIds[0]! });
  await score(ana, '2026-02-17', 4, { sessionId: sessionIds[0]! });
  await score(ana, '2026-03-03', 6);
  await score(ben, '2026-02-24', 2, { occasion: 'pre' });
  await score(ben, '2026-03-10', 5);
  const { days, members } = await chart();
  expect(days.map(({ on, number, isBefore }) => [on, number, isBefore])).toEqual([
    ['2026-02-17', null, true],
    ['2026-02-24', null, true],
    ['2026-02-17', 1, false],
    ['2026-02-24', 2, false],
    ['2026-03-03', 3, false],
    ['2026-03-10', 4, false],
  ]);
  const phases = members.map(({ givenName, scores, startsOn }) => {
    const { baseline, intervention } = singleSystemFigures(days, scores, startsOn, 'increase');
    return [givenName, baseline.map(({ value }) => value), intervention.map(({ value }) => value)];
  });
  expect(phases).toEqual([
    ['Ben', [2], [5]],
    ['Ana', [3], [4, 6]],
  ]);
  expect(members[1]!.attendance).toEqual([null, null, 'present', 'present', 'unexcused', 'present']);
});

it('raters are never mixed on one line, and what was given looking back is on none', async () => {
  await score(ana, '2026-02-17', 4);
  await score(ana, '2026-03-10', 7);
  await score(ana, '2026-02-17', 2, { rater: 'teacher', raterName: 'Mr. Reed' });
  const { items } = await client.measures.get({ id: measureId });
  await client.scores.answer({
    sheet: {
      groupId,
      measureId,
      personId: ana,
      sessionId: null,
      takenOn: '2026-03-10',
      occasion: 'retrospective',
      rater: 'member',
      raterName: '',
    },
    source: 'entered',
    answers: [{ itemId: items[0]!.id, value: 1 }],
    consentReason: '',
  });
  const { choices, members } = await chart();
  expect(choices.map(({ rater, raterName, scores }) => [rater, raterName, scores])).toEqual([
    ['member', '', 2],
    ['teacher', 'Mr. Reed', 1],
  ]);
  expect(members[0]!.scores.filter((value) => value !== null)).toEqual([4, 7]);
  const teacher = await chart({ measureId, rater: 'teacher', raterName: 'Mr. Reed' });
  expect(teacher.members[0]!.scores).toEqual([2]);
});

it('two scores of one day have a place each', async () => {
  await score(ana, '2026-02-17', 4);
  const { items } = await client.measures.get({ id: measureId });
  await client.scores.answer({
    sheet: {
      groupId,
      measureId,
      personId: ana,
      sessionId: sessionIds[0]!,
      takenOn: '2026-02-17',
      occasion: 'regular',
      rater: 'member',
      raterName: '',
    },
    source: 'live',
    answers: [{ itemId: items[0]!.id, value: 6 }],
    consentReason: '',
  });
  const { days, members } = await chart();
  expect(days.map(({ on }) => on)).toEqual(['2026-02-17', '2026-02-17']);
  expect(members[0]!.scores.toSorted()).toEqual([4, 6]);
});

it('T-scores of goals are charted like a measure, on an axis that spans the usual range', async () => {
  const { id: goalId } = await client.goals.add({
    groupId,
    personId: ana,
    fields: goalFieldsOf({ baselineLevel: -2 }),
  });
  await client.goals.rate({
    goalId,
    at: { ratedOn: '2026-03-03' },
    rater: 'facilitator',
    raterName: '',
    level: 1,
  });
  const { chosen, members } = await chart();
  expect(chosen).toMatchObject({ measureId: null, better: 'increase', low: 20, high: 80 });
  // Where the goal began was said when it was set: a mark, and no score of a baseline.
  expect(members[0]).toMatchObject({ scores: [60], beginning: 30 });
});

it('no day is chosen for somebody who never belonged to the group', async () => {
  const { id } = await client.people.create({
    givenName: 'Zoe',
    familyName: 'Away',
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
  await expect(setStart('2026-03-01', id)).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
});

it('what has a baseline to be compared with comes before what only has more scores', async () => {
  for (const place of [0, 1, 2, 3]) await hold(place);
  await client.sessions.hold({ id: sessionIds[0]!, actualStart: null, actualMinutes: null });
  for (const day of ['2026-02-17', '2026-02-24', '2026-03-03', '2026-03-10']) await score(ana, day, 5);
  const teacher = { rater: 'teacher', raterName: 'Mr. Reed' } as const;
  const firstChoice = async () => (await chart()).choices[0]!.rater;
  await score(ana, '2026-02-09', 3, teacher);
  await score(ana, '2026-03-03', 4, teacher);
  expect(await firstChoice()).toBe('member');
  await score(ana, '2026-02-10', 4, teacher);
  expect(await firstChoice()).toBe('teacher');
  expect((await chart()).chosen).toMatchObject(teacher);
});

it('a day on which a goal is only set aside is no observation', async () => {
  const add = async (text: string) =>
    (await client.goals.add({ groupId, personId: ana, fields: goalFieldsOf({ text }) })).id;
  const [aside, other] = [await add('Set aside'), await add('Other')];
  const rate = (goalId: string, place: number) =>
    client.goals.rate({
      goalId,
      at: { sessionId: sessionIds[place]! },
      rater: 'facilitator',
      raterName: '',
      level: 0,
    });
  await rate(aside, 0);
  await rate(other, 0);
  await client.goals.close({ id: aside, closedOn: '2026-03-12', reason: 'set-aside' });
  const { days, members } = await chart();
  expect([days.map(({ on }) => on), members.map(({ scores }) => scores)]).toEqual([['2026-02-17'], [[50]]]);
});
