import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chainHashAt, type ChainHead } from '../db/audit-chain.ts';
import type { Database } from '../db/open.ts';
import { isGenuineManifest, readManifest } from './backup-manifest.ts';

/** Where the audit chain ended when a backup was made. */
export interface BackupHead extends ChainHead {
  /** UTC ISO */
  readonly madeAt: string;
}

/**
 * What the backups of this workspace in one folder tell of its audit chain, by their sealed manifests only:
 * one without the seal, or of another workspace, tells nothing.
 */
export function readBackupHeads(backupsFolder: string, workspaceId: string, auditKey: Buffer): BackupHead[] {
  if (!existsSync(backupsFolder)) return [];
  return readdirSync(backupsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const manifest = readManifest(path.join(backupsFolder, entry.name));
      if (manifest?.workspaceId !== workspaceId || !isGenuineManifest(manifest, auditKey)) return [];
      return [{ ...manifest.chainHead, madeAt: manifest.madeAt }];
    });
}

/** Those that the database does not hold: it was put back since, or a restore replaced what they end with. */
export function headsOffChain(db: Database, heads: readonly BackupHead[]): BackupHead[] {
  return heads.filter(({ seq, hash }) => chainHashAt(db, seq) !== hash);
}
