import { estimatePassphraseStrength } from '../../../shared/domain/passphrase-strength.ts';

/** A passphrase as it is chosen: twice, since it is not seen while typed and nobody can reset it. */
export interface NewPassphrase {
  passphrase: string;
  again: string;
}

export const noPassphrase: NewPassphrase = { passphrase: '', again: '' };

/** What keeps a new passphrase from being taken: too easy to guess, or not twice the same. Null when nothing does. */
export function findPassphraseProblem({ passphrase, again }: NewPassphrase): 'weak' | 'different' | null {
  if (!estimatePassphraseStrength(passphrase).acceptable) return 'weak';
  // As the core reads it: other ways to write the same letters are the same passphrase.
  return passphrase.normalize('NFKC') === again.normalize('NFKC') ? null : 'different';
}
