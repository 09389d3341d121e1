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
 * Marks that a searcher may leave out: accents on Latin, Greek and Cyrillic letters, Arabic and Hebrew vowel points.
 * The vowel signs of Indian scripts are letters to their readers and stay.
 */
const diacritics = /[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]/gv;

/**
 * Text as it is searched and compared: lower case, without diacritics, without apostrophes, hyphens as spaces, one
 * space between words. "O'Brien-Łukasz" becomes "obrien lukasz". Letters of other scripts stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(diacritics, '')
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => lettersWithoutDecomposition[letter]!)
    .replace(/['’ʼʻ‘`´]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}@.]+/gu, ' ')
    .trim();
}

/**
 * The filter of every list: true for a text in which each word of `query` occurs somewhere, in any order; case and
 * accents aside. An empty query is found in every text.
 */
export function wordFilter(query: string): (text: string) => boolean {
  const words = foldText(query).split(' ');
  return (text) => {
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}
