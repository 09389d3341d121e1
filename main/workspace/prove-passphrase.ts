import { countingAttempts } from './counted-attempt.ts';
import { findKeys } from './key-file.ts';
import { openSlots } from './key-slots.ts';
import { settleAttempts } from './open-vault.ts';
import type { Vault, VaultOptions } from './vault-types.ts';
import { filesOf } from './workspace-files.ts';

/**
 * Asks the person at an open workspace for the passphrase again, before something that matters.
 * @throws MezzoError WRONG_PASSPHRASE, WAIT_BEFORE_RETRY: counted as at unlocking
 */
export async function provePassphrase(
  vault: Vault,
  passphrase: string,
  options: VaultOptions,
): Promise<void> {
  const files = filesOf(vault.folder);
  const { keys } = findKeys(files);
  const dataKey = await countingAttempts(files.attempts, options.now, () => openSlots(keys, { passphrase }));
  dataKey.fill(0);
  settleAttempts(vault, options);
}
