// Run by kill-while-marking.ts in a process of its own: opens the core and marks attendance until it is killed. Each
// mark carries its number; a number is said only after the core has acknowledged the mark.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createRouterClient } from '@orpc/server';
import { v7 as newId } from 'uuid';
import { createCore } from '../../main/core.ts';
import { silentLog } from '../../main/log.ts';
import { testPassphrase } from '../support/test-core.ts';
import { cheapCost } from './group-in-a-folder.ts';

// what is killed does not keep by itself what was compiled for it; the next process is as short-lived
flushCompileCache();
const { folder, first, sessionIds, personIds } = JSON.parse(process.argv[2] ?? '{}') as {
  folder: string;
  first: number;
  sessionIds: string[];
  personIds: string[];
};
const clock = () => new Date();
const core = await createCore({
  workspaceDir: folder,
  clock,
  newId,
  log: silentLog,
  appVersion: '0.1.0-drill',
  hostName: 'browser',
  passphraseCost: cheapCost,
});
const client = createRouterClient(core.router, { context: {} });
writeSync(1, 'opening\n');
await client.workspace.unlock({ passphrase: testPassphrase, acceptAnchor: false });
const statuses = ['present', 'late', 'excused', 'unexcused'] as const;
for (let number = first; ; number += 1) {
  await client.attendance.mark({
    sessionId: sessionIds[number % sessionIds.length]!,
    personId: personIds[Math.floor(number / sessionIds.length) % personIds.length]!,
    mark: { status: statuses[number % 4]!, minutes: null, reason: `mark ${number}` },
  });
  // straight to the pipe: what the parent reads was acknowledged before the kill
  writeSync(1, `${number}\n`);
  // a turn of the loop, so that anchors, views and timers of the core run as they do in the app
  await new Promise((resolve) => setImmediate(resolve));
}
