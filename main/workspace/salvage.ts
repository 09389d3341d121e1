import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { appendAudit } from '../db/audit-chain.ts';
import { asStorageFailure, openDatabase, type Database } from '../db/open.ts';
import { writeAnchor } from './anchor.ts';
import { createPrivateFolder, syncFile, writeAtomically } from './atomic-file.ts';
import type { BackupSummary } from './backup-manifest.ts';
import { nearestVerifiedBackup } from './backups.ts';
import { countingAttempts } from './counted-attempt.ts';
import { deriveKeys } from './derived-keys.ts';
import { findKeys, serializeKeyFile, type KeyFile } from './key-file.ts';
import { openKeys, type Secret } from './key-slots.ts';
import { assertOutsideWorkspaces } from './location.ts';
import { moveIntoPlace } from './restore-swap.ts';
import { salvageRows, type SalvagedTable } from './salvage-rows.ts';
import { setAside } from './set-aside.ts';
import { clearUnfinishedCreation, prepareFolder, type VaultOptions } from './vault.ts';
import { filesOf, workspaceFileNames } from './workspace-files.ts';

export interface SalvageReport {
  /** the new workspace folder */
  readonly folder: string;
  /** where the damaged files were copied, as they were */
  readonly asideFolder: string;
  readonly tables: readonly SalvagedTable[];
  /** rows that cannot be brought back, as far as is known; null when nothing tells how many there were */
  readonly missingRows: number | null;
  /** the backup to compare with or to restore instead */
  readonly nearestBackup: BackupSummary | null;
}

export interface SalvageRequest extends VaultOptions {
  /** the folder of the damaged workspace; it is not changed, but for the copy set aside and counted attempts */
  readonly folder: string;
  /** where the salvaged workspace goes: empty, or not there yet */
  readonly newFolder: string;
  /** null for a practice workspace */
  readonly secret: Secret | null;
}

/**
 * Saves what can be read of a damaged workspace: copies its files aside, copies the readable rows into a new
 * workspace with the same passphrase and recovery key, and lists what is missing. A damaged database is
 * never repaired in place.
 * @throws MezzoError WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, WAIT_BEFORE_RETRY, DAMAGED_KEYS, DAMAGED_DATABASE when its first
 * page is gone, ALREADY_OPEN, WORKSPACE_EXISTS, FOLDER_NOT_EMPTY and those of an unsafe place
 */
export async function salvageWorkspace(request: SalvageRequest): Promise<SalvageReport> {
  const { folder, newFolder } = request;
  assertOutsideWorkspaces(newFolder);
  const { keys } = findKeys(filesOf(folder));
  const { attempts } = filesOf(folder);
  const dataKey = await countingAttempts(attempts, request.now, () => openKeys(keys, request.secret));
  const staging = path.join(newFolder, workspaceFileNames.creating);
  try {
    prepareFolder(newFolder);
    const asideFolder = setAside(folder, request.now());
    const nearestBackup = nearestVerifiedBackup(folder, keys.workspaceId);
    createPrivateFolder(staging);
    const tables = fillSalvaged({ request, staging, asideFolder, keys, dataKey, nearestBackup });
    moveIntoPlace(staging, newFolder);
    return { folder: newFolder, asideFolder, tables, missingRows: countMissing(tables), nearestBackup };
  } catch (error) {
    clearUnfinishedCreation(newFolder);
    throw asStorageFailure(error) ?? error;
  } finally {
    dataKey.fill(0);
  }
}

interface SalvageParts {
  readonly request: SalvageRequest;
  readonly staging: string;
  readonly asideFolder: string;
  readonly keys: KeyFile;
  readonly dataKey: Buffer;
  readonly nearestBackup: BackupSummary | null;
}

function fillSalvaged({
  request,
  staging,
  asideFolder,
  keys,
  dataKey,
  nearestBackup,
}: SalvageParts): SalvagedTable[] {
  const files = filesOf(staging);
  const { workspaceId } = keys;
  const { auditKey } = deriveKeys(dataKey, workspaceId);
  const db = openDatabase(files.database, dataKey, { create: true });
  let tables: SalvagedTable[];
  try {
    const damagedFile = filesOf(asideFolder).database;
    tables = salvageRows(damagedFile, dataKey, db, nearestBackup?.counts);
    const at = request.now().toISOString();
    const finish = db.transaction(() => {
      completeInfo(db, keys, path.basename(request.folder));
      const figures = tables
        .filter((table) => table.salvaged !== table.expected || table.orphans + table.refused > 0)
        .map(({ name, salvaged, expected, orphans, refused }) => ({
          name,
          salvaged,
          expected,
          orphans,
          refused,
        }));
      const about = {
        at,
        actor: request.actor ?? 'owner',
        action: 'workspace.salvaged',
        detail: { tables: figures },
      };
      return appendAudit(db, auditKey, { ...about, objectType: 'workspace', objectId: workspaceId });
    });
    writeAnchor({ file: files.anchor, workspaceId, auditKey }, finish.immediate(), at, []);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
    auditKey.fill(0);
  }
  syncFile(files.database);
  writeAtomically(files.previousKeys, serializeKeyFile(keys));
  writeAtomically(files.keys, serializeKeyFile(keys));
  return tables;
}

/** Who the workspace is stands in its key file too; only its name may be lost, and then it gets the folder's. */
function completeInfo(db: Database, keys: KeyFile, folderName: string): void {
  const info = db.prepare<[], { id: string; kind: string }>('SELECT id, kind FROM workspace_info').get();
  if (info === undefined) {
    db.prepare('INSERT INTO workspace_info (id, kind, createdAt, name) VALUES (?, ?, ?, ?)').run(
      keys.workspaceId,
      keys.kind,
      keys.createdAt,
      folderName,
    );
  } else if (info.id !== keys.workspaceId || info.kind !== keys.kind) {
    throw new MezzoError('NOT_A_WORKSPACE');
  }
}

function countMissing(tables: readonly SalvagedTable[]): number | null {
  if (tables.some(({ expected }) => expected === null)) return null;
  return tables.reduce((sum, { expected, salvaged }) => sum + Math.max(0, (expected ?? 0) - salvaged), 0);
}
