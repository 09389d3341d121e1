/**
 * The two parts of a name as it was typed in one: "Lind, Zoe" and "Zoe Lind" are the same person; a single word is a
 * given name. The last word is taken for the family name, and the person corrects what is otherwise.
 */
export function nameFromText(text: string): { givenName: string; familyName: string } {
  const [before, after] = text.split(',', 2).map((part) => part.trim().replaceAll(/\s+/g, ' '));
  if (after) return { givenName: after, familyName: before ?? '' };
  const words = (before ?? '').split(' ').filter(Boolean);
  if (words.length < 2) return { givenName: words[0] ?? '', familyName: '' };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
