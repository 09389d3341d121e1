import type { FoundNameInText } from '../../../shared/contract/notes.ts';

/** What the signer has said of the names found. */
export interface Settling {
  namesReason: string;
  wordsSeen: boolean;
}

export const unsettled: Settling = { namesReason: '', wordsSeen: false };

/** What still stands between a text and its signature. */
export function openNames(
  found: readonly FoundNameInText[],
  { namesReason, wordsSeen }: Settling,
): { needsReason: boolean; needsLook: boolean } {
  const names = found.filter(({ certainty }) => certainty === 'name').length;
  const hasReason = namesReason.trim() !== '';
  return {
    needsReason: names > 0 && !hasReason,
    needsLook: found.length > names && !wordsSeen && !hasReason,
  };
}
