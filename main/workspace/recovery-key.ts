import { createHash, randomBytes } from 'node:crypto';
import { readRecoveryKeyText } from '../../shared/domain/recovery-key-text.ts';

const keyBytes = 20;
/** Crockford's alphabet: without I, L, O and U, so that what is read back from paper has one meaning. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;

/** Makes a recovery key of 160 random bits. The caller shows it once and wipes it. */
export function generateRecoveryKey(): Buffer {
  return randomBytes(keyBytes);
}

/**
 * Writes a recovery key for people: base32 in eight groups of four, then a ninth group that guards against
 * slips of the pen ("5Q2M-...").
 */
export function formatRecoveryKey(key: Buffer): string {
  return recoveryKeyGroups(key).join('-');
}

/** The nine groups of a recovery key, as shown; the last one is the check group. */
export function recoveryKeyGroups(key: Buffer): string[] {
  const letters = toBase32(key) + checkGroupOf(key);
  const groups: string[] = [];
  for (let at = 0; at < letters.length; at += groupLength) groups.push(letters.slice(at, at + groupLength));
  return groups;
}

/**
 * Reads a recovery key as a person types it: any case, spaces, dashes and other separators, O for 0, I or L
 * for 1. Null when it cannot be one: wrong length, another letter, or the check group does not fit.
 */
export function parseRecoveryKey(typed: string): Buffer | null {
  const letters = readRecoveryKeyText(typed);
  const keyLetters = (keyBytes * 8) / 5;
  if (letters.length !== keyLetters + groupLength) return null;
  const key = fromBase32(letters.slice(0, keyLetters));
  if (key === null) return null;
  return checkGroupOf(key) === letters.slice(keyLetters) ? key : null;
}

/** 20 bits of a hash: a slip is noticed with all but one chance in a million, before any key is tried. */
function checkGroupOf(key: Buffer): string {
  const hash = createHash('sha256').update('mezzo recovery key').update(key).digest();
  return toBase32(hash.subarray(0, 5)).slice(0, groupLength);
}

function toBase32(bytes: Buffer): string {
  let letters = '';
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      letters += alphabet.charAt((waiting >> bits) & 31);
      waiting &= (1 << bits) - 1;
    }
  }
  return letters;
}

function fromBase32(letters: string): Buffer | null {
  const bytes: number[] = [];
  let waiting = 0;
  let bits = 0;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    waiting = (waiting << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((waiting >> bits) & 255);
      waiting &= (1 << bits) - 1;
    }
  }
  return Buffer.from(bytes);
}
