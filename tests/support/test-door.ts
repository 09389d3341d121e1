import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { v7 as newId } from 'uuid';
import { silentLog } from '../../main/log.ts';
import { createRouter } from '../../main/rpc/router.ts';
import { Door } from '../../main/services/door.ts';
import { Jobs } from '../../main/services/jobs.ts';
import type { OpenWorkspace } from '../../main/services/open-workspace.ts';
import type { Contract } from '../../shared/contract/index.ts';
import { testPassphrase, type TestClock } from './test-core.ts';

export interface TestDoor {
  client: ContractRouterClient<Contract>;
  door: Door;
  clock: TestClock;
  folder: string;
  /** The open workspace with its database, to look at what a procedure really wrote. */
  open(): OpenWorkspace;
  /** Shuts the door and removes the folder. */
  remove(): Promise<void>;
}

/**
 * The core as `createCore` puts it together, but with the door in the hand: for tests that look at the rows behind
 * the procedures. Tests that only call procedures take `openTestCore`.
 */
export async function openTestDoor(start: { now?: string; timeZone?: string } = {}): Promise<TestDoor> {
  const root = mkdtempSync(join(tmpdir(), 'mezzo-door-'));
  const folder = join(root, 'workspace');
  let milliseconds = Date.parse(start.now ?? '2026-03-12T15:00:00.000Z');
  const clock: TestClock = {
    now: () => new Date(milliseconds),
    set: (iso) => void (milliseconds = Date.parse(iso)),
    advance: (by) => void (milliseconds += by),
  };
  const app = { appVersion: '0.1.0-test', hostName: 'browser' } as const;
  const door = new Door({
    ...app,
    folder,
    clock: clock.now,
    newId,
    log: silentLog,
    recent: { list: () => [], remember: () => {} },
    passphraseCost: { memory: 64, passes: 1, lanes: 1 },
  });
  const router = createRouter({ door, jobs: new Jobs(newId), log: silentLog, checkOutputs: true }, app);
  const client: ContractRouterClient<Contract> = createRouterClient(router, { context: {} });
  await client.workspace.create({
    ownerName: 'J. Alvarez',
    ownerCredentials: 'LCSW',
    passphrase: testPassphrase,
  });
  await client.settings.update({ timeZone: start.timeZone ?? 'America/Chicago' });
  return {
    client,
    door,
    clock,
    folder,
    open: () => door.requireOpen(),
    async remove() {
      await door.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
