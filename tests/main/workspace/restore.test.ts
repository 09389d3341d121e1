import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../main/db/audit-chain.ts';
import { drillBackup, listBackups, makeBackup } from '../../../main/workspace/backups.ts';
import { restoreIntoNewFolder, restoreOverPresent } from '../../../main/workspace/restore.ts';
import { salvageWorkspace } from '../../../main/workspace/salvage.ts';
import {
  changePassphrase,
  createVault,
  describeFolder,
  setPassphraseAfterRecovery,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  type Vault,
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

function changesIn(vault: Vault): number {
  return Number(vault.db.prepare("SELECT count(*) FROM settings WHERE id LIKE 'work-%'").pluck().get());
}

/** A workspace with a backup of five changes, and twenty changes now. */
async function workedOn() {
  const made = await newWorkspace();
  work(made.vault, 5);
  const backup = makeBackup(made.vault, { now, reason: 'on-demand' });
  work(made.vault, 20);
  return { ...made, backup };
}

describe('restoring into a new folder', () => {
  it.each(['passphrase', 'recovery key'])('needs the %s only, and nothing of the old folder', async (by) => {
    const { folder, vault, recoveryKey, backup } = await workedOn();
    vault.close();
    const stick = path.join(temporaryFolder(), 'stick');
    cpSync(backup.path, stick, { recursive: true });
    rmSync(folder, { recursive: true });
    const target = path.join(temporaryFolder(), 'restored');
    const secret = by === 'passphrase' ? { passphrase } : { recoveryKey };
    const restored = keep(await restoreIntoNewFolder({ ...options, backup: stick, folder: target, secret }));
    expect(changesIn(restored)).toBe(5);
    expect(verifyChain(restored.db, restored.auditKey).intact).toBe(true);
    const noted = restored.db
      .prepare("SELECT detail FROM audit WHERE action = 'workspace.restored'")
      .pluck()
      .get();
    expect(JSON.parse(String(noted))).toMatchObject({ seq: backup.chainHead.seq });
    restored.close();
    keep(await unlockWithPassphrase(target, passphrase, options)).close();
    keep(await unlockWithRecoveryKey(target, recoveryKey, options));
    expect(readdirSync(target).some((name) => name.startsWith('.'))).toBe(false);
  });

  it('lets whoever came by the recovery key set a new passphrase at once', async () => {
    const { vault, recoveryKey, backup } = await workedOn();
    vault.close();
    const folder = path.join(temporaryFolder(), 'restored');
    const restored = keep(
      await restoreIntoNewFolder({ ...options, backup: backup.path, folder, secret: { recoveryKey } }),
    );
    await setPassphraseAfterRecovery(restored, otherPassphrase, options);
    restored.close();
    keep(await unlockWithPassphrase(folder, otherPassphrase, options));
  });

  it('refuses a wrong passphrase, a damaged backup and an occupied folder, and leaves nothing', async () => {
    const { folder, vault, backup } = await workedOn();
    vault.close();
    const target = path.join(temporaryFolder(), 'restored');
    const request = { ...options, backup: backup.path, folder: target, secret: { passphrase } };
    await refusal('WRONG_PASSPHRASE', () =>
      restoreIntoNewFolder({ ...request, secret: { passphrase: otherPassphrase } }),
    );
    await refusal('WORKSPACE_EXISTS', () => restoreIntoNewFolder({ ...request, folder }));
    flipBit(path.join(backup.path, 'workspace.db'), 9000);
    const details = await refusal('DAMAGED_BACKUP', () => restoreIntoNewFolder(request));
    expect(details).toEqual({ problem: 'database-changed' });
    expect(describeFolder(target, now()).state).toBe('absent');
  });

  it('refuses a place inside a workspace or a backup, where it would be thrown away with it', async () => {
    const { folder, vault, backup } = await workedOn();
    vault.close();
    const request = { ...options, backup: backup.path, secret: { passphrase } };
    const link = path.join(temporaryFolder(), 'link');
    symlinkSync(folder, link);
    for (const inside of [
      path.join(folder, 'practice'),
      path.join(folder, 'backups', 'x'),
      path.join(backup.path, 'x', 'y'),
      path.join(link, 'practice'),
    ]) {
      const details = await refusal('FOLDER_NOT_EMPTY', () =>
        restoreIntoNewFolder({ ...request, folder: inside }),
      );
      expect(details).toEqual({ problem: 'inside-workspace' });
      await refusal('FOLDER_NOT_EMPTY', () =>
        salvageWorkspace({ ...options, folder, newFolder: inside, secret: { passphrase } }),
      );
      expect(existsSync(inside)).toBe(false);
    }
    const beside = path.join(path.dirname(folder), 'restored');
    keep(await restoreIntoNewFolder({ ...request, folder: beside }));
  });

  it('brings back a practice workspace without any secret', async () => {
    const base = temporaryFolder();
    const made = await createVault(path.join(base, 'practice'), { ...options, kind: 'practice', name: 'P' });
    work(made.vault, 3);
    const backup = makeBackup(made.vault, { now, reason: 'on-demand' });
    made.vault.close();
    const folder = path.join(base, 'again');
    expect(
      changesIn(keep(await restoreIntoNewFolder({ ...options, backup: backup.path, folder, secret: null }))),
    ).toBe(3);
  });
});

describe('restoring over the present workspace', () => {
  it('first makes a verified backup of what is there, from which it can be brought back', async () => {
    const { folder, vault, backup } = await workedOn();
    const request = { ...options, folder, backup: backup.path, secret: { passphrase }, present: vault };
    const first = await restoreOverPresent(request);
    keep(first.vault);
    expect(changesIn(first.vault)).toBe(5);
    expect(vault.db.open).toBe(false);
    expect(first.asideFolder).toBeNull();
    expect(first.safetyBackup).toMatchObject({ reason: 'before-restore', verified: true });
    expect(listBackups(folder).map(({ id }) => id)).toContain(first.safetyBackup?.id);
    const back = first.safetyBackup?.path ?? '';
    const second = await restoreOverPresent({ ...request, backup: back, present: first.vault });
    expect(changesIn(keep(second.vault))).toBe(20);
    expect(verifyChain(second.vault.db, second.vault.auditKey).intact).toBe(true);
  });

  it('works from the locked screen, and the anchor fits afterwards', async () => {
    const { folder, vault, backup } = await workedOn();
    vault.close();
    const { vault: restored, safetyBackup } = await restoreOverPresent({
      ...options,
      folder,
      backup: backup.path,
      secret: { passphrase },
    });
    expect(safetyBackup?.counts['settings']).toBeGreaterThan(backup.counts['settings'] ?? 0);
    restored.close();
    expect(changesIn(keep(await unlockWithPassphrase(folder, passphrase, options)))).toBe(5);
  });

  it('copies the present files aside when they can no longer be opened', async () => {
    const { folder, vault, backup } = await workedOn();
    vault.close();
    const { database } = filesOf(folder);
    flipBit(database, 1000);
    const damaged = readFileSync(database);
    const outcome = await restoreOverPresent({
      ...options,
      folder,
      backup: backup.path,
      secret: { passphrase },
    });
    keep(outcome.vault);
    expect(outcome.safetyBackup).toBeNull();
    expect(readFileSync(path.join(outcome.asideFolder ?? '', 'workspace.db'))).toEqual(damaged);
    expect(changesIn(outcome.vault)).toBe(5);
  });

  it('also when only a page in the middle is damaged, so that no backup of it can be made', async () => {
    const { folder, vault, backup } = await workedOn();
    work(vault, 600, 'x'.repeat(100));
    vault.close();
    const { database } = filesOf(folder);
    const pages = readFileSync(database).length / 4096;
    for (let page = Math.floor(pages / 2); page < pages; page += 2) flipBit(database, page * 4096 + 50);
    const outcome = await restoreOverPresent({
      ...options,
      folder,
      backup: backup.path,
      secret: { passphrase },
    });
    keep(outcome.vault);
    expect(outcome.asideFolder).not.toBeNull();
    expect(changesIn(outcome.vault)).toBe(5);
  });

  it('brings back damaged keys and a deleted database', async () => {
    const { folder, vault, backup } = await workedOn();
    vault.close();
    const files = filesOf(folder);
    rmSync(files.database);
    writeFileSync(files.keys, 'rot');
    writeFileSync(files.previousKeys, 'rot');
    keep(
      (await restoreOverPresent({ ...options, folder, backup: backup.path, secret: { passphrase } })).vault,
    ).close();
    expect(changesIn(keep(await unlockWithPassphrase(folder, passphrase, options)))).toBe(5);
  });

  it('keeps the newest passphrase when that is the one given, else takes the one of the backup', async () => {
    const { folder, vault, recoveryKey, backup } = await workedOn();
    await changePassphrase(vault, passphrase, otherPassphrase, options);
    vault.close();
    const request = { ...options, folder, backup: backup.path };
    keep((await restoreOverPresent({ ...request, secret: { recoveryKey } })).vault).close();
    keep(await unlockWithPassphrase(folder, otherPassphrase, options)).close();
    keep((await restoreOverPresent({ ...request, secret: { passphrase } })).vault).close();
    keep(await unlockWithPassphrase(folder, passphrase, options));
  });

  it('refuses the backup of another workspace and a wrong passphrase, and leaves the open one open', async () => {
    const { folder, vault, backup } = await workedOn();
    const other = await workedOn();
    const request = { ...options, folder, secret: { passphrase }, present: vault };
    const details = await refusal('DAMAGED_BACKUP', () =>
      restoreOverPresent({ ...request, backup: other.backup.path }),
    );
    expect(details).toEqual({ problem: 'other-workspace' });
    await refusal('WRONG_PASSPHRASE', () =>
      restoreOverPresent({ ...request, backup: backup.path, secret: { passphrase: otherPassphrase } }),
    );
    expect(changesIn(vault)).toBe(20);
  });

  it('slows guessing down like the unlock screen, since it is guessing at the same thing', async () => {
    const clock = handClock();
    const { folder, vault, backup } = await workedOn();
    vault.close();
    const given = { ...vaultOptions(clock.now), folder, backup: backup.path };
    const wrong = { passphrase: otherPassphrase };
    const newFolder = path.join(temporaryFolder(), 'restored');
    await refusal('WRONG_PASSPHRASE', () => restoreOverPresent({ ...given, secret: wrong }));
    await refusal('WRONG_PASSPHRASE', () =>
      restoreIntoNewFolder({ ...given, folder: newFolder, secret: wrong }),
    );
    await refusal('WRONG_PASSPHRASE', () => drillBackup(backup.path, wrong, clock.now()));
    await refusal('WRONG_PASSPHRASE', () => unlockWithPassphrase(folder, otherPassphrase, given));
    await refusal('WAIT_BEFORE_RETRY', () => restoreOverPresent({ ...given, secret: { passphrase } }));
    clock.wait(3);
    keep((await restoreOverPresent({ ...given, secret: { passphrase } })).vault);
  });

  it('refuses while another window has the workspace open', async () => {
    const { folder, backup } = await workedOn();
    await refusal('ALREADY_OPEN', () =>
      restoreOverPresent({ ...options, folder, backup: backup.path, secret: { passphrase } }),
    );
  });
});

describe('a restore that was cut off', () => {
  it('before it counted leaves the present workspace', async () => {
    const { folder, vault } = await workedOn();
    vault.close();
    mkdirSync(path.join(folder, '.mezzo-restoring'));
    writeFileSync(path.join(folder, '.mezzo-restoring', 'workspace.db'), 'half');
    expect(changesIn(keep(await unlockWithPassphrase(folder, passphrase, options)))).toBe(20);
    expect(existsSync(path.join(folder, '.mezzo-restoring'))).toBe(false);
  });

  it.each([0, 1, 2, 3, 4])(
    'after it counted is ended at the next start, with %i files in place',
    async (moved) => {
      const { folder, vault, backup } = await workedOn();
      vault.close();
      const elsewhere = path.join(temporaryFolder(), 'restored');
      keep(
        await restoreIntoNewFolder({
          ...options,
          backup: backup.path,
          folder: elsewhere,
          secret: { passphrase },
        }),
      ).close();
      const staged = path.join(folder, '.mezzo-restored');
      mkdirSync(staged);
      for (const [index, file] of ['database', 'anchor', 'previousKeys', 'keys'].entries()) {
        const name = file as 'database' | 'anchor' | 'previousKeys' | 'keys';
        const from = filesOf(elsewhere)[name];
        cpSync(from, index < moved ? filesOf(folder)[name] : filesOf(staged)[name]);
      }
      expect(describeFolder(folder, now()).state).toBe('locked');
      expect(existsSync(staged)).toBe(false);
      expect(changesIn(keep(await unlockWithPassphrase(folder, passphrase, options)))).toBe(5);
    },
  );
});

describe('many states', () => {
  const states = Number(process.env['MEZZO_RESTORES'] ?? 12);

  it(`${states} of them come back by the passphrase only and by the recovery key only`, async () => {
    const { vault, recoveryKey } = await newWorkspace();
    for (let state = 1; state <= states; state += 1) {
      work(vault, state * 3);
      const backup = makeBackup(vault, { now, reason: 'on-demand' });
      const secret = state % 2 === 0 ? { passphrase } : { recoveryKey };
      expect(await drillBackup(backup.path, secret, now())).toMatchObject({ sound: true });
      const folder = path.join(temporaryFolder(), 'restored');
      const restored = await restoreIntoNewFolder({ ...options, backup: backup.path, folder, secret });
      expect(changesIn(restored)).toBe(state * 3);
      restored.close();
    }
  });
});
