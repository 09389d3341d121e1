import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changePassphrase,
  describeFolder,
  newRecoveryKey,
  setPassphraseAfterRecovery,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
} from '../../../main/workspace/vault.ts';
import { filesOf } from '../../../main/workspace/workspace-files.ts';
import {
  handClock,
  keep,
  newWorkspace,
  otherPassphrase,
  passphrase,
  refusal,
  vaultOptions,
} from './workspace-folder.ts';

const options = vaultOptions();

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

  it('leaves nothing in the folder that the old passphrase or the old recovery key opens', async () => {
    const { folder, vault, recoveryKey } = await newWorkspace();
    const { keys, previousKeys } = filesOf(folder);
    await changePassphrase(vault, passphrase, otherPassphrase, options);
    newRecoveryKey(vault, options).install();
    vault.close();
    copyFileSync(previousKeys, keys);
    await refusal('WRONG_PASSPHRASE', () => unlockWithPassphrase(folder, passphrase, options));
    await refusal('WRONG_RECOVERY_KEY', () => unlockWithRecoveryKey(folder, recoveryKey, options));
    keep(await unlockWithPassphrase(folder, otherPassphrase, options));
  });

  it('settles the old copy at the next unlock when the change was cut off before that', async () => {
    const { folder, vault } = await newWorkspace();
    const { keys, previousKeys } = filesOf(folder);
    const before = readFileSync(keys);
    await changePassphrase(vault, passphrase, otherPassphrase, options);
    vault.close();
    writeFileSync(previousKeys, before);
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
