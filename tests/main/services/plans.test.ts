import { afterEach, beforeEach, expect, it } from 'vitest';
import { planHeadings, type PlanHeading } from '../../../shared/domain/plan-headings.ts';
import { groupFields } from '../../support/random-changes.ts';
import { groupThatMeets } from '../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
let groupId: string;
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
  ({ groupId } = await groupThatMeets(client, ['2026-03-03', '2026-03-10', '2026-03-17']));
});
afterEach(() => test.remove());

type State = 'open' | 'complete' | 'not-applicable';
const answer = (heading: PlanHeading, text: string, state: State = 'open', reason = '') =>
  client.plans.answer({ groupId, answer: { heading, text, state, reason } });
const headings = async () => {
  const plan = await client.plans.get({ groupId });
  return Object.fromEntries(plan.answers.map((one) => [one.heading, [one.state, one.text]]));
};
const consentRule = () =>
  test.open().db.prepare('SELECT consentRule FROM groups WHERE id = ?').pluck().get(groupId);
const normTexts = async () =>
  (await client.norms.list({ groupId })).map((norm) => [norm.text, norm.droppedOn === null]);

it('a plan has its eight headings in order before anything is written', async () => {
  const plan = await client.plans.get({ groupId });
  expect(plan.answers.map((one) => one.heading)).toEqual(planHeadings);
  expect(plan).toMatchObject({ settled: 0, goals: [], templateName: '' });
});

it('a heading counts as settled once it is complete, or not applicable with a reason', async () => {
  await answer('need', 'Six children eat alone');
  await answer('purpose', 'Each has somebody to sit with', 'complete');
  await answer('agency-context', '', 'not-applicable', 'One school only');
  expect((await client.plans.get({ groupId })).settled).toBe(2);
});

it('a heading cannot be not applicable without a reason, nor complete without an answer', async () => {
  await expect(answer('need', 'Something', 'not-applicable', '  ')).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await expect(answer('need', ' \n ', 'complete')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  expect((await client.plans.get({ groupId })).settled).toBe(0);
});

it('saving the same answer again is no change: nothing to undo, nothing in the audit log', async () => {
  await answer('need', 'Six children eat alone');
  expect(await answer('need', 'Six children eat alone')).toEqual({ undoStep: null });
});

it('the audit log tells which heading was written, and none of its words', async () => {
  await answer('need', 'Ana Ruiz eats alone', 'complete');
  const { entries } = await client.audit.list({
    from: null,
    to: null,
    action: 'plan.answer',
    objectType: null,
    text: '',
    beforeSeq: null,
    limit: 10,
  });
  expect(entries).toHaveLength(1);
  expect(entries[0]!.detail).toContain('need');
  expect(JSON.stringify(entries)).not.toContain('Ana');
});

it('goals are added at the end, put in another order, changed and removed, and all of it taken back', async () => {
  for (const text of ['Join a game', 'Listen', 'Make up']) await client.plans.addGoal({ groupId, text });
  const goals = async () => (await client.plans.get({ groupId })).goals;
  const [join, listen, makeUp] = (await goals()).map((goal) => goal.id);
  await client.plans.reorderGoals({ groupId, ids: [makeUp!, join!, listen!] });
  await client.plans.updateGoal({ id: join!, text: 'Join a game alone' });
  await client.plans.removeGoal({ id: makeUp! });
  expect((await goals()).map((goal) => goal.text)).toEqual(['Join a game alone', 'Listen']);
  await client.undo.undo({ step: null });
  expect((await goals()).map((goal) => goal.text)).toEqual(['Make up', 'Join a game alone', 'Listen']);
  await expect(client.plans.reorderGoals({ groupId, ids: [join!, listen!] })).rejects.toMatchObject({
    code: 'CHANGED_ELSEWHERE',
  });
  const elsewhere = (await client.groups.create(groupFields())).id;
  expect((await client.plans.get({ groupId: elsewhere })).goals).toEqual([]);
});

it('a template fills only what is empty and adds only what is missing', async () => {
  const [template] = await client.plans.templates();
  await answer('need', 'Six children eat alone', 'complete');
  await answer('agency-context', '', 'not-applicable', 'One school only');
  await client.plans.addGoal({ groupId, text: template!.goals[0]!.toUpperCase() });
  await client.norms.add({ groupId, text: template!.norms[0]!, origin: 'emerged', agreedOn: '2026-03-03' });
  const [own] = await client.norms.list({ groupId });
  await client.norms.drop({ id: own!.id, droppedOn: '2026-03-10' });

  await client.plans.startFrom({ groupId, templateKey: template!.key });
  const written = await headings();
  expect(written['need']).toEqual(['complete', 'Six children eat alone']);
  expect(written['agency-context']).toEqual(['not-applicable', '']);
  expect(written['structure']).toEqual([
    'open',
    template!.plan.find((one) => one.heading === 'structure')!.text,
  ]);
  const plan = await client.plans.get({ groupId });
  expect(plan.goals).toHaveLength(template!.goals.length);
  expect(plan).toMatchObject({ settled: 2, templateName: template!.name });
  // a norm that was given up is not brought back, and the others wait for the group to agree
  expect(await normTexts()).toEqual([
    ...template!.norms.slice(1).map((text) => [text, true]),
    [template!.norms[0], false],
  ]);
  expect((await client.norms.list({ groupId })).filter((norm) => norm.agreedOn !== null)).toHaveLength(1);

  // a second time there is nothing to fill
  expect(await client.plans.startFrom({ groupId, templateKey: template!.key })).toEqual({ undoStep: null });
});

it('a template brings its consent only to a group that asks for none, and its undo takes all of it away', async () => {
  const template = (await client.plans.templates()).find((one) => one.consentRule !== 'none')!;
  expect(consentRule()).toBe('none');
  await client.plans.startFrom({ groupId, templateKey: template.key });
  expect(consentRule()).toBe(template.consentRule);
  await client.undo.undo({ step: null });
  expect(consentRule()).toBe('none');
  expect(await client.norms.list({ groupId })).toEqual([]);
  expect(await client.plans.get({ groupId })).toMatchObject({ goals: [], templateName: '' });

  test.open().db.prepare(`UPDATE groups SET consentRule = 'consent' WHERE id = ?`).run(groupId);
  await client.plans.startFrom({ groupId, templateKey: template.key });
  expect(consentRule()).toBe('consent');
});

it('the group’s own words for its purpose go before those of the template', async () => {
  const [template] = await client.plans.templates();
  const { id } = await client.plans.createFrom({
    templateKey: template!.key,
    fields: groupFields({ name: 'Lunch club', purpose: 'Nobody eats alone' }),
  });
  const plan = await client.plans.get({ groupId: id });
  expect(plan.answers.find((one) => one.heading === 'purpose')!.text).toBe('Nobody eats alone');
  expect(plan.goals).toHaveLength(template!.goals.length);
  // one step: the group and all that came with it
  expect(await client.undo.state()).toMatchObject({ undo: { action: 'group.create' } });
  await client.undo.undo({ step: null });
  await expect(client.plans.get({ groupId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('every template fills a plan that its own rules accept', async () => {
  for (const template of await client.plans.templates()) {
    const { id } = await client.plans.createFrom({
      templateKey: template.key,
      fields: groupFields({ name: template.name, kind: template.kind, capacity: template.capacity }),
    });
    const plan = await client.plans.get({ groupId: id });
    for (const { heading, text } of plan.answers) {
      expect(text, `${template.key}: ${heading}`).not.toBe('');
      await client.plans.answer({
        groupId: id,
        answer: { heading, text, state: 'complete', reason: '' },
      });
    }
    for (const goal of plan.goals) await client.plans.updateGoal({ id: goal.id, text: goal.text });
    for (const norm of await client.norms.list({ groupId: id }))
      await client.norms.add({ groupId: id, text: norm.text, origin: 'stated', agreedOn: null });
  }
});

it('next term’s group takes the plan over, and has yet to agree on the norms', async () => {
  const [template] = await client.plans.templates();
  await client.plans.startFrom({ groupId, templateKey: template!.key });
  await answer('agency-context', '', 'not-applicable', 'One school only');
  const [kept, given] = await client.norms.list({ groupId });
  await client.norms.agree({ ids: [kept!.id], agreedOn: '2026-03-03' });
  await client.norms.sight({
    normId: kept!.id,
    sessionId: null,
    seenOn: '2026-03-10',
    state: 'kept',
    remark: '',
  });
  await client.norms.drop({ id: given!.id, droppedOn: '2026-03-10' });

  const { id } = await client.groups.duplicate({ id: groupId, name: 'Next term' });
  const [first, second] = await Promise.all(
    [groupId, id].map(async (of) => client.plans.get({ groupId: of })),
  );
  const words = (plan: typeof first) =>
    plan!.answers.map(({ heading, text, state, reason }) => ({ heading, text, state, reason }));
  expect(words(second)).toEqual(words(first));
  expect(second!.goals.map((goal) => goal.text)).toEqual(template!.goals);
  expect(second!.templateName).toBe(template!.name);
  expect(
    (await client.norms.list({ groupId: id })).map(({ text, agreedOn, sightings }) => [
      text,
      agreedOn,
      sightings.length,
    ]),
  ).toEqual(template!.norms.filter((text) => text !== given!.text).map((text) => [text, null, 0]));
  await client.undo.undo({ step: null });
  await expect(client.plans.get({ groupId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('an unknown template, or a group in the trash, is refused', async () => {
  await expect(client.plans.startFrom({ groupId, templateKey: 'no-such' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { kind: 'template' },
  });
  const { id } = await client.plans.addGoal({ groupId, text: 'Listen' });
  await client.groups.trash({ id: groupId });
  for (const call of [
    client.plans.get({ groupId }),
    answer('need', 'Something'),
    client.plans.updateGoal({ id, text: 'Listen well' }),
    client.plans.word({ groupId }),
    client.norms.list({ groupId }),
  ])
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND', data: { kind: 'group' } });
});
