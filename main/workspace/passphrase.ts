import { argon2id } from 'hash-wasm';
import { MezzoError } from '../../shared/contract/failures.ts';
import { estimatePassphraseStrength } from '../../shared/domain/passphrase-strength.ts';

/** The cost of one guess. Stored in the slot, so that it can be raised later without breaking old files. */
export interface PassphraseCost {
  /** KiB */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** 64 MiB, three passes, one lane: about a quarter of a second on a laptop (security.md). */
export const usualPassphraseCost: PassphraseCost = { memory: 64 * 1024, passes: 3, lanes: 1 };

/**
 * Stretches a passphrase to a key of 32 bytes (Argon2id, RFC 9106). The passphrase is brought to NFKC first,
 * so that the same keys pressed on another system give the same bytes.
 */
export async function stretchPassphrase(
  passphrase: string,
  salt: Buffer,
  cost: PassphraseCost,
): Promise<Buffer> {
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  // An empty password is an error to the library, and can never have been accepted here.
  if (password.length === 0) throw new MezzoError('WRONG_PASSPHRASE');
  try {
    const key = await argon2id({
      password,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return Buffer.from(key.buffer, key.byteOffset, key.byteLength);
  } finally {
    password.fill(0);
  }
}

/** @throws MezzoError WEAK_PASSPHRASE with the hint of shared/domain/passphrase-strength.ts */
export function assertStrongEnough(passphrase: string): void {
  const { acceptable, hint } = estimatePassphraseStrength(passphrase);
  if (!acceptable) throw new MezzoError('WEAK_PASSPHRASE', { hint });
}
