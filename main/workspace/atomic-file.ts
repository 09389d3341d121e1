import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

const leftoverPattern = /\.[0-9a-f]{12}\.tmp$/;

/**
 * Replaces a file so that whoever looks, also after kill -9 or a power cut, finds the old text or the new
 * one, whole. The file is readable by its owner only (0600).
 * @throws the file system's own error; the old file then stands and no temporary file is left
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const descriptor = openSync(temporary, 'wx', 0o600);
    try {
      writeWhole(descriptor, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameWithPatience(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(path.dirname(file));
}

/** One write call may take only part of the bytes, for example when the disk is nearly full. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}

/** Copies a file to a new place, owner only, and waits until it is on the disk. Refuses to overwrite. */
export function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  chmodSync(to, 0o600);
  syncFile(to);
}

/** Waits until a file's content is on the disk. */
export function syncFile(file: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Waits until a folder's list of names is on the disk: without it a rename can be lost with the power. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return; // Windows has no such call; NTFS keeps a journal of names
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a folder, and those above it, that only its owner can enter (0700). */
export function createPrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Renames a file or folder; on Windows a virus scanner may hold a new file for a moment, so it tries again. */
export function renameWithPatience(from: string, to: string): void {
  const attempts = process.platform === 'win32' ? 8 : 1;
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (attempt >= attempts || (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25 * attempt);
    }
  }
}

/** Removes what `writeAtomically` left when it was killed. Only for a folder that this process has to itself. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (leftoverPattern.test(name)) rmSync(path.join(folder, name), { force: true });
  }
}
