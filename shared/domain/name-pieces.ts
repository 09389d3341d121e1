/** A run of letters of a text, as the name guard compares it. */
export interface Piece {
  start: number;
  end: number;
  /** Folded: lower case, no accents; a second spelling where the letters have one (Müller, Mueller). */
  spellings: readonly string[];
}

/** Everything that is typed for an apostrophe, those that Unicode counts as letters included. */
export const apostrophes = "'’‘ʼʻʽʹꞌ`´′＇";
/** Of these, the ones that Unicode counts as letters: within a text they part pieces like the others. */
const letterApostrophes = /[ʼʻʽʹꞌ]/g;

const invisible = /[\p{Cf}ـ]/gu;
const accents = /[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]/gv;

const withoutDecomposition: Readonly<Record<string, string>> = {
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
  ى: 'ي',
  ة: 'ه',
};
const inTwoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A word as names are compared: lower case, no accents, no marks that nobody sees. */
export function foldName(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(invisible, '')
    .replace(/[ßæœøđðþłıħŋىة]/g, (letter) => withoutDecomposition[letter]!);
}

/** The spellings that a word is known by: "Müller" is muller and mueller, "Søren" soren and soeren. */
export function spellingsOf(word: string): readonly string[] {
  const plain = foldName(word);
  const lower = word.normalize('NFC').toLowerCase();
  if (!/[äöüåø]/.test(lower)) return [plain];
  return [plain, foldName(lower.replace(/[äöüåø]/g, (letter) => inTwoLetters[letter]!))];
}

/** Letters of scripts that put no space between words: names are looked for within the run. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const run =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]][[\p{L}\p{N}\p{M}\p{Cf}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]*/gv;

/** The text with every apostrophe that counts as a letter made a plain one; nothing moves. */
export function withPlainApostrophes(text: string): string {
  return text.replace(letterApostrophes, "'");
}

/** The pieces of a text, in order; between two of them stands whatever is no letter. */
export function piecesOf(text: string): Piece[] {
  return [...withPlainApostrophes(text).matchAll(run)].map((match) => {
    const word = match[0].replace(/\p{Cf}+$/u, '');
    return { start: match.index, end: match.index + word.length, spellings: spellingsOf(word) };
  });
}
