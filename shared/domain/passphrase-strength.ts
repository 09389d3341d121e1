/** What would help most: 'empty', 'too-short', 'common', 'repeats', 'add-words' (acceptable, could be longer), 'good'. */
export type PassphraseHint = 'empty' | 'too-short' | 'common' | 'repeats' | 'add-words' | 'good';

export interface PassphraseStrength {
  /** 0 refused, 1 weak, 2 acceptable, 3 good, 4 strong */
  readonly score: 0 | 1 | 2 | 3 | 4;
  /** whether Mezzo takes it: ten characters or a phrase of four words, and not an obvious one */
  readonly acceptable: boolean;
  readonly hint: PassphraseHint;
}

const leastCharacters = 10;
const leastWords = 4;
const leastLettersOfAPhrase = 8;

/** Stems that guessing programs try first; a passphrase that is little more than one of them is refused. */
const commonStems = [
  'password',
  'passphrase',
  'passwort',
  'letmein',
  'welcome',
  'iloveyou',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'superman',
  'trustno1',
  'dragon',
  'monkey',
  'master',
  'shadow',
  'secret',
  'changeme',
  'administrator',
  'admin',
  'school',
  'teacher',
  'counselor',
  'socialwork',
  'socialworker',
  'facilitator',
  'group',
  'mezzo',
  'abc',
  'spring',
  'summer',
  'autumn',
  'winter',
];

/** Rows of keys and of the alphabet that fingers walk along. */
const walks = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
];

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * An honest guess at how hard a passphrase is to find, the same in the page and in the core. It counts
 * what is left when common words, walks along the keyboard, years and repetitions are taken out, at a modest
 * worth for each letter and each word; it does not know the person, so names and birthdays pass unseen.
 *
 * @example estimatePassphraseStrength('password1234') // { score: 0, acceptable: false, hint: 'common' }
 */
export function estimatePassphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFKC').trim();
  const characters = [...text];
  if (characters.length === 0) return { score: 0, acceptable: false, hint: 'empty' };
  const words = wordsOf(text);
  const isPhrase = words.length >= leastWords && characters.length >= leastLettersOfAPhrase + leastWords - 1;
  if (characters.length < leastCharacters && !isPhrase)
    return { score: 0, acceptable: false, hint: 'too-short' };
  if (new Set(characters.map((each) => each.toLowerCase())).size < 5 || isOneThingRepeated(text)) {
    return { score: 0, acceptable: false, hint: 'repeats' };
  }
  const left = withoutTheObvious(text);
  if (left.length < 4 && new Set(words).size < leastWords)
    return { score: 0, acceptable: false, hint: 'common' };
  // Letters inside the words of a phrase are not chosen one by one, so there the words count.
  const bits = bitsOfWords(words) || bitsOfLetters(text, left);
  if (bits < 32) return { score: 1, acceptable: false, hint: 'common' };
  if (bits < 45) return { score: 2, acceptable: true, hint: 'add-words' };
  return bits < 60
    ? { score: 3, acceptable: true, hint: 'good' }
    : { score: 4, acceptable: true, hint: 'good' };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s\p{P}\p{S}]+/u)
    .filter((word) => word.length > 0);
}

/** "lemonlemon", "abababab", "the the the the" */
function isOneThingRepeated(text: string): boolean {
  const compact = text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
  return /^(.+?)\1+$/u.test(compact);
}

function withoutTheObvious(text: string): string {
  const lower = text.toLowerCase();
  const plain = [...lower].map((each) => lookalikes[each] ?? each).join('');
  let left = stripStems(plain).length < stripStems(lower).length ? stripStems(plain) : stripStems(lower);
  left = left.replace(/(19|20)\d\d/g, '').replace(/(.)\1+/gu, '$1');
  return stripWalks(left).replace(/[\s\p{P}\p{S}]+/gu, '');
}

function stripStems(text: string): string {
  let left = text;
  for (const stem of commonStems) left = left.replaceAll(stem, '');
  return left;
}

/** Takes out runs of three and more neighbours, in both directions. */
function stripWalks(text: string): string {
  const bothWays = walks.flatMap((walk) => [walk, [...walk].reverse().join('')]);
  let left = '';
  for (let at = 0; at < text.length;) {
    let length = 2;
    while (
      at + length < text.length &&
      bothWays.some((walk) => walk.includes(text.slice(at, at + length + 1)))
    ) {
      length += 1;
    }
    const isWalk = length >= 3 && bothWays.some((walk) => walk.includes(text.slice(at, at + length)));
    if (!isWalk) left += text.charAt(at);
    at += isWalk ? length : 1;
  }
  return left;
}

/** About 3 bits a letter, since people choose words and not letters; more where the kinds are mixed. */
function bitsOfLetters(text: string, left: string): number {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Lo}/u, /\p{N}/u, /[\p{P}\p{S}]/u].filter((kind) =>
    kind.test(text),
  ).length;
  let bits = 0;
  // Scripts that write a syllable or a word with one sign carry more in each.
  for (const character of left) bits += (/\p{Lo}/u.test(character) ? 5 : 2.9) + 0.4 * kinds;
  return bits;
}

/** 11 bits a different word: as if taken from the two thousand commonest. */
function bitsOfWords(words: readonly string[]): number {
  const different = new Set(words.filter((word) => [...word].length >= 2));
  return different.size >= leastWords ? different.size * 11 : 0;
}
