import type { PassphraseCost } from './workspace/passphrase.ts';
import type { Log } from './log.ts';
import { createRouter } from './rpc/router.ts';
import type { LockReason } from './services/door-options.ts';
import { Door } from './services/door.ts';
import { Jobs } from './services/jobs.ts';
import { recentFolders } from './services/recent-folders.ts';

export interface CoreOptions {
  /** The folder of the workspace; it need not exist yet. */
  workspaceDir: string;
  clock: () => Date;
  /** Makes a UUIDv7. */
  newId: () => string;
  log: Log;
  appVersion: string;
  hostName: 'electron' | 'browser';
  /** Where the folders opened before are remembered; nowhere without it. */
  recentFile?: string;
  /** What a passphrase costs to try; tests make it cheap. */
  passphraseCost?: PassphraseCost;
  /** Holds every answer against the contract: in tests. */
  checkOutputs?: boolean;
}

export interface Core {
  /** Every procedure of the contract; hosts only carry it. */
  router: ReturnType<typeof createRouter>;
  lock(reason: LockReason): Promise<void>;
  /** Called whenever the workspace was locked, by whomever. Answers how to stop listening. */
  onLocked(listener: () => void): () => void;
  /** Shuts the workspace properly; the core is of no use afterwards. */
  close(): Promise<void>;
}

/** Mezzo without a window: the database, every rule, and the procedures to reach them. */
export async function createCore(options: CoreOptions): Promise<Core> {
  const { workspaceDir, clock, newId, log, appVersion, hostName, recentFile, passphraseCost } = options;
  const jobs = new Jobs(newId);
  const door = new Door({
    folder: workspaceDir,
    clock,
    newId,
    log,
    appVersion,
    hostName,
    recent: recentFolders(recentFile ?? null),
    passphraseCost,
  });

  return {
    router: createRouter({ door, jobs, log, checkOutputs: options.checkOutputs }, { appVersion, hostName }),
    onLocked: (listener) => door.onLocked(listener),
    async lock(reason) {
      await jobs.stop();
      // An unlocking that is under way is let in first, and then shut out again.
      await jobs.untilQuiet();
      await door.lock(reason);
    },
    async close() {
      await jobs.stop();
      await door.close();
    },
  };
}
