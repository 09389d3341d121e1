import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestCore, type TestCore, testPassphrase } from '../../support/test-core.ts';

let core: TestCore;
let client: TestCore['client'];
beforeEach(async () => {
  core = await openTestCore();
  client = core.client;
});
afterEach(() => core.remove());

it('a recovery key counts as kept only when a group of it was typed back, also after a lock', async () => {
  const isProved = async () => (await client.workspace.status()).isRecoveryKeyProved;
  expect(await isProved()).toBe(false);
  await client.workspace.lock();
  await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  expect(await isProved()).toBe(false);
  const { recoveryKey } = await client.workspace.newRecoveryKey({ passphrase: testPassphrase });
  const groups = recoveryKey.split('-');
  await client.workspace.proveRecoveryKey({ group: 2, text: groups[0]! });
  expect(await isProved()).toBe(false);
  await client.workspace.proveRecoveryKey({ group: 2, text: groups[1]! });
  expect(await isProved()).toBe(true);
});
