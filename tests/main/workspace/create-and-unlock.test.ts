import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../main/db/audit-chain.ts';
import { currentSchemaVersion } from '../../../main/db/migrate.ts';
import { listBackups } from '../../../main/workspace/backups.ts';
import {
  changePassphrase,
  createVault,
  describeFolder,
  newRecoveryKey,
  openPractice,
  setPassphraseAfterRecovery,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
} from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import {
  allFiles,
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

describe('making a workspace', () => {
  it('leaves an open workspace, a recovery key and the files of the security notes', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    expect(recoveryKey).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(vault.db.prepare('SELECT kind, name FROM workspace_info').get()).toEqual({
      kind: 'real',
      name: 'Lincoln School',
    });
    vault.close();
    const names = allFiles(folder).map((file) => path.relative(folder, file));
    expect(names.sort()).toEqual([
      'workspace.anchor.json',
      'workspace.db',
      'workspace.keys.json',
      'workspace.keys.previous.json',
    ]);
  });

  it('lets only its owner in', async () => {
    const { folder, vault } = await newWorkspace();
    work(vault, 3);
    vault.close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of allFiles(folder).filter((each) => each.endsWith('.json'))) {
      expect(statSync(file).mode & 0o777, file).toBe(0o600);
    }
  });

  it('refuses a weak passphrase before anything is written', async () => {
    const folder = path.join(temporaryFolder(), 'records');
    const create = () => createVault(folder, { ...options, kind: 'real', name: 'X', passphrase: 'short' });
    expect(await refusal('WEAK_PASSPHRASE', create)).toEqual({ hint: 'too-short' });
    expect(existsSync(folder)).toBe(false);
  });

  it('refuses a folder that has a workspace, or other things, in it', async () => {
    const { folder } = await newWorkspace();
    const create = (where: string) => createVault(where, { ...options, kind: 'real', name: 'X', passphrase });
    await refusal('WORKSPACE_EXISTS', () => create(folder));
    const occupied = temporaryFolder();
    writeFileSync(path.join(occupied, 'thesis.docx'), 'years of work');
    expect(describeFolder(occupied, now()).state).toBe('occupied');
    await refusal('FOLDER_NOT_EMPTY', () => create(occupied));
    expect(readFileSync(path.join(occupied, 'thesis.docx'), 'utf8')).toBe('years of work');
  });

  it('is possible where only a practice workspace and a log stand', async () => {
    const folder = temporaryFolder();
    const practice = await createVault(path.join(folder, 'practice'), {
      ...options,
      kind: 'practice',
      name: 'P',
    });
    practice.vault.close();
    writeFileSync(path.join(folder, 'mezzo.log'), '');
    expect(describeFolder(folder, now()).state).toBe('absent');
    keep((await createVault(folder, { ...options, kind: 'real', name: 'X', passphrase })).vault);
    expect(existsSync(path.join(folder, 'practice', 'workspace.db'))).toBe(true);
  });

  it('can be done again where it was cut off, and never clears a workspace that was finished', async () => {
    const cutOff = temporaryFolder();
    mkdirSync(path.join(cutOff, '.mezzo-creating'));
    writeFileSync(path.join(cutOff, 'workspace.db'), 'half');
    expect(describeFolder(cutOff, now()).state).toBe('absent');
    keep((await createVault(cutOff, { ...options, kind: 'real', name: 'X', passphrase })).vault);

    const { folder, vault } = await newWorkspace();
    vault.close();
    mkdirSync(path.join(folder, '.mezzo-creating'));
    await refusal('WORKSPACE_EXISTS', () =>
      createVault(folder, { ...options, kind: 'real', name: 'X', passphrase }),
    );
    keep(await unlockWithPassphrase(folder, passphrase, options));
    expect(existsSync(path.join(folder, '.mezzo-creating'))).toBe(false);
  });
});

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
    const keys = [vault.dataKey, vault.auditKey, vault.privateNotesKey, vault.handOffKey];
    expect(keys.every((key) => key.some((byte) => byte !== 0))).toBe(true);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(4);
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

describe('changing what opens a workspace', () => {
  it('puts the new passphrase in the place of the old one', async () => {
    const { folder, vault } = await newWorkspace();
    await changePassphrase(vault, passphrase, otherPassphrase, options);
    vault.close();
    await refusal('WRONG_PASSPHRASE', () => unlockWithPassphrase(folder, passphrase, options));
    const again = keep(await unlockWithPassphrase(folder, otherPassphrase, options));
    expect(
      again.db.prepare("SELECT count(*) FROM audit WHERE action = 'passphrase.changed'").pluck().get(),
    ).toBe(1);
  });

  it('asks for the current one, counts wrong ones, and refuses a weak new one', async () => {
    const clock = handClock();
    const { folder, vault } = await newWorkspace(clock.now);
    const given = vaultOptions(clock.now);
    await refusal('WRONG_PASSPHRASE', () =>
      changePassphrase(vault, 'not my passphrase at all', otherPassphrase, given),
    );
    expect(describeFolder(folder, clock.now()).failedAttempts).toBe(1);
    await refusal('WEAK_PASSPHRASE', () => changePassphrase(vault, passphrase, 'password1234', given));
    expect(describeFolder(folder, clock.now()).failedAttempts).toBe(0);
    expect(vault.db.prepare("SELECT count(*) FROM audit WHERE action = 'unlock.failed'").pluck().get()).toBe(
      1,
    );
  });

  it('keeps the old key file until the new passphrase has opened the workspace once', async () => {
    const { folder, vault } = await newWorkspace();
    const { keys, previousKeys } = filesOf(folder);
    const before = readFileSync(keys, 'utf8');
    await changePassphrase(vault, passphrase, otherPassphrase, options);
    expect(readFileSync(previousKeys, 'utf8')).toBe(before);
    vault.close();
    keep(await unlockWithPassphrase(folder, otherPassphrase, options)).close();
    expect(readFileSync(previousKeys, 'utf8')).toBe(readFileSync(keys, 'utf8'));
  });

  it('sets a new passphrase after recovery, and only then', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    await refusal('WRONG_RECOVERY_KEY', () => setPassphraseAfterRecovery(vault, otherPassphrase, options));
    vault.close();
    const recovered = await unlockWithRecoveryKey(folder, recoveryKey, options);
    await setPassphraseAfterRecovery(recovered, otherPassphrase, options);
    recovered.close();
    keep(await unlockWithPassphrase(folder, otherPassphrase, options));
  });

  it('keeps the old recovery key until the new one is installed', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    const next = newRecoveryKey(vault, options);
    vault.close();
    const again = await unlockWithRecoveryKey(folder, recoveryKey, options);
    const last = newRecoveryKey(again, options);
    last.install();
    again.close();
    await refusal('WRONG_RECOVERY_KEY', () => unlockWithRecoveryKey(folder, recoveryKey, options));
    await refusal('WRONG_RECOVERY_KEY', () => unlockWithRecoveryKey(folder, next.recoveryKey, options));
    keep(await unlockWithRecoveryKey(folder, last.recoveryKey, options));
  });
});

describe('a practice workspace', () => {
  async function newPractice() {
    const folder = path.join(temporaryFolder(), 'practice');
    const { vault, recoveryKey } = await createVault(folder, {
      ...options,
      kind: 'practice',
      name: 'Practice',
    });
    return { folder, vault: keep(vault), recoveryKey };
  }

  it('opens without a passphrase and has no recovery key', async () => {
    const { folder, vault, recoveryKey } = await newPractice();
    expect(recoveryKey).toBeNull();
    vault.close();
    expect(describeFolder(folder, now())).toMatchObject({ state: 'locked', kind: 'practice' });
    expect(keep(openPractice(folder, options)).kind).toBe('practice');
  });

  it('never opens a real workspace', async () => {
    const { folder, vault } = await newWorkspace();
    vault.close();
    await refusal('PRACTICE_ONLY', () => openPractice(folder, options));
  });

  it('has no passphrase to change', async () => {
    const { vault } = await newPractice();
    await refusal('NOT_IN_PRACTICE', () => changePassphrase(vault, '', otherPassphrase, options));
    await refusal('NOT_IN_PRACTICE', () => newRecoveryKey(vault, options));
  });
});
