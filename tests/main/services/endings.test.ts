import { afterEach, beforeEach, expect, it } from 'vitest';
import { byLastRating, type StoryFields } from '../../../shared/contract/endings.ts';
import type { GoalFields } from '../../../shared/contract/goals.ts';
import { agendaBlock, groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { fiveLevels, goalFieldsOf } from '../../support/random-goals.ts';
import { measureFieldsOf } from '../../support/random-measures.ts';
import { groupThatMeets, memberSince } from '../../support/records.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';
import { paragraphs, unzip } from '../../support/word-file.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
  await client.settings.update({ timeZone: 'America/Chicago' });
});
afterEach(() => core.remove());

const past = ['2026-02-17', '2026-02-24', '2026-03-03', '2026-03-10'];
const toCome = ['2026-03-17', '2026-03-24'];

/** A group that met four times and has two sessions to come, with members. */
async function groupNearItsEnd(...names: string[]) {
  const { groupId, sessionIds } = await groupThatMeets(client, [...past, ...toCome], { topic: 'Listening' });
  const members: { personId: string; membershipId: string }[] = [];
  for (const givenName of names)
    members.push(await memberSince(client, groupId, '2026-02-17', { givenName, familyName: 'Okonkwo' }));
  for (const sessionId of sessionIds.slice(0, past.length)) {
    await client.attendance.markAllPresent({ sessionId });
    await client.sessions.hold({ id: sessionId, actualStart: null, actualMinutes: 40 });
  }
  return { groupId, sessionIds, members };
}

const leaving = async (groupId: string, reason = 'Completed the group') =>
  (await client.endings.get({ groupId })).open.memberships.map(({ membershipId }) => ({
    membershipId,
    reason,
  }));

async function close(groupId: string, more: Partial<Parameters<typeof client.endings.close>[0]> = {}) {
  return client.endings.close({
    groupId,
    endedOn: '2026-03-12',
    leaving: await leaving(groupId),
    planned: 'cancel',
    cancelReason: 'The group ended',
    goalReason: null,
    ...more,
  });
}

/** A check-in of every session, and how a member answers its one question. */
async function checkInOf(groupId: string, personId: string) {
  const { id: measureId } = await client.measures.create({ fields: measureFieldsOf() });
  await client.groupMeasures.add({ groupId, measureId, rhythm: 'each-session' });
  const { items } = await client.measures.get({ id: measureId });
  return (sessionId: string, value: number, occasion: 'regular' | 'retrospective' = 'regular') =>
    client.scores.answer({
      sheet: {
        groupId,
        measureId,
        personId,
        sessionId,
        takenOn: '2026-03-10',
        occasion,
        rater: 'member',
        raterName: '',
      },
      source: 'entered',
      answers: [{ itemId: items[0]!.id, value }],
      consentReason: '',
    });
}

const stepOf = async (groupId: string, key: string) =>
  (await client.endings.get({ groupId })).steps.find((step) => step.key === key)!;

it('the countdown says how many sessions are left, and that the last ones belong to the ending', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  const { countdown } = await client.endings.get({ groupId });
  expect(countdown).toMatchObject({ held: 4, left: 2, lastOn: '2026-03-24', isEnding: true });
  expect(countdown.next).toMatchObject({ number: 5, date: '2026-03-17' });
});

it('a step that the record answers ticks by itself and says from what', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya', 'Liam');
  expect(await stepOf(groupId, 'gains')).toMatchObject({
    isDone: false,
    evidence: { done: 0, of: 2, isEnough: false },
  });
  const say = (personId: string, fields: object) => client.endings.saveMember({ groupId, personId, fields });
  await say(members[0]!.personId, { gains: 'Joins in by herself', outcome: 'completed' });
  await say(members[1]!.personId, { gains: 'Asks for help', outcome: 'transfer', toWhom: 'Lunch club' });
  expect(await stepOf(groupId, 'gains')).toMatchObject({ isDone: true, doneOn: null });
  // a transfer is settled once it says to whom and since when
  expect(await stepOf(groupId, 'members')).toMatchObject({ isDone: false, evidence: { done: 1, of: 2 } });
  await say(members[1]!.personId, { toWhom: '', arrangedOn: '2026-03-11' });
  expect(await stepOf(groupId, 'members')).toMatchObject({ isDone: false, evidence: { done: 1, of: 2 } });
  await say(members[1]!.personId, { toWhom: 'Lunch club' });
  expect(await stepOf(groupId, 'members')).toMatchObject({ isDone: true, evidence: { done: 2, of: 2 } });
  expect(await stepOf(groupId, 'notes')).toMatchObject({ isDone: false, evidence: { done: 0, of: 12 } });
  await client.settings.update({ notesExpected: 'none' });
  expect(await stepOf(groupId, 'notes')).toMatchObject({ isDone: true, evidence: { done: 0, of: 0 } });
  expect((await stepOf(groupId, 'feelings')).evidence).toBeNull();
});

it('last ratings and scores count from the last session but one, by anybody, of goals with a scale that were not set aside', async () => {
  const { groupId, members, sessionIds } = await groupNearItsEnd('Maya');
  const add = (text: string, fields: Partial<GoalFields>) =>
    client.goals.add({ groupId, personId: members[0]!.personId, fields: goalFieldsOf({ text, ...fields }) });
  const { id: goalId } = await add('I ask to join in', { levels: fiveLevels });
  await add('Not scaled yet', { levels: ['', '', 'Asks once', '', ''] });
  const { id: aside } = await add('Set aside', { levels: fiveLevels });
  const rate = (sessionId: string) =>
    client.goals.rate({ goalId, at: { sessionId }, rater: 'teacher', raterName: '', level: 1 });
  // its eighth week, so to say: too early to be a last rating
  await rate(sessionIds[3]!);
  expect(await stepOf(groupId, 'last-ratings')).toMatchObject({
    isDone: false,
    evidence: { done: 0, of: 2 },
  });
  core.clock.set('2026-03-17T20:00:00Z');
  await client.sessions.hold({ id: sessionIds[4]!, actualStart: null, actualMinutes: null });
  await rate(sessionIds[4]!);
  const close = (reason: string) => client.goals.close({ id: aside, closedOn: '2026-03-17', reason });
  await close('not-reached');
  expect((await stepOf(groupId, 'last-ratings')).evidence).toMatchObject({ done: 1, of: 2 });
  await close('set-aside');
  expect(await stepOf(groupId, 'last-ratings')).toMatchObject({ isDone: true, evidence: { done: 1, of: 1 } });

  // A score that looks back on the beginning is no last one, on whatever day it was taken.
  const answer = await checkInOf(groupId, members[0]!.personId);
  await answer(sessionIds[4]!, 3, 'retrospective');
  expect((await stepOf(groupId, 'last-measures')).evidence).toMatchObject({ done: 0, of: 1 });
  await answer(sessionIds[4]!, 6);
  expect(await stepOf(groupId, 'last-measures')).toMatchObject({
    isDone: true,
    evidence: { done: 1, of: 1 },
  });
});

it('steps are put in another order, left out, brought back, and added in one’s own words', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  const keys = async () => (await client.endings.get({ groupId })).steps.map(({ key }) => key);
  const usual = await keys();
  expect(usual).toHaveLength(10);
  await client.endings.reorderSteps({ groupId, keys: usual.toReversed() });
  expect(await keys()).toEqual(usual.toReversed());
  await client.endings.removeStep({ groupId, key: 'certificates' });
  const { id } = await client.endings.addStep({ groupId, text: 'Give the room back' });
  expect(await keys()).toEqual([...usual.toReversed().filter((key) => key !== 'certificates'), id]);
  expect((await client.endings.get({ groupId })).leftOut).toEqual(['certificates']);
  await client.endings.bringStepBack({ groupId, key: 'certificates' });
  expect((await keys()).at(-1)).toBe('certificates');
  await client.endings.setStep({ groupId, key: id, doneOn: '2026-03-12', remark: 'Key is with Mr Voss' });
  expect(await stepOf(groupId, id)).toMatchObject({ isDone: true, remark: 'Key is with Mr Voss' });
  await expect(
    client.endings.setStep({ groupId, key: id, doneOn: '2026-03-13', remark: '' }),
  ).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  await client.endings.removeStep({ groupId, key: id });
  expect(await keys()).not.toContain(id);
  await expect(client.endings.removeStep({ groupId, key: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('a step is ticked by hand where the record says nothing or not enough', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  await client.endings.setStep({ groupId, key: 'feelings', doneOn: '2026-03-10', remark: '' });
  await client.endings.setStep({ groupId, key: 'notes', doneOn: '2026-03-10', remark: 'On paper' });
  expect((await stepOf(groupId, 'feelings')).isDone).toBe(true);
  expect(await stepOf(groupId, 'notes')).toMatchObject({ isDone: true, evidence: { isEnough: false } });
  await client.endings.setStep({ groupId, key: 'feelings', doneOn: null, remark: '' });
  expect((await stepOf(groupId, 'feelings')).isDone).toBe(false);
});

it('who left before the end is listed, and the steps do not wait for them', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya', 'Keoni');
  await client.roster.leave({
    membershipId: members[1]!.membershipId,
    leftOn: '2026-02-25',
    reason: 'Moved away',
  });
  const found = (await client.endings.get({ groupId })).members;
  expect(found.map(({ givenName, isAtEnd, attended }) => [givenName, isAtEnd, attended])).toEqual([
    ['Maya', true, 4],
    ['Keoni', false, 2],
  ]);
  expect((await stepOf(groupId, 'gains')).evidence).toMatchObject({ of: 1 });
  // Of a group that was ended before its planned last day, the last time that it met is the end.
  await client.roster.leave({ membershipId: members[0]!.membershipId, leftOn: '2026-03-10', reason: '' });
  const ended = groupFields({ status: 'ended', endsOn: '2026-03-24' });
  await client.groups.update({ id: groupId, fields: ended });
  expect((await stepOf(groupId, 'gains')).evidence).toMatchObject({ of: 1 });
});

it('goals are closed by where they stand: reached at the expected level or above, and not rated is not reached either', async () => {
  const { groupId, members, sessionIds } = await groupNearItsEnd('Maya');
  const goalIds: string[] = [];
  for (const text of ['Waits her turn', 'Asks to join in', 'Says what she feels']) {
    const { personId } = members[0]!;
    const { id } = await client.goals.add({ groupId, personId, fields: goalFieldsOf({ text }) });
    goalIds.push(id);
  }
  const rate = (goalId: string, level: number, rater: 'facilitator' | 'teacher') =>
    client.goals.rate({ goalId, at: { sessionId: sessionIds[0]! }, rater, raterName: '', level });
  await rate(goalIds[0]!, 0, 'facilitator');
  await rate(goalIds[1]!, -1, 'facilitator');
  // A teacher's word stands beside the facilitator's, and does not decide.
  await rate(goalIds[1]!, 2, 'teacher');
  expect((await client.endings.get({ groupId })).open).toMatchObject({
    goals: 3,
    goalsBy: { met: 1, below: 1, unrated: 1 },
  });
  await close(groupId, { goalReason: byLastRating });
  const { goals, owners } = await client.goals.listForGroup({ groupId });
  // Of a group that has ended, those count as members who were it on the last day.
  expect(owners).toMatchObject([{ isMember: true }]);
  expect(goalIds.map((id) => goals.find((goal) => goal.id === id)!.closeReason)).toEqual([
    'reached',
    'not-reached',
    'The group ended',
  ]);
  await expect(close(groupId)).rejects.toMatchObject({ code: 'GROUP_CLOSED' });
});

it('until the last two sessions have come, the list says from which day on ratings are last ones', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  const { countdown } = await client.endings.get({ groupId });
  expect(countdown.lastFrom).toMatchObject({ number: 5, date: '2026-03-17' });
});

it('closing a group is one step: status, members, sessions to come and goals; undo takes all of it back', async () => {
  const { groupId, sessionIds } = await groupNearItsEnd('Maya', 'Liam');
  await client.plans.addGoal({ groupId, text: 'Everybody has somebody to sit with' });
  const before = await client.attendance.register({ groupId });
  const { undoStep } = await close(groupId, { goalReason: 'reached' });

  expect(await client.groups.get({ id: groupId })).toMatchObject({
    status: 'ended',
    endsOn: '2026-03-12',
  });
  const roster = await client.roster.list({ groupId });
  expect(roster.map(({ leftOn, leaveReason }) => [leftOn, leaveReason])).toEqual([
    ['2026-03-12', 'Completed the group'],
    ['2026-03-12', 'Completed the group'],
  ]);
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.map(({ state }) => state)).toEqual([
    'held',
    'held',
    'held',
    'held',
    'cancelled',
    'cancelled',
  ]);
  expect(sessions.at(-1)!.cancelReason).toBe('The group ended');
  const ended = await client.endings.get({ groupId });
  expect([ended.endedOn, ended.open.goals, ended.open.memberships]).toEqual(['2026-03-12', 0, []]);
  expect(ended.members.every(({ isAtEnd }) => isAtEnd)).toBe(true);

  await client.undo.undo({ step: undoStep });
  expect(await client.groups.get({ id: groupId })).toMatchObject({ status: 'active', endsOn: null });
  expect(await client.attendance.register({ groupId })).toEqual(before);
  const again = await client.endings.get({ groupId });
  expect([again.endedOn, again.open.goals, again.open.memberships.length]).toEqual([null, 1, 2]);
  expect(sessionIds).toEqual((await client.sessions.listForGroup({ groupId })).map(({ id }) => id));
});

it('sessions to come go to the trash where that is wished, and what was held stays', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  await close(groupId, { planned: 'trash' });
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.map(({ state }) => state)).toEqual(['held', 'held', 'held', 'held']);
  expect((await client.trash.list()).filter(({ kind }) => kind === 'session')).toHaveLength(2);
});

it('a group does not end before it last met, nor in days to come, nor while a session runs', async () => {
  const { groupId, sessionIds } = await groupNearItsEnd('Maya');
  await expect(close(groupId, { endedOn: '2026-03-09' })).rejects.toMatchObject({
    code: 'GROUP_MET_LATER',
    data: { date: '2026-03-10' },
  });
  await expect(close(groupId, { endedOn: '2026-03-13' })).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  await memberSince(client, groupId, '2026-03-12', { givenName: 'Late', familyName: 'Comer' });
  await expect(
    close(groupId, { endedOn: '2026-03-11', leaving: await leaving(groupId) }),
  ).rejects.toMatchObject({ code: 'LEAVES_BEFORE_JOINING' });
  // somebody joined since the page was read
  await expect(close(groupId, { leaving: [] })).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' });
  core.clock.set('2026-03-17T15:00:00Z');
  await client.runs.start({ sessionId: sessionIds[4]!, presentIds: [], advance: 'by-hand' });
  await expect(close(groupId, { endedOn: '2026-03-17' })).rejects.toMatchObject({ code: 'SESSION_RUNNING' });
});

it('reopening gives back what closing took, and nothing that was changed since', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya', 'Liam', 'Zoë');
  await client.plans.addGoal({ groupId, text: 'Everybody has somebody to sit with' });
  await close(groupId, { goalReason: 'carried-on' });
  await client.endings.setArchived({ groupId, isArchived: true });
  const liam = members[1]!;
  await client.roster.correct({
    membershipId: liam.membershipId,
    joinedOn: '2026-02-17',
    leftOn: '2026-03-11',
    reason: 'Left a day early',
  });
  core.clock.set('2026-03-19T15:00:00Z');
  await client.endings.reopen({ groupId });
  expect((await client.groups.get({ id: groupId })).status).toBe('active');
  const roster = await client.roster.list({ groupId });
  expect(roster.map(({ person, leftOn }) => [person.givenName, leftOn]).sort()).toEqual([
    ['Liam', '2026-03-11'],
    ['Maya', null],
    ['Zoë', null],
  ]);
  // one session lies in the past by now: it was not held, and stays cancelled
  const sessions = await client.sessions.listForGroup({ groupId });
  expect(sessions.slice(-2).map(({ state }) => state)).toEqual(['cancelled', 'planned']);
  expect((await client.endings.get({ groupId })).open.goals).toBe(1);
  await expect(client.endings.reopen({ groupId })).rejects.toMatchObject({ code: 'GROUP_NOT_ENDED' });
});

it('a person in the trash does not stay a member of a group that ended', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya', 'Liam');
  await client.people.trash({ id: members[1]!.personId });
  await close(groupId);
  await client.trash.restore({ kind: 'person', id: members[1]!.personId });
  expect((await client.roster.list({ groupId })).every(({ leftOn }) => leftOn === '2026-03-12')).toBe(true);
});

it('Today asks for nothing more of a group that ended, and search still finds it', async () => {
  const { groupId, sessionIds } = await groupNearItsEnd('Maya');
  await client.attendance.mark({
    sessionId: sessionIds[3]!,
    personId: (await client.endings.get({ groupId })).members[0]!.personId,
    mark: null,
  });
  const kinds = async () =>
    (await client.today.read()).needs.filter((need) => need.groupId === groupId).map(({ kind }) => kind);
  expect(await kinds()).toEqual(
    expect.arrayContaining(['attendance-open', 'group-ending', 'notes-unwritten']),
  );
  await close(groupId);
  expect(await kinds()).toEqual([]);
  const hits = await client.search.find({ text: 'Friendship' });
  expect(hits.some(({ kind, id }) => kind === 'group' && id === groupId)).toBe(true);
});

it('a group whose last day is over is still asked about on Today until it is closed', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  await client.groups.update({ id: groupId, fields: groupFields({ endsOn: '2026-03-24' }) });
  core.clock.set('2026-04-01T15:00:00Z');
  const need = (await client.today.read()).needs.find(({ kind }) => kind === 'group-ending');
  expect(need).toMatchObject({ groupId, count: 0, date: '2026-03-24' });
});

const emptyStory: StoryFields = {
  title: 'Our group',
  opening: '',
  path: [],
  did: [],
  norms: [],
  showsNumbers: true,
  closing: '',
};

it('the story is proposed from the sessions: pictures by activity, what was done, norms in the group’s words', async () => {
  const { groupId, sessionIds } = await groupNearItsEnd('Maya');
  const activities = await client.activities.list();
  const trust = activities.find(({ category }) => category === 'trust')!;
  const { version } = await client.agendas.get({ sessionId: sessionIds[0]! });
  await client.agendas.save({
    sessionId: sessionIds[0]!,
    version,
    objectives: [],
    blocks: [
      agendaBlock({ id: '01890000-0000-7000-8000-00000000000a', minutes: 5 }),
      agendaBlock({
        id: '01890000-0000-7000-8000-00000000000b',
        title: 'Rope circle',
        kind: 'activity',
        minutes: 20,
        activityId: trust.id,
      }),
    ],
  });
  await client.norms.add({
    groupId,
    text: 'We let people finish.',
    origin: 'stated',
    agreedOn: '2026-02-17',
  });
  await client.norms.add({ groupId, text: 'Only proposed', origin: 'stated', agreedOn: null });
  const { fields, numbers, savedAt } = await client.endings.story({ groupId });
  expect(savedAt).toBeNull();
  expect(fields.path.map(({ number, picture, words }) => [number, picture, words]).slice(0, 2)).toEqual([
    [1, 'trust', 'Listening'],
    [2, 'path', 'Listening'],
  ]);
  expect(fields.path).toHaveLength(6);
  expect([fields.did, fields.norms]).toEqual([['Rope circle'], ['We let people finish.']]);
  // It is read on the last day: the way that it shows is the way that it counts.
  expect(numbers).toEqual({ sessions: 6, minutes: 250, activities: 1 });
  await client.endings.saveStory({ groupId, fields, wordsSeen: true });
  await close(groupId);
  const ended = await client.endings.story({ groupId });
  expect(ended.fields.path.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(ended.numbers).toEqual({ sessions: 4, minutes: 160, activities: 1 });
});

it('a story that names a member, a facilitator’s guest or somebody who left is not saved', async () => {
  const { groupId, members, sessionIds } = await groupNearItsEnd('Maya', 'Keoni');
  await client.roster.leave({ membershipId: members[1]!.membershipId, leftOn: '2026-02-25', reason: '' });
  await client.attendance.addGuest({
    sessionId: sessionIds[0]!,
    name: 'Samira from grade 5',
    kind: 'walk-in',
  });
  const save = (fields: Partial<StoryFields>, wordsSeen = false) =>
    client.endings.saveStory({ groupId, fields: { ...emptyStory, ...fields }, wordsSeen });
  for (const text of ['We all liked Maya’s drawings', 'Keoni moved away', 'Samira came once'])
    await expect(save({ closing: text }, true)).rejects.toMatchObject({
      code: 'NAMES_LEFT',
      data: { names: 1 },
    });
  await expect(save({ did: ['The game of Keoni'] })).rejects.toMatchObject({ code: 'NAMES_LEFT' });
  await save({ closing: 'We all liked somebody’s drawings' });
  expect((await client.endings.story({ groupId })).savedAt).not.toBeNull();
  const found = await client.endings.checkStoryNames({ groupId, texts: ['fine', 'Maya’s turn. Maya!'] });
  expect(found.map(({ text, replacement }) => [text, replacement])).toEqual([
    [1, 'Somebody’s'],
    [1, 'Somebody'],
  ]);
});

it('a word that may be a name is looked at once before the story is saved', async () => {
  const { groupId } = await groupNearItsEnd('Will');
  const input = { groupId, fields: { ...emptyStory, closing: 'We will meet again' } };
  await expect(client.endings.saveStory({ ...input, wordsSeen: false })).rejects.toMatchObject({
    code: 'NAMES_LEFT',
    data: { names: 0, words: 1 },
  });
  await client.endings.saveStory({ ...input, wordsSeen: true });
});

it('a name that comes into the group after the story was saved is found before it is printed', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  await client.endings.saveStory({
    groupId,
    fields: { ...emptyStory, closing: 'We met Zebedee the puppet' },
    wordsSeen: false,
  });
  expect((await client.endings.story({ groupId })).found).toEqual([]);
  await memberSince(client, groupId, '2026-03-11', { givenName: 'Zebedee', familyName: '' });
  expect((await client.endings.story({ groupId })).found).toHaveLength(1);
});

it('the closing summary says what the record holds, names nobody and concludes nothing', async () => {
  const { groupId, members, sessionIds } = await groupNearItsEnd('Maya', 'Keoni');
  const answer = await checkInOf(groupId, members[0]!.personId);
  await answer(sessionIds[0]!, 6);
  await answer(sessionIds[3]!, 7);
  await client.sessions.cancel({
    id: (await client.sessions.create({ groupId, fields: sessionFields({ date: '2026-02-26' }) })).id,
    reason: 'Snow day',
    scope: 'this',
  });
  await client.roster.leave({ membershipId: members[1]!.membershipId, leftOn: '2026-02-25', reason: '' });
  await client.endings.saveMember({
    groupId,
    personId: members[0]!.personId,
    fields: { outcome: 'referral', toWhom: 'Clinic' },
  });
  const { sections, savedAt } = await client.endings.summary({ groupId });
  expect(savedAt).toBeNull();
  const text = Object.fromEntries(sections.map(({ key, text: words }) => [key, words]));
  expect(text['course']).toBe(
    'The group met 4 times, from February 17, 2026 to March 10, 2026, for 160 minutes in all. 1 planned session was cancelled (Snow day).',
  );
  expect(text['attendance']).toBe(
    '2 people were members. 1 left before the end. Of 6 attendance marks, 6 say that the member was there.',
  );
  expect(text['content']!.split('\n')).toHaveLength(4);
  expect(text['members']).toBe(
    '1 member was there at the end. 1 was referred (Clinic). 1 transfer or referral is not arranged yet.',
  );
  // A point more is higher.
  expect(text['measures']).toContain('From first to last score, of 1: 1 higher, 0 the same, 0 lower.');
  expect([text['stages'], text['goals'], text['recommendations']]).toEqual(['', '', '']);
  expect(JSON.stringify(sections)).not.toMatch(/Maya|Keoni|Okonkwo/);
});

it('the closing summary is kept as it was written, and goes out as a Word file with or without names', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya');
  await client.endings.saveMember({
    groupId,
    personId: members[0]!.personId,
    fields: { outcome: 'completed', gains: 'Joins in by herself' },
  });
  await client.endings.saveSummary({
    groupId,
    sections: [
      { key: 'course', heading: 'Course', text: 'As we told it.' },
      { key: '', heading: 'Of our own', text: 'שלום' },
      { key: 'goals', heading: 'Goals', text: '' },
    ],
  });
  const read = async (namesMembers: boolean) => {
    const { name, content } = await client.endings.summaryWord({ groupId, namesMembers, disclosure: null });
    expect(name).toBe('closing-summary-2026-03-12.docx');
    return paragraphs(unzip(Buffer.from(content, 'base64')).get('word/document.xml')!);
  };
  const plain = await read(false);
  expect(plain.slice(0, 2)).toEqual(['Friendship group', 'Closing summary of a group']);
  expect(plain).toEqual(expect.arrayContaining(['As we told it.', 'Of our own', 'שלום']));
  expect(plain.join('\n')).not.toMatch(/Maya|Goals|Draft/);
  expect(await read(true)).toEqual(
    expect.arrayContaining(['Members by name', 'Maya Okonkwo', 'Joins in by herself']),
  );
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: 'export.closing-summary',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect(entries).toHaveLength(2);
});

it('certificates have everybody with their own line, and who leads without the observer', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya');
  await client.endings.saveMember({
    groupId,
    personId: members[0]!.personId,
    fields: { certificateLine: 'Your good questions' },
  });
  const [owner] = await client.facilitators.list();
  const { id: jules } = await client.facilitators.create({ name: 'Jules', credentials: '', email: '' });
  await client.groups.update({
    id: groupId,
    fields: groupFields({
      facilitators: [
        { facilitatorId: owner!.id, role: 'facilitator' },
        { facilitatorId: jules, role: 'observer' },
      ],
    }),
  });
  const found = await client.endings.certificates({ groupId });
  expect(found.facilitators.map(({ name }) => name)).toEqual([owner!.name]);
  expect(found).toMatchObject({ groupName: 'Friendship group', firstOn: '2026-02-17', lastOn: '2026-03-10' });
  expect(found.members).toMatchObject([
    { givenName: 'Maya', attended: 4, recorded: 4, certificateLine: 'Your good questions' },
  ]);
  await client.audit.noteOutput({ what: 'print', view: 'certificates', objectId: groupId });
  expect((await stepOf(groupId, 'certificates')).isDone).toBe(true);
});

it('the ending of two records made one is kept: the kept person’s words, filled from the other', async () => {
  const { groupId, members } = await groupNearItsEnd('Maya', 'Maia');
  const [keep, duplicate] = members;
  await client.endings.saveMember({
    groupId,
    personId: keep!.personId,
    fields: { gains: 'Joins in by herself' },
  });
  await client.endings.saveMember({
    groupId,
    personId: duplicate!.personId,
    fields: { outcome: 'transfer', toWhom: 'Lunch club', gains: 'Other words', next: 'Visit in May' },
  });
  await client.people.merge({ keepId: keep!.personId, duplicateId: duplicate!.personId });
  const found = (await client.endings.get({ groupId })).members;
  expect(found.map(({ ending }) => ending)).toEqual([
    {
      outcome: 'transfer',
      toWhom: 'Lunch club',
      arrangedOn: null,
      gains: 'Joins in by herself',
      next: 'Visit in May',
      certificateLine: '',
    },
  ]);
});

it('somebody who never was a member has no ending here', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  const { id: personId } = await client.people.create(personFields({ givenName: 'Other' }));
  await expect(
    client.endings.saveMember({ groupId, personId, fields: { outcome: 'completed' } }),
  ).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
  await expect(
    client.endings.setOutcomes({ groupId, personIds: [personId], outcome: 'completed' }),
  ).rejects.toMatchObject({ code: 'NOT_A_MEMBER' });
});

it('the audit log tells of a closing by figures, without a word of the record', async () => {
  const { groupId } = await groupNearItsEnd('Maya');
  await close(groupId, { cancelReason: 'Secret words' });
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: 'ending.close',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect(JSON.stringify(entries)).toContain('2026-03-12');
  expect(JSON.stringify(entries)).not.toMatch(/Secret|Completed|Maya/);
});

it('in the practice workspace one group says goodbye and one is closed, with a story that names nobody', async () => {
  await client.workspace.openPractice();
  const groups = await client.groups.list();
  const friends = groups.find(({ held }) => held === 8)!;
  const { countdown, members, steps } = await client.endings.get({ groupId: friends.id });
  expect([countdown.left, members.filter(({ ending }) => ending.gains !== '').length]).toEqual([2, 2]);
  expect(steps.find(({ key }) => key === 'feelings')!.isDone).toBe(true);

  const closed = groups.find(({ status }) => status === 'ended')!;
  const ended = await client.endings.get({ groupId: closed.id });
  expect(ended.endedOn).not.toBeNull();
  expect(ended.open).toMatchObject({ memberships: [], goals: 0, planned: [] });
  expect(ended.steps.filter(({ isDone }) => !isDone).map(({ key }) => key)).toEqual([]);
  const told = await client.endings.story({ groupId: closed.id });
  expect([told.savedAt !== null, told.found]).toEqual([true, []]);
  const { sections } = await client.endings.summary({ groupId: closed.id });
  expect(sections.length).toBeGreaterThan(4);
  for (const { givenName } of ended.members) expect(JSON.stringify(sections)).not.toContain(givenName);
});
