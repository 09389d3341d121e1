/** Words of a text: offsets in UTF-16 units, the end exclusive. */
export interface Words {
  start: number;
  end: number;
}

/** A sentence of a text, from `start` on, in pieces: those that were put there, and those between them. */
export interface ChangedSentence {
  start: number;
  pieces: { start: number; text: string; isReplaced: boolean }[];
}

/**
 * Where the words stand that were put into a text: those put there `before`, moved by what is replaced now, and
 * those of `found`. `found` is in order and none of it overlaps, as `replaceNames` takes it.
 */
export function replacedWords(
  before: readonly Words[],
  found: readonly (Words & { replacement: string })[],
): Words[] {
  let moved = 0;
  const now = found.map(({ start, end, replacement }) => {
    const words = { start: start + moved, end: start + moved + replacement.length };
    moved += replacement.length - (end - start);
    return words;
  });
  const kept = before
    .filter((words) => !found.some(({ start, end }) => start < words.end && end > words.start))
    .map((words) => {
      const passed = found.filter(({ end }) => end <= words.start);
      const shift = passed.reduce(
        (sum, { start, end, replacement }) => sum + replacement.length - (end - start),
        0,
      );
      return { start: words.start + shift, end: words.end + shift };
    });
  return [...kept, ...now].sort((one, other) => one.start - other.start);
}

/** The sentences of a text in which words were put, whole, in order. `replaced` is in order. */
export function changedSentences(text: string, replaced: readonly Words[]): ChangedSentence[] {
  const sentences: Words[] = [];
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    const end = index + segment.length;
    // Words that a point goes through ("Ana M.") belong to the sentence in which they begin.
    if (last && replaced.some((words) => words.start < index && words.end > index)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences.flatMap((sentence) => {
    const inIt = replaced.filter(({ start }) => start >= sentence.start && start < sentence.end);
    return inIt.length === 0 ? [] : [{ start: sentence.start, pieces: piecesOf(text, sentence, inIt) }];
  });
}

function piecesOf(text: string, sentence: Words, replaced: readonly Words[]): ChangedSentence['pieces'] {
  const pieces: ChangedSentence['pieces'] = [];
  let from = sentence.start;
  for (const { start, end } of replaced) {
    pieces.push({ start: from, text: text.slice(from, start), isReplaced: false });
    pieces.push({ start, text: text.slice(start, end), isReplaced: true });
    from = end;
  }
  pieces.push({ start: from, text: text.slice(from, sentence.end).trimEnd(), isReplaced: false });
  return pieces.filter((piece) => piece.text !== '');
}
