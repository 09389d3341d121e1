import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { probeDatabase } from '../db/open.ts';
import { retryTime, settleAttemptsByClock } from './attempts.ts';
import { findKeys } from './key-file.ts';
import { finishInterruptedRestore } from './restore-swap.ts';
import type { WorkspaceKind } from './vault-types.ts';
import { filesOf, workspaceFileNames } from './workspace-files.ts';

/**
 * What stands in a folder, as far as can be told without any key:
 * 'absent' no workspace, one can be made here; 'occupied' other files are there; 'locked' a workspace to be
 * unlocked (a practice one without a passphrase); 'open-elsewhere' another window has it; 'damaged-keys'
 * neither key file can be read; 'missing-database' keys without a database; 'not-encrypted' the database is
 * not one of ours; 'newer' a later Mezzo wrote the key file.
 */
export type FolderState =
  | 'absent'
  | 'occupied'
  | 'locked'
  | 'open-elsewhere'
  | 'damaged-keys'
  | 'missing-database'
  | 'not-encrypted'
  | 'newer';

export interface FolderDescription {
  readonly state: FolderState;
  readonly kind: WorkspaceKind | null;
  /** the folder's name: a workspace's own name is a record and stands encrypted */
  readonly name: string;
  readonly createdAt: string | null;
  readonly failedAttempts: number;
  /** UTC ISO time before which the next try is refused, or null */
  readonly retryAt: string | null;
}

/** Looks at a folder without a key. Safe at any time, also while this process has the workspace open. */
export function describeFolder(folder: string, now: Date): FolderDescription {
  finishInterruptedRestore(folder);
  const files = filesOf(folder);
  const nothing = { kind: null, name: path.basename(path.resolve(folder)), createdAt: null };
  const tries = { failedAttempts: 0, retryAt: null };
  if (isUnfinishedCreation(folder) || isEmptyFolder(folder)) return { state: 'absent', ...nothing, ...tries };
  if (!holdsWorkspaceFiles(folder)) return { state: 'occupied', ...nothing, ...tries };
  const attempts = settleAttemptsByClock(files.attempts, now);
  const counted = {
    failedAttempts: attempts.count,
    retryAt: retryTime(attempts, now)?.toISOString() ?? null,
  };
  try {
    const { keys } = findKeys(files);
    const known = { ...nothing, kind: keys.kind, createdAt: keys.createdAt };
    return { state: databaseState(files.database), ...known, ...counted };
  } catch (error) {
    const isNewer = error instanceof MezzoError && error.code === 'NEWER_WORKSPACE';
    return { state: isNewer ? 'newer' : 'damaged-keys', ...nothing, ...counted };
  }
}

function databaseState(database: string): FolderState {
  if (!existsSync(database)) return 'missing-database';
  // An empty file would pass for a plain one; opening it says DAMAGED_DATABASE.
  if (statSync(database).size === 0) return 'locked';
  const seen = probeDatabase(database);
  if (seen === 'busy') return 'open-elsewhere';
  return seen === 'plain' ? 'not-encrypted' : 'locked';
}

/** Making a workspace here was cut off: it held nothing yet, and nobody was shown its recovery key. */
export function isUnfinishedCreation(folder: string): boolean {
  const files = filesOf(folder);
  return (
    existsSync(path.join(folder, workspaceFileNames.creating)) &&
    !existsSync(files.keys) &&
    !existsSync(files.backups)
  );
}

export function holdsWorkspaceFiles(folder: string): boolean {
  const files = filesOf(folder);
  return [files.keys, files.previousKeys, files.database, files.backups].some((file) => existsSync(file));
}

const namesThatDoNotMatter = /^(\.DS_Store|Thumbs\.db|desktop\.ini|practice|logs|.*\.log(\.\d)?)$/i;

/** True also when the folder does not exist; an operating system's own files, our log and the practice workspace are passed over. */
export function isEmptyFolder(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).every((name) => namesThatDoNotMatter.test(name));
}
