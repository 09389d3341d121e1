import { afterAll, beforeAll, expect, it } from 'vitest';
import { callByName, everyProcedure } from '../../support/procedures.ts';
import { openTestCore, type TestCore } from '../../support/test-core.ts';

/** What a shut door must answer: how to open it, where it is, and what can be done when it will not open. */
const answeredWhileLocked = [
  'workspace.status',
  'workspace.create',
  'workspace.unlock',
  'workspace.lock',
  'workspace.recover',
  'workspace.openPractice',
  'workspace.recent',
  'workspace.openFolder',
  'workspace.salvage',
  'backups.list',
  'backups.restore',
];

let core: TestCore;
beforeAll(async () => {
  core = await openTestCore();
  await core.core.lock('user');
});
afterAll(() => core.remove());

const locked = everyProcedure().filter(({ name }) => !answeredWhileLocked.includes(name));

it('most of the contract is behind the door', () => {
  expect(locked.length).toBeGreaterThan(70);
  const names = everyProcedure().map(({ name }) => name);
  expect(answeredWhileLocked.filter((name) => !names.includes(name))).toEqual([]);
});

it.each(locked.map(({ name }) => name))(
  'while the workspace is locked, %s is refused, whatever is asked',
  async (name) => {
    for (const input of [undefined, null, {}, { id: '01890000-0000-7000-8000-000000000000' }, 'x', []])
      await expect(callByName(core.client, name, input)).rejects.toMatchObject({ code: 'LOCKED', data: {} });
  },
);

it('a locked core says nothing of its records: status has no name and no date', async () => {
  expect(await core.client.workspace.status()).toMatchObject({ state: 'locked', name: null, today: null });
});
