import { expect, it } from 'vitest';
import { openTestCore, testPassphrase } from '../../support/test-core.ts';

it('a workspace that is made, closed and opened by another core still knows its owner', async () => {
  const first = await openTestCore();
  expect((await first.client.workspace.status()).state).toBe('open');
  expect(first.recoveryKey).not.toBe('');
  await first.core.lock('user');
  await expect(first.client.groups.list()).rejects.toMatchObject({ code: 'LOCKED' });
  await first.core.close();

  const second = await openTestCore({ workspaceDir: first.workspaceDir, door: 'shut' });
  expect((await second.client.workspace.status()).state).toBe('locked');
  await second.client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  expect((await second.client.facilitators.list()).map(({ name }) => name)).toEqual(['J. Alvarez']);
  await second.remove();
  await first.remove();
});
