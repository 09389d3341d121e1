import { isAbsolute, resolve } from 'node:path';
import { MezzoError } from '../../shared/contract/failures.ts';
import { assertOutsideWorkspaces } from '../workspace/location.ts';
import { assertRestorable, restoreIntoNewFolder, restoreOverPresent } from '../workspace/restore.ts';
import { salvageWorkspace } from '../workspace/salvage.ts';
import { requireBackup } from './backups.ts';
import type { Door } from './door.ts';

export interface RestoreInput {
  id: string;
  into: { place: 'here' } | { place: 'folder'; folder: string };
  key: { by: 'passphrase'; passphrase: string } | { by: 'recovery-key'; recoveryKey: string };
}

/**
 * Restores a backup over the present workspace or into a new folder, and opens it there. What is refused is refused
 * before the door is shut: an open workspace then stays open.
 */
export async function restore(door: Door, { id, into, key }: RestoreInput): Promise<{ folder: string }> {
  const present = door.currentFolder();
  const backup = requireBackup(present, id).path;
  const secret = key.by === 'passphrase' ? { passphrase: key.passphrase } : { recoveryKey: key.recoveryKey };
  const request = { backup, secret, ...door.vaultOptions() };
  if (into.place === 'here') {
    await assertRestorable({ ...request, folder: present, place: 'here' });
    await door.enterRestored(
      present,
      async () => (await restoreOverPresent({ ...request, folder: present })).vault,
    );
    return { folder: present };
  }
  if (!isAbsolute(into.folder.trim()))
    throw new MezzoError('FILE_SYSTEM', { problem: 'not-absolute', folder: into.folder });
  const folder = resolve(into.folder.trim());
  await assertRestorable({ ...request, folder, place: 'folder' });
  await door.enterRestored(folder, () => restoreIntoNewFolder({ ...request, folder }));
  return { folder };
}

/** Salvages a damaged workspace into a folder beside it; the door stays shut. */
export async function salvage(door: Door, { passphrase }: { passphrase: string }) {
  const options = door.vaultOptions();
  const stamp = options.now().toISOString().slice(0, 19).replaceAll(':', '-');
  assertOutsideWorkspaces(`${door.currentFolder()}-salvaged-${stamp}`);
  return await door.whileShut(async (folder) => {
    const report = await salvageWorkspace({
      ...options,
      folder,
      newFolder: `${folder}-salvaged-${stamp}`,
      secret: { passphrase },
    });
    return {
      folder: report.folder,
      asideFolder: report.asideFolder,
      readRows: report.tables.reduce((sum, table) => sum + table.salvaged, 0),
      missingRows: report.missingRows,
      tables: report.tables.map(({ name, salvaged, expected }) => ({
        name,
        salvaged,
        expected: expected ?? null,
      })),
    };
  });
}
