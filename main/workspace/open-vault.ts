import { rmSync } from 'node:fs';
import path from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { appendAudit, chainHead, type AuditEntry } from '../db/audit-chain.ts';
import { migrate, schemaVersionOf } from '../db/migrate.ts';
import { asStorageFailure, openDatabase, type Database } from '../db/open.ts';
import type { WritableDatabase } from '../db/query.ts';
import { checkAnchor, writeAnchor, type AnchorAcceptance } from './anchor.ts';
import { forgetAttempts, readAttempts } from './attempts.ts';
import { removeLeftovers } from './atomic-file.ts';
import { headsOffChain, readBackupHeads } from './backup-heads.ts';
import { makeBackup, nearestVerifiedBackup } from './backups.ts';
import { removeCarriedOver, takeInCarriedOver } from './carried-over.ts';
import { deriveCarriedOverKey, deriveKeys } from './derived-keys.ts';
import { replaceKeyFile, settlePreviousKeys, type FoundKeys, type KeyFile } from './key-file.ts';
import { discardUnfinishedRestore } from './restore-swap.ts';
import type { OpenedBy, Vault, VaultOptions } from './vault-types.ts';
import { filesOf, workspaceFileNames } from './workspace-files.ts';

const anchorDelay = 1000;

export interface Opening {
  readonly folder: string;
  readonly found: FoundKeys;
  /** the vault takes it over, and wipes it when it closes or when opening fails */
  readonly dataKey: Buffer;
  readonly openedBy: OpenedBy;
  readonly options: VaultOptions & AnchorAcceptance;
  /** what else to write into the audit log once it is open */
  readonly entries?: readonly Pick<AuditEntry, 'action' | 'detail'>[];
}

/**
 * Opens the database with the data key, checks that it is the one that the keys belong to and that it is not
 * behind its anchor, migrates it, and writes the unlocking with all that it met into the audit log.
 * @throws MezzoError DAMAGED_DATABASE, ALREADY_OPEN, NOT_A_WORKSPACE, NEWER_WORKSPACE, BEHIND_ANCHOR,
 * DAMAGED_ANCHOR, DISK_FULL, READ_ONLY_FOLDER, FILE_SYSTEM
 */
export function openVault(opening: Opening): Vault {
  const { folder, found, dataKey, openedBy, options } = opening;
  const { keys } = found;
  const files = filesOf(folder);
  const derived = deriveKeys(dataKey, keys.workspaceId);
  let db: Database | undefined;
  try {
    db = openExistingDatabase(files.database, dataKey);
    const info = readInfo(db, keys);
    const anchorKeeping = { file: files.anchor, workspaceId: keys.workspaceId, auditKey: derived.auditKey };
    const heads = readBackupHeads(files.backups, keys.workspaceId, derived.auditKey);
    const nearest = () => nearestVerifiedBackup(folder, keys.workspaceId);
    const accepted = checkAnchor(db, anchorKeeping, options, nearest, heads);
    // Whatever is still missing here is known to be: by a restore, or by the acceptance just given.
    const leftBehind = headsOffChain(db, heads).map(({ hash }) => hash);
    const name = info.name;
    const vault = assembleVault({ folder, keys, db, dataKey, derived, openedBy, name, leftBehind, options });
    migrate(db, {
      beforeMigrating: () => makeBackup(vault, { now: options.now, reason: 'before-migration' }),
    });
    takeIn(vault, opening, accepted);
    // From here the unlock counts as good: what was kept for a bad one goes away.
    writeAnchor(anchorKeeping, chainHead(db), options.now().toISOString(), leftBehind);
    forgetAttempts(files.attempts);
    if (found.source === 'previous') replaceKeyFile(files, keys);
    settlePreviousKeys(files, keys);
    rmSync(path.join(folder, workspaceFileNames.creating), { recursive: true, force: true });
    discardUnfinishedRestore(folder);
    removeLeftovers(folder);
    return vault;
  } catch (error) {
    db?.close();
    for (const key of [dataKey, ...Object.values(derived)]) key.fill(0);
    throw asStorageFailure(error) ?? error;
  }
}

function openExistingDatabase(file: string, dataKey: Buffer): Database {
  try {
    return openDatabase(file, dataKey);
  } catch (error) {
    // There are keys, so there was a database: it is not a folder without a workspace.
    if (error instanceof MezzoError && error.code === 'NO_WORKSPACE') {
      throw new MezzoError('DAMAGED_DATABASE', { missing: true });
    }
    throw error;
  }
}

/** Only a database that says the same as its keys is opened: above all, a real one never as practice. */
function readInfo(db: Database, keys: KeyFile): { name: string } {
  if (schemaVersionOf(db) === 0) throw new MezzoError('DAMAGED_DATABASE', { empty: true });
  const info = db
    .prepare<[], { id: string; kind: string; name: string }>('SELECT id, kind, name FROM workspace_info')
    .get();
  if (info === undefined) throw new MezzoError('DAMAGED_DATABASE', { empty: true });
  if (info.id !== keys.workspaceId || info.kind !== keys.kind) throw new MezzoError('NOT_A_WORKSPACE');
  return { name: info.name };
}

/** What a restore carried over, and then the opening with all that it met. */
function takeIn(
  vault: Vault,
  opening: Opening,
  accepted: Pick<AuditEntry, 'action' | 'detail'> | null,
): void {
  const { folder, workspaceId, db, dataKey } = vault;
  const { carriedOver } = filesOf(folder);
  const key = deriveCarriedOverKey(dataKey, workspaceId);
  const carried = takeInCarriedOver(db as WritableDatabase, carriedOver, key, workspaceId);
  key.fill(0);
  const entries = [...(opening.entries ?? []), ...(carried === null ? [] : [carried])];
  auditOpening(vault, { ...opening, entries }, accepted);
  removeCarriedOver(carriedOver);
}

function auditOpening(
  vault: Vault,
  opening: Opening,
  accepted: Pick<AuditEntry, 'action' | 'detail'> | null,
): void {
  const { found, openedBy, options } = opening;
  const failed = readAttempts(filesOf(vault.folder).attempts);
  const entries: Pick<AuditEntry, 'action' | 'detail'>[] = [...(opening.entries ?? [])];
  if (accepted !== null) entries.push(accepted);
  if (failed.count > 0) entries.push({ action: 'unlock.failed', detail: failed });
  if (found.source === 'previous') entries.push({ action: 'keys.restored-from-previous-copy' });
  entries.push({ action: 'workspace.unlocked', detail: { by: openedBy } });
  auditWorkspace(vault, entries, options);
}

/** After a good passphrase in an open workspace: the failures before it go into the audit log, and are forgotten. */
export function settleAttempts(vault: Vault, options: Pick<VaultOptions, 'now' | 'actor'>): void {
  const { attempts } = filesOf(vault.folder);
  const failed = readAttempts(attempts);
  if (failed.count === 0) return;
  auditWorkspace(vault, [{ action: 'unlock.failed', detail: failed }], options);
  vault.noteAuditHead();
  forgetAttempts(attempts);
}

/** Writes entries about the workspace itself, all in one transaction. */
export function auditWorkspace(
  vault: Pick<Vault, 'db' | 'auditKey' | 'workspaceId'>,
  entries: readonly Pick<AuditEntry, 'action' | 'detail'>[],
  options: Pick<VaultOptions, 'now' | 'actor'>,
): void {
  const common = { at: options.now().toISOString(), actor: options.actor ?? 'owner' };
  const objectType = 'workspace';
  const write = vault.db.transaction(() => {
    for (const { action, detail } of entries) {
      appendAudit(vault.db, vault.auditKey, {
        ...common,
        action,
        objectType,
        objectId: vault.workspaceId,
        detail,
      });
    }
  });
  write.immediate();
}

interface VaultParts {
  readonly folder: string;
  readonly keys: KeyFile;
  readonly db: Database;
  readonly dataKey: Buffer;
  readonly derived: ReturnType<typeof deriveKeys>;
  readonly openedBy: OpenedBy;
  readonly name: string;
  /** heads of backups that the database knowingly does not hold (anchor.ts) */
  readonly leftBehind: readonly string[];
  readonly options: VaultOptions;
}

function assembleVault(parts: VaultParts): Vault {
  const { folder, keys, db, dataKey, derived, openedBy, name, leftBehind, options } = parts;
  const anchorKeeping = {
    file: filesOf(folder).anchor,
    workspaceId: keys.workspaceId,
    auditKey: derived.auditKey,
  };
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  function anchorNow(): void {
    timer = undefined;
    if (isClosed || !db.open) return;
    // Inside a transaction the head may still be rolled back, and an anchor ahead of its database is an alarm.
    if (db.inTransaction) return noteAuditHead();
    report(() => writeAnchor(anchorKeeping, chainHead(db), options.now().toISOString(), leftBehind));
  }

  function noteAuditHead(): void {
    if (isClosed || timer !== undefined) return;
    timer = setTimeout(anchorNow, anchorDelay);
    timer.unref();
  }

  /** A full disk must not keep a workspace from being closed, nor stop the process from a timer. */
  function report(step: () => void): void {
    try {
      step();
    } catch (error) {
      options.onBackgroundFailure?.(asStorageFailure(error) ?? error);
    }
  }

  function checkpoint(): void {
    if (isClosed || db.inTransaction) return;
    report(() => db.pragma('wal_checkpoint(TRUNCATE)'));
  }

  function close(): void {
    if (isClosed) return;
    clearTimeout(timer);
    if (db.open) {
      anchorNow();
      checkpoint();
    }
    isClosed = true;
    report(() => db.close());
    for (const key of [dataKey, ...Object.values(derived)]) key.fill(0);
  }

  const identity = { folder, workspaceId: keys.workspaceId, kind: keys.kind, name, openedBy };
  return { ...identity, db, dataKey, ...derived, noteAuditHead, checkpoint, close };
}
