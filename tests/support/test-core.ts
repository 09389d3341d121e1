import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { v7 as newId } from 'uuid';
import { createCore, type Core } from '../../main/core.ts';
import { silentLog } from '../../main/log.ts';
import type { Contract } from '../../shared/contract/index.ts';

export const testPassphrase = 'seven quiet chairs in a ring';

/** A clock that stands still until it is moved. */
export interface TestClock {
  now(): Date;
  set(iso: string): void;
  advance(milliseconds: number): void;
}

export interface TestCore {
  core: Core;
  /** Every procedure, called as the page calls it: through the guard, with input and output checked. */
  client: ContractRouterClient<Contract>;
  workspaceDir: string;
  clock: TestClock;
  /** Shown once, at the making of the workspace; empty when none was made here. */
  recoveryKey: string;
  /** Closes the core and removes the folder. */
  remove(): Promise<void>;
}

export interface TestCoreStart {
  /** The instant at which the clock stands; by default a Thursday morning in term time. */
  now?: string;
  /** A folder that exists already, such as one that another core has closed; it is not removed. */
  workspaceDir?: string;
  /** 'made' (the default) opens a new workspace; 'shut' leaves the door as it is. */
  door?: 'made' | 'shut';
}

/**
 * The whole core on a temporary folder, with a clock that stands still, ids of its own and a passphrase that is
 * cheap to try. For tests of services and procedures.
 */
export async function openTestCore(start: TestCoreStart = {}): Promise<TestCore> {
  const root = mkdtempSync(join(tmpdir(), 'mezzo-core-'));
  const workspaceDir = start.workspaceDir ?? join(root, 'workspace');
  let milliseconds = Date.parse(start.now ?? '2026-03-12T15:00:00.000Z');
  const clock: TestClock = {
    now: () => new Date(milliseconds),
    set: (iso) => void (milliseconds = Date.parse(iso)),
    advance: (by) => void (milliseconds += by),
  };
  const core = await createCore({
    workspaceDir,
    clock: clock.now,
    newId,
    log: silentLog,
    appVersion: '0.1.0-test',
    hostName: 'browser',
    passphraseCost: { memory: 64, passes: 1, lanes: 1 },
    checkOutputs: true,
  });
  const client: ContractRouterClient<Contract> = createRouterClient(core.router, { context: {} });

  let recoveryKey = '';
  if ((start.door ?? 'made') === 'made') {
    const made = await client.workspace.create({
      ownerName: 'J. Alvarez',
      ownerCredentials: 'LCSW',
      passphrase: testPassphrase,
    });
    recoveryKey = made.recoveryKey;
  }
  return {
    core,
    client,
    workspaceDir,
    clock,
    recoveryKey,
    async remove() {
      await core.close();
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
