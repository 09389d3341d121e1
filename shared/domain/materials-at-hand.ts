import { foldText } from './text-folding.ts';

/** What there is: everything, nothing but these, or everything but these. In words of one's own. */
export type MaterialsAtHand = { are: 'any' } | { are: 'only' | 'all-but'; these: readonly string[] };

/**
 * Tells of an activity's materials which are missing. A material is meant by words of its own, in any order: "ball"
 * means "Soft ball, one", not "Balloons".
 */
export function missingMaterials(
  atHand: MaterialsAtHand,
): (materials: readonly string[]) => readonly string[] {
  if (atHand.are === 'any') return () => [];
  const meant = atHand.these.map((text) => foldText(text).split(' ').filter(Boolean));
  const isMeant = (material: string) => {
    const words = wordsOf(material);
    return meant.some(
      (asked) => asked.length > 0 && asked.every((word) => words.some((own) => isSameWord(own, word))),
    );
  };
  const isOnly = atHand.are === 'only';
  return (materials) => materials.filter((material) => isMeant(material) !== isOnly);
}

/** The same few hundred words of a library are asked for again and again; so many are kept, then all are let go. */
const foldedWords = new Map<string, readonly string[]>();
const mostKept = 20_000;

function wordsOf(material: string): readonly string[] {
  let words = foldedWords.get(material);
  if (words === undefined) {
    if (foldedWords.size >= mostKept) foldedWords.clear();
    foldedWords.set(material, (words = foldText(material).split(' ')));
  }
  return words;
}

/** "ball" is "balls" too, but not "balloon". */
function isSameWord(own: string, asked: string): boolean {
  return (
    own === asked ||
    own === `${asked}s` ||
    `${own}s` === asked ||
    own === `${asked}es` ||
    `${own}es` === asked
  );
}
