import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit, chainHead, chainStart, verifyChain } from '../../../main/db/audit-chain.ts';
import { migrate } from '../../../main/db/migrate.ts';
import { openDatabase, type Database } from '../../../main/db/open.ts';

const auditKey = randomBytes(32);
const edits = Number(process.env['MEZZO_CHAIN_EDITS'] ?? 400);
let folder: string;
let db: Database;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mezzo-chain-'));
  db = openDatabase(path.join(folder, 'workspace.db'), randomBytes(32), { create: true });
  migrate(db);
  // Whoever edits the chain by hand can drop the triggers too: what must notice is the chain itself.
  db.exec('SAVEPOINT clean');
});

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => db.exec('SAVEPOINT test'));
afterEach(() => db.exec('ROLLBACK TO test; RELEASE test'));

function append(number: number) {
  const about = {
    at: '2026-03-02T09:00:00.000Z',
    actor: 'owner',
    action: 'attendance.mark',
    objectType: 'session',
  };
  const detail = number % 3 === 0 ? undefined : { number, status: 'late' };
  return appendAudit(db, auditKey, { ...about, objectId: `s${number}`, detail });
}

function fill(entries: number): void {
  for (let number = 1; number <= entries; number += 1) append(number);
}

function withoutTriggers(): void {
  for (const name of ['audit_in_order', 'audit_forbids_update', 'audit_forbids_delete'])
    db.exec(`DROP TRIGGER ${name}`);
}

describe('the audit chain', () => {
  it('numbers entries from one and links each to the one before', () => {
    expect(chainHead(db)).toEqual(chainStart);
    const first = append(1);
    const second = append(2);
    expect([first.seq, second.seq]).toEqual([1, 2]);
    expect(db.prepare('SELECT prevHash FROM audit WHERE seq = 2').pluck().get()).toBe(first.hash);
    expect(chainHead(db)).toEqual(second);
    expect(verifyChain(db, auditKey)).toEqual({ intact: true, checked: 2, head: second });
  });

  it('goes on from the right place after a change was taken back', () => {
    append(1);
    const failing = db.transaction(() => {
      append(2);
      throw new Error('the change was refused');
    });
    expect(failing).toThrow();
    expect(append(3).seq).toBe(2);
    expect(verifyChain(db, auditKey).intact).toBe(true);
  });

  it('is only written together with a change', () => {
    const lone = openDatabase(path.join(folder, 'lone.db'), randomBytes(32), { create: true });
    migrate(lone);
    const entry = { at: 'now', actor: 'a', action: 'b', objectType: 'c', objectId: 'd' };
    expect(() => appendAudit(lone, auditKey, entry)).toThrow('UNEXPECTED');
    lone.close();
  });

  it('cannot be changed, shortened, replaced or written out of order through the database', () => {
    fill(3);
    expect(() => db.exec("UPDATE audit SET actor = 'nobody'")).toThrow(/not changed/);
    expect(() => db.exec('DELETE FROM audit WHERE seq = 3')).toThrow(/not deleted/);
    const other = (seq: string) =>
      `INSERT OR REPLACE INTO audit VALUES (${seq}, 'x', 'x', 'x', 'x', 'x', NULL, 'none', 'x', 'x')`;
    expect(() => db.exec(other('2'))).toThrow(/follow/);
    expect(() => db.exec(other('7'))).toThrow(/follow/);
    expect(verifyChain(db, auditKey)).toMatchObject({ intact: true, checked: 3 });
  });

  it('does not verify under another key', () => {
    fill(2);
    expect(verifyChain(db, randomBytes(32))).toMatchObject({
      intact: false,
      seq: 1,
      problem: 'entry-changed',
    });
  });

  it('names a detail that was changed, an entry that was changed, and one that is missing', () => {
    fill(9);
    withoutTriggers();
    db.exec(`UPDATE audit SET detail = '{"number":4,"status":"present"}' WHERE seq = 4`);
    expect(verifyChain(db, auditKey)).toMatchObject({ intact: false, seq: 4, problem: 'detail-changed' });
    db.exec("UPDATE audit SET at = '2026-03-03T09:00:00.000Z' WHERE seq = 2");
    expect(verifyChain(db, auditKey)).toMatchObject({ intact: false, seq: 2, problem: 'entry-changed' });
    db.exec('DELETE FROM audit WHERE seq = 1');
    expect(verifyChain(db, auditKey)).toMatchObject({ intact: false, seq: 1, problem: 'missing' });
  });

  it('names the end that was cut off, against a head noted elsewhere', () => {
    fill(5);
    const expectedHead = chainHead(db);
    withoutTriggers();
    db.exec('DELETE FROM audit WHERE seq > 3');
    expect(verifyChain(db, auditKey).intact).toBe(true);
    expect(verifyChain(db, auditKey, { expectedHead })).toMatchObject({
      intact: false,
      seq: 4,
      problem: 'missing',
    });
  });

  it('can start behind an entry that is known to be good, and notices when that one is another', () => {
    fill(6);
    const hash = String(db.prepare('SELECT hmac FROM audit WHERE seq = 4').pluck().get());
    expect(verifyChain(db, auditKey, { after: { seq: 4, hash } })).toMatchObject({
      intact: true,
      checked: 2,
    });
    const other = { seq: 4, hash: '1'.repeat(64) };
    expect(verifyChain(db, auditKey, { after: other })).toMatchObject({ intact: false, seq: 4 });
  });

  it(`notices every one of ${edits} random edits, at the entry that was touched or the one after it`, () => {
    const entries = 12;
    fill(entries);
    withoutTriggers();
    const columns = [
      'at',
      'actor',
      'action',
      'objectType',
      'objectId',
      'detail',
      'detailHash',
      'prevHash',
      'hmac',
    ];
    const anyEdit = fc.oneof(
      fc.record({
        kind: fc.constant('change' as const),
        seq: fc.integer({ min: 1, max: entries }),
        column: fc.constantFrom(...columns),
        byte: fc.nat(200),
      }),
      fc.record({ kind: fc.constant('remove' as const), seq: fc.integer({ min: 1, max: entries }) }),
      fc.record({ kind: fc.constant('swap' as const), seq: fc.integer({ min: 1, max: entries - 1 }) }),
      fc.record({ kind: fc.constant('forge' as const), seq: fc.integer({ min: 1, max: entries }) }),
    );
    const expectedHead = chainHead(db);
    fc.assert(
      fc.property(anyEdit, (edit) => {
        db.exec('SAVEPOINT edit');
        try {
          if (edit.kind === 'change') changeField(edit.seq, edit.column, edit.byte);
          if (edit.kind === 'remove') db.prepare('DELETE FROM audit WHERE seq = ?').run(edit.seq);
          if (edit.kind === 'swap') swapWithNext(edit.seq);
          if (edit.kind === 'forge') forgeDetail(edit.seq);
          const verdict = verifyChain(db, auditKey, { expectedHead });
          expect(verdict.intact).toBe(false);
          if (!verdict.intact) expect([edit.seq, edit.seq + 1]).toContain(verdict.seq);
        } finally {
          db.exec('ROLLBACK TO edit; RELEASE edit');
        }
      }),
      { numRuns: edits },
    );
  });
});

function changeField(seq: number, column: string, byte: number): void {
  const before = db
    .prepare<[number], string | null>(`SELECT ${column} FROM audit WHERE seq = ?`)
    .pluck()
    .get(seq);
  // Stays valid JSON where it is JSON; a detail that was empty gets one.
  const text = before ?? null;
  const after =
    text === null
      ? '{"added":true}'
      : column === 'detail'
        ? `{"changed":${byte}}`
        : `${text.slice(0, byte % text.length)}~${text.slice((byte % text.length) + 1)}`;
  db.prepare(`UPDATE audit SET ${column} = ? WHERE seq = ?`).run(after, seq);
}

function swapWithNext(seq: number): void {
  db.prepare('UPDATE audit SET seq = 1000 WHERE seq = ?').run(seq);
  db.prepare('UPDATE audit SET seq = ? WHERE seq = ?').run(seq, seq + 1);
  db.prepare('UPDATE audit SET seq = ? WHERE seq = 1000').run(seq + 1);
}

/** The best that someone without the key can do: another detail with its proper hash. */
function forgeDetail(seq: number): void {
  const detail = '{"forged":true}';
  const hash = createHash('sha256').update(detail).digest('hex');
  db.prepare('UPDATE audit SET detail = ?, detailHash = ? WHERE seq = ?').run(detail, hash, seq);
}
