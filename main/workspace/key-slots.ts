import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { MezzoError } from '../../shared/contract/failures.ts';
import { isSameHex, keyCheckOf } from './derived-keys.ts';
import type { KeyFile, KeySlot, PassphraseSlot, RecoverySlot } from './key-file.ts';
import { stretchPassphrase, type PassphraseCost } from './passphrase.ts';
import { parseRecoveryKey } from './recovery-key.ts';

/** What every slot is bound to: with another header, or moved into another file, a slot does not open. */
export type KeyFileHeader = Omit<KeyFile, 'slots'>;

/** What a person types to open a workspace or a backup. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** A slot that gives the data key to whoever knows the passphrase. */
export async function makePassphraseSlot(
  header: KeyFileHeader,
  dataKey: Buffer,
  passphrase: string,
  cost: PassphraseCost,
  createdAt: string,
): Promise<PassphraseSlot> {
  const salt = randomBytes(16);
  const { memory, passes, lanes } = cost;
  const stretch = { name: 'argon2id' as const, memory, passes, lanes, salt: salt.toString('hex') };
  const about = { id: randomBytes(8).toString('hex'), type: 'passphrase' as const, createdAt, stretch };
  const slotKey = await stretchPassphrase(passphrase, salt, cost);
  try {
    return { ...about, ...seal(slotKey, dataKey, boundText(header, about)) };
  } finally {
    slotKey.fill(0);
  }
}

/** A slot that gives the data key to whoever holds the recovery key (20 random bytes, so nothing to stretch). */
export function makeRecoverySlot(
  header: KeyFileHeader,
  dataKey: Buffer,
  recoveryKey: Buffer,
  createdAt: string,
): RecoverySlot {
  const salt = randomBytes(16);
  const stretch = { name: 'hkdf-sha256' as const, salt: salt.toString('hex') };
  const about = { id: randomBytes(8).toString('hex'), type: 'recovery' as const, createdAt, stretch };
  const slotKey = spreadRecoveryKey(recoveryKey, salt);
  try {
    return { ...about, ...seal(slotKey, dataKey, boundText(header, about)) };
  } finally {
    slotKey.fill(0);
  }
}

/**
 * The data key, from a passphrase or a recovery key. The caller wipes it.
 * @throws MezzoError WRONG_PASSPHRASE, WRONG_RECOVERY_KEY, DAMAGED_KEYS when no such slot is there
 */
export async function openSlots(keys: KeyFile, secret: Secret): Promise<Buffer> {
  return 'passphrase' in secret
    ? await openByPassphrase(keys, secret.passphrase)
    : openByRecoveryKey(keys, secret.recoveryKey);
}

/**
 * The data key of a practice workspace, which stands in the clear.
 * @throws MezzoError PRACTICE_ONLY for any other workspace, DAMAGED_KEYS
 */
export function openPracticeSlot(keys: KeyFile): Buffer {
  if (keys.kind !== 'practice') throw new MezzoError('PRACTICE_ONLY');
  for (const slot of keys.slots) {
    if (slot.type !== 'practice') continue;
    const dataKey = Buffer.from(slot.dataKey, 'hex');
    if (isRightKey(keys, dataKey)) return dataKey;
  }
  throw new MezzoError('DAMAGED_KEYS');
}

/**
 * The data key of any workspace: a practice one's own, else by the secret.
 * @throws MezzoError as `openSlots` and `openPracticeSlot`; WRONG_PASSPHRASE without a secret
 */
export async function openKeys(keys: KeyFile, secret: Secret | null): Promise<Buffer> {
  if (keys.kind === 'practice') return openPracticeSlot(keys);
  if (secret === null) throw new MezzoError('WRONG_PASSPHRASE');
  return await openSlots(keys, secret);
}

/** Whether a data key is the one that this key file guards. */
export function isRightKey(keys: KeyFile, dataKey: Buffer): boolean {
  return isSameHex(keyCheckOf(dataKey, keys.workspaceId), keys.keyCheck);
}

async function openByPassphrase(keys: KeyFile, passphrase: string): Promise<Buffer> {
  const slots = keys.slots.filter((slot) => slot.type === 'passphrase');
  if (slots.length === 0) throw new MezzoError('DAMAGED_KEYS');
  for (const slot of slots) {
    const slotKey = await stretchPassphrase(passphrase, Buffer.from(slot.stretch.salt, 'hex'), slot.stretch);
    const dataKey = unseal(keys, slot, slotKey);
    if (dataKey !== null) return dataKey;
  }
  throw new MezzoError('WRONG_PASSPHRASE');
}

/**
 * The data key, from a recovery key as a person types it. The caller wipes it.
 * @throws MezzoError WRONG_RECOVERY_KEY (details: malformed), DAMAGED_KEYS when no such slot is there
 */
export function openByRecoveryKey(keys: KeyFile, typed: string): Buffer {
  const slots = keys.slots.filter((slot) => slot.type === 'recovery');
  if (slots.length === 0) throw new MezzoError('DAMAGED_KEYS');
  const recoveryKey = parseRecoveryKey(typed);
  if (recoveryKey === null) throw new MezzoError('WRONG_RECOVERY_KEY', { malformed: true });
  try {
    for (const slot of slots) {
      const dataKey = unseal(
        keys,
        slot,
        spreadRecoveryKey(recoveryKey, Buffer.from(slot.stretch.salt, 'hex')),
      );
      if (dataKey !== null) return dataKey;
    }
  } finally {
    recoveryKey.fill(0);
  }
  throw new MezzoError('WRONG_RECOVERY_KEY', { malformed: false });
}

function spreadRecoveryKey(recoveryKey: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', recoveryKey, salt, 'mezzo recovery slot', 32));
}

type SealedPart = 'nonce' | 'wrapped' | 'tag';

/** The associated data: the header and everything of the slot that is not the sealed part itself. */
function boundText(
  header: KeyFileHeader,
  about: Omit<PassphraseSlot, SealedPart> | Omit<RecoverySlot, SealedPart>,
): Buffer {
  const { format, version, workspaceId, kind, createdAt, keyCheck } = header;
  const stretch =
    about.stretch.name === 'argon2id'
      ? [
          about.stretch.name,
          about.stretch.memory,
          about.stretch.passes,
          about.stretch.lanes,
          about.stretch.salt,
        ]
      : [about.stretch.name, about.stretch.salt];
  return Buffer.from(
    JSON.stringify([
      [format, version, workspaceId, kind, createdAt, keyCheck],
      [about.id, about.type, about.createdAt, stretch],
    ]),
    'utf8',
  );
}

function seal(slotKey: Buffer, dataKey: Buffer, bound: Buffer): Record<SealedPart, string> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', slotKey, nonce);
  cipher.setAAD(bound);
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return {
    nonce: nonce.toString('hex'),
    wrapped: wrapped.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
}

/** Opens one slot and wipes its key; null when the seal does not fit. */
function unseal(keys: KeyFile, slot: Exclude<KeySlot, { type: 'practice' }>, slotKey: Buffer): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', slotKey, Buffer.from(slot.nonce, 'hex'), {
      authTagLength: 16,
    });
    decipher.setAAD(boundText(keys, slot));
    decipher.setAuthTag(Buffer.from(slot.tag, 'hex'));
    const dataKey = Buffer.concat([decipher.update(Buffer.from(slot.wrapped, 'hex')), decipher.final()]);
    return isRightKey(keys, dataKey) ? dataKey : null;
  } catch {
    return null; // the seal does not fit: a wrong secret, or a slot that was changed
  } finally {
    slotKey.fill(0);
  }
}
