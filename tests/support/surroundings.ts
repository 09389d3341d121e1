import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
/** Bytes: more than all tests at once ever hold, so that memory is not what they run out of. */
const roomNeeded = 4 * 1024 ** 3;

/**
 * What tests and every process that they start find around them.
 * - TMPDIR: in memory, where Linux offers that. Mezzo waits for the disk at each change, and thousands of changes would
 *   be a matter of the disk alone. What a killed process has written outlives it in memory as on a disk.
 * - NODE_COMPILE_CACHE: what was compiled, kept from process to process: half of the work of a start, hundreds of times.
 */
export const surroundings = {
  TMPDIR: findTemporaryFolder(),
  NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '..', '.build', 'compile-cache'),
};

function findTemporaryFolder(): string {
  if (process.env['TMPDIR'] !== undefined || process.platform !== 'linux') return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= roomNeeded ? inMemory : tmpdir();
  } catch {
    return tmpdir();
  }
}
