import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from './atomic-file.ts';
import { isSameHex } from './derived-keys.ts';
import { workspaceFileNames } from './workspace-files.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/** Why a backup was made. */
export const backupReasons = ['on-demand', 'after-work', 'before-migration', 'before-restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** Stands beside the backup in the clear, for listing it without a key: figures only, no names. */
const manifestSchema = z.strictObject({
  format: z.literal('mezzo-backup'),
  version: z.literal(1),
  workspaceId: z.string().min(1),
  kind: z.enum(['real', 'practice']),
  madeAt: z.iso.datetime(),
  reason: z.enum(backupReasons),
  schemaVersion: z.int().min(1),
  bytes: z.int().min(1),
  /** SHA-256 of the database file */
  databaseHash: hex32,
  /** rows of every table */
  counts: z.record(z.string(), z.int().min(0)),
  chainHead: z.strictObject({ seq: z.int().min(0), hash: hex32 }),
  /** when it was last opened and checked, or null when the last check failed */
  verifiedAt: z.iso.datetime().nullable(),
  seal: hex32,
});

export type BackupManifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';

/** One backup, as it can be told without a key. */
export interface BackupSummary {
  /** the name of its folder */
  readonly id: string;
  /** its folder */
  readonly path: string;
  /** UTC ISO */
  readonly madeAt: string;
  readonly reason: BackupReason;
  readonly workspaceId: string;
  readonly kind: 'real' | 'practice';
  readonly bytes: number;
  readonly schemaVersion: number;
  readonly groups: number;
  readonly people: number;
  readonly sessions: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly chainHead: { readonly seq: number; readonly hash: string };
  /** opened and checked with good result the last time, and its files still there at their size */
  readonly verified: boolean;
  readonly verifiedAt: string | null;
}

/** Reads a backup's manifest; null when it is missing or not what was written. */
export function readManifest(backup: string): BackupManifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path.join(backup, manifestName), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes a manifest under its seal. */
export function writeManifest(backup: string, content: Omit<BackupManifest, 'seal'>, auditKey: Buffer): void {
  const sealed = { ...content, seal: sealManifest(content, auditKey) };
  writeAtomically(path.join(backup, manifestName), `${JSON.stringify(sealed, null, 2)}\n`);
}

/** Whether a manifest says what this workspace wrote into it. */
export function isGenuineManifest(manifest: BackupManifest, auditKey: Buffer): boolean {
  return isSameHex(sealManifest(manifest, auditKey), manifest.seal);
}

/** What a backup holds; null when its manifest cannot be read. */
export function summarizeBackup(backup: string): BackupSummary | null {
  const manifest = readManifest(backup);
  if (manifest === null) return null;
  const { madeAt, reason, workspaceId, kind, bytes, schemaVersion, counts, chainHead, verifiedAt } = manifest;
  const database = statSync(path.join(backup, workspaceFileNames.database), { throwIfNoEntry: false });
  const isWhole = database?.size === bytes && existsSync(path.join(backup, workspaceFileNames.keys));
  return {
    id: path.basename(backup),
    path: backup,
    madeAt,
    reason,
    workspaceId,
    kind,
    bytes,
    schemaVersion,
    groups: counts['groups'] ?? 0,
    people: counts['people'] ?? 0,
    sessions: counts['sessions'] ?? 0,
    counts,
    chainHead,
    verified: isWhole && verifiedAt !== null,
    verifiedAt,
  };
}

function sealManifest(manifest: Omit<BackupManifest, 'seal'>, auditKey: Buffer): string {
  const { format, version, workspaceId, kind, madeAt, reason, schemaVersion, bytes, databaseHash } = manifest;
  const counts = Object.entries(manifest.counts).sort(([one], [other]) => (one < other ? -1 : 1));
  const { seq, hash } = manifest.chainHead;
  const text = JSON.stringify([
    [format, version, workspaceId, kind, madeAt, reason, schemaVersion, bytes, databaseHash],
    [counts, seq, hash, manifest.verifiedAt],
  ]);
  return createHmac('sha256', auditKey).update(text, 'utf8').digest('hex');
}
