import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
/** Bytes: more than all tests at once ever hold, so that memory is not what they run out of. */
const roomNeeded = 4 * 1024 ** 3;

/**
 * What tests and every process that they start find around them.
 * - TMPDIR: in memory, where Linux offers that, and gone at the end. Mezzo waits for the disk at each change, and
 *   thousands of changes would be a matter of the disk alone. What a killed process has written outlives it in memory
 *   as on a disk.
 * - NODE_COMPILE_CACHE: what was compiled, kept from process to process: half of the work of a start, hundreds of times.
 */
export const surroundings = {
  TMPDIR: findTemporaryFolder(),
  NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '..', '.build', 'compile-cache'),
};

function findTemporaryFolder(): string {
  // given by a person, or by the process that started this one
  if (process.env['TMPDIR'] !== undefined || !hasRoomInMemory()) return tmpdir();
  const folder = mkdtempSync(join(inMemory, 'mezzo-tests-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

function hasRoomInMemory(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= roomNeeded;
  } catch {
    return false;
  }
}
