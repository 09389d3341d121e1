import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** The keys that are derived from the data key, each for one use, so that none opens what another guards. */
export interface DerivedKeys {
  readonly auditKey: Buffer;
  readonly privateNotesKey: Buffer;
  readonly handOffKey: Buffer;
  readonly roundKey: Buffer;
}

/** Derives the sub-keys of a workspace (HKDF with SHA-256, RFC 5869; 32 bytes each). */
export function deriveKeys(dataKey: Buffer, workspaceId: string): DerivedKeys {
  return {
    auditKey: deriveKey(dataKey, workspaceId, 'audit'),
    privateNotesKey: deriveKey(dataKey, workspaceId, 'private-notes'),
    handOffKey: deriveKey(dataKey, workspaceId, 'hand-off'),
    roundKey: deriveKey(dataKey, workspaceId, 'round'),
  };
}

/** The key under which a restore carries something over, for the moments in which it does. */
export function deriveCarriedOverKey(dataKey: Buffer, workspaceId: string): Buffer {
  return deriveKey(dataKey, workspaceId, 'carried-over');
}

/**
 * A value that tells whether a data key is the right one, without opening the database: hex of an HMAC.
 * It reveals nothing of a random key of 256 bits.
 */
export function keyCheckOf(dataKey: Buffer, workspaceId: string): string {
  return createHmac('sha256', dataKey).update(`mezzo key check ${workspaceId}`, 'utf8').digest('hex');
}

/** Whether two hex values are equal, in a time that does not depend on where they differ. */
export function isSameHex(one: string, other: string): boolean {
  const left = Buffer.from(one, 'hex');
  const right = Buffer.from(other, 'hex');
  return left.length > 0 && left.length === right.length && timingSafeEqual(left, right);
}

function deriveKey(dataKey: Buffer, workspaceId: string, use: string): Buffer {
  const salt = Buffer.from(workspaceId, 'utf8');
  return Buffer.from(hkdfSync('sha256', dataKey, salt, `mezzo ${use}`, 32));
}
