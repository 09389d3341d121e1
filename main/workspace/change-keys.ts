import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';
import { appendAudit } from '../db/audit-chain.ts';
import { findKeys, replaceKeyFile, settlePreviousKeys, type KeyFile, type KeySlot } from './key-file.ts';
import {
  isRightKey,
  makePassphraseSlot,
  makeRecoverySlot,
  openByRecoveryKey,
  openSlots,
} from './key-slots.ts';
import { assertStrongEnough, usualPassphraseCost } from './passphrase.ts';
import { provePassphrase } from './prove-passphrase.ts';
import { formatRecoveryKey, generateRecoveryKey } from './recovery-key.ts';
import type { Vault, VaultOptions } from './vault-types.ts';
import { filesOf } from './workspace-files.ts';

/**
 * Puts a new passphrase in the place of the current one. Older backups keep the old one.
 * @throws MezzoError WRONG_PASSPHRASE and WAIT_BEFORE_RETRY (counted as at unlocking), WEAK_PASSPHRASE,
 * NOT_IN_PRACTICE, DAMAGED_KEYS, DISK_FULL, READ_ONLY_FOLDER, FILE_SYSTEM
 */
export async function changePassphrase(
  vault: Vault,
  current: string,
  next: string,
  options: VaultOptions,
): Promise<void> {
  ownKeys(vault);
  await provePassphrase(vault, current, options);
  assertStrongEnough(next);
  await putPassphrase(vault, next, options);
}

/**
 * Sets a passphrase in a workspace that was opened by its recovery key, when the old one is forgotten.
 * @throws MezzoError WRONG_RECOVERY_KEY when it was not opened so, and as `changePassphrase`
 */
export async function setPassphraseAfterRecovery(
  vault: Vault,
  next: string,
  options: VaultOptions,
): Promise<void> {
  if (vault.kind === 'practice') throw new MezzoError('NOT_IN_PRACTICE');
  if (vault.openedBy !== 'recovery-key') throw new MezzoError('WRONG_RECOVERY_KEY');
  assertStrongEnough(next);
  await putPassphrase(vault, next, options);
}

/**
 * Makes a new recovery key. It is shown first, and takes the place of the old one only when `install` is
 * called, once the person has typed a part of it back: a key that nobody wrote down replaces nothing.
 * @throws MezzoError NOT_IN_PRACTICE; `install` throws DAMAGED_KEYS, DISK_FULL, READ_ONLY_FOLDER, FILE_SYSTEM
 */
export function newRecoveryKey(
  vault: Vault,
  options: VaultOptions,
): { recoveryKey: string; install: () => void } {
  const keys = ownKeys(vault);
  const recovery = generateRecoveryKey();
  const slot = makeRecoverySlot(keys, vault.dataKey, recovery, options.now().toISOString());
  const recoveryKey = formatRecoveryKey(recovery);
  recovery.fill(0);
  openByRecoveryKey({ ...keys, slots: [slot] }, recoveryKey).fill(0);
  return { recoveryKey, install: () => putSlot(vault, slot, 'recovery-key.replaced', options) };
}

async function putPassphrase(vault: Vault, passphrase: string, options: VaultOptions): Promise<void> {
  const cost = options.cost ?? usualPassphraseCost;
  const createdAt = options.now().toISOString();
  const keys = ownKeys(vault);
  const slot = await makePassphraseSlot(keys, vault.dataKey, passphrase, cost, createdAt);
  (await openSlots({ ...keys, slots: [slot] }, { passphrase })).fill(0);
  putSlot(vault, slot, 'passphrase.changed', options);
}

/**
 * Puts a slot that has been proved in the place of the one of its type, and says so in the audit log: both or
 * neither. What the replaced slot opened with opens nothing here any more, but the older backups.
 */
function putSlot(vault: Vault, slot: KeySlot, action: string, options: VaultOptions): void {
  // Read again: between the making of a slot and this moment the other one may have been replaced.
  const before = ownKeys(vault);
  const keys = { ...before, slots: [...before.slots.filter(({ type }) => type !== slot.type), slot] };
  const files = filesOf(vault.folder);
  const write = vault.db.transaction(() => {
    const { db, auditKey, workspaceId } = vault;
    const at = options.now().toISOString();
    const actor = options.actor ?? 'owner';
    appendAudit(db, auditKey, { at, actor, action, objectType: 'workspace', objectId: workspaceId });
    replaceKeyFile(files, keys);
  });
  try {
    write.immediate();
  } catch (error) {
    throw asStorageFailure(error) ?? error;
  }
  vault.noteAuditHead();
  try {
    settlePreviousKeys(files, keys);
  } catch (error) {
    // The change counts all the same; the next good unlock settles the copy.
    options.onBackgroundFailure?.(asStorageFailure(error) ?? error);
  }
}

/** The vault's own key file: of a real workspace, still open, and guarding the key in use. */
function ownKeys(vault: Vault): KeyFile {
  if (vault.kind === 'practice') throw new MezzoError('NOT_IN_PRACTICE');
  if (!vault.db.open) throw new MezzoError('LOCKED');
  const { keys } = findKeys(filesOf(vault.folder));
  if (keys.workspaceId !== vault.workspaceId || !isRightKey(keys, vault.dataKey))
    throw new MezzoError('DAMAGED_KEYS');
  return keys;
}
