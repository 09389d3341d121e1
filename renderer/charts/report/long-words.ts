/** A word from this length on may be broken, after so many letters each: an address of the web, letters without end. */
const longest = 24;
const hasLongWord = new RegExp(`\\S{${longest + 1}}`, 'u');

/**
 * A text in pieces between which a line may end, so that no word is wider than its column on paper; nothing is added
 * and nothing left out. Pieces end between letters as they are read, never within one.
 */
export function breakLongWords(text: string): string[] {
  if (!hasLongWord.test(text)) return [text];
  const pieces: string[] = [];
  let piece = '';
  let run = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    run = /\s/u.test(segment) ? 0 : run + 1;
    if (run > longest) {
      pieces.push(piece);
      piece = '';
      run = 1;
    }
    piece += segment;
  }
  return [...pieces, piece];
}
