import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { MezzoError } from '../../shared/contract/failures.ts';
import { isSameHex } from './derived-keys.ts';
import {
  assertStrongEnough,
  type PassphraseCost,
  stretchPassphrase,
  usualPassphraseCost,
} from './passphrase.ts';
import type { WorkspaceKind } from './vault-types.ts';

/**
 * A hand-off on its way: one encrypted file under a passphrase of its own.
 *
 *   12 bytes   "MEZZOHANDOFF"
 *    2 bytes   version of this format, big-endian
 *    4 bytes   length of the head, big-endian
 *   n  bytes   the head: JSON, in the clear; it holds no word of a record
 *   32 bytes   SHA-256 of all before it, to tell a damaged head from a wrong passphrase
 *   m  bytes   the content: gzip, sealed with AES-256-GCM; all before it is the associated data
 *   16 bytes   the seal
 *
 * The key is stretched from the passphrase (Argon2id, RFC 9106), so a file can be opened on a laptop that has never met
 * the one that made it. A bit changed anywhere, or a byte cut off, is refused.
 */
const magic = Buffer.from('MEZZOHANDOFF', 'ascii');
const formatVersion = 1;
const fixedLength = magic.length + 2 + 4;
const tagLength = 16;
const longestHead = 4096;
/** What a file may ask of this machine before anything of it is believed. */
const mostMemory = 1024 * 1024; // KiB
const mostPasses = 20;
/** The largest content, unpacked. */
const mostBytes = 1024 * 1024 * 1024;

interface Head {
  kind: WorkspaceKind;
  /** The schema of its rows: a later one is for a later Mezzo. */
  schema: number;
  stretch: PassphraseCost & { name: 'argon2id'; salt: string };
  /** Tells a wrong passphrase without opening the content; of a stretched key it reveals nothing. */
  keyCheck: string;
  nonce: string;
  /** Bytes of the sealed content. */
  sealed: number;
}

/**
 * Seals a text. It is never on a disk in the clear: what leaves this function is sealed.
 * @throws MezzoError WEAK_PASSPHRASE
 */
export async function sealHandOff(
  text: string,
  passphrase: string,
  about: { kind: WorkspaceKind; schema: number },
  cost: PassphraseCost = usualPassphraseCost,
): Promise<Buffer> {
  assertStrongEnough(passphrase);
  const plain = await promisify(gzip)(Buffer.from(text, 'utf8'), { level: constants.Z_DEFAULT_COMPRESSION });
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await stretchPassphrase(passphrase, salt, cost);
  try {
    const { memory, passes, lanes } = cost;
    const head: Head = {
      ...about,
      stretch: { name: 'argon2id', memory, passes, lanes, salt: salt.toString('hex') },
      keyCheck: keyCheckOf(key),
      nonce: nonce.toString('hex'),
      sealed: plain.length,
    };
    const bound = framed(Buffer.from(JSON.stringify(head), 'utf8'));
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(bound);
    return Buffer.concat([bound, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  } finally {
    key.fill(0);
    plain.fill(0);
  }
}

/** What a file says of itself in the clear, its frame checked. */
function readFrame(file: Buffer): { head: Head; bound: Buffer } {
  if (!file.subarray(0, magic.length).equals(magic)) throw new MezzoError('NOT_A_HAND_OFF');
  if (file.length < fixedLength) throw new MezzoError('HAND_OFF_DAMAGED');
  const fileVersion = file.readUInt16BE(magic.length);
  const length = file.readUInt32BE(magic.length + 2);
  const end = fixedLength + length + 32;
  if (length > longestHead || file.length < end) throw new MezzoError('HAND_OFF_DAMAGED');
  const framing = file.subarray(0, end - 32);
  const hash = createHash('sha256').update(framing).digest();
  if (!hash.equals(file.subarray(end - 32, end))) throw new MezzoError('HAND_OFF_DAMAGED');
  if (fileVersion > formatVersion) throw new MezzoError('NEWER_HAND_OFF');
  const head = parseHead(framing.subarray(fixedLength).toString('utf8'));
  if (file.length !== end + head.sealed + tagLength) throw new MezzoError('HAND_OFF_DAMAGED');
  return { head, bound: file.subarray(0, end) };
}

/**
 * Opens a file.
 * @throws MezzoError NOT_A_HAND_OFF, HAND_OFF_DAMAGED, NEWER_HAND_OFF, HAND_OFF_OF_PRACTICE, WRONG_PASSPHRASE
 */
export async function openHandOff(
  file: Buffer,
  passphrase: string,
  here: { kind: WorkspaceKind; schema: number },
): Promise<string> {
  const { head, bound } = readFrame(file);
  if (head.schema > here.schema) throw new MezzoError('NEWER_HAND_OFF');
  if (head.kind !== here.kind)
    throw new MezzoError(head.kind === 'practice' ? 'HAND_OFF_OF_PRACTICE' : 'NOT_IN_PRACTICE');
  const key = await stretchPassphrase(passphrase, Buffer.from(head.stretch.salt, 'hex'), head.stretch);
  try {
    if (!isSameHex(keyCheckOf(key), head.keyCheck)) throw new MezzoError('WRONG_PASSPHRASE');
    const plain = unseal(file, head, bound, key);
    const text = await promisify(gunzip)(plain, { maxOutputLength: mostBytes });
    plain.fill(0);
    return text.toString('utf8');
  } catch (error) {
    if (error instanceof MezzoError) throw error;
    throw new MezzoError('HAND_OFF_DAMAGED', {}, { cause: error });
  } finally {
    key.fill(0);
  }
}

function unseal(file: Buffer, head: Head, bound: Buffer, key: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(head.nonce, 'hex'), {
    authTagLength: tagLength,
  });
  decipher.setAAD(bound);
  decipher.setAuthTag(file.subarray(file.length - tagLength));
  const content = file.subarray(bound.length, file.length - tagLength);
  return Buffer.concat([decipher.update(content), decipher.final()]);
}

function framed(head: Buffer): Buffer {
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16BE(formatVersion, 0);
  numbers.writeUInt32BE(head.length, 2);
  const framing = Buffer.concat([magic, numbers, head]);
  return Buffer.concat([framing, createHash('sha256').update(framing).digest()]);
}

function keyCheckOf(key: Buffer): string {
  return createHmac('sha256', key).update('mezzo hand-off check', 'utf8').digest('hex');
}

function parseHead(text: string): Head {
  const head = readJson(text) as Partial<Head> | null;
  const stretch = head?.stretch;
  const isSound =
    (head?.kind === 'real' || head?.kind === 'practice') &&
    Number.isSafeInteger(head.schema) &&
    Number.isSafeInteger(head.sealed) &&
    isHex(head.nonce, 12) &&
    isHex(head.keyCheck, 32) &&
    stretch?.name === 'argon2id' &&
    isHex(stretch.salt, 16) &&
    isBetween(stretch.memory, 8, mostMemory) &&
    isBetween(stretch.passes, 1, mostPasses) &&
    isBetween(stretch.lanes, 1, 16);
  if (!isSound) throw new MezzoError('HAND_OFF_DAMAGED');
  return head as Head;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isHex(text: unknown, bytes: number): boolean {
  return typeof text === 'string' && text.length === bytes * 2 && /^[0-9a-f]+$/.test(text);
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}
