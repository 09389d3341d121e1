import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, run } from '../../../../main/db/query.ts';
import type { WritableDatabase } from '../../../../main/db/query.ts';
import { everythingStored } from '../../../support/destroyed.ts';
import { ownQuestion } from '../../../support/random-questions.ts';
import { groupThatMeets, memberSince } from '../../../support/records.ts';
import { openTestDoor, type TestDoor } from '../../../support/test-door.ts';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor({ now: '2026-03-12T15:00:00Z' });
  client = test.client;
});
afterEach(() => test.remove());

const names = async () => (await client.questions.list()).map(({ name }) => name);

it('a question is saved under a name of its own, keeps the name of its days, and is changed, taken away and brought back', async () => {
  const question = ownQuestion({ span: 'this-month' });
  const { id } = await client.questions.save({ name: 'Zoë’s “list”', question });
  await client.questions.save({ name: 'absences', question });
  expect(await names()).toEqual(['absences', 'Zoë’s “list”']);
  await expect(client.questions.save({ name: 'ZOE’S “LIST”', question })).rejects.toMatchObject({
    code: 'NAME_TAKEN',
  });
  await expect(client.questions.update({ id, name: 'Absences', question })).rejects.toMatchObject({
    code: 'NAME_TAKEN',
  });
  test.clock.set('2026-04-02T15:00:00Z');
  const saved = await client.questions.get({ id });
  expect(saved.question).toEqual(question);
  expect(await client.questions.answer(saved)).toMatchObject({ from: '2026-04-01', to: '2026-04-30' });

  expect(await client.questions.update({ id, name: 'Zoë’s “list”', question })).toEqual({ undoStep: null });
  const changed = ownQuestion({ groupBy: ['group', 'month'], sort: { by: 'month', direction: 'down' } });
  const { undoStep } = await client.questions.update({ id, name: 'By month', question: changed });
  expect((await client.questions.get({ id })).question).toEqual(changed);
  await client.undo.undo({ step: undoStep! });
  expect((await client.questions.get({ id })).question).toEqual(question);

  const found = async () =>
    (await client.search.find({ text: 'zoe' })).map(({ kind, title }) => [kind, title]);
  expect(await found()).toEqual([['question', 'Zoë’s “list”']]);
  await client.questions.remove({ id });
  expect(await found()).toEqual([]);
  expect(await names()).toEqual(['absences']);
  await expect(client.questions.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await client.trash.list()).toMatchObject([{ kind: 'question', id, name: 'Zoë’s “list”' }]);
  const { id: second } = await client.questions.save({ name: 'zoë’s “list”', question });
  await expect(client.trash.restore({ kind: 'question', id })).rejects.toMatchObject({ code: 'NAME_TAKEN' });
  await client.questions.remove({ id: second });
  await client.trash.restore({ kind: 'question', id });
  expect(await names()).toEqual(['absences', 'Zoë’s “list”']);
});

it('a question that cannot be asked is refused where it is wrong', async () => {
  for (const [fields, ...parts] of [
    [{ groupBy: ['measure'] }, 'groupBy'],
    [{ across: 'status' }, 'figures'],
    [{ span: { from: '2026-03-02', to: '2026-03-01' } }, 'span', 'to'],
  ] as const)
    await expect(client.questions.answer({ question: ownQuestion(fields as object) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      data: { issues: [{ path: ['question', ...parts] }] },
    });
});

it('one that cannot be asked any more hides none of the others', async () => {
  await client.questions.save({ name: 'Now', question: ownQuestion() });
  const { id } = await client.questions.save({ name: 'Of another time', question: ownQuestion() });
  run(
    test.open().db as WritableDatabase,
    `UPDATE savedViews SET question = '{"topic":"weather"}' WHERE id = @id`,
    { id },
  );
  expect(await names()).toEqual(['Now']);
  await expect(client.questions.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('of somebody who was destroyed no saved question has the id, and it finds no more than before', async () => {
  const { groupId } = await groupThatMeets(client, ['2026-03-03']);
  const { personId } = await memberSince(client, groupId, '2026-03-01');
  const { personId: other } = await memberSince(client, groupId, '2026-03-01', { givenName: 'Ben' });
  const about = (is: 'any-of' | 'none-of', values: string[]) =>
    client.questions.save({
      name: `${is} ${values.length}`,
      question: ownQuestion({ conditions: [{ is, field: 'member', values }] }),
    });
  const { id: alone } = await about('any-of', [personId]);
  const { id: both } = await about('none-of', [personId, other]);
  const { id: trashed } = await about('none-of', [personId]);
  await client.questions.remove({ id: trashed });
  await client.people.trash({ id: personId });
  await client.retention.setPolicy({
    policy: {
      yearsAfterService: 1,
      yearsAfterMajority: null,
      majorityAge: 18,
      lastService: 'attended',
      source: '',
    },
  });
  test.clock.set('2034-03-12T15:00:00Z');
  await destroyPerson(personId);

  const stored = all<{ question: string }>(test.open().db, 'SELECT question FROM savedViews');
  expect(stored).toHaveLength(3);
  expect(JSON.stringify(stored)).not.toContain(personId);
  expect(everythingStored(test.open().db)).toContain(other);
  const saved = await client.questions.get({ id: alone });
  expect(saved.named.map(({ isGone, label, person }) => [isGone, label, person])).toEqual([
    [true, null, null],
  ]);
  expect((await client.questions.answer(saved)).records).toBe(0);
  expect((await client.questions.answer(await client.questions.get({ id: both }))).records).toBe(0);
});

async function destroyPerson(id: string): Promise<void> {
  const of = { kind: 'person', id } as const;
  const { rows } = await client.retention.preview(of);
  await client.retention.destroy({
    ...of,
    typedName: 'Ana Ruiz',
    reference: 'P-2034-01',
    reason: 'Due by the policy of the board',
    rows,
  });
}
