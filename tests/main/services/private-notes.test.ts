import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { all } from '../../../main/db/query.ts';
import { groupThatMeets } from '../../support/records.ts';
import { openTestCore, testPassphrase } from '../../support/test-core.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

const canary = 'Wendehals-canary-7f3';

let test: TestDoor;
let client: TestDoor['client'];
beforeEach(async () => {
  test = await openTestDoor();
  client = test.client;
});
afterEach(() => test.remove());

/** Every value of every row that the data key opens, of every table there is. */
function everyValue(): string {
  const { db } = test.open();
  const tables = all<{ name: string }>(db, `SELECT name FROM sqlite_schema WHERE type = 'table'`);
  return tables.map(({ name }) => JSON.stringify(all(db, `SELECT * FROM ${name}`))).join('\n');
}

async function noteAbout(text: string, sessionId: string | null = null): Promise<string> {
  return (await client.privateNotes.add({ text, groupId: null, sessionId })).id;
}

const listed = (isTrash = false) => client.privateNotes.list({ isTrash });

it('what is written can be read again, with what it is about', async () => {
  const { groupId, sessionIds } = await groupThatMeets(client, ['2026-03-03', '2026-03-10']);
  const id = await noteAbout('I was impatient.\nAsk why.', sessionIds[1]);
  const about = { groupId, sessionId: sessionIds[1], sessionNumber: 2, sessionDate: '2026-03-10' };
  expect(await listed()).toMatchObject([{ id, begins: 'I was impatient.', isWhole: true, ...about }]);
  expect(await client.privateNotes.get({ id })).toMatchObject({
    text: 'I was impatient.\nAsk why.',
    ...about,
  });
  expect(await client.privateNotes.list({ isTrash: false, sessionId: sessionIds[0]! })).toEqual([]);
});

it('no word of it stands in any row of the database, not in its undo, the audit log, search or diagnostics', async () => {
  const id = await noteAbout(`Once ${canary}`);
  await client.privateNotes.update({ id, text: `Twice ${canary}` });
  await client.privateNotes.trash({ id });
  await client.privateNotes.untrash({ id });
  await client.privateNotes.get({ id });
  await client.undo.undo({ step: null });
  await client.undo.redo();
  expect((await client.privateNotes.get({ id })).text).toContain(canary);

  const rows = everyValue();
  expect(rows).toContain(id);
  for (const form of [
    canary,
    Buffer.from(canary).toString('base64').slice(2, -2),
    Buffer.from(canary).toString('hex'),
  ])
    expect(rows).not.toContain(form);
  expect(await client.search.find({ text: canary })).toEqual([]);
  expect(JSON.stringify(await client.trash.list())).not.toContain(canary);
  expect(JSON.stringify(await client.exports.audit())).not.toContain(canary);
  expect((await client.diagnostics.read()).text).not.toContain('rivate');
});

it('a backup says in clear neither what stands in private notes nor whether there are any', async () => {
  await noteAbout(canary);
  await client.backups.make();
  for (const file of filesBelow(test.folder)) {
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).not.toContain(canary);
    expect(bytes, file).not.toContain('privateNotes');
  }
});

it('saving the same text again writes nothing', async () => {
  const id = await noteAbout('As it is');
  expect((await client.privateNotes.update({ id, text: 'As it is' })).undoStep).toBeNull();
  expect((await client.privateNotes.update({ id, text: 'As it is now' })).undoStep).not.toBeNull();
});

it('a change can be taken back, and what lies in the trash comes back', async () => {
  const id = await noteAbout('First');
  const { undoStep } = await client.privateNotes.update({ id, text: 'Second' });
  await client.undo.undo({ step: undoStep });
  expect((await client.privateNotes.get({ id })).text).toBe('First');
  await client.privateNotes.trash({ id });
  expect(await listed()).toEqual([]);
  expect(await listed(true)).toMatchObject([{ id, begins: 'First' }]);
  await expect(client.privateNotes.update({ id, text: 'Third' })).rejects.toMatchObject({ code: 'IN_TRASH' });
  await client.privateNotes.untrash({ id });
  expect(await listed()).toHaveLength(1);
});

it('while names are hidden the door stays shut', async () => {
  const id = await noteAbout('I was impatient');
  await client.settings.update({ namesHidden: true });
  const shut = { code: 'NAMES_HIDDEN' };
  await expect(listed()).rejects.toMatchObject(shut);
  await expect(client.privateNotes.get({ id })).rejects.toMatchObject(shut);
  // what was typed a moment before is not lost
  await client.privateNotes.update({ id, text: 'I was impatient, and sorry' });
  await client.settings.update({ namesHidden: false });
  expect(await listed()).toMatchObject([{ begins: 'I was impatient, and sorry' }]);
});

it('a note that was changed from outside is told apart from one that is whole, and does not bar the way to it', async () => {
  const [broken, whole] = [await noteAbout('One'), await noteAbout('Two')];
  const { db } = test.open();
  const [row] = all<{ sealed: string }>(db, 'SELECT sealed FROM privateNotes WHERE id = @whole', { whole });
  db.prepare('UPDATE privateNotes SET sealed = ? WHERE id = ?').run(row!.sealed, broken);
  expect((await listed()).map(({ id, begins, isWhole }) => ({ id, begins, isWhole }))).toEqual([
    { id: whole, begins: 'Two', isWhole: true },
    { id: broken, begins: '', isWhole: false },
  ]);
  await expect(client.privateNotes.get({ id: broken })).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
});

it('a note keeps what it is about while the session lies in the trash', async () => {
  const { sessionIds } = await groupThatMeets(client, ['2026-03-10']);
  const id = await noteAbout('First', sessionIds[0]);
  const { undoStep } = await client.sessions.trash({ id: sessionIds[0]!, scope: 'this' });
  await client.privateNotes.update({ id, text: 'Second' });
  expect(await client.privateNotes.get({ id })).toMatchObject({ sessionId: null, text: 'Second' });
  await client.undo.undo({ step: undoStep });
  expect(await client.privateNotes.get({ id })).toMatchObject({ sessionId: sessionIds[0] });
});

it('private notes outlive a new passphrase and come back from a backup', async () => {
  const core = await openTestCore();
  try {
    const { id } = await core.client.privateNotes.add({ text: canary, groupId: null, sessionId: null });
    const backup = await core.client.backups.make();
    const next = 'eight quiet chairs in a ring';
    await core.client.workspace.changePassphrase({ current: testPassphrase, next });
    await core.client.workspace.lock();
    await core.client.workspace.unlock({ passphrase: next, acceptAnchor: false });
    expect((await core.client.privateNotes.get({ id })).text).toBe(canary);
    await core.client.privateNotes.update({ id, text: 'Gone' });
    await core.client.backups.restore({
      id: backup.id,
      into: { place: 'here' },
      key: { by: 'passphrase', passphrase: testPassphrase },
    });
    expect((await core.client.privateNotes.get({ id })).text).toBe(canary);
  } finally {
    await core.remove();
  }
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile());
}
