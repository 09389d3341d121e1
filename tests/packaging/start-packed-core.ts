import { openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { createCore as CreateCore } from '../../main/core.ts';
import type { GroupFields } from '../../shared/contract/groups.ts';
import type { Contract } from '../../shared/contract/index.ts';

/**
 * Started as a process of its own by package.test.ts: loads the core from a packed app that was laid out in a
 * folder, works with it, and prints what it saw. Nothing here may come from the project's own sources but types.
 */
const [app = '', workspaceDir = ''] = process.argv.slice(2);
const { createCore } = (await import(join(app, '.build', 'main', 'core.js'))) as {
  createCore: typeof CreateCore;
};
const silent = { info() {}, warn() {}, error() {}, file: null };
let made = 0;
const options = {
  workspaceDir,
  clock: () => new Date(),
  newId: () => `01900000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`,
  log: silent,
  appVersion: 'packed',
  hostName: 'electron' as const,
};
const friendshipGroup: GroupFields = {
  name: 'Friendship 4B',
  kind: 'socialization',
  purpose: '',
  openness: 'closed',
  status: 'active',
  startsOn: null,
  endsOn: null,
  place: '',
  weekday: null,
  startTime: null,
  minutes: null,
  capacity: null,
  colour: 'teal',
  tags: [],
  facilitators: [],
};

const first = await createCore(options);
const client: ContractRouterClient<Contract> = createRouterClient(first.router, { context: {} });
const passphrase = 'seven quiet chairs in a ring';
await client.workspace.create({ ownerName: 'J. Alvarez', ownerCredentials: 'LCSW', passphrase });
const { state: madeState } = await client.workspace.status();
await client.groups.create(friendshipGroup);
const groups = (await client.groups.list()).map(({ name }) => name);
await first.close();

const second = await createCore(options);
const again: ContractRouterClient<Contract> = createRouterClient(second.router, { context: {} });
await again.workspace.unlock({ passphrase, acceptAnchor: false });
const { state: reopened } = await again.workspace.status();
await second.close();

console.log(
  JSON.stringify({
    made: madeState,
    header: readHeader(join(workspaceDir, 'workspace.db')),
    groups,
    reopened,
  }),
);

function readHeader(file: string): 'plain' | 'encrypted' {
  const head = Buffer.alloc(15);
  readSync(openSync(file, 'r'), head, 0, 15, 0);
  return head.toString('latin1') === 'SQLite format 3' ? 'plain' : 'encrypted';
}
