import { apostrophes, type Piece, piecesOf } from './name-pieces.ts';
import { wordsThatAreNames, wordsWithCapitals } from './name-words.ts';

export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether one bare name may be the word here: it is one, and no capital within the sentence says otherwise. */
export function mayBeOrdinary(plain: string, start: number, end: number): boolean {
  const written = plain.slice(start, end);
  const [word] = piecesOf(written).map(({ spellings }) => spellings[0]!);
  if (word === undefined || piecesOf(written).length > 1 || !wordsThatAreNames.has(word)) return false;
  return (
    !isCapital(written[0]!) ||
    wordsWithCapitals.has(word) ||
    (written.length > 1 && written === written.toUpperCase()) ||
    beginsSentence(plain, start) ||
    /[:;]\s*$/u.test(plain.slice(Math.max(0, start - 4), start))
  );
}

/** True at the beginning of the text, of a line, and after what ends a sentence, quotation marks and bullets aside. */
export function beginsSentence(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .replace(/[^\S\n]*["“”„«»‘’'([{¿¡*•–—-]*[^\S\n]*$/u, '');
  if (before === '') return start <= 40 || text.slice(0, start).trim() === '';
  if (before.endsWith('\n')) return true;
  if (!/[.!?…。！？؟]$/u.test(before)) return false;
  return !/(?:^|[^\p{L}])(?:e\.g|i\.e|vs|etc|approx|dr|mr|mrs|ms|no)\.$/iu.test(before);
}

/** What makes a name the owner of something: 's, or an apostrophe alone behind an s. */
export function possessiveAfter(
  plain: string,
  pieces: readonly Piece[],
  next: number,
  start: number,
  end: number,
): { end: number; possessive: boolean } {
  if (!apostrophes.includes(plain[end] ?? ' ')) return { end, possessive: false };
  const following = pieces[next];
  if (following && following.start === end + 1 && following.spellings[0] === 's')
    return { end: following.end, possessive: true };
  const isQuoted = apostrophes.includes(plain[start - 1] ?? ' ');
  const ownsByApostrophe = /[szx]/i.test(plain[end - 1]!) && !isQuoted && following?.start !== end + 1;
  return ownsByApostrophe ? { end: end + 1, possessive: true } : { end, possessive: false };
}

/** The point of an initial goes with it, unless it ends the sentence. */
export function pointIsOfInitial(plain: string, end: number): boolean {
  return /^\.[^\S\n]*(?:\p{Ll}|[,;:)'’‘`´′＇])/u.test(plain.slice(end, end + 12));
}
