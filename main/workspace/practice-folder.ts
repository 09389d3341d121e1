import { rmSync } from 'node:fs';
import { MezzoError } from '../../shared/contract/failures.ts';
import { findKeys } from './key-file.ts';
import type { Vault, VaultOptions } from './vault-types.ts';
import { createVault, describeFolder, openPractice } from './vault.ts';
import { filesOf } from './workspace-files.ts';

/**
 * Throws a practice workspace away, folder and all. It must be shut.
 * @throws MezzoError PRACTICE_ONLY where the key file does not say that it is one
 */
export function removePractice(folder: string): void {
  if (findKeys(filesOf(folder)).keys.kind !== 'practice') throw new MezzoError('PRACTICE_ONLY');
  rmSync(folder, { recursive: true, force: true });
}

/** Opens the practice workspace in a folder, or makes an empty one there. @throws MezzoError as those two do */
export async function openPracticeVault(
  folder: string,
  options: VaultOptions & { readonly newId: () => string },
): Promise<{ vault: Vault; isNew: boolean }> {
  if (describeFolder(folder, options.now()).state !== 'absent')
    return { vault: openPractice(folder, options), isNew: false };
  const { vault } = await createVault(folder, { ...options, kind: 'practice', name: 'Practice' });
  return { vault, isNew: true };
}
