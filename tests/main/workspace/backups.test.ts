import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainHead } from '../../../main/db/audit-chain.ts';
import {
  drillBackup,
  lastBackupOfPresent,
  listBackups,
  listBackupsIn,
  makeBackup,
  pruneBackups,
  verifyBackup,
} from '../../../main/workspace/backups.ts';
import { restoreOverPresent } from '../../../main/workspace/restore.ts';
import { changePassphrase } from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import {
  flipBit,
  handClock,
  keep,
  newWorkspace,
  otherPassphrase,
  passphrase,
  refusal,
  temporaryFolder,
  vaultOptions,
  work,
} from './workspace-folder.ts';

const clock = handClock();
const options = { now: clock.now, reason: 'on-demand' as const };

describe('a backup', () => {
  it('is listed with what it holds, without any key', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 12);
    const head = chainHead(vault.db);
    const made = makeBackup(vault, options);
    const counted = Number(vault.db.prepare('SELECT count(*) FROM settings').pluck().get());
    vault.close();
    const [listed] = listBackups(folder);
    expect(listed).toEqual(made);
    expect(listed).toMatchObject({
      madeAt: clock.now().toISOString(),
      reason: 'on-demand',
      verified: true,
      chainHead: head,
      groups: 0,
      people: 0,
      sessions: 0,
      bytes: statSync(path.join(made.path, 'workspace.db')).size,
    });
    expect(listed?.counts['settings']).toBe(counted);
    expect(listed?.counts['audit']).toBe(head.seq);
  });

  it('is encrypted, stands in a folder of its own and leaves nothing else behind', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 5, 'Ana told us about her brother');
    const made = makeBackup(vault, options);
    const bytes = readFileSync(path.join(made.path, 'workspace.db'));
    expect(bytes.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(bytes.includes('brother')).toBe(false);
    expect(readdirSync(made.path).sort()).toEqual(['manifest.json', 'workspace.db', 'workspace.keys.json']);
    expect(readdirSync(filesOf(folder).backups)).toEqual([made.id]);
  });

  it('is written into the audit log', async () => {
    const { vault } = await newWorkspace();
    const made = makeBackup(vault, options);
    const noted = vault.db.prepare("SELECT detail FROM audit WHERE action = 'backup.made'").pluck().get();
    expect(JSON.parse(String(noted))).toMatchObject({
      backupId: made.id,
      reason: 'on-demand',
      elsewhere: false,
    });
  });

  it('can be kept in another folder, also a synchronised one', async () => {
    const { folder, vault } = await newWorkspace();
    const into = path.join(temporaryFolder(), 'Dropbox', 'backups');
    const made = makeBackup(vault, { ...options, into });
    expect(listBackupsIn(into).map(({ id }) => id)).toEqual([made.id]);
    expect(listBackups(folder)).toEqual([]);
  });

  it('passes the drill by the passphrase only and by the recovery key only, far from its workspace', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    work(vault, 5);
    const made = makeBackup(vault, options);
    vault.close();
    const elsewhere = path.join(temporaryFolder(), 'copied');
    cpSync(made.path, elsewhere, { recursive: true });
    rmSync(folder, { recursive: true });
    expect(await drillBackup(elsewhere, { passphrase }, clock.now())).toMatchObject({ sound: true });
    expect(await drillBackup(elsewhere, { recoveryKey }, clock.now())).toMatchObject({ sound: true });
    await refusal('WRONG_PASSPHRASE', () =>
      drillBackup(elsewhere, { passphrase: otherPassphrase }, clock.now()),
    );
  });

  it('keeps the passphrase of its day', async () => {
    const { vault } = await newWorkspace();
    const older = makeBackup(vault, options);
    await changePassphrase(vault, passphrase, otherPassphrase, vaultOptions());
    const newer = makeBackup(vault, options);
    expect(await drillBackup(older.path, { passphrase }, clock.now())).toMatchObject({ sound: true });
    expect(await drillBackup(newer.path, { passphrase: otherPassphrase }, clock.now())).toMatchObject({
      sound: true,
    });
    await refusal('WRONG_PASSPHRASE', () => drillBackup(newer.path, { passphrase }, clock.now()));
  });

  it('no longer counts as verified after one bit of its database has turned', async () => {
    const { folder, vault } = await newWorkspace();
    const made = makeBackup(vault, options);
    const size = made.bytes;
    for (const at of [20, 5000, Math.floor(size / 2), size - 3]) {
      flipBit(path.join(made.path, 'workspace.db'), at);
      expect(verifyBackup(made.path, vault.dataKey, clock.now())).toEqual({
        sound: false,
        problem: 'database-changed',
      });
      expect(listBackups(folder)[0]?.verified).toBe(false);
      flipBit(path.join(made.path, 'workspace.db'), at);
      expect(verifyBackup(made.path, vault.dataKey, clock.now())).toMatchObject({ sound: true });
    }
  });

  it('does not pass with a manifest that was made to look better, nor with damaged keys', async () => {
    const { vault } = await newWorkspace();
    const made = makeBackup(vault, options);
    const manifest = path.join(made.path, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace('"on-demand"', '"after-work"'));
    expect(verifyBackup(made.path, vault.dataKey, clock.now())).toEqual({
      sound: false,
      problem: 'manifest-damaged',
    });
    writeFileSync(manifest, text);
    writeFileSync(path.join(made.path, 'workspace.keys.json'), '{}');
    expect(verifyBackup(made.path, vault.dataKey, clock.now())).toEqual({
      sound: false,
      problem: 'keys-damaged',
    });
    await refusal('DAMAGED_BACKUP', () => drillBackup(made.path, { passphrase }, clock.now()));
  });

  it('of a database with a damaged page is refused, and nothing half made stays', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 400, 'x'.repeat(200));
    vault.checkpoint();
    // As a failing disk would: damaged under the open connection, past what it has in memory.
    const { database } = filesOf(folder);
    vault.db.pragma('shrink_memory');
    for (let page = 30; page < statSync(database).size / 4096; page += 3) flipBit(database, page * 4096 + 99);
    const details = await refusal('DAMAGED_DATABASE', () => makeBackup(vault, options));
    expect(details['system']).toBe('SQLITE_CORRUPT');
    expect(readdirSync(filesOf(folder).backups)).toEqual([]);
  });

  it('in the making when the process was killed is cleared, and is never listed', async () => {
    const { folder, vault } = await newWorkspace();
    const made = makeBackup(vault, options);
    const half = path.join(filesOf(folder).backups, '.making-half');
    mkdirSync(half);
    writeFileSync(path.join(half, 'workspace.db'), 'half');
    expect(listBackups(folder).map(({ id }) => id)).toEqual([made.id]);
    makeBackup(vault, options);
    expect(existsSync(half)).toBe(false);
  });

  it('is refused with a clear code when there is no room for it', async () => {
    const { vault } = await newWorkspace();
    const file = path.join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    await refusal('FILE_SYSTEM', () => makeBackup(vault, { ...options, into: path.join(file, 'backups') }));
  });
});

describe('pruning', () => {
  it('removes what the rotation lets go, whole, and never the last verified one', async () => {
    const hours = handClock();
    const { folder, vault } = await newWorkspace(hours.now);
    const made = Array.from({ length: 13 }, () => {
      hours.wait(600);
      return makeBackup(vault, { now: hours.now, reason: 'after-work' }).id;
    });
    expect(pruneBackups(vault).sort()).toEqual(made.slice(0, 3).sort());
    expect(readdirSync(filesOf(folder).backups).sort()).toEqual(made.slice(3).sort());
    expect(pruneBackups(vault)).toEqual([]);
  });

  it('goes by the audit log and not by the clock: after the clock is set back every new backup stays', async () => {
    const hours = handClock();
    const { folder, vault } = await newWorkspace(hours.now);
    const making = { now: hours.now, reason: 'after-work' as const };
    for (let number = 0; number < 12; number += 1) {
      hours.wait(600);
      makeBackup(vault, making);
    }
    hours.wait(-400 * 86_400);
    for (let number = 0; number < 3; number += 1) {
      work(vault, 1);
      hours.wait(600);
      const made = makeBackup(vault, making);
      pruneBackups(vault);
      expect(existsSync(made.path)).toBe(true);
      expect(lastBackupOfPresent(vault)).toEqual(made);
    }
    expect(listBackups(folder).filter(({ madeAt }) => madeAt < '2026')).toHaveLength(3);
  });

  it('after a restore keeps the new backups beside those of the state it replaced, and that state itself', async () => {
    const hours = handClock();
    const { folder, vault } = await newWorkspace(hours.now);
    const making = { now: hours.now, reason: 'after-work' as const };
    const first = makeBackup(vault, making);
    for (let number = 0; number < 12; number += 1) {
      work(vault, 5);
      hours.wait(600);
      makeBackup(vault, making);
    }
    const outcome = await restoreOverPresent({
      ...vaultOptions(hours.now),
      folder,
      backup: first.path,
      secret: { passphrase },
      present: vault,
    });
    const restored = keep(outcome.vault);
    expect(lastBackupOfPresent(restored)).toEqual(first);
    const replaced = listBackups(folder).filter(({ id }) => id !== first.id);
    for (let number = 0; number < 3; number += 1) {
      hours.wait(600);
      const made = makeBackup(restored, making);
      pruneBackups(restored);
      expect(existsSync(made.path)).toBe(true);
      expect(lastBackupOfPresent(restored)).toEqual(made);
    }
    expect(replaced.some(({ id }) => id === outcome.safetyBackup?.id)).toBe(true);
    // A later restore makes more of the same; what was made before the first one stays all the same.
    for (let number = 0; number < 40; number += 1)
      makeBackup(restored, { ...making, reason: 'before-restore' });
    pruneBackups(restored);
    expect(existsSync(outcome.safetyBackup?.path ?? '')).toBe(true);
    expect(listBackups(folder).length).toBeLessThan(40);
  });

  it("leaves another workspace's backups alone", async () => {
    const { folder, vault } = await newWorkspace();
    const other = await newWorkspace();
    const foreign = makeBackup(other.vault, options);
    cpSync(foreign.path, path.join(filesOf(folder).backups, foreign.id), { recursive: true });
    for (let number = 0; number < 12; number += 1) makeBackup(vault, options);
    expect(pruneBackups(vault)).toHaveLength(2);
    expect(listBackups(folder).some(({ id }) => id === foreign.id)).toBe(true);
  });
});
