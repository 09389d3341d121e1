import type { Backup } from '../../shared/contract/workspace.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';
import type { Log } from '../log.ts';
import type { BackupSummary } from '../workspace/backup-manifest.ts';
import * as files from '../workspace/backups.ts';
import { countChangesAfter } from '../repositories/audit.ts';
import { logEvent } from './change.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** After work a backup is made where the last one is older than this, in milliseconds. */
const betweenBackups = 30 * 60_000;

/** The backups beside a workspace, the newest first; needs no key. */
export function list(folder: string): Backup[] {
  return files.listBackups(folder).map(shown);
}

export function make(workspace: OpenWorkspace): Backup {
  const made = files.makeBackup(workspace.vault, { now: workspace.clock, reason: 'on-demand' });
  files.pruneBackups(workspace.vault);
  workspace.vault.noteAuditHead();
  return shown(made);
}

/** Reads a backup back whole. @throws MezzoError NOT_FOUND, DAMAGED_BACKUP */
export function verify(workspace: OpenWorkspace, { id }: { id: string }): Backup {
  const backup = requireBackup(workspace.vault.folder, id);
  const verdict = files.verifyBackup(backup.path, workspace.vault.dataKey, workspace.clock());
  logEvent(workspace, {
    action: 'backup.verify',
    objectType: 'workspace',
    detail: { backupId: id, sound: verdict.sound },
  });
  if (!verdict.sound)
    throw new MezzoError('DAMAGED_BACKUP', { problem: verdict.problem, madeAt: backup.madeAt });
  return shown(verdict.summary);
}

/** The backup with this id. The id is one that was listed, so it can lead nowhere else. */
export function requireBackup(folder: string, id: string): BackupSummary {
  const backup = files.listBackups(folder).find((candidate) => candidate.id === id);
  if (!backup) throw new MezzoError('NOT_FOUND', { kind: 'backup' });
  return backup;
}

/** When the last good backup was made and how many changes of records came since; a look at one is no change. */
export function backupState(workspace: OpenWorkspace): { lastAt: string | null; changesSince: number } {
  const last = files.lastBackupOfPresent(workspace.vault);
  return {
    lastAt: last?.madeAt ?? null,
    changesSince: countChangesAfter(workspace.db, last?.chainHead.seq ?? 0),
  };
}

/** A backup when the work is done, unless nothing changed or one was made a short while ago. Never fails the caller. */
export function backUpAfterWork(workspace: OpenWorkspace, log: Log): void {
  if (workspace.vault.kind === 'practice') return;
  try {
    const { lastAt, changesSince } = backupState(workspace);
    const age = lastAt === null ? Infinity : workspace.clock().getTime() - Date.parse(lastAt);
    if (changesSince === 0 || Math.abs(age) < betweenBackups) return;
    files.makeBackup(workspace.vault, { now: workspace.clock, reason: 'after-work' });
    files.pruneBackups(workspace.vault);
  } catch (error) {
    log.error('backup.failed', { failure: asStorageFailure(error)?.code ?? 'UNEXPECTED' });
  }
}

function shown(summary: BackupSummary): Backup {
  return {
    id: summary.id,
    madeAt: summary.madeAt,
    reason: summary.reason,
    bytes: summary.bytes,
    groups: summary.groups,
    people: summary.people,
    sessions: summary.sessions,
    marks: summary.counts['attendance'] ?? 0,
    auditSeq: summary.chainHead.seq,
    auditHash: summary.chainHead.hash,
    verified: summary.verified,
    verifiedAt: summary.verifiedAt,
  };
}
