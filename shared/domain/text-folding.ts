const lettersWithoutDecomposition: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

/**
 * Text as it is searched and compared: lower case, without diacritics, without apostrophes, hyphens as spaces, one
 * space between words. "O'Brien-Łukasz" becomes "obrien lukasz". Letters of other scripts stay.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => lettersWithoutDecomposition[letter]!)
    .replace(/['’ʼʻ‘`´]/g, '')
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

/** True where every word of `query` begins some word of `text`; both are folded here. */
export function matchesWords(text: string, query: string): boolean {
  const words = foldText(text).split(' ');
  return foldText(query)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
