import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainHead, verifyChain } from '../../../main/db/audit-chain.ts';
import { makeBackup } from '../../../main/workspace/backups.ts';
import { restoreOverPresent } from '../../../main/workspace/restore.ts';
import { unlockWithPassphrase } from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import { cheap, keep, newWorkspace, passphrase, refusal, vaultOptions, work } from './workspace-folder.ts';

const options = vaultOptions();

function anchorOf(folder: string): { seq: number; hash: string } {
  return JSON.parse(readFileSync(filesOf(folder).anchor, 'utf8')) as { seq: number; hash: string };
}

/** A workspace whose database is then put back to what it was some changes ago. */
async function putBack(changes = 4) {
  const { folder, vault } = await newWorkspace();
  work(vault, 3);
  vault.close();
  const { database } = filesOf(folder);
  copyFileSync(database, `${database}.old`);
  const again = await unlockWithPassphrase(folder, passphrase, options);
  work(again, changes);
  const backup = makeBackup(again, { now: options.now, reason: 'on-demand' });
  work(again, 1);
  again.close();
  rmSync(database);
  copyFileSync(`${database}.old`, database);
  rmSync(`${database}.old`);
  return { folder, backup };
}

/** A workspace whose database and anchor are put back together; a backup made in between stays beside them. */
async function putBackTogether() {
  const { folder, vault } = await newWorkspace();
  work(vault, 3);
  vault.close();
  const { anchor, database } = filesOf(folder);
  const earlier = [anchor, database].map((file) => [file, readFileSync(file)] as const);
  const again = await unlockWithPassphrase(folder, passphrase, options);
  work(again, 10);
  const backup = makeBackup(again, { now: options.now, reason: 'on-demand' });
  again.close();
  for (const [file, bytes] of earlier) writeFileSync(file, bytes);
  return { folder, backup };
}

describe('the anchor outside the database', () => {
  it('follows the audit log within about a second, and when the workspace is closed', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 2);
    const before = anchorOf(folder).seq;
    vault.noteAuditHead();
    expect(anchorOf(folder).seq).toBe(before);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(anchorOf(folder)).toMatchObject(chainHead(vault.db));
    work(vault, 2);
    const head = chainHead(vault.db);
    vault.close();
    expect(anchorOf(folder)).toMatchObject(head);
  });

  it('raises an alarm when an older database is put in its place, and names the nearest backup', async () => {
    const { folder, backup } = await putBack(4);
    const details = await refusal('BEHIND_ANCHOR', () => unlockWithPassphrase(folder, passphrase, options));
    expect(details).toMatchObject({
      problem: 'behind',
      backupId: backup.id,
      backupSeq: backup.chainHead.seq,
      missingEntries: Number(details['anchorSeq']) - Number(details['databaseSeq']),
    });
    // Four changes, one backup, one more change, one unlocking are gone.
    expect(details['missingEntries']).toBe(7);
  });

  it('lets the person go on all the same, and the audit log keeps that', async () => {
    const { folder } = await putBack();
    const given = { ...options, acceptBehindAnchor: true };
    const vault = await unlockWithPassphrase(folder, passphrase, given);
    const noted = vault.db
      .prepare("SELECT detail FROM audit WHERE action = 'anchor.difference-accepted'")
      .pluck()
      .get();
    expect(JSON.parse(String(noted))).toMatchObject({ problem: 'behind', missingEntries: 7 });
    vault.close();
    keep(await unlockWithPassphrase(folder, passphrase, options));
  });

  it('is not satisfied by new work on an older database', async () => {
    const { folder } = await putBack(1);
    const anchor = readFileSync(filesOf(folder).anchor);
    const worked = await unlockWithPassphrase(folder, passphrase, { ...options, acceptBehindAnchor: true });
    work(worked, 20);
    worked.close();
    writeFileSync(filesOf(folder).anchor, anchor);
    const details = await refusal('BEHIND_ANCHOR', () => unlockWithPassphrase(folder, passphrase, options));
    expect(details).toMatchObject({ problem: 'differs', missingEntries: 0 });
  });

  it.each([
    ['is gone', (file: string) => rmSync(file)],
    ['is not readable', (file: string) => writeFileSync(file, '{"seq":')],
    [
      'was set to another number by hand',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(/"seq": \d+/, '"seq": 1')),
    ],
  ])('raises an alarm when it %s, which can be accepted', async (_, damage) => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    damage(filesOf(folder).anchor);
    const details = await refusal('DAMAGED_ANCHOR', () => unlockWithPassphrase(folder, passphrase, options));
    expect(details).toMatchObject({ missing: !existsSync(filesOf(folder).anchor), backupId: null });
    const given = { ...options, acceptDamagedAnchor: true };
    const opened = keep(await unlockWithPassphrase(folder, passphrase, given));
    expect(
      opened.db.prepare("SELECT count(*) FROM audit WHERE action = 'anchor.damage-accepted'").pluck().get(),
    ).toBe(1);
  });

  it('notices when the write-ahead log of a killed session is deleted, and opens without a word when it is not', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    const script = path.join(import.meta.dirname, 'child-works-and-dies.ts');
    const environment = {
      ...process.env,
      MEZZO_FOLDER: folder,
      MEZZO_PASSPHRASE: passphrase,
      MEZZO_COST: JSON.stringify(cheap),
    };
    const killed = spawnSync(process.execPath, [script], { env: environment, encoding: 'utf8' });
    expect(killed.signal, killed.stderr).toBe('SIGKILL');
    const { wal, database } = filesOf(folder);
    expect(existsSync(wal)).toBe(true);
    const kept = { wal: readFileSync(wal), database: readFileSync(database) };
    rmSync(wal);
    const details = await refusal('BEHIND_ANCHOR', () => unlockWithPassphrase(folder, passphrase, options));
    expect(details['problem']).toBe('behind');
    writeFileSync(wal, kept.wal);
    writeFileSync(database, kept.database);
    const opened = keep(await unlockWithPassphrase(folder, passphrase, options));
    expect(opened.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'work-%'").pluck().get()).toBe(25);
    expect(verifyChain(opened.db, opened.auditKey).intact).toBe(true);
  });

  it('raises an alarm when database and anchor are put back together, behind a backup that is still there', async () => {
    const { folder, backup } = await putBackTogether();
    const details = await refusal('BEHIND_ANCHOR', () => unlockWithPassphrase(folder, passphrase, options));
    expect(details).toMatchObject({
      problem: 'behind',
      notedBy: 'backup',
      anchorSeq: backup.chainHead.seq,
      anchorAt: backup.madeAt,
      missingEntries: backup.chainHead.seq - Number(details['databaseSeq']),
      backupId: backup.id,
    });
  });

  it('lets that be accepted once and for all, and is not satisfied by work without it', async () => {
    const { folder } = await putBackTogether();
    const given = { ...options, acceptBehindAnchor: true };
    const vault = await unlockWithPassphrase(folder, passphrase, given);
    work(vault, 20);
    vault.close();
    for (let time = 0; time < 2; time += 1) {
      keep(await unlockWithPassphrase(folder, passphrase, options)).close();
    }
    const { anchor, database } = filesOf(folder);
    const [before, earlier] = [anchor, database].map((file) => readFileSync(file)) as [Buffer, Buffer];
    const again = await unlockWithPassphrase(folder, passphrase, options);
    makeBackup(again, { now: options.now, reason: 'on-demand' });
    again.close();
    writeFileSync(anchor, before);
    writeFileSync(database, earlier);
    await refusal('BEHIND_ANCHOR', () => unlockWithPassphrase(folder, passphrase, options));
  });

  it('believes no backup without the seal of this workspace', async () => {
    const { folder, backup } = await putBackTogether();
    const manifest = path.join(backup.path, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"on-demand"', '"after-work"'));
    keep(await unlockWithPassphrase(folder, passphrase, options));
  });

  it('raises none after a restore to an older backup, however often it is opened and worked in', async () => {
    const { folder, vault } = await newWorkspace();
    const first = makeBackup(vault, { now: options.now, reason: 'on-demand' });
    work(vault, 5);
    makeBackup(vault, { now: options.now, reason: 'on-demand' });
    const request = { ...options, folder, backup: first.path, secret: { passphrase } };
    const restored = keep((await restoreOverPresent({ ...request, present: vault })).vault);
    makeBackup(restored, { now: options.now, reason: 'on-demand' });
    restored.close();
    for (let time = 0; time < 3; time += 1) {
      const opened = await unlockWithPassphrase(folder, passphrase, options);
      work(opened, 1);
      makeBackup(opened, { now: options.now, reason: 'on-demand' });
      opened.close();
    }
  });
});
