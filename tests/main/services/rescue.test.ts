import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCore, type TestCore, testPassphrase } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore();
  client = core.client;
});
afterEach(() => core.remove());

const key = { by: 'passphrase', passphrase: testPassphrase } as const;
const wrong = { by: 'passphrase', passphrase: 'not the passphrase of this one' } as const;
const here = { place: 'here' } as const;

it('a restore that is refused leaves the open workspace open', async () => {
  const { id } = await client.backups.make();
  const beside = { place: 'folder', folder: join(dirname(core.workspaceDir), 'restored') } as const;
  const inside = { place: 'folder', folder: join(core.workspaceDir, 'practice') } as const;
  const same = { place: 'folder', folder: core.workspaceDir } as const;
  for (const [into, typed, code] of [
    [here, wrong, 'WRONG_PASSPHRASE'],
    [beside, wrong, 'WRONG_PASSPHRASE'],
    [inside, key, 'FOLDER_NOT_EMPTY'],
    [same, key, 'WORKSPACE_EXISTS'],
  ] as const) {
    await expect(client.backups.restore({ id, into, key: typed })).rejects.toMatchObject({ code });
    expect((await client.workspace.status()).state).toBe('open');
  }
  writeFileSync(join(core.workspaceDir, 'backups', id, 'workspace.db'), 'rot');
  for (const into of [here, beside]) {
    await expect(client.backups.restore({ id, into, key })).rejects.toMatchObject({ code: 'DAMAGED_BACKUP' });
    expect((await client.workspace.status()).state).toBe('open');
  }
});

it('work after a restore to an older state counts as not backed up until a backup of it is made', async () => {
  const { id } = await client.backups.make();
  for (let number = 0; number < 5; number += 1) {
    await client.facilitators.create({ name: `Colleague ${number}`, credentials: '', email: '' });
  }
  core.clock.advance(3_600_000);
  await client.backups.restore({ id, into: here, key });
  await client.facilitators.create({ name: 'Sam', credentials: '', email: '' });
  expect((await client.backups.state()).changesSince).toBeGreaterThan(0);
  await client.backups.make();
  expect((await client.backups.state()).changesSince).toBe(0);
});
