import { createHash, createHmac } from 'node:crypto';
import { MezzoError } from '../../shared/contract/failures.ts';
import type { Database } from './open.ts';

/** What happened, as the caller tells it. `detail` is stored as JSON; names of people do not belong in it. */
export interface AuditEntry {
  /** UTC ISO time */
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly detail?: unknown;
}

/** Where the chain ends: the number of its last entry (0 when empty) and that entry's HMAC, in hex. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** One row of the table `audit`. */
export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly detail: string | null;
  readonly detailHash: string;
  readonly prevHash: string;
  readonly hmac: string;
}

/**
 * In which way an entry is bad: 'missing' (a number was left out, or the chain ends before the expected
 * head), 'detail-changed' (its detail no longer fits its hash), 'link-broken' (it does not follow the entry
 * before it), 'entry-changed' (any other field, or written without the key).
 */
export type ChainProblem = 'missing' | 'detail-changed' | 'link-broken' | 'entry-changed';

export type ChainVerdict =
  | { readonly intact: true; readonly checked: number; readonly head: ChainHead }
  | {
      readonly intact: false;
      readonly seq: number;
      readonly problem: ChainProblem;
      readonly checked: number;
    };

/** The link that the first entry follows. */
export const chainStart: ChainHead = { seq: 0, hash: '0'.repeat(64) };

const noDetail = 'none';

const statementsByDatabase = new WeakMap<Database, ReturnType<typeof prepareStatements>>();

function prepareStatements(db: Database) {
  return {
    head: db.prepare<[], ChainHead>('SELECT seq, hmac AS hash FROM audit ORDER BY seq DESC LIMIT 1'),
    at: db.prepare<[number], string>('SELECT hmac FROM audit WHERE seq = ?').pluck(),
    insert: db.prepare<
      [number, string, string, string, string, string, string | null, string, string, string]
    >(
      `INSERT INTO audit (seq, at, actor, action, objectType, objectId, detail, detailHash, prevHash, hmac)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
}

function statementsOf(db: Database): ReturnType<typeof prepareStatements> {
  let statements = statementsByDatabase.get(db);
  if (statements === undefined) {
    statements = prepareStatements(db);
    statementsByDatabase.set(db, statements);
  }
  return statements;
}

/**
 * Adds an entry at the end of the chain. Call it inside the transaction of the change that it records, so
 * that both are kept or neither.
 * @throws MezzoError UNEXPECTED outside a transaction
 */
export function appendAudit(db: Database, auditKey: Buffer, entry: AuditEntry): ChainHead {
  if (!db.inTransaction) throw new MezzoError('UNEXPECTED', { at: 'audit outside a transaction' });
  const statements = statementsOf(db);
  // Read each time and never remembered: a rollback would make a remembered head wrong.
  const previous = statements.head.get() ?? chainStart;
  const seq = previous.seq + 1;
  const detail = entry.detail === undefined || entry.detail === null ? null : JSON.stringify(entry.detail);
  const detailHash = hashDetail(detail);
  const { at, actor, action, objectType, objectId } = entry;
  const fields = { seq, at, actor, action, objectType, objectId, detailHash, prevHash: previous.hash };
  const hash = sealEntry(auditKey, fields);
  statements.insert.run(
    seq,
    at,
    actor,
    action,
    objectType,
    objectId,
    detail,
    detailHash,
    previous.hash,
    hash,
  );
  return { seq, hash };
}

/** Where the chain ends now. */
export function chainHead(db: Database): ChainHead {
  return statementsOf(db).head.get() ?? chainStart;
}

/** The HMAC of entry `seq`, or null when there is no such entry; entry 0 is the start of every chain. */
export function chainHashAt(db: Database, seq: number): string | null {
  if (seq === 0) return chainStart.hash;
  return statementsOf(db).at.get(seq) ?? null;
}

/**
 * Checks the chain entry by entry and names the first bad one. `after` starts behind an entry already known
 * to be good (the anchor's); `expectedHead` is a head noted elsewhere (the anchor, a manifest, a printed
 * report), without which entries cut off at the end cannot be noticed.
 */
export function verifyChain(
  db: Database,
  auditKey: Buffer,
  options: { after?: ChainHead; expectedHead?: ChainHead } = {},
): ChainVerdict {
  const start = options.after ?? chainStart;
  const { expectedHead } = options;
  let previous = start;
  let checked = 0;
  if (start.seq > 0 && chainHashAt(db, start.seq) !== start.hash) {
    const problem = chainHashAt(db, start.seq) === null ? 'missing' : 'entry-changed';
    return { intact: false, seq: start.seq, problem, checked };
  }
  const rows = db
    .prepare<[number], AuditRow>('SELECT * FROM audit WHERE seq > ? ORDER BY seq')
    .iterate(start.seq);
  for (const row of rows) {
    const problem = problemOf(row, previous, auditKey);
    if (problem !== null) return { intact: false, seq: previous.seq + 1, problem, checked };
    previous = { seq: row.seq, hash: row.hmac };
    checked += 1;
    if (expectedHead !== undefined && row.seq === expectedHead.seq && row.hmac !== expectedHead.hash) {
      return { intact: false, seq: row.seq, problem: 'entry-changed', checked };
    }
  }
  if (expectedHead !== undefined && previous.seq < expectedHead.seq) {
    return { intact: false, seq: previous.seq + 1, problem: 'missing', checked };
  }
  return { intact: true, checked, head: previous };
}

function problemOf(row: AuditRow, previous: ChainHead, auditKey: Buffer): ChainProblem | null {
  if (row.seq !== previous.seq + 1) return 'missing';
  if (row.prevHash !== previous.hash) return 'link-broken';
  if (row.hmac !== sealEntry(auditKey, row)) return 'entry-changed';
  if (row.detailHash !== hashDetail(row.detail)) return 'detail-changed';
  return null;
}

function hashDetail(detail: string | null): string {
  return detail === null ? noDetail : createHash('sha256').update(detail, 'utf8').digest('hex');
}

function sealEntry(auditKey: Buffer, row: Omit<AuditRow, 'detail' | 'hmac'>): string {
  const { seq, at, actor, action, objectType, objectId, detailHash, prevHash } = row;
  // A JSON array keeps the fields apart: no two different entries give the same text.
  const text = JSON.stringify([seq, at, actor, action, objectType, objectId, detailHash, prevHash]);
  return createHmac('sha256', auditKey).update(text, 'utf8').digest('hex');
}
