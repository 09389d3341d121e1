import { MezzoError } from '../../shared/contract/failures.ts';
import type { WorkspaceStatus } from '../../shared/contract/workspace.ts';
import { asStorageFailure } from '../db/open.ts';
import { hasEntry } from '../repositories/audit.ts';
import { readSettings } from '../repositories/settings.ts';
import { describeFolder } from '../workspace/vault.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';

type Seen = Omit<WorkspaceStatus, 'folder' | 'appVersion' | 'hostName'>;

/** What can be said of an open workspace. */
export function statusInside(workspace: OpenWorkspace): Seen {
  return {
    state: 'open',
    kind: workspace.vault.kind,
    name: readSettings(workspace.db).organisation || null,
    failedAttempts: 0,
    retryAt: null,
    problem: null,
    isRecoveryKeyProved: workspace.vault.kind === 'practice' || wasKeyProved(workspace),
    today: localNow(workspace).date,
  };
}

/** By the log; of a salvaged workspace the log may be a part, and its key is the one of the damaged workspace. */
function wasKeyProved({ db }: OpenWorkspace): boolean {
  return hasEntry(db, 'recovery-key.proved') || hasEntry(db, 'workspace.salvaged');
}

/** What can be said from outside, without a key. */
export function statusOutside(folder: string, now: Date): Seen {
  const nothing = {
    kind: null,
    name: null,
    failedAttempts: 0,
    retryAt: null,
    problem: null,
    isRecoveryKeyProved: true,
    today: null,
  };
  try {
    const { state, kind, failedAttempts, retryAt } = describeFolder(folder, now);
    return { ...nothing, state, kind, failedAttempts, retryAt };
  } catch (error) {
    const failure = error instanceof MezzoError ? error : asStorageFailure(error);
    if (!failure) throw error;
    return {
      ...nothing,
      state: 'unusable',
      problem: { code: failure.code, details: { ...failure.details } },
    };
  }
}
