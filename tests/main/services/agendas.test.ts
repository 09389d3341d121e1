import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import { agendaBlock, groupFields } from '../../support/random-changes.ts';
import { absent, groupThatMeets, memberSince, present } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let made = 0;
beforeEach(async () => {
  made = 0;
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

function block(fields: Partial<AgendaBlock> = {}): AgendaBlock {
  made += 1;
  return agendaBlock({ id: `019cd000-0000-7000-8000-${String(made).padStart(12, '0')}`, ...fields });
}

/** Plans a session with these blocks, over what was there. */
async function plan(
  sessionId: string,
  blocks: AgendaBlock[],
  objectives: { text: string; goalId: string | null }[] = [],
) {
  const { version } = await client.agendas.get({ sessionId });
  return await client.agendas.save({ sessionId, version, blocks, objectives });
}

const titles = async (sessionId: string) =>
  (await client.agendas.get({ sessionId })).blocks.map(({ title }) => title);

it('a session starts without an agenda, and what is saved comes back whole, in order, with its ids', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-17']);
  const sessionId = sessionIds[0]!;
  expect(await client.agendas.get({ sessionId })).toMatchObject({
    agendaId: null,
    version: 0,
    blocks: [],
    objectives: [],
  });
  const blocks = [
    block({ title: 'Round', minutes: 5 }),
    block({
      title: "Ann's ليلى 🎲",
      kind: 'activity',
      minutes: 20,
      lane: 'a',
      materials: ['Cards', 'a "bell"'],
      notes: 'first\nthen',
      isReached: false,
    }),
  ];
  const objectives = [{ text: 'Each says one thing', goalId: null }];
  await plan(sessionId, blocks, objectives);
  const saved = await client.agendas.get({ sessionId });
  expect(saved.blocks).toEqual(blocks);
  expect(saved.objectives).toEqual(objectives);
  await plan(sessionId, blocks.toReversed(), objectives);
  expect((await client.agendas.get({ sessionId })).blocks.map(({ id }) => id)).toEqual(
    blocks.map(({ id }) => id).toReversed(),
  );
});

it('a save that was made from an older agenda is refused, also after an undo, and writes nothing', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-17']);
  const sessionId = sessionIds[0]!;
  const first = await plan(sessionId, [block({ title: 'One' })]);
  test.clock.advance(1000);
  const second = await plan(sessionId, [block({ title: 'Two' })]);
  expect(second.version).not.toBe(first.version);
  const late = { sessionId, version: first.version, blocks: [block({ title: 'Late' })], objectives: [] };
  await expect(client.agendas.save(late)).rejects.toMatchObject({ code: 'CHANGED_ELSEWHERE' });
  expect(await titles(sessionId)).toEqual(['Two']);

  await client.undo.undo({ step: null });
  test.clock.advance(1000);
  const third = await client.agendas.save({ ...late, blocks: [block({ title: 'Three' })] });
  // the version that was undone never comes again
  expect([first.version, second.version]).not.toContain(third.version);
  await expect(client.agendas.save({ ...late, version: second.version })).rejects.toMatchObject({
    code: 'CHANGED_ELSEWHERE',
  });
});

it('saving the same again is no change, and every change is one step to take back', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-17']);
  const sessionId = sessionIds[0]!;
  const blocks = [block({ title: 'One' }), block({ title: 'Two' })];
  const { undoStep, version } = await plan(sessionId, blocks);
  expect(undoStep).not.toBeNull();
  expect(await plan(sessionId, blocks)).toEqual({ undoStep: null, version });
  await plan(sessionId, blocks.slice(1));
  await client.undo.undo({ step: null });
  expect(await titles(sessionId)).toEqual(['One', 'Two']);
  await client.undo.undo({ step: null });
  expect(await client.agendas.get({ sessionId })).toMatchObject({ agendaId: null, blocks: [] });
  await client.undo.redo();
  expect(await titles(sessionId)).toEqual(['One', 'Two']);
});

it('a block whose id is another session’s gets one of its own, and takes nothing away there', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-17', '2026-03-24']);
  const [first, second] = sessionIds as [string, string];
  const stolen = block({ title: 'One' });
  await plan(first, [stolen]);
  await plan(second, [stolen, stolen]);
  expect(await titles(first)).toEqual(['One']);
  const ids = (await client.agendas.get({ sessionId: second })).blocks.map(({ id }) => id);
  expect(new Set([...ids, stolen.id]).size).toBe(3);
});

it('owners and goals that are gone point to nothing; one who left the group is still named', async () => {
  const { id: leader } = await client.facilitators.create({ name: 'M. Okafor', credentials: '', email: '' });
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-17']);
  const sessionId = sessionIds[0]!;
  const nobody = '01890000-0000-7000-8000-000000000000';
  await plan(
    sessionId,
    [block({ ownerId: leader }), block({ ownerId: nobody })],
    [{ text: 'Listen', goalId: nobody }],
  );
  const saved = await client.agendas.get({ sessionId });
  expect(saved.blocks.map(({ ownerId }) => ownerId)).toEqual([leader, null]);
  expect(saved.objectives).toEqual([{ text: 'Listen', goalId: null }]);
  expect(saved.facilitators).toEqual([{ id: leader, name: 'M. Okafor' }]);
  await client.groups.update({
    id: groupId,
    fields: groupFields({ facilitators: [{ facilitatorId: leader, role: 'facilitator' }] }),
  });
  expect((await client.agendas.get({ sessionId })).facilitators).toHaveLength(1);
});

it('an agenda is copied from another session or a template: in its place or at its end, as something new', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-10', '2026-03-17']);
  const [last, next] = sessionIds as [string, string];
  const { id: leader } = await client.facilitators.create({ name: 'M. Okafor', credentials: '', email: '' });
  await plan(
    last,
    [block({ title: 'Round', isReached: true, ownerId: leader }), block({ title: 'Game', minutes: 20 })],
    [{ text: 'Listen', goalId: null }],
  );
  await plan(next, [block({ title: 'News' })], [{ text: 'Listen', goalId: null }]);
  await client.agendas.copyFrom({
    sessionId: next,
    from: { kind: 'session', sessionId: last },
    mode: 'append',
  });
  const appended = await client.agendas.get({ sessionId: next });
  expect(appended.blocks.map(({ title, isReached }) => [title, isReached])).toEqual([
    ['News', null],
    ['Round', null],
    ['Game', null],
  ]);
  // the leader is nobody of this group; the objective is not doubled
  expect(appended.blocks[1]!.ownerId).toBeNull();
  expect(appended.objectives).toHaveLength(1);

  const { id: templateId } = await client.agendas.saveTemplate({ sessionId: last, name: 'Usual hour' });
  expect(await client.agendas.templates()).toEqual([
    { id: templateId, name: 'Usual hour', titles: ['Round', 'Game'], minutes: 30 },
  ]);
  await client.agendas.copyFrom({ sessionId: next, from: { kind: 'template', templateId }, mode: 'replace' });
  expect(await titles(next)).toEqual(['Round', 'Game']);
  await client.agendas.renameTemplate({ id: templateId, name: 'Our hour' });
  await client.agendas.removeTemplate({ id: templateId });
  expect(await client.agendas.templates()).toEqual([]);
  await client.undo.undo({ step: null });
  expect(await client.agendas.templates()).toMatchObject([{ name: 'Our hour', titles: ['Round', 'Game'] }]);
  expect(await titles(next)).toEqual(['Round', 'Game']);
});

it('an agenda never grows beyond what it can hold', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-10', '2026-03-17']);
  const [last, next] = sessionIds as [string, string];
  await plan(
    last,
    Array.from({ length: 31 }, () => block()),
  );
  await plan(
    next,
    Array.from({ length: 30 }, () => block()),
  );
  const from = { kind: 'session', sessionId: last } as const;
  await expect(client.agendas.copyFrom({ sessionId: next, from, mode: 'append' })).rejects.toMatchObject({
    code: 'AGENDA_FULL',
    data: { most: 60 },
  });
  expect(await titles(next)).toHaveLength(30);
});

it('sources are the sessions with an agenda, the latest first, without what is in the trash', async () => {
  const { sessionIds } = await groupThatMeets(client, [
    '2026-03-03',
    '2026-03-10',
    '2026-03-17',
    '2026-03-24',
  ]);
  for (const sessionId of sessionIds.slice(0, 3))
    await plan(sessionId, [block({ minutes: 10 }), block({ minutes: 20, lane: 'a' }), block({ lane: 'b' })]);
  await client.sessions.cancel({ id: sessionIds[1]!, reason: 'Snow', scope: 'this' });
  await client.sessions.trash({ id: sessionIds[0]!, scope: 'this' });
  expect(
    (await client.agendas.sources()).map(({ date, number, blocks, minutes }) => [
      date,
      number,
      blocks,
      minutes,
    ]),
  ).toEqual([
    ['2026-03-17', 1, 3, 30],
    ['2026-03-10', null, 3, 30],
  ]);
  // a cancelled session keeps its agenda
  expect(await titles(sessionIds[1]!)).toHaveLength(3);
});

it('what was not reached moves to the beginning of the next planned session, once', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-10', '2026-03-17', '2026-03-24']);
  const [held, cancelled, next] = sessionIds as [string, string, string];
  const left = block({ title: 'Closing round', kind: 'closing' });
  await plan(held, [block({ title: 'Game', isReached: true }), left]);
  await plan(next, [block({ title: 'News' })]);
  await client.sessions.cancel({ id: cancelled, reason: 'Snow', scope: 'this' });
  const carried = await client.agendas.carryOver({ sessionId: held, blockIds: [left.id] });
  expect(carried).toMatchObject({ toSessionId: next, moved: 1 });
  expect(await titles(next)).toEqual(['Closing round', 'News']);
  expect((await client.agendas.get({ sessionId: held })).blocks.map(({ isReached }) => isReached)).toEqual([
    true,
    false,
  ]);
  expect(await client.agendas.carryOver({ sessionId: held, blockIds: [left.id] })).toMatchObject({
    moved: 0,
  });
  expect(await titles(next)).toHaveLength(2);
  const last = (await client.agendas.get({ sessionId: next })).blocks[1]!;
  await expect(client.agendas.carryOver({ sessionId: next, blockIds: [last.id] })).rejects.toMatchObject({
    code: 'NO_NEXT_SESSION',
  });
});

it('a member who was marked absent last time catches up; one who was not recorded, or had not joined, does not', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, [
    '2026-02-24',
    '2026-03-03',
    '2026-03-10',
    '2026-03-17',
  ]);
  const [first, second, third, next] = sessionIds as [string, string, string, string];
  const join = (givenName: string, joinedOn = '2026-02-01') =>
    memberSince(client, groupId, joinedOn, { givenName, familyName: '' });
  const [ana, ben, chloe] = [await join('Ana'), await join('Ben'), await join('Chloé')];
  await join('Dara', '2026-03-12');
  const mark = (sessionId: string, { personId }: { personId: string }, mark = present) =>
    client.attendance.mark({ sessionId, personId, mark });
  expect((await client.agendas.catchUp({ sessionId: first })).lastSession).toBeNull();
  await mark(first, ana);
  await mark(second, ana, absent);
  await mark(third, ana, { ...absent, reason: 'Dentist' });
  await mark(first, ben, absent);
  await mark(second, ben);
  await mark(third, ben);
  await mark(second, chloe, absent);
  await plan(
    third,
    [block({ title: 'Joining a game', goal: 'Ask to join' }), block({ title: 'Closing', isReached: false })],
    [{ text: 'Ask', goalId: null }],
  );
  const found = await client.agendas.catchUp({ sessionId: next });
  expect(found.lastSession).toMatchObject({ id: third, number: 3, date: '2026-03-10' });
  expect(found.blocks).toEqual([{ title: 'Joining a game', goal: 'Ask to join', notes: '' }]);
  expect(found.objectives).toEqual(['Ask']);
  expect(
    found.absent.map(({ person, sessionsMissed, reason, missed }) => [
      person.givenName,
      sessionsMissed,
      reason,
      missed.map(({ number }) => number),
    ]),
  ).toEqual([['Ana', 2, 'Dentist', [3, 2]]]);
});

it('the list of materials names each thing once, in the order in which it is needed, with every block that asks for it', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-17', '2026-03-24', '2026-03-25']);
  const [first, second, third] = sessionIds as [string, string, string];
  await plan(first, [
    block({ title: 'Round', materials: ['Talking stick'] }),
    block({ title: 'Posters', materials: ['Markers', 'Paper'] }),
  ]);
  await plan(second, [block({ title: 'Letters', materials: ['markers '.trim()] })]);
  await plan(third, [block({ materials: ['Snow'] })]);
  await client.sessions.cancel({ id: third, reason: 'Snow', scope: 'this' });
  const listed = (
    await client.agendas.materials({ from: '2026-03-16', to: '2026-03-29', groupId: null })
  ).map(({ material, uses }) => [material, uses.map(({ blockTitle }) => blockTitle)]);
  expect(listed).toEqual([
    ['Talking stick', ['Round']],
    ['Markers', ['Posters', 'Letters']],
    ['Paper', ['Posters']],
  ]);
  const week = { from: '2026-03-16', to: '2026-03-22', groupId };
  expect(await client.agendas.materials(week)).toHaveLength(3);
  await client.groups.trash({ id: groupId });
  expect(await client.agendas.materials({ ...week, groupId: null })).toEqual([]);
});

it('a trashed session is gone for its agenda, and comes back with it', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-17']);
  const sessionId = sessionIds[0]!;
  await plan(sessionId, [block({ title: 'Round' })]);
  await client.sessions.trash({ id: sessionId, scope: 'this' });
  await expect(client.agendas.get({ sessionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await client.trash.restore({ kind: 'session', id: sessionId });
  expect(await titles(sessionId)).toEqual(['Round']);
});
