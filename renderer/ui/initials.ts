/**
 * The one or two signs that stand for a name: the first of its first and of its last word. A sign is what the
 * reader sees as one: an emoji of several parts, a letter with its marks. A name in a script without capitals,
 * or without spaces, keeps its first sign. Empty for an empty name.
 *
 * @example initialsOf('Chloé Martin') // 'CM'
 */
export function initialsOf(name: string, locale?: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => (word === undefined ? '' : firstSign(word, locale)))
    .join('')
    .toLocaleUpperCase(locale);
}

/** The first letter, figure or symbol of a word; punctuation before it ("(", "'") does not count. */
function firstSign(word: string, locale?: string): string {
  const signs = [...new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(word)].map(
    ({ segment }) => segment,
  );
  return signs.find((sign) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sign)) ?? signs[0] ?? '';
}
