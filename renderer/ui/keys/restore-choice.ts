/** What a person fills in to restore a backup. */
export interface RestoreChoice {
  place: 'here' | 'folder';
  folder: string;
  by: 'passphrase' | 'recovery-key';
  passphrase: string;
  recoveryKey: string;
}

export const emptyRestoreChoice: RestoreChoice = {
  place: 'here',
  folder: '',
  by: 'passphrase',
  passphrase: '',
  recoveryKey: '',
};

type Place = { place: 'here' } | { place: 'folder'; folder: string };
type Key = { by: 'passphrase'; passphrase: string } | { by: 'recovery-key'; recoveryKey: string };

/** The choice as the core is asked; null while something is not filled in. */
export function readRestoreChoice(choice: RestoreChoice): { into: Place; key: Key } | null {
  const { passphrase, recoveryKey } = choice;
  const folder = choice.folder.trim();
  if (choice.place === 'folder' && folder === '') return null;
  if ((choice.by === 'passphrase' ? passphrase : recoveryKey.trim()) === '') return null;
  return {
    into: choice.place === 'here' ? { place: 'here' } : { place: 'folder', folder },
    key: choice.by === 'passphrase' ? { by: 'passphrase', passphrase } : { by: 'recovery-key', recoveryKey },
  };
}
