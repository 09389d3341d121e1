// Run by two-starts.ts in a process of its own: unlocks the workspace, writes once, says how it went, stays a while.
import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { v7 as newId } from 'uuid';
import { createCore } from '../../main/core.ts';
import { silentLog } from '../../main/log.ts';
import { testPassphrase } from '../support/test-core.ts';
import { cheapCost } from './group-in-a-folder.ts';

const clock = () => new Date();
const core = await createCore({
  workspaceDir: process.argv[2] ?? '',
  clock,
  newId,
  log: silentLog,
  appVersion: '0.1.0-drill',
  hostName: 'browser',
  passphraseCost: cheapCost,
});
const client = createRouterClient(core.router, { context: {} });
try {
  // both wait for the same word, so that they start at the same moment
  await new Promise((resolve) => process.stdin.once('data', resolve));
  await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
  await client.settings.update({ organisation: `opened by ${process.pid}` });
  writeSync(1, 'open\n');
  // it stays open until the other has been answered, too
  await new Promise((resolve) => process.stdin.once('data', resolve));
} catch (error) {
  writeSync(1, `${(error as { code?: string }).code ?? String(error)}\n`);
}
await core.close();
process.exit(0);
