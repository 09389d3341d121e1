import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownQuestion } from '../../support/random-questions.ts';
import { openTestCore, testPassphrase, type TestCore } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  client = core.client;
});
afterEach(() => core.remove());

it('only the settings given are changed, and one step takes them back', async () => {
  const before = await client.settings.get();
  await client.settings.update({ paper: 'letter', weekStart: 7 });
  expect(await client.settings.get()).toEqual({ ...before, paper: 'letter', weekStart: 7 });
  await client.undo.undo({ step: null });
  expect(await client.settings.get()).toEqual(before);
});

it('a setting chosen again as it was is no change', async () => {
  await client.settings.update({ paper: 'letter' });
  expect((await client.settings.update({ paper: 'letter' })).undoStep).toBeNull();
});

it('an unknown time zone and an idle time beyond an hour are refused', async () => {
  for (const fields of [{ timeZone: 'Mars/Olympus' }, { idleMinutes: 61 }, { idleMinutes: 0 }])
    await expect(client.settings.update(fields)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

it('the school year begins on the day that the settings say, in questions too; a day that is not in every year is refused', async () => {
  const span = async () => {
    const { from, to } = await client.questions.answer({ question: ownQuestion({ span: 'school-year' }) });
    return [from, to];
  };
  expect(await span()).toEqual(['2025-08-01', '2026-07-31']);
  await client.settings.update({ schoolYearBegins: '08-17', secondTermBegins: '01-11' });
  expect(await span()).toEqual(['2025-08-17', '2026-08-16']);
  for (const schoolYearBegins of ['02-29', '13-01', '8-1', ''])
    await expect(client.settings.update({ schoolYearBegins })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

it('a new workspace has nothing to undo and keeps the zone it was made in', async () => {
  expect(await client.undo.state()).toEqual({ undo: null, redo: null });
  const { timeZone } = await client.settings.get();
  expect(timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
});

it('settings survive a lock', async () => {
  await client.settings.update({ organisation: 'Maple School', namesHidden: true });
  await core.core.lock('idle');
  await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  expect(await client.settings.get()).toMatchObject({ organisation: 'Maple School', namesHidden: true });
});

it('a form that was left unfinished is there after a lock, and gone when it is cleared', async () => {
  const value = { topic: 'Names', minutes: 45, guests: ['Sam', { name: 'Officer Lee' }], place: null };
  await client.drafts.put({ key: 'session:new', value });
  await core.core.lock('idle');
  await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  expect(await client.drafts.get({ key: 'session:new' })).toEqual({ value });
  await client.drafts.put({ key: 'session:new', value: 'shorter' });
  expect(await client.drafts.get({ key: 'session:new' })).toEqual({ value: 'shorter' });
  await client.drafts.clear({ key: 'session:new' });
  expect(await client.drafts.get({ key: 'session:new' })).toBeNull();
});

it('a draft is no record: it is not undone and not in the log', async () => {
  await client.drafts.put({ key: 'person:new', value: { givenName: 'Ana' } });
  expect((await client.undo.state()).undo).toBeNull();
});

it('a draft that could not be kept is refused', async () => {
  const ring: { self?: object } = {};
  ring.self = ring;
  let deep: unknown = 1;
  for (let level = 0; level < 2000; level += 1) deep = [deep];
  for (const value of [ring, deep, 10n, 'x'.repeat(200_001), () => 1])
    await expect(client.drafts.put({ key: 'k', value })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
