import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { MezzoError } from '../../shared/contract/failures.ts';
import { chainHashAt, chainHead, verifyChain, type AuditEntry, type ChainHead } from '../db/audit-chain.ts';
import type { Database } from '../db/open.ts';
import { writeAtomically } from './atomic-file.ts';
import { headsOffChain, type BackupHead } from './backup-heads.ts';
import { isSameHex } from './derived-keys.ts';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);

const anchorSchema = z.strictObject({
  format: z.literal('mezzo-anchor'),
  version: z.literal(1),
  workspaceId: z.string().min(1),
  /** the last audit entry known to be on the disk, and its hash */
  seq: z.int().min(0),
  hash: hex32,
  at: z.iso.datetime(),
  /** where those backups beside it end that the database knowingly does not hold: a restore replaced their state */
  leftBehind: z.array(hex32).optional(),
  seal: hex32,
});

export type Anchor = z.infer<typeof anchorSchema>;

export interface AnchorKeeping {
  readonly file: string;
  readonly workspaceId: string;
  readonly auditKey: Buffer;
}

/**
 * Notes outside the database where its audit chain ends now. Only after the commit of what it notes.
 * `leftBehind` are the heads of those backups beside it that the database does not hold, and rightly so.
 */
export function writeAnchor(
  keeping: AnchorKeeping,
  head: ChainHead,
  at: string,
  leftBehind: readonly string[],
): void {
  const { workspaceId, auditKey } = keeping;
  const content = {
    format: 'mezzo-anchor' as const,
    version: 1 as const,
    workspaceId,
    seq: head.seq,
    hash: head.hash,
    at,
    leftBehind: [...leftBehind],
  };
  writeAtomically(
    keeping.file,
    `${JSON.stringify({ ...content, seal: sealAnchor(content, auditKey) }, null, 2)}\n`,
  );
}

/** The anchor, or in which way it cannot be used. An anchor of another workspace counts as damaged. */
export function readAnchor(keeping: AnchorKeeping): Anchor | 'missing' | 'damaged' {
  if (!existsSync(keeping.file)) return 'missing';
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(keeping.file, 'utf8'));
  } catch {
    return 'damaged';
  }
  const parsed = anchorSchema.safeParse(raw);
  if (!parsed.success || parsed.data.workspaceId !== keeping.workspaceId) return 'damaged';
  return isSameHex(sealAnchor(parsed.data, keeping.auditKey), parsed.data.seal) ? parsed.data : 'damaged';
}

/**
 * How a database stands to its anchor: 'agrees' (the anchor's entry is in the chain, and what follows it is
 * intact), 'behind' (entries that were noted are gone), 'differs' (the noted entry is another one now: the
 * database was put back and worked on), 'tail-changed' (an entry after the anchor is bad).
 * Checks from the anchor on only: the whole chain is `verifyChain`'s, on demand.
 */
export function compareWithAnchor(
  db: Database,
  auditKey: Buffer,
  anchor: Pick<Anchor, 'seq' | 'hash'>,
): 'agrees' | 'behind' | 'differs' | 'tail-changed' {
  if (chainHead(db).seq < anchor.seq) return 'behind';
  if (chainHashAt(db, anchor.seq) !== anchor.hash) return 'differs';
  return verifyChain(db, auditKey, { after: anchor }).intact ? 'agrees' : 'tail-changed';
}

/** What the person has seen and goes on with all the same. */
export interface AnchorAcceptance {
  readonly acceptBehindAnchor?: boolean;
  readonly acceptDamagedAnchor?: boolean;
}

/** The backup that is offered beside an alarm. */
export interface NearestBackup {
  readonly id: string;
  readonly madeAt: string;
  readonly chainHead: ChainHead;
}

/**
 * Compares a database with its anchor, and with the backups beside it: database and anchor put back together
 * agree with each other, but not with a backup made since. Null when all is well; when something is wrong but accepted, the audit
 * entry that tells so.
 * @throws MezzoError DAMAGED_ANCHOR (details: missing), BEHIND_ANCHOR (details: problem 'behind', 'differs'
 * or 'tail-changed', notedBy 'anchor' or 'backup', anchorSeq, anchorAt, databaseSeq, missingEntries), both with the nearest verified backup
 * (backupId, backupAt, backupSeq; null when there is none)
 */
export function checkAnchor(
  db: Database,
  keeping: AnchorKeeping,
  acceptance: AnchorAcceptance,
  nearestBackup: () => NearestBackup | null,
  backupHeads: readonly BackupHead[],
): Pick<AuditEntry, 'action' | 'detail'> | null {
  const anchor = readAnchor(keeping);
  const databaseSeq = chainHead(db).seq;
  if (anchor === 'missing' || anchor === 'damaged') {
    if (acceptance.acceptDamagedAnchor === true) {
      return { action: 'anchor.damage-accepted', detail: { problem: anchor, databaseSeq } };
    }
    throw new MezzoError('DAMAGED_ANCHOR', {
      missing: anchor === 'missing',
      databaseSeq,
      ...backupDetails(nearestBackup()),
    });
  }
  const compared = compareWithAnchor(db, keeping.auditKey, anchor);
  const lost = compared === 'agrees' ? furthestLost(db, anchor, backupHeads) : null;
  if (compared === 'agrees' && lost === null) return null;
  const noted = lost === null ? anchor : { ...lost, at: lost.madeAt };
  const figures = {
    problem: compared === 'agrees' ? (noted.seq > databaseSeq ? 'behind' : 'differs') : compared,
    notedBy: lost === null ? 'anchor' : 'backup',
    anchorSeq: noted.seq,
    anchorAt: noted.at,
    databaseSeq,
    missingEntries: Math.max(0, noted.seq - databaseSeq),
  };
  if (acceptance.acceptBehindAnchor === true) {
    return { action: 'anchor.difference-accepted', detail: { ...figures, anchorHash: noted.hash } };
  }
  throw new MezzoError('BEHIND_ANCHOR', { ...figures, ...backupDetails(nearestBackup()) });
}

/** The furthest state that a backup has, the database has not, and nobody knowingly left behind. */
function furthestLost(db: Database, anchor: Anchor, backupHeads: readonly BackupHead[]): BackupHead | null {
  const known = new Set(anchor.leftBehind);
  return headsOffChain(db, backupHeads)
    .filter(({ hash }) => !known.has(hash))
    .reduce<BackupHead | null>((best, each) => (best === null || each.seq > best.seq ? each : best), null);
}

function backupDetails(backup: NearestBackup | null) {
  return {
    backupId: backup?.id ?? null,
    backupAt: backup?.madeAt ?? null,
    backupSeq: backup?.chainHead.seq ?? null,
  };
}

function sealAnchor(content: Omit<Anchor, 'seal'>, auditKey: Buffer): string {
  const { format, version, workspaceId, seq, hash, at, leftBehind } = content;
  const parts = [format, version, workspaceId, seq, hash, at];
  const text = JSON.stringify(leftBehind === undefined ? parts : [...parts, leftBehind]);
  return createHmac('sha256', auditKey).update(text, 'utf8').digest('hex');
}
