import { randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { appendAudit } from '../db/audit-chain.ts';
import { migrate } from '../db/migrate.ts';
import { asStorageFailure, openDatabase } from '../db/open.ts';
import { writeAnchor, type AnchorAcceptance } from './anchor.ts';
import { createPrivateFolder, syncFile, writeAtomically } from './atomic-file.ts';
import { countingAttempts } from './counted-attempt.ts';
import { deriveKeys, keyCheckOf } from './derived-keys.ts';
import { holdsWorkspaceFiles, isEmptyFolder, isUnfinishedCreation } from './describe-folder.ts';
import { findKeys, serializeKeyFile, type KeyFile, type KeySlot } from './key-file.ts';
import {
  makePassphraseSlot,
  makeRecoverySlot,
  openPracticeSlot,
  openSlots,
  type Secret,
} from './key-slots.ts';
import { assertSafeLocation } from './location.ts';
import { openVault } from './open-vault.ts';
import { assertStrongEnough, usualPassphraseCost } from './passphrase.ts';
import { formatRecoveryKey, generateRecoveryKey } from './recovery-key.ts';
import { finishInterruptedRestore, moveIntoPlace } from './restore-swap.ts';
import type { Vault, VaultOptions, WorkspaceKind } from './vault-types.ts';
import { filesOf, workspaceFileNames } from './workspace-files.ts';

export type { OpenedBy, Vault, VaultOptions, WorkspaceKind } from './vault-types.ts';
export { describeFolder, type FolderDescription, type FolderState } from './describe-folder.ts';
export { changePassphrase, newRecoveryKey, setPassphraseAfterRecovery } from './change-keys.ts';

export interface CreateOptions extends VaultOptions {
  readonly kind: WorkspaceKind;
  readonly name: string;
  /** needed for a real workspace, ignored for practice */
  readonly passphrase?: string;
  readonly newId?: () => string;
}

export type UnlockOptions = VaultOptions & AnchorAcceptance;

/**
 * Makes a workspace in a folder that is empty or not there yet, and opens it. The recovery key is given out
 * here and never again; a practice workspace has none. Until the last step the folder counts as empty, so
 * being killed on the way leaves nothing to repair.
 * @throws MezzoError WEAK_PASSPHRASE, WORKSPACE_EXISTS, FOLDER_NOT_EMPTY, SYNCED_FOLDER, NETWORK_FOLDER,
 * READ_ONLY_FOLDER, DISK_FULL, FILE_SYSTEM
 */
export async function createVault(
  folder: string,
  options: CreateOptions,
): Promise<{ vault: Vault; recoveryKey: string | null }> {
  const passphrase = options.passphrase ?? '';
  if (options.kind === 'real') assertStrongEnough(passphrase);
  prepareFolder(folder);
  const dataKey = randomBytes(32);
  const workspaceId = (options.newId ?? randomUUID)();
  const createdAt = options.now().toISOString();
  const header = {
    format: 'mezzo-keys' as const,
    version: 1 as const,
    workspaceId,
    kind: options.kind,
    createdAt,
    keyCheck: keyCheckOf(dataKey, workspaceId),
  };
  let recoveryKey: string | null = null;
  let slots: KeySlot[];
  if (options.kind === 'practice') {
    slots = [{ id: 'practice', type: 'practice', createdAt, dataKey: dataKey.toString('hex') }];
  } else {
    const recovery = generateRecoveryKey();
    const cost = options.cost ?? usualPassphraseCost;
    slots = [
      await makePassphraseSlot(header, dataKey, passphrase, cost, createdAt),
      makeRecoverySlot(header, dataKey, recovery, createdAt),
    ];
    recoveryKey = formatRecoveryKey(recovery);
    recovery.fill(0);
  }
  const keys: KeyFile = { ...header, slots };
  try {
    buildWorkspace(folder, keys, dataKey, options);
  } catch (error) {
    clearUnfinishedCreation(folder);
    dataKey.fill(0);
    throw asStorageFailure(error) ?? error;
  }
  const vault = openVault({
    folder,
    found: { keys, source: 'current' },
    dataKey,
    openedBy: 'creation',
    options,
  });
  return { vault, recoveryKey };
}

/**
 * Opens a workspace by its passphrase. A wrong one is counted in the folder and slows the next tries down.
 * @throws MezzoError WRONG_PASSPHRASE (details: failedAttempts, retryAt), WAIT_BEFORE_RETRY, NO_WORKSPACE,
 * DAMAGED_KEYS, BEHIND_ANCHOR, DAMAGED_ANCHOR and those of opening a database
 */
export async function unlockWithPassphrase(
  folder: string,
  passphrase: string,
  options: UnlockOptions,
): Promise<Vault> {
  return await unlock(folder, { passphrase }, options);
}

/**
 * Opens a workspace by its recovery key, typed in any case and with any separators.
 * @throws MezzoError WRONG_RECOVERY_KEY (details: malformed when it cannot be one at all) and as
 * `unlockWithPassphrase`
 */
export async function unlockWithRecoveryKey(
  folder: string,
  recoveryKey: string,
  options: UnlockOptions,
): Promise<Vault> {
  return await unlock(folder, { recoveryKey }, options);
}

/**
 * Opens a practice workspace, which needs no passphrase.
 * @throws MezzoError PRACTICE_ONLY for a real one, and those of opening a database
 */
export function openPractice(folder: string, options: UnlockOptions): Vault {
  const found = findWorkspace(folder);
  return openVault({ folder, found, dataKey: openPracticeSlot(found.keys), openedBy: 'practice', options });
}

async function unlock(folder: string, secret: Secret, options: UnlockOptions): Promise<Vault> {
  const found = findWorkspace(folder);
  // Practice first: it has no secret that could be wrong.
  if (found.keys.kind === 'practice') return openPractice(folder, options);
  const dataKey = await countingAttempts(filesOf(folder).attempts, options.now, () =>
    openSlots(found.keys, secret),
  );
  const openedBy = 'passphrase' in secret ? 'passphrase' : 'recovery-key';
  return openVault({ folder, found, dataKey, openedBy, options });
}

function findWorkspace(folder: string) {
  assertSafeLocation(folder);
  finishInterruptedRestore(folder);
  if (!holdsWorkspaceFiles(folder) || isUnfinishedCreation(folder)) throw new MezzoError('NO_WORKSPACE');
  return findKeys(filesOf(folder));
}

/** @throws MezzoError WORKSPACE_EXISTS, FOLDER_NOT_EMPTY and those of `assertSafeLocation` */
export function prepareFolder(folder: string): void {
  assertSafeLocation(folder);
  finishInterruptedRestore(folder);
  clearUnfinishedCreation(folder);
  if (holdsWorkspaceFiles(folder)) throw new MezzoError('WORKSPACE_EXISTS');
  if (!isEmptyFolder(folder)) throw new MezzoError('FOLDER_NOT_EMPTY');
  try {
    createPrivateFolder(folder);
  } catch (error) {
    throw asStorageFailure(error) ?? error;
  }
}

function buildWorkspace(folder: string, keys: KeyFile, dataKey: Buffer, options: CreateOptions): void {
  const staging = path.join(folder, workspaceFileNames.creating);
  createPrivateFolder(staging);
  const files = filesOf(staging);
  const { workspaceId, kind, createdAt } = keys;
  const { auditKey } = deriveKeys(dataKey, workspaceId);
  const db = openDatabase(files.database, dataKey, { create: true });
  try {
    migrate(db);
    const begin = db.transaction(() => {
      db.prepare('INSERT INTO workspace_info (id, kind, createdAt, name) VALUES (?, ?, ?, ?)').run(
        workspaceId,
        kind,
        createdAt,
        options.name,
      );
      const about = {
        at: createdAt,
        actor: options.actor ?? 'owner',
        action: 'workspace.created',
        detail: { kind },
      };
      return appendAudit(db, auditKey, { ...about, objectType: 'workspace', objectId: workspaceId });
    });
    writeAnchor({ file: files.anchor, workspaceId, auditKey }, begin.immediate(), createdAt, []);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
    auditKey.fill(0);
  }
  syncFile(files.database);
  writeAtomically(files.previousKeys, serializeKeyFile(keys));
  writeAtomically(files.keys, serializeKeyFile(keys));
  moveIntoPlace(staging, folder);
}

/** Clears what a creation left that never came to its end. Touches nothing of a workspace that has keys. */
export function clearUnfinishedCreation(folder: string): void {
  if (!isUnfinishedCreation(folder)) return;
  const { database, wal, sharedMemory, anchor, previousKeys, attempts } = filesOf(folder);
  for (const file of [database, wal, sharedMemory, anchor, previousKeys, attempts])
    rmSync(file, { force: true });
  rmSync(path.join(folder, workspaceFileNames.creating), { recursive: true, force: true });
}
