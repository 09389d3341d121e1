import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../main/db/audit-chain.ts';
import { currentSchemaVersion } from '../../../main/db/migrate.ts';
import { listBackups } from '../../../main/workspace/backups.ts';
import {
  createVault,
  describeFolder,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
} from '../../../main/workspace/vault.ts';
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

const options = vaultOptions();
const now = options.now;

describe('unlocking', () => {
  it('opens with the passphrase and finds what was written', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 5);
    vault.close();
    const again = keep(await unlockWithPassphrase(folder, passphrase, options));
    expect(again.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'work-%'").pluck().get()).toBe(5);
    expect(verifyChain(again.db, again.auditKey).intact).toBe(true);
    expect(again.openedBy).toBe('passphrase');
  });

  it('takes the same passphrase typed on another system, with accents put together or apart', async () => {
    const folder = path.join(temporaryFolder(), 'records');
    const composed = 'la forêt est très calme';
    const { vault } = await createVault(folder, {
      ...options,
      kind: 'real',
      name: 'X',
      passphrase: composed.normalize('NFC'),
    });
    vault.close();
    keep(await unlockWithPassphrase(folder, composed.normalize('NFD'), options));
  });

  it.each([
    ['passphrase', 'tried during the wait'],
    ['passphrase', 'only looked at'],
    ['recovery key', 'tried during the wait'],
    ['recovery key', 'only looked at'],
  ])(
    'opens with the %s after failures under a clock that ran ahead, once the wait is over (%s)',
    async (by, how) => {
      const clock = handClock();
      const { folder, vault, recoveryKey } = await newWorkspace(clock.now);
      vault.close();
      const given = vaultOptions(clock.now);
      clock.wait(3 * 365 * 86_400);
      for (let number = 0; number < 7; number += 1) {
        await refusal('WRONG_PASSPHRASE', () => unlockWithPassphrase(folder, otherPassphrase, given));
        clock.wait(30);
      }
      clock.wait(-3 * 365 * 86_400);
      const open = () =>
        by === 'passphrase'
          ? unlockWithPassphrase(folder, passphrase, given)
          : unlockWithRecoveryKey(folder, recoveryKey, given);
      const retryAt = new Date(clock.now().getTime() + 30_000).toISOString();
      if (how === 'only looked at') expect(describeFolder(folder, clock.now()).retryAt).toBe(retryAt);
      else expect(await refusal('WAIT_BEFORE_RETRY', open)).toMatchObject({ seconds: 30, retryAt });
      clock.wait(29);
      expect(describeFolder(folder, clock.now()).retryAt).toBe(retryAt);
      await refusal('WAIT_BEFORE_RETRY', open);
      clock.wait(1);
      keep(await open());
    },
  );

  it('opens with the recovery key as a person types it back', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    vault.close();
    const typed = ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(keep(await unlockWithRecoveryKey(folder, typed, options)).openedBy).toBe('recovery-key');
  });

  it('refuses a wrong passphrase and says how often it was wrong', async () => {
    const clock = handClock();
    const { folder, vault } = await newWorkspace(clock.now);
    vault.close();
    const wrong = () => unlockWithPassphrase(folder, otherPassphrase, vaultOptions(clock.now));
    expect(await refusal('WRONG_PASSPHRASE', wrong)).toEqual({ failedAttempts: 1, retryAt: null });
    expect(await refusal('WRONG_PASSPHRASE', wrong)).toMatchObject({ failedAttempts: 2 });
    expect(describeFolder(folder, clock.now())).toMatchObject({
      state: 'locked',
      kind: 'real',
      failedAttempts: 2,
    });
    await refusal('WRONG_PASSPHRASE', () => unlockWithPassphrase(folder, '', vaultOptions(clock.now)));
  });

  it('refuses 200 wrong passphrases and recovery keys, waits in between, and then opens with the right one', async () => {
    const clock = handClock();
    const { folder, vault, recoveryKey } = await newWorkspace(clock.now);
    vault.close();
    const wrongWith = vaultOptions(clock.now);
    for (let number = 1; number <= 200; number += 1) {
      clock.wait(31);
      const text = `${passphrase.slice(0, -1)}${String.fromCodePoint(97 + (number % 26))}${number}`;
      await refusal('WRONG_PASSPHRASE', () => unlockWithPassphrase(folder, text, wrongWith));
      // From the fourth one on there is a wait, in which even the right one is not tried.
      if (number >= 4)
        await refusal('WAIT_BEFORE_RETRY', () => unlockWithPassphrase(folder, passphrase, wrongWith));
    }
    clock.wait(31);
    const other = (await newWorkspace(clock.now)).recoveryKey;
    expect(other).not.toBe(recoveryKey);
    await refusal('WRONG_RECOVERY_KEY', () => unlockWithRecoveryKey(folder, other, wrongWith));
    clock.wait(31);
    const opened = keep(await unlockWithPassphrase(folder, passphrase, wrongWith));
    const noted = opened.db.prepare("SELECT detail FROM audit WHERE action = 'unlock.failed'").pluck().get();
    expect(JSON.parse(String(noted))).toMatchObject({ count: 201 });
    expect(describeFolder(folder, clock.now()).failedAttempts).toBe(0);
  });

  it('does not count a recovery key that cannot be one: it is a slip, not a guess', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    vault.close();
    const slip = recoveryKey.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    const details = await refusal('WRONG_RECOVERY_KEY', () => unlockWithRecoveryKey(folder, slip, options));
    expect(details).toEqual({ malformed: true });
    expect(describeFolder(folder, now()).failedAttempts).toBe(0);
  });

  it('says that there is no workspace where there is none', async () => {
    await refusal('NO_WORKSPACE', () => unlockWithPassphrase(temporaryFolder(), passphrase, options));
  });

  it('is refused while the workspace is open, and describes it as open elsewhere', async () => {
    const { folder } = await newWorkspace();
    await refusal('ALREADY_OPEN', () => unlockWithPassphrase(folder, passphrase, options));
    expect(describeFolder(folder, now()).state).toBe('open-elsewhere');
  });

  it('wipes its keys when it is closed, and closes twice without harm', async () => {
    const { vault } = await newWorkspace();
    const keys = [vault.dataKey, vault.auditKey, vault.privateNotesKey, vault.handOffKey, vault.roundKey];
    expect(keys.every((key) => key.some((byte) => byte !== 0))).toBe(true);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(5);
    vault.close();
    vault.close();
    expect(keys.every((key) => key.every((byte) => byte === 0))).toBe(true);
    expect(vault.db.open).toBe(false);
  });

  it('leaves no write-ahead log behind when it is closed', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 10);
    vault.close();
    expect(existsSync(filesOf(folder).wal)).toBe(false);
  });

  it('makes a verified backup before it migrates an older workspace', async () => {
    const { folder, vault } = await newWorkspace();
    // As a Mezzo that knew only the first migration would have left it.
    const later = vault.db
      .prepare<[], { type: string; name: string }>(
        `SELECT type, name FROM sqlite_schema WHERE tbl_name NOT IN ('audit', 'workspace_info')
         AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'searchIndex\\__%' ESCAPE '\\' AND type IN ('table', 'trigger')`,
      )
      .all();
    vault.db.pragma('foreign_keys = OFF');
    for (const { type, name } of later.toSorted((one) => (one.type === 'trigger' ? -1 : 1))) {
      vault.db.exec(`DROP ${type} IF EXISTS "${name}"`);
    }
    vault.db.pragma('user_version = 1');
    vault.close();
    const again = keep(await unlockWithPassphrase(folder, passphrase, options));
    expect(again.db.pragma('user_version', { simple: true })).toBe(currentSchemaVersion());
    expect(listBackups(folder)).toMatchObject([
      { reason: 'before-migration', schemaVersion: 1, verified: true },
    ]);
  });

  it('refuses a workspace of a later Mezzo and leaves it as it is', async () => {
    const { folder, vault } = await newWorkspace();
    vault.db.pragma('user_version = 4711');
    vault.close();
    const before = readFileSync(filesOf(folder).database);
    const details = await refusal('NEWER_WORKSPACE', () => unlockWithPassphrase(folder, passphrase, options));
    expect(details).toEqual({ fileVersion: 4711, appVersion: currentSchemaVersion() });
    expect(readFileSync(filesOf(folder).database)).toEqual(before);
  });

  it('says so when the database is gone or its first page is damaged', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    const { database } = filesOf(folder);
    flipBit(database, 1000);
    await refusal('DAMAGED_DATABASE', () => unlockWithPassphrase(folder, passphrase, options));
    rmSync(database);
    expect(describeFolder(folder, now()).state).toBe('missing-database');
    const details = await refusal('DAMAGED_DATABASE', () =>
      unlockWithPassphrase(folder, passphrase, options),
    );
    expect(details).toEqual({ missing: true });
  });

  it("refuses another workspace's database put into its place", async () => {
    const one = await newWorkspace();
    const other = await newWorkspace();
    one.vault.close();
    other.vault.close();
    writeFileSync(filesOf(one.folder).database, readFileSync(filesOf(other.folder).database));
    await refusal('DAMAGED_DATABASE', () => unlockWithPassphrase(one.folder, passphrase, options));
  });
});
