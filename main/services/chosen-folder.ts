import { existsSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { assertSafeLocation } from '../workspace/location.ts';

/**
 * The folder that somebody wrote or chose, as a path that may be used.
 * @throws MezzoError FILE_SYSTEM (not-absolute, not-a-folder), SYNCED_FOLDER, NETWORK_FOLDER
 */
export function resolveChosenFolder(written: string): string {
  const folder = written.trim();
  if (!isAbsolute(folder)) throw new MezzoError('FILE_SYSTEM', { problem: 'not-absolute', folder });
  if (folder.includes('\0') || (existsSync(folder) && !statSync(folder).isDirectory()))
    throw new MezzoError('FILE_SYSTEM', { problem: 'not-a-folder' });
  const resolved = resolve(folder);
  assertSafeLocation(resolved);
  return resolved;
}
