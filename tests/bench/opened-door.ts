import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { v7 as newId } from 'uuid';
import { silentLog } from '../../main/log.ts';
import { createRouter } from '../../main/rpc/router.ts';
import { Door } from '../../main/services/door.ts';
import { Jobs } from '../../main/services/jobs.ts';
import type { Contract } from '../../shared/contract/index.ts';

export const benchPassphrase = 'seven quiet chairs in a ring';

export interface BenchDoor {
  door: Door;
  client: ContractRouterClient<Contract>;
}

/** The core as the product runs it, at the product's cost of a passphrase, with the door in the hand. */
export function benchDoor(folder: string): BenchDoor {
  const clock = () => new Date();
  const app = { appVersion: '0.1.0-bench', hostName: 'browser' } as const;
  const recent = { list: () => [], remember: () => {} };
  const door = new Door({ ...app, folder, clock, newId, log: silentLog, recent });
  const router = createRouter({ door, jobs: new Jobs(newId), log: silentLog }, app);
  return { door, client: createRouterClient(router, { context: {} }) };
}
