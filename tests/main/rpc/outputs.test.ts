import { afterEach, expect, it } from 'vitest';
import { createRouterClient } from '@orpc/server';
import { createCore } from '../../../main/core.ts';
import { v7 as newId } from 'uuid';
import { silentLog } from '../../../main/log.ts';
import { groupFields } from '../../support/random-changes.ts';
import { run } from '../../../main/db/query.ts';
import { openTestCore, testPassphrase, type TestCore } from '../../support/test-core.ts';
import { openTestDoor, type TestDoor } from '../../support/test-door.ts';

let open: TestDoor | TestCore | undefined;
afterEach(() => open?.remove());

it('in tests an answer that does not fit the contract is a defect, and says nothing of the record', async () => {
  const test = await openTestDoor();
  open = test;
  await test.client.groups.create(groupFields());
  run(test.open().db, "UPDATE groups SET colour = 'ultraviolet'");
  await expect(test.client.groups.list()).rejects.toMatchObject({ code: 'UNEXPECTED', data: {} });
});

it('the product’s core answers as the checked one does', async () => {
  const checked = await openTestCore({ now: '2026-03-12T15:00:00Z' });
  open = checked;
  const { id } = await checked.client.groups.create(groupFields());
  const answers = async (client: TestCore['client']) => [
    await client.groups.list(),
    await client.groups.get({ id }),
    await client.today.read(),
    await client.settings.get(),
    await client.attendance.register({ groupId: id }),
  ];
  const before = await answers(checked.client);
  await checked.core.close();
  const product = await createCore({
    workspaceDir: checked.workspaceDir,
    clock: checked.clock.now,
    newId,
    log: silentLog,
    appVersion: '0.1.0-test',
    hostName: 'browser',
    passphraseCost: { memory: 64, passes: 1, lanes: 1 },
  });
  const client: TestCore['client'] = createRouterClient(product.router, { context: {} });
  await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  expect(await answers(client)).toEqual(before);
  await product.close();
});
