import { rmSync } from 'node:fs';
import { MezzoError } from '../../shared/contract/failures.ts';
import { findKeys } from './key-file.ts';
import { filesOf } from './workspace-files.ts';

/**
 * Throws a practice workspace away, folder and all. It must be shut.
 * @throws MezzoError PRACTICE_ONLY where the key file does not say that it is one
 */
export function removePractice(folder: string): void {
  if (findKeys(filesOf(folder)).keys.kind !== 'practice') throw new MezzoError('PRACTICE_ONLY');
  rmSync(folder, { recursive: true, force: true });
}
