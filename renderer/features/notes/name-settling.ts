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

/** A finding with some words to both sides, to be recognised. */
export function inContext(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; name: string; after: string } {
  const reach = 36;
  const from = Math.max(0, start - reach);
  const until = Math.min(text.length, end + reach);
  const head = text.slice(from, start);
  const tail = text.slice(end, until);
  return {
    // A word that is cut is left out.
    before: from > 0 ? `… ${head.replace(/^\S*\s/, '')}` : head,
    name: text.slice(start, end),
    after: until < text.length ? `${tail.replace(/\s\S*$/, '')} …` : tail,
  };
}
