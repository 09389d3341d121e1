import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { appendAudit, chainHashAt, chainHead } from '../db/audit-chain.ts';
import { schemaVersionOf } from '../db/migrate.ts';
import { asStorageFailure, probeDatabase, type Database } from '../db/open.ts';
import {
  createPrivateFolder,
  renameWithPatience,
  syncFile,
  syncFolder,
  writeAtomically,
} from './atomic-file.ts';
import { countRows, findBackupProblem, hashFile, type BackupProblem } from './backup-check.ts';
import {
  isGenuineManifest,
  readManifest,
  summarizeBackup,
  writeManifest,
  type BackupReason,
  type BackupSummary,
} from './backup-manifest.ts';
import {
  chooseBackupsToKeep,
  clearUnfinishedBackups,
  makingPrefix,
  removeBackup,
} from './backup-rotation.ts';
import { countingAttempts } from './counted-attempt.ts';
import { deriveKeys } from './derived-keys.ts';
import { findKeys, readKeyFile, serializeKeyFile } from './key-file.ts';
import { openKeys, type Secret } from './key-slots.ts';
import type { Vault } from './vault-types.ts';
import { filesOf, workspaceFileNames } from './workspace-files.ts';

export type BackupSource = Pick<
  Vault,
  'folder' | 'workspaceId' | 'kind' | 'db' | 'dataKey' | 'auditKey' | 'noteAuditHead'
>;

export interface BackupOptions {
  readonly now: () => Date;
  readonly reason: BackupReason;
  /** another folder to keep it in (a stick, a synchronised folder); the workspace's own `backups` unless told */
  readonly into?: string;
  readonly actor?: string;
}

/**
 * Makes a backup and proves it before it counts: copied under the same key, put on the disk, opened again,
 * checked in full, and only then given its name. Not inside a transaction. Killed at any point, it leaves
 * no half backup. The making is written into the audit log of the workspace.
 * @throws MezzoError DAMAGED_BACKUP (details: problem), DAMAGED_DATABASE, DISK_FULL, READ_ONLY_FOLDER, FILE_SYSTEM
 */
export function makeBackup(source: BackupSource, options: BackupOptions): BackupSummary {
  const backupsFolder = options.into ?? filesOf(source.folder).backups;
  const madeAt = options.now().toISOString();
  const id = `${madeAt.replace(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}`;
  const staging = path.join(backupsFolder, makingPrefix + id);
  const finished = path.join(backupsFolder, id);
  try {
    createPrivateFolder(backupsFolder);
    if (options.into === undefined) clearUnfinishedBackups(backupsFolder);
    createPrivateFolder(staging);
    fillBackup(source, staging, madeAt, options.reason);
    renameWithPatience(staging, finished);
    syncFolder(backupsFolder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    throw asStorageFailure(error) ?? error;
  }
  const summary = summarizeBackup(finished);
  if (summary === null) throw new MezzoError('DAMAGED_BACKUP', { problem: 'manifest-damaged' });
  const detail = {
    backupId: id,
    reason: options.reason,
    seq: summary.chainHead.seq,
    elsewhere: options.into !== undefined,
  };
  const write = source.db.transaction(() =>
    appendAudit(source.db, source.auditKey, {
      at: madeAt,
      actor: options.actor ?? 'owner',
      action: 'backup.made',
      objectType: 'workspace',
      objectId: source.workspaceId,
      detail,
    }),
  );
  write.immediate();
  source.noteAuditHead();
  return summary;
}

function fillBackup(source: BackupSource, staging: string, madeAt: string, reason: BackupReason): void {
  const { db, dataKey, workspaceId, kind } = source;
  const database = path.join(staging, workspaceFileNames.database);
  db.prepare('VACUUM INTO ?').run(database);
  chmodSync(database, 0o600);
  // VACUUM INTO writes under the key of the database that it copies; a plain file here would be a disaster.
  if (probeDatabase(database) !== 'encrypted')
    throw new MezzoError('DAMAGED_BACKUP', { problem: 'not-encrypted' });
  const { keys } = findKeys(filesOf(source.folder));
  writeAtomically(path.join(staging, workspaceFileNames.keys), serializeKeyFile(keys));
  syncFile(database);
  const expected = {
    workspaceId,
    kind,
    schemaVersion: schemaVersionOf(db),
    counts: countRows(db),
    chainHead: chainHead(db),
  };
  const problem = findBackupProblem(staging, dataKey, expected);
  if (problem !== null) throw new MezzoError('DAMAGED_BACKUP', { problem });
  const about = { format: 'mezzo-backup' as const, version: 1 as const, madeAt, reason, verifiedAt: madeAt };
  const size = { bytes: statSync(database).size, databaseHash: hashFile(database) };
  writeManifest(staging, { ...about, ...expected, ...size }, source.auditKey);
}

/** The backups of the workspace in `folder`, the newest first. Those whose manifest is unreadable are left out. */
export function listBackups(folder: string): BackupSummary[] {
  return listBackupsIn(filesOf(folder).backups);
}

/** The backups in any folder that holds backups. */
export function listBackupsIn(backupsFolder: string): BackupSummary[] {
  if (!existsSync(backupsFolder)) return [];
  return readdirSync(backupsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap((entry) => summarizeBackup(path.join(backupsFolder, entry.name)) ?? [])
    .sort((one, other) => (one.madeAt + one.id < other.madeAt + other.id ? 1 : -1));
}

/** Whether the database still holds what the backup ends with: if not, a restore has replaced that state. */
function isOnChain(db: Database, { chainHead: { seq, hash } }: Pick<BackupSummary, 'chainHead'>): boolean {
  return chainHashAt(db, seq) === hash;
}

/**
 * The last verified backup of the state that is open now, by the audit chain and not by the clock; null when
 * there is none. Backups of a state that a restore has replaced do not count: they hold nothing of the work since.
 */
export function lastBackupOfPresent(
  source: Pick<Vault, 'folder' | 'workspaceId' | 'db'>,
): BackupSummary | null {
  return listBackups(source.folder)
    .filter(({ verified, workspaceId }) => verified && workspaceId === source.workspaceId)
    .filter((each) => isOnChain(source.db, each))
    .reduce<BackupSummary | null>(furthest, null);
}

/** The verified backup of this workspace that has most of its audit chain, or null. */
export function nearestVerifiedBackup(folder: string, workspaceId: string): BackupSummary | null {
  const candidates = listBackups(folder).filter((each) => each.verified && each.workspaceId === workspaceId);
  return candidates.reduce<BackupSummary | null>(furthest, null);
}

function furthest(best: BackupSummary | null, each: BackupSummary): BackupSummary {
  return best === null || each.chainHead.seq > best.chainHead.seq ? each : best;
}

export type BackupVerdict =
  | { readonly sound: true; readonly summary: BackupSummary }
  | { readonly sound: false; readonly problem: BackupProblem };

/**
 * Checks a finished backup in full, wherever its folder lies, and changes nothing. Null when it is sound.
 */
export function checkBackup(backup: string, dataKey: Buffer): BackupProblem | null {
  const manifest = readManifest(backup);
  if (manifest === null) return 'manifest-damaged';
  const problem = findBackupProblem(backup, dataKey, manifest);
  if (problem === 'wrong-key' || problem === 'keys-damaged') return problem;
  const { auditKey } = deriveKeys(dataKey, manifest.workspaceId);
  const isGenuine = isGenuineManifest(manifest, auditKey);
  auditKey.fill(0);
  return isGenuine ? problem : 'manifest-damaged';
}

/**
 * As `checkBackup`, and notes the outcome in the manifest, so that a bad one no longer counts as verified.
 * `backup` is its folder.
 */
export function verifyBackup(backup: string, dataKey: Buffer, now: Date): BackupVerdict {
  const manifest = readManifest(backup);
  const problem = checkBackup(backup, dataKey);
  // A newer Mezzo's backup is no worse for our not reading it, and a false manifest is not sealed anew.
  const isJudged = problem !== 'newer' && problem !== 'manifest-damaged' && problem !== 'wrong-key';
  if (manifest !== null && isJudged) {
    const { auditKey } = deriveKeys(dataKey, manifest.workspaceId);
    writeManifest(backup, { ...manifest, verifiedAt: problem === null ? now.toISOString() : null }, auditKey);
    auditKey.fill(0);
  }
  if (problem !== null) return { sound: false, problem };
  const summary = summarizeBackup(backup);
  return summary === null ? { sound: false, problem: 'manifest-damaged' } : { sound: true, summary };
}

/**
 * The drill: checks a backup as a person would need it in an emergency, with nothing but its own files and
 * the passphrase or the recovery key.
 * @throws MezzoError WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, DAMAGED_BACKUP when its key file is unreadable
 */
export async function drillBackup(backup: string, secret: Secret | null, now: Date): Promise<BackupVerdict> {
  const dataKey = await unlockBackup(backup, secret, () => now);
  try {
    return verifyBackup(backup, dataKey, now);
  } finally {
    dataKey.fill(0);
  }
}

/**
 * The data key of a backup, from the key file that lies in it. The caller wipes it. A practice workspace's
 * backup needs no secret. Beside its workspace, wrong ones are counted as at unlocking.
 * @throws MezzoError WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, WAIT_BEFORE_RETRY, DAMAGED_BACKUP, NEWER_WORKSPACE
 */
export async function unlockBackup(backup: string, secret: Secret | null, now: () => Date): Promise<Buffer> {
  try {
    const keys = readKeyFile(path.join(backup, workspaceFileNames.keys));
    const beside = path.dirname(path.dirname(backup));
    // Guessing at a workspace's backups is guessing at the workspace.
    if (keys.kind === 'practice' || !existsSync(filesOf(beside).keys)) return await openKeys(keys, secret);
    return await countingAttempts(filesOf(beside).attempts, now, () => openKeys(keys, secret));
  } catch (error) {
    if (error instanceof MezzoError && error.code === 'DAMAGED_KEYS') {
      throw new MezzoError('DAMAGED_BACKUP', { problem: 'keys-damaged' });
    }
    throw error;
  }
}

/**
 * Removes the backups of this workspace that the rotation does not keep (backup-rotation.ts), and answers
 * with their ids. Backups of another workspace in the same folder are not looked at.
 */
export function pruneBackups(source: Pick<Vault, 'folder' | 'workspaceId' | 'db'>): string[] {
  const backupsFolder = filesOf(source.folder).backups;
  clearUnfinishedBackups(backupsFolder);
  const own = listBackupsIn(backupsFolder).filter((each) => each.workspaceId === source.workspaceId);
  const kept = chooseBackupsToKeep(own, (backup) => isOnChain(source.db, backup));
  const leaving = own.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  for (const id of leaving) removeBackup(backupsFolder, id);
  return leaving;
}

/**
 * The backups of this workspace that may hold what the present database lost with the entry `seq` of its audit chain:
 * those from before it, and those of states that a restore has replaced.
 */
export function listBackupsFromBefore(
  source: Pick<Vault, 'folder' | 'workspaceId' | 'db'>,
  seq: number,
): BackupSummary[] {
  return listBackups(source.folder)
    .filter(({ workspaceId }) => workspaceId === source.workspaceId)
    .filter((backup) => backup.chainHead.seq < seq || !isOnChain(source.db, backup));
}

/**
 * Makes a new verified backup, and only then removes those that `listBackupsFromBefore` lists. Answers how many went.
 * @throws MezzoError as `makeBackup`
 */
export function replaceBackupsFromBefore(source: BackupSource, seq: number, now: () => Date): number {
  makeBackup(source, { now, reason: 'on-demand' });
  const leaving = listBackupsFromBefore(source, seq);
  for (const { id } of leaving) removeBackup(filesOf(source.folder).backups, id);
  return leaving.length;
}
