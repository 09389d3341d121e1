/** A finding of the name guard with some words to both sides, to be recognised. */
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
