import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure, probeDatabase } from '../db/open.ts';
import { writeAnchor } from './anchor.ts';
import { copyDurably, createPrivateFolder, writeAtomically } from './atomic-file.ts';
import { hashFile } from './backup-check.ts';
import { readBackupHeads } from './backup-heads.ts';
import { readManifest, type BackupManifest, type BackupSummary } from './backup-manifest.ts';
import { checkBackup, makeBackup, unlockBackup } from './backups.ts';
import { readCarriedOver, writeCarriedOver } from './carried-over.ts';
import { deriveCarriedOverKey, deriveKeys } from './derived-keys.ts';
import { findKeys, readKeyFile, serializeKeyFile, type KeyFile } from './key-file.ts';
import { isRightKey, openKeys, type Secret } from './key-slots.ts';
import { assertOutsideWorkspaces, assertSafeLocation } from './location.ts';
import { openVault } from './open-vault.ts';
import {
  commitRestore,
  discardUnfinishedRestore,
  finishInterruptedRestore,
  moveIntoPlace,
} from './restore-swap.ts';
import { setAside } from './set-aside.ts';
import { clearUnfinishedCreation, prepareFolder, type Vault, type VaultOptions } from './vault.ts';
import { filesOf, workspaceFileNames } from './workspace-files.ts';

export interface RestoreRequest extends VaultOptions {
  /** the backup's folder */
  readonly backup: string;
  /** what opens the backup; null for a practice workspace's */
  readonly secret: Secret | null;
}

export interface RestoreOverPresent extends RestoreRequest {
  readonly folder: string;
  /** the open workspace, if it can be opened; it is closed here, also when the restore fails later on */
  readonly present?: Vault | null;
}

export interface RestoredOver {
  readonly vault: Vault;
  /** the verified backup of what was there before, when it could still be opened */
  readonly safetyBackup: BackupSummary | null;
  /** else the folder that holds its files as they were */
  readonly asideFolder: string | null;
}

/**
 * Refuses what would be refused of a restore: an unfit place, a damaged backup or another workspace's, a wrong
 * secret. To be asked while the present workspace is still open, so that a refusal leaves it so; the restore
 * itself asks again.
 * @throws MezzoError as `restoreOverPresent` for place 'here', as `restoreIntoNewFolder` for 'folder'
 */
export async function assertRestorable(
  request: RestoreRequest & { readonly folder: string; readonly place: 'here' | 'folder' },
): Promise<void> {
  const { folder, place } = request;
  if (place === 'folder') prepareTarget(folder);
  else assertSafeLocation(folder);
  const { manifest, dataKey } = await openBackup(request);
  dataKey.fill(0);
  if (place === 'here') assertSameWorkspace(readPresentKeys(folder), manifest);
}

/**
 * Restores a backup into a folder that is empty or not there yet, and opens it. It keeps the backup's own
 * passphrase and recovery key.
 * @throws MezzoError DAMAGED_BACKUP (details: problem), WRONG_PASSPHRASE, WRONG_RECOVERY_KEY,
 * WORKSPACE_EXISTS, FOLDER_NOT_EMPTY, NEWER_WORKSPACE and those of an unsafe place
 */
export async function restoreIntoNewFolder(
  request: RestoreRequest & { readonly folder: string },
): Promise<Vault> {
  const { folder } = request;
  prepareTarget(folder);
  const { manifest, dataKey } = await openBackup(request);
  try {
    const keys = readKeyFile(path.join(request.backup, workspaceFileNames.keys));
    const staging = path.join(folder, workspaceFileNames.creating);
    stageBackup(request, folder, staging, manifest, keys, dataKey);
    moveIntoPlace(staging, folder);
    return openRestored(request, folder, manifest, dataKey, {});
  } catch (error) {
    clearUnfinishedCreation(folder);
    dataKey.fill(0);
    throw asStorageFailure(error) ?? error;
  }
}

/**
 * Restores a backup over the present workspace. Before anything is replaced the present state goes into a
 * verified backup, or, when it can no longer be opened, its files are copied aside. The change itself is one
 * rename: killed before it, the present workspace stands; after it, the next start ends the restore.
 * The present key file stays if the secret given opens it (the newest passphrase is kept), else the backup's
 * comes with it. What was destroyed and what is on legal hold is carried over from the present one (carried-over.ts),
 * unless that can no longer be opened.
 * @throws MezzoError as `restoreIntoNewFolder`, ALREADY_OPEN; DAMAGED_BACKUP with problem 'other-workspace'
 */
export async function restoreOverPresent(request: RestoreOverPresent): Promise<RestoredOver> {
  const { folder } = request;
  assertSafeLocation(folder);
  finishInterruptedRestore(folder);
  const { manifest, dataKey } = await openBackup(request);
  try {
    const presentKeys = readPresentKeys(folder);
    assertSameWorkspace(presentKeys, manifest);
    const keys = await chooseKeys(request, presentKeys, dataKey);
    // From here to the end nothing waits, so that no other call comes in between.
    const present = request.present ?? openPresent(request, keys, dataKey);
    const safetyBackup = present === null ? null : backUpPresent(present, request);
    const staging = path.join(folder, workspaceFileNames.restoring);
    discardUnfinishedRestore(folder);
    stageBackup(request, folder, staging, manifest, keys, dataKey);
    if (present !== null && safetyBackup !== null) stageCarriedOver(present, staging, dataKey);
    present?.close();
    const asideFolder = safetyBackup === null ? setAside(folder, request.now()) : null;
    // A log left beside another database would be written into it; what it holds is in the backup or aside.
    for (const file of [filesOf(folder).wal, filesOf(folder).sharedMemory]) rmSync(file, { force: true });
    commitRestore(folder);
    finishInterruptedRestore(folder);
    const outcome = { safetyBackup: safetyBackup?.id ?? null, setAside: asideFolder !== null };
    const vault = openRestored(request, folder, manifest, dataKey, outcome);
    return { vault, safetyBackup, asideFolder };
  } catch (error) {
    discardUnfinishedRestore(folder);
    dataKey.fill(0);
    throw asStorageFailure(error) ?? error;
  }
}

function prepareTarget(folder: string): void {
  assertOutsideWorkspaces(folder);
  prepareFolder(folder);
}

function assertSameWorkspace(presentKeys: KeyFile | null, manifest: BackupManifest): void {
  if (presentKeys !== null && presentKeys.workspaceId !== manifest.workspaceId) {
    throw new MezzoError('DAMAGED_BACKUP', { problem: 'other-workspace' });
  }
}

async function openBackup({
  backup,
  secret,
  now,
}: RestoreRequest): Promise<{ manifest: BackupManifest; dataKey: Buffer }> {
  const manifest = readManifest(backup);
  if (manifest === null) throw new MezzoError('DAMAGED_BACKUP', { problem: 'manifest-damaged' });
  const dataKey = await unlockBackup(backup, secret, now);
  const problem = checkBackup(backup, dataKey);
  if (problem === null) return { manifest, dataKey };
  dataKey.fill(0);
  if (problem === 'newer') throw new MezzoError('NEWER_WORKSPACE', { fileVersion: manifest.schemaVersion });
  throw new MezzoError('DAMAGED_BACKUP', { problem });
}

/** Puts a complete workspace for `folder` together in `staging`, on the disk to the last byte. */
function stageBackup(
  request: RestoreRequest,
  folder: string,
  staging: string,
  manifest: BackupManifest,
  keys: KeyFile,
  dataKey: Buffer,
): void {
  createPrivateFolder(staging);
  const files = filesOf(staging);
  copyDurably(path.join(request.backup, workspaceFileNames.database), files.database);
  if (hashFile(files.database) !== manifest.databaseHash) {
    throw new MezzoError('DAMAGED_BACKUP', { problem: 'database-changed' });
  }
  const { auditKey } = deriveKeys(dataKey, manifest.workspaceId);
  const anchorKeeping = { file: files.anchor, workspaceId: manifest.workspaceId, auditKey };
  // Known to be left behind from the start, so that a restore that is cut off raises no alarm when it is ended.
  const heads = readBackupHeads(filesOf(folder).backups, manifest.workspaceId, auditKey);
  const leftBehind = heads.map(({ hash }) => hash);
  writeAnchor(anchorKeeping, manifest.chainHead, request.now().toISOString(), leftBehind);
  auditKey.fill(0);
  writeAtomically(files.previousKeys, serializeKeyFile(keys));
  writeAtomically(files.keys, serializeKeyFile(keys));
}

/** What was destroyed and what is held outlives the restore: it comes into place with it. */
function stageCarriedOver(present: Vault, staging: string, dataKey: Buffer): void {
  const { workspaceId, db } = present;
  const key = deriveCarriedOverKey(dataKey, workspaceId);
  writeCarriedOver(filesOf(staging).carriedOver, key, workspaceId, readCarriedOver(db));
  key.fill(0);
}

function openRestored(
  request: RestoreRequest,
  folder: string,
  manifest: BackupManifest,
  dataKey: Buffer,
  outcome: Readonly<Record<string, unknown>>,
): Vault {
  const detail = {
    backupId: path.basename(request.backup),
    madeAt: manifest.madeAt,
    seq: manifest.chainHead.seq,
    ...outcome,
  };
  const found = findKeys(filesOf(folder));
  const entries = [{ action: 'workspace.restored', detail }];
  // Whoever restored by the recovery key has forgotten the passphrase, and may set a new one.
  const openedBy = request.secret !== null && 'recoveryKey' in request.secret ? 'recovery-key' : 'restore';
  return openVault({ folder, found, dataKey, openedBy, options: request, entries });
}

function readPresentKeys(folder: string): KeyFile | null {
  try {
    return findKeys(filesOf(folder)).keys;
  } catch {
    return null; // damaged or gone: the backup's keys take their place
  }
}

async function chooseKeys(
  request: RestoreRequest,
  presentKeys: KeyFile | null,
  dataKey: Buffer,
): Promise<KeyFile> {
  const backupKeys = readKeyFile(path.join(request.backup, workspaceFileNames.keys));
  if (presentKeys === null || !isRightKey(presentKeys, dataKey)) return backupKeys;
  try {
    (await openKeys(presentKeys, request.secret)).fill(0);
    return presentKeys;
  } catch {
    return backupKeys;
  }
}

/** The present workspace, opened to be backed up; null when it cannot be, which is why it is being replaced. */
function openPresent(request: RestoreOverPresent, keys: KeyFile, dataKey: Buffer): Vault | null {
  const { folder } = request;
  const { database } = filesOf(folder);
  if (!existsSync(database)) return null;
  if (probeDatabase(database) === 'busy') throw new MezzoError('ALREADY_OPEN');
  const options = { ...request, acceptBehindAnchor: true, acceptDamagedAnchor: true };
  try {
    // The vault wipes its key when it closes, so it gets a copy.
    const copyOfKey = Buffer.from(dataKey);
    return openVault({
      folder,
      found: { keys, source: 'current' },
      dataKey: copyOfKey,
      openedBy: 'restore',
      options,
    });
  } catch (error) {
    const isTaken = error instanceof MezzoError && error.code === 'ALREADY_OPEN';
    const isNoRoom = error instanceof MezzoError && error.code === 'DISK_FULL';
    if (isTaken || isNoRoom) throw error;
    return null;
  }
}

function backUpPresent(present: Vault, request: RestoreRequest): BackupSummary | null {
  try {
    return makeBackup(present, { now: request.now, reason: 'before-restore', actor: request.actor });
  } catch (error) {
    const code = error instanceof MezzoError ? error.code : '';
    if (code === 'DAMAGED_BACKUP' || code === 'DAMAGED_DATABASE') return null;
    throw error;
  }
}
