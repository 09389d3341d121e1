import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';
import { writeAtomically } from './atomic-file.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** Lower-case hex of a fixed length: one way only to write each value, so that no changed letter is overlooked. */
function hexOf(bytes: number) {
  return z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
}

const sealed = { nonce: hexOf(12), wrapped: hexOf(32), tag: hexOf(16) };

const passphraseSlotSchema = z.strictObject({
  id: z.string().min(1),
  type: z.literal('passphrase'),
  createdAt: z.iso.datetime(),
  stretch: z.strictObject({
    name: z.literal('argon2id'),
    /** KiB. The ceilings keep a changed file from exhausting the machine before its seal is tried. */
    memory: z
      .int()
      .min(8)
      .max(1024 * 1024),
    passes: z.int().min(1).max(20),
    lanes: z.int().min(1).max(8),
    salt: hexOf(16),
  }),
  ...sealed,
});

const recoverySlotSchema = z.strictObject({
  id: z.string().min(1),
  type: z.literal('recovery'),
  createdAt: z.iso.datetime(),
  stretch: z.strictObject({ name: z.literal('hkdf-sha256'), salt: hexOf(16) }),
  ...sealed,
});

/** A practice workspace holds fiction only: its key stands in the clear, and it is protected from accidents alone. */
const practiceSlotSchema = z.strictObject({
  id: z.string().min(1),
  type: z.literal('practice'),
  createdAt: z.iso.datetime(),
  dataKey: hexOf(32),
});

const keyFileSchema = z
  .strictObject({
    format: z.literal('mezzo-keys'),
    version: z.literal(1),
    workspaceId: z.string().min(1),
    kind: z.enum(['real', 'practice']),
    createdAt: z.iso.datetime(),
    /** tells a right data key from a wrong one (derived-keys.ts) */
    keyCheck: hexOf(32),
    slots: z
      .array(z.discriminatedUnion('type', [passphraseSlotSchema, recoverySlotSchema, practiceSlotSchema]))
      .min(1),
  })
  .refine((file) => file.slots.every((slot) => (slot.type === 'practice') === (file.kind === 'practice')));

export type KeyFile = z.infer<typeof keyFileSchema>;
export type KeySlot = KeyFile['slots'][number];
export type PassphraseSlot = z.infer<typeof passphraseSlotSchema>;
export type RecoverySlot = z.infer<typeof recoverySlotSchema>;

/** The file as it stands on the disk: its content, and a checksum that tells rot from a wrong passphrase. */
const storedSchema = z.strictObject({ content: z.unknown(), checksum: hexOf(32) });

/**
 * Reads a key file.
 * @throws MezzoError DAMAGED_KEYS when it is missing (details: missing) or not what was written;
 * NEWER_WORKSPACE when a later Mezzo wrote it
 */
export function readKeyFile(file: string): KeyFile {
  if (!existsSync(file)) throw new MezzoError('DAMAGED_KEYS', { missing: true });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw asStorageFailure(error) ?? new MezzoError('DAMAGED_KEYS', {}, { cause: error });
  }
  return parseKeyFile(text);
}

/** @throws MezzoError DAMAGED_KEYS, NEWER_WORKSPACE */
export function parseKeyFile(text: string): KeyFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new MezzoError('DAMAGED_KEYS');
  }
  const stored = storedSchema.safeParse(raw);
  if (!stored.success || stored.data.checksum !== checksumOf(stored.data.content)) {
    throw new MezzoError('DAMAGED_KEYS');
  }
  const newer = z.object({ format: z.literal('mezzo-keys'), version: z.int().min(2) });
  const fromLater = newer.safeParse(stored.data.content);
  if (fromLater.success) {
    throw new MezzoError('NEWER_WORKSPACE', { fileVersion: fromLater.data.version, appVersion: 1 });
  }
  const parsed = keyFileSchema.safeParse(stored.data.content);
  if (!parsed.success) throw new MezzoError('DAMAGED_KEYS');
  return parsed.data;
}

/** The text of a key file, with its checksum. */
export function serializeKeyFile(keys: KeyFile): string {
  return `${JSON.stringify({ content: keys, checksum: checksumOf(keys) }, null, 2)}\n`;
}

export interface FoundKeys {
  readonly keys: KeyFile;
  /** 'previous' when the key file itself is damaged or gone, and its previous copy stands in */
  readonly source: 'current' | 'previous';
}

/**
 * The keys of a workspace: its key file, or the previous copy when that one is damaged.
 * @throws MezzoError DAMAGED_KEYS when neither can be read, NEWER_WORKSPACE
 */
export function findKeys(files: WorkspaceFiles): FoundKeys {
  try {
    return { keys: readKeyFile(files.keys), source: 'current' };
  } catch (error) {
    if (!(error instanceof MezzoError) || error.code !== 'DAMAGED_KEYS') throw error;
    try {
      return { keys: readKeyFile(files.previousKeys), source: 'previous' };
    } catch {
      throw error;
    }
  }
}

/**
 * Replaces the key file and reads it back, keeping the one before as the previous copy until the new one is
 * known to stand on the disk (`settlePreviousKeys`). Its slots must have been proved. When it does not come
 * back as it was written, the one before is put back.
 * @throws MezzoError DAMAGED_KEYS, or the file system's own error
 */
export function replaceKeyFile(files: WorkspaceFiles, keys: KeyFile): void {
  const before = readTextOfKeys(files.keys);
  // A damaged one is not kept: it would take the place of the copy that stands in for it.
  if (before !== null) writeAtomically(files.previousKeys, before);
  writeAtomically(files.keys, serializeKeyFile(keys));
  if (readFileSync(files.keys, 'utf8') === serializeKeyFile(keys)) return;
  if (before !== null) writeAtomically(files.keys, before);
  throw new MezzoError('DAMAGED_KEYS');
}

/** The text of a key file that is whole; null when it is damaged or gone. */
function readTextOfKeys(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8');
    parseKeyFile(text);
    return text;
  } catch {
    return null;
  }
}

/**
 * Makes the previous copy equal to the key file that has just proved itself: after a change of it, and after
 * a good unlock where the change was cut off. From then on a passphrase that was given up opens nothing in
 * this folder but the older backups.
 */
export function settlePreviousKeys(files: WorkspaceFiles, keys: KeyFile): void {
  const text = serializeKeyFile(keys);
  if (!existsSync(files.previousKeys) || readFileSync(files.previousKeys, 'utf8') !== text) {
    writeAtomically(files.previousKeys, text);
  }
}

function checksumOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex');
}
