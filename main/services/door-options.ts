import type { Log } from '../log.ts';
import type { PassphraseCost } from '../workspace/passphrase.ts';
import type { RecentFolders } from './recent-folders.ts';

/** Why the door is shut. */
export type LockReason = 'user' | 'idle' | 'suspend' | 'screen-lock' | 'close';

export interface DoorOptions {
  folder: string;
  clock: () => Date;
  newId: () => string;
  log: Log;
  appVersion: string;
  hostName: 'electron' | 'browser';
  recent: RecentFolders;
  passphraseCost?: PassphraseCost;
}

export interface NewWorkspace {
  ownerName: string;
  ownerCredentials: string;
  passphrase: string;
}
