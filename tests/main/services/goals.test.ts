import { afterEach, beforeEach, expect, it } from 'vitest';
import { goalAttainmentT } from '../../../shared/domain/goal-attainment.ts';
import type { GoalFields, Rater } from '../../../shared/contract/goals.ts';
import { everyRow, groupFields, personFields, sessionFields } from '../../support/random-changes.ts';
import { fiveLevels, goalFieldsOf } from '../../support/goal-records.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
let sessionIds: string[];
let ana: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10', '2026-03-17']));
  ana = (await memberSince(client, groupId, '2026-03-01')).personId;
});
afterEach(() => test.remove());

const add = async (fields: Partial<GoalFields> = {}, personId: string | null = ana) =>
  (await client.goals.add({ groupId, personId, fields: goalFieldsOf(fields) })).id;
const rate = (
  goalId: string,
  place: number,
  level: number | null,
  rater: Rater = 'facilitator',
  raterName = '',
) => client.goals.rate({ goalId, at: { sessionId: sessionIds[place]! }, rater, raterName, level });
const rateOn = (
  goalId: string,
  ratedOn: string,
  level: number,
  rater: Rater = 'facilitator',
  raterName = '',
) => client.goals.rate({ goalId, at: { ratedOn }, rater, raterName, level });
const revise = (id: string, fields: Partial<GoalFields>, reason: string | null = 'Too easy') =>
  client.goals.revise({
    id,
    fields: goalFieldsOf(fields),
    revision: reason === null ? null : { reason, revisedOn: '2026-03-11' },
  });
const progress = (rater: Rater = 'facilitator', raterName: string | null = null) =>
  client.goals.progress({ groupId, voice: { rater, raterName } });
const ofAna = async (rater: Rater = 'facilitator', raterName: string | null = null) =>
  (await progress(rater, raterName)).members.find(({ personId }) => personId === ana)!.progress;
const texts = async () => (await client.goals.listForGroup({ groupId })).goals.map(({ text }) => text);

it('goals of the group and of its members stand in one list, the group’s first', async () => {
  await add({ text: 'Ana’s own' });
  await client.plans.addGoal({ groupId, text: 'The group’s' });
  const { goals, owners } = await client.goals.listForGroup({ groupId });
  expect(goals.map(({ text, personId }) => [text, personId])).toEqual([
    ['The group’s', null],
    ['Ana’s own', ana],
  ]);
  expect(owners).toMatchObject([{ personId: ana, givenName: 'Ana', isMember: true }]);
});

it('a goal of the group is the same in its plan and here', async () => {
  const id = await add({ text: 'Everybody has somebody at lunch' }, null);
  expect((await client.plans.get({ groupId })).goals.map(({ text }) => text)).toEqual([
    'Everybody has somebody at lunch',
  ]);
  await client.plans.updateGoal({ id, text: 'Nobody eats alone' });
  expect(await texts()).toEqual(['Nobody eats alone']);
  await client.goals.remove({ id });
  expect((await client.plans.get({ groupId })).goals).toEqual([]);
});

it('a member’s goal is not touched through the plan', async () => {
  const id = await add();
  await expect(client.plans.updateGoal({ id, text: 'Other' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(client.plans.removeGoal({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('nobody has a goal in a group in which they have no place', async () => {
  const { id: stranger } = await client.people.create(personFields({ givenName: 'Sam' }));
  await expect(add({}, stranger)).rejects.toMatchObject({ code: 'NOT_IN_GROUP' });
  await client.roster.wait({ groupId, personId: stranger });
  await add({}, stranger);
});

it('a member’s goal serves a goal of the same group, and of no other', async () => {
  const own = await add({ text: 'The group’s' }, null);
  const { id: otherGroup } = await client.groups.create(groupFields());
  const { id: other } = await client.plans.addGoal({ groupId: otherGroup, text: 'Elsewhere' });
  const id = await add({ servesGoalId: own });
  expect((await client.goals.get({ id })).goal.servesGoalId).toBe(own);
  const id2 = await add({ servesGoalId: other });
  expect((await client.goals.get({ id: id2 })).goal.servesGoalId).toBeNull();
});

it('before it is rated a goal is only put right; from the first rating on its earlier wording is kept', async () => {
  const id = await add({ text: 'Ask to jion', importance: 2 });
  await revise(id, { text: 'Ask to join', importance: 2 });
  expect((await client.goals.get({ id })).revisions).toEqual([]);
  await rate(id, 0, -1);
  await revise(id, { text: 'Ask two children to join', importance: 3 });
  const { goal, revisions } = await client.goals.get({ id });
  expect(goal).toMatchObject({ revision: 2, text: 'Ask two children to join', ratings: 0 });
  expect(revisions).toMatchObject([
    { number: 1, text: 'Ask to join', importance: 2, reason: 'Too easy', revisedOn: '2026-03-11' },
  ]);
  // A remark is no new look at the goal; another level is one, at the goal as it reads now.
  const voice = {
    goalId: id,
    at: { sessionId: sessionIds[0]! },
    rater: 'facilitator',
    raterName: '',
  } as const;
  await client.goals.rate({ ...voice, level: -1, remark: 'At recess' });
  expect((await client.goals.get({ id })).ratings).toMatchObject([{ level: -1, revision: 1 }]);
  await client.goals.rate({ ...voice, level: 0 });
  expect((await client.goals.get({ id })).ratings).toMatchObject([{ level: 0, revision: 2 }]);
});

it('a slip of the pen in a goal already rated makes no revision, nor does a baseline that is filled in', async () => {
  const id = await add({ text: 'Ask to jion' });
  await rate(id, 0, -1);
  await revise(id, { text: 'Ask to join' }, null);
  await revise(id, { text: 'Ask to join', baselineLevel: -2 }, 'Forgotten');
  const { goal, revisions } = await client.goals.get({ id });
  expect([goal.text, goal.revision, revisions]).toEqual(['Ask to join', 1, []]);
  expect(await revise(id, { text: 'Ask to join', baselineLevel: -2 })).toEqual({ undoStep: null });
});

it('a group goal that was rated keeps its earlier words when the plan is reworded', async () => {
  const id = await add({ text: 'Nobody eats alone' }, null);
  await rate(id, 0, 0);
  await client.plans.updateGoal({ id, text: 'Everybody has somebody' });
  expect((await client.goals.get({ id })).revisions).toMatchObject([
    { number: 1, text: 'Nobody eats alone', reason: '' },
  ]);
});

it('each rating belongs to the wording that it was made under, with its weight', async () => {
  const one = await add({ importance: 3, difficulty: 2, baselineLevel: -2 });
  const two = await add({ text: 'Other', baselineLevel: -1 });
  await rate(one, 0, 1);
  await rate(two, 0, -1);
  await revise(one, { baselineLevel: 0 });
  const t = goalAttainmentT([
    { level: 1, weight: 6 },
    { level: -1, weight: 1 },
  ]);
  expect((await ofAna()).latest?.t).toBeCloseTo(t, 10);
  await rate(one, 1, 0);
  expect((await ofAna()).points.map((point) => point.t)).toEqual([
    expect.closeTo(t, 10),
    expect.closeTo(goalAttainmentT([{ level: 0 }, { level: -1 }]), 10),
  ]);
});

it('a goal is rated once by one voice in a session; rating again replaces it, and taking it away is not zero', async () => {
  const id = await add({ baselineLevel: -2 });
  await rate(id, 0, -1);
  await rate(id, 0, 1);
  expect((await client.goals.get({ id })).ratings).toMatchObject([{ level: 1, sessionNumber: 1 }]);
  expect(await rate(id, 0, 1)).toEqual({ undoStep: null });
  await rate(id, 0, null);
  expect(await ofAna()).toMatchObject({ points: [], latest: null, change: null });
  await client.undo.undo({ step: null });
  expect((await ofAna()).latest).toMatchObject({ t: 60, rated: 1, goals: 1 });
});

it('a remark stays when only the level is tapped again', async () => {
  const id = await add();
  const at = { sessionId: sessionIds[0]! };
  const who = { goalId: id, at, rater: 'teacher', raterName: '' } as const;
  await client.goals.rate({ ...who, level: 0, remark: 'At recess' });
  await client.goals.rate({ ...who, level: 1 });
  expect((await client.goals.get({ id })).ratings).toMatchObject([{ level: 1, remark: 'At recess' }]);
});

it('what different people rated is never mixed', async () => {
  const id = await add({ baselineLevel: -2 });
  await rate(id, 0, 1);
  await rate(id, 1, 0);
  await rate(id, 1, -2, 'member');
  await rateOn(id, '2026-03-11', -1, 'teacher', 'Ms Duarte');
  await rateOn(id, '2026-03-05', 0, 'teacher', 'Ms Duarte');
  await rateOn(id, '2026-03-12', 2, 'teacher', 'Mr Okafor');
  expect((await ofAna()).latest).toMatchObject({ t: 50, on: '2026-03-10' });
  expect((await ofAna('member')).latest).toMatchObject({ t: 30 });
  expect((await ofAna('teacher')).points.map(({ t }) => t)).toEqual([50, 40]);
  expect((await ofAna('teacher', 'Mr Okafor')).latest).toMatchObject({ t: 70 });
  expect((await ofAna('parent')).latest).toBeNull();
  expect((await progress()).voices).toEqual([
    { rater: 'teacher', raterName: 'Ms Duarte', ratings: 2 },
    { rater: 'facilitator', raterName: '', ratings: 2 },
    { rater: 'teacher', raterName: 'Mr Okafor', ratings: 1 },
    { rater: 'member', raterName: '', ratings: 1 },
  ]);
});

it('the grid of a session shows open goals of who belongs to it, with what was last said of each before', async () => {
  const left = await memberSince(client, groupId, '2026-03-01', { givenName: 'Keoni' });
  await client.roster.leave({ membershipId: left.membershipId, leftOn: '2026-03-05', reason: 'Moved' });
  const goal = await add({ text: 'Ana’s' });
  const gone = await add({ text: 'Keoni’s' }, left.personId);
  const shut = await add({ text: 'Closed before' });
  await client.goals.close({ id: shut, closedOn: '2026-03-08', reason: 'reached' });
  await client.attendance.mark({ sessionId: sessionIds[1]!, personId: ana, mark: absent });
  await rate(goal, 0, -1);
  await rateOn(goal, '2026-03-10', 0);
  await rateOn(goal, '2026-03-11', 2);
  await rate(gone, 0, 0);
  const grid = await client.goals.forSession({ sessionId: sessionIds[1]! });
  expect(grid.goals.map(({ text }) => text)).toEqual(['Ana’s']);
  expect(grid.owners).toMatchObject([{ givenName: 'Ana', attendance: 'unexcused' }]);
  expect(grid.earlier.find(({ goalId }) => goalId === goal)).toMatchObject({
    level: 0,
    ratedOn: '2026-03-10',
  });
  const first = await client.goals.forSession({ sessionId: sessionIds[0]! });
  expect(first.goals.map(({ text }) => text)).toEqual(['Keoni’s', 'Ana’s', 'Closed before']);
});

it('nobody rates a session still to come, a cancelled one, another group’s, or a day to come', async () => {
  const id = await add();
  await expect(rate(id, 2, 0)).rejects.toMatchObject({ code: 'SESSION_NOT_YET_HELD' });
  await expect(rateOn(id, '2026-03-13', 0)).rejects.toMatchObject({ code: 'DAY_TO_COME' });
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  await expect(rate(id, 1, 0)).rejects.toMatchObject({ code: 'SESSION_CANCELLED' });
  expect((await client.goals.forSession({ sessionId: sessionIds[1]! })).canRate).toBe(false);
  const other = await groupThatMeets(client, ['2026-03-04']);
  await expect(
    client.goals.rate({
      goalId: id,
      at: { sessionId: other.sessionIds[0]! },
      rater: 'facilitator',
      raterName: '',
      level: 0,
    }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('a closed goal is rated up to the day on which it was closed, and can be opened again', async () => {
  const id = await add();
  await client.goals.close({ id, closedOn: '2026-03-05', reason: 'reached' });
  await rate(id, 0, 1);
  await expect(rate(id, 1, 1)).rejects.toMatchObject({ code: 'GOAL_CLOSED', data: { date: '2026-03-05' } });
  await client.goals.reopen({ id });
  await rate(id, 1, 1);
  expect((await client.goals.get({ id })).goal).toMatchObject({ closedOn: null, closeReason: '' });
});

it('a goal set aside leaves the score on that day; one that was reached keeps its place', async () => {
  const aside = await add({ text: 'Set aside', baselineLevel: -2 });
  const reached = await add({ text: 'Reached', baselineLevel: -2 });
  await rate(aside, 0, -2);
  await rate(reached, 0, 1);
  await client.goals.close({ id: reached, closedOn: '2026-03-10', reason: 'reached' });
  expect((await ofAna()).latest).toMatchObject({ rated: 2, goals: 2 });
  await client.goals.close({ id: aside, closedOn: '2026-03-10', reason: 'set-aside' });
  expect((await ofAna()).latest).toEqual({ on: '2026-03-10', t: 60, rated: 1, goals: 1 });
});

it('no score is of a day that has not come, whenever a goal is set aside', async () => {
  const aside = await add();
  await rate(aside, 0, 0);
  await client.goals.close({ id: aside, closedOn: '2026-03-12', reason: 'set-aside' });
  const { points, latest } = await ofAna();
  expect(points.map(({ on, t }) => [on, t])).toEqual([
    ['2026-03-03', 50],
    ['2026-03-12', null],
  ]);
  expect(latest).toMatchObject({ on: '2026-03-12', t: null, goals: 0 });
});

it('a goal set aside before anything was rated counts in no baseline either', async () => {
  const aside = await add({ baselineLevel: -2 });
  await client.goals.close({ id: aside, closedOn: '2026-03-10', reason: 'set-aside' });
  expect((await ofAna()).baseline).toEqual({ t: null, rated: 0, goals: 0 });
});

it('open goals take another order, of the group as of a member', async () => {
  const ids = [await add({ text: 'one' }), await add({ text: 'two' }), await add({ text: 'three' })];
  await client.goals.close({ id: ids[1]!, closedOn: '2026-03-05', reason: 'carried-on' });
  await client.goals.reorder({ groupId, personId: ana, ids: [ids[2]!, ids[0]!] });
  expect(await texts()).toEqual(['three', 'two', 'one']);
  await expect(client.goals.reorder({ groupId, personId: ana, ids: [ids[0]!] })).rejects.toMatchObject({
    code: 'CHANGED_ELSEWHERE',
  });
});

it('a goal that is removed comes back with its ratings, its history and the sessions that worked on it', async () => {
  const id = await add({ text: 'Join in' }, null);
  await client.agendas.save({
    sessionId: sessionIds[0]!,
    version: 0,
    blocks: [],
    objectives: [{ text: 'Each asks once', goalId: id }],
  });
  expect((await client.goals.get({ id })).workedOn).toMatchObject([
    { number: 1, objectives: ['Each asks once'] },
  ]);
  await rate(id, 0, 0);
  await revise(id, { text: 'Join in unasked' });
  await rate(id, 1, 1);
  const before = everyRow(test.open().db);
  await client.goals.remove({ id });
  await expect(client.goals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await client.undo.undo({ step: null });
  const { revisions, ratings } = await client.goals.get({ id });
  expect([revisions.length, ratings.map(({ level }) => level)]).toEqual([1, [1, 0]]);
  expect(everyRow(test.open().db)).toEqual(before);
});

it('a revision cannot be taken back from under ratings that were made since', async () => {
  const id = await add();
  await rate(id, 0, 0);
  const { undoStep } = await revise(id, { text: 'Harder' });
  await rate(id, 1, -1);
  await expect(client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
});

it('ratings follow their session to another day, and are gone while it lies in the trash', async () => {
  const id = await add({ baselineLevel: -2 });
  await rate(id, 0, 0);
  await client.sessions.update({
    id: sessionIds[0]!,
    fields: sessionFields({ date: '2026-03-04' }),
    scope: 'this',
  });
  expect((await ofAna()).latest?.on).toBe('2026-03-04');
  await client.sessions.trash({ id: sessionIds[0]!, scope: 'this' });
  expect((await ofAna()).latest).toBeNull();
});

it('goals of somebody in the trash are gone, and come back', async () => {
  const id = await add();
  await client.people.trash({ id: ana });
  expect((await progress()).members).toEqual([]);
  await expect(rate(id, 0, 0)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await client.trash.restore({ kind: 'person', id: ana });
  expect(await texts()).toHaveLength(1);
});

it('two records made one have the goals of both, one behind the other', async () => {
  await add({ text: 'First' });
  await add({ text: 'Second' });
  const twin = await memberSince(client, groupId, '2026-03-01', { givenName: 'Anna', familyName: 'Ruiz' });
  const moved = await add({ text: 'Of the twin' }, twin.personId);
  await rate(moved, 0, 2);
  await client.people.merge({ keepId: ana, duplicateId: twin.personId });
  expect(await texts()).toEqual(['First', 'Second', 'Of the twin']);
  expect((await ofAna()).latest).toMatchObject({ t: 70, rated: 1, goals: 3 });
});

it('a member’s goals are read group by group, with what came of them', async () => {
  const id = await add({ baselineLevel: -1, levels: fiveLevels });
  await rate(id, 0, 1);
  await rate(id, 0, 0, 'parent');
  const [inGroup] = await client.goals.listForPerson({
    personId: ana,
    voice: { rater: 'parent', raterName: null },
  });
  expect(inGroup).toMatchObject({
    groupId,
    voice: { rater: 'parent', raterName: '' },
    progress: { change: { t: 10, goals: 1 } },
  });
  expect(inGroup!.progressOfGoals[0]!.ratings).toEqual([
    { ratedOn: '2026-03-03', level: 0, revision: 1, sessionNumber: 1 },
  ]);
});

it('a new group by the plan of an old one has its goals with their scales, and no ratings', async () => {
  const id = await add({ text: 'Nobody eats alone', importance: 3, baselineLevel: -2 }, null);
  await add({ text: 'Ana’s own' });
  await rate(id, 0, 1);
  const copy = await client.groups.duplicate({ id: groupId, name: 'Next term' });
  const { goals } = await client.goals.listForGroup({ groupId: copy.id });
  expect(goals).toMatchObject([
    { text: 'Nobody eats alone', levels: fiveLevels, importance: 3, baselineLevel: null, ratings: 0 },
  ]);
});

it('the audit log says what was rated by codes and figures, and no word of a goal', async () => {
  const id = await add({ text: 'Sits with Ben at lunch' });
  await client.attendance.mark({ sessionId: sessionIds[0]!, personId: ana, mark: present });
  await rate(id, 0, -1, 'teacher', 'Ms Duarte');
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: null,
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 50,
  });
  expect(entries.find(({ action }) => action === 'goal.rate')?.detail).toContain('"level":-1');
  expect(JSON.stringify(entries)).not.toMatch(/Ben|Duarte/);
});

it('a draft of a member’s note says how their goals were rated in that session, and names nobody else', async () => {
  await memberSince(client, groupId, '2026-03-01', { givenName: 'Ben', familyName: 'Okafor' });
  const levels = ['Never', 'Watches', 'Asks Ben once', 'Asks Ben twice', 'Asks all'];
  const joins = await add({ text: 'Join Ben’s game', levels });
  await add({ text: 'Not rated' });
  const shut = await add({ text: 'Closed before' });
  await client.goals.close({ id: shut, closedOn: '2026-03-05', reason: 'reached' });
  await rate(joins, 0, -1);
  await rate(joins, 1, 0);
  const facts = (await client.notes.prefill({ sessionId: sessionIds[1]!, personId: ana })).flatMap(
    ({ source, fact }) => (source === 'goals' ? [fact] : []),
  );
  expect(facts).toEqual([
    {
      kind: 'goal-rating',
      text: 'Join a peer’s game',
      level: 0,
      words: 'Asks a peer once',
      rater: 'facilitator',
      before: -1,
    },
    { kind: 'own-goal', text: 'Not rated' },
  ]);
});

it('a rating that was taken away does not come back beside one made since on that day', async () => {
  const id = await add();
  await rateOn(id, '2026-03-05', 1);
  const { undoStep } = await client.goals.rate({
    goalId: id,
    at: { ratedOn: '2026-03-05' },
    rater: 'facilitator',
    raterName: '',
    level: null,
  });
  await rateOn(id, '2026-03-05', 2);
  await expect(client.undo.undo({ step: undoStep })).rejects.toMatchObject({ code: 'UNDO_OVERTAKEN' });
  expect((await client.goals.get({ id })).ratings.map(({ level }) => level)).toEqual([2]);
});

it('a goal is not rated on a day before its owner was born', async () => {
  const goalId = await add();
  await client.people.update({
    id: ana,
    fields: personFields({ givenName: 'Ana', birthDate: '2014-09-01' }),
  });
  await expect(rateOn(goalId, '1926-02-10', 1)).rejects.toMatchObject({
    code: 'BEFORE_BIRTH',
    data: { date: '1926-02-10' },
  });
  expect((await ofAna()).points).toEqual([]);
  await rateOn(goalId, '2026-02-10', 1);
  expect((await ofAna()).points.map(({ on }) => on)).toEqual(['2026-02-10']);
});
