import { wallClock } from '../../shared/domain/local-time.ts';
import type { WritableDatabase } from '../db/query.ts';
import { readSettings } from '../repositories/settings.ts';
import type { Vault } from '../workspace/vault.ts';

/** What every service gets first: an open workspace with the things that it may not reach for itself. */
export interface OpenWorkspace {
  readonly db: WritableDatabase;
  readonly vault: Vault;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** The moment of a change: UTC, ISO text. */
export function now(workspace: OpenWorkspace): string {
  return workspace.clock().toISOString();
}

/** Today and the time in the workspace's own time zone. */
export function localNow(workspace: OpenWorkspace): { date: string; time: string } {
  return wallClock(workspace.clock(), readSettings(workspace.db).timeZone);
}
