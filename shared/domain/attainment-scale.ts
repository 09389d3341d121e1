import { foldText } from './text-folding.ts';

/** Something worth a second look in a scale. Levels are -2 to +2. */
export type ScaleNote =
  /** Two levels say the same. */
  | { kind: 'same'; level: number; as: number }
  /** The figures in the words do not rise or fall from level to level; `level` is the first out of order. */
  | { kind: 'order'; level: number };

/** In which order a scale is written: what is expected first, then outward. */
export const writingOrder = [0, 1, -1, 2, -2] as const;

/** All five levels are written: only then does a goal count in a T-score. */
export function isScaled(levels: readonly string[]): boolean {
  return levels.length === 5 && levels.every((words) => words !== '');
}

/**
 * Looks a scale through: levels must differ, and where each written level names a figure ("3 of 5 days"), the figures
 * must go one way. Hints, not rules: only the writer knows what the words mean.
 * @param levels five texts, -2 first; '' where one is not written yet
 */
export function scaleNotes(levels: readonly string[]): ScaleNote[] {
  const written = levels.flatMap((words, place) =>
    words.trim() === '' ? [] : [{ words, level: place - 2 }],
  );
  const notes: ScaleNote[] = [];
  for (const [place, { words, level }] of written.entries()) {
    const twin = written.slice(0, place).find((other) => folded(other.words) === folded(words));
    if (twin) notes.push({ kind: 'same', level, as: twin.level });
  }
  const figures = written.map(({ words, level }) => ({ level, figure: firstFigure(words) }));
  const known = figures.flatMap(({ level, figure }) => (figure === null ? [] : [{ level, figure }]));
  // One level in words ("never", "every day") is usual at the ends; two figures show no order yet.
  if (known.length < 3) return notes;
  const way = Math.sign(known.at(-1)!.figure - known[0]!.figure);
  const wrong = known.find(
    ({ figure }, place) => place > 0 && Math.sign(figure - known[place - 1]!.figure) === -way,
  );
  if (way === 0 || wrong) notes.push({ kind: 'order', level: (wrong ?? known[1]!).level });
  return notes;
}

/** The first number written in figures, 12 or 0.5 or 0,5; null where there is none. */
function firstFigure(words: string): number | null {
  const found = /\d+(?:[.,]\d+)?/.exec(words.normalize('NFKC'));
  return found ? Number(found[0].replace(',', '.')) : null;
}

/** As it is compared; signs alone (a face) stand for themselves. */
function folded(words: string): string {
  return foldText(words) || words.trim();
}
