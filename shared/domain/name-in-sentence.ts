import { piecesOf } from './name-pieces.ts';
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
