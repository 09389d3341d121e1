/** The profile of a session in Bales's twelve categories; each figure 0 to 1, null where nothing of its kind was seen. */
export interface BalesProfile {
  /** All acts counted. */
  total: number;
  /** Asking for information against giving it: 7 / (7 + 6). */
  communicationDifficulty: number | null;
  /** Asking for opinion against giving it: 8 / (8 + 5). */
  evaluationDifficulty: number | null;
  /** Asking for suggestion against giving it: 9 / (9 + 4). */
  controlDifficulty: number | null;
  /** Positive among the social-emotional acts: (1 + 2 + 3) / (1 + 2 + 3 + 10 + 11 + 12). */
  positiveShare: number | null;
  /** Questions among the acts of the task: (7 + 8 + 9) / (4 + ... + 9). */
  questionShare: number | null;
}

/**
 * The profile of twelve counts, categories 1 to 12 in order. Throws RangeError where there are not twelve, and at a
 * count that is not a whole number of 0 or more. Source: R. F. Bales, Interaction Process Analysis (1950).
 */
export function balesProfile(counts: readonly number[]): BalesProfile {
  if (counts.length !== 12) throw new RangeError(`twelve counts are needed, not ${counts.length}`);
  for (const count of counts)
    if (!Number.isInteger(count) || count < 0)
      throw new RangeError(`a count must be a whole number of 0 or more, not ${count}`);
  const of = (...categories: number[]) =>
    categories.reduce((sum, category) => sum + counts[category - 1]!, 0);
  return {
    total: of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
    communicationDifficulty: shareOf(of(7), of(7, 6)),
    evaluationDifficulty: shareOf(of(8), of(8, 5)),
    controlDifficulty: shareOf(of(9), of(9, 4)),
    positiveShare: shareOf(of(1, 2, 3), of(1, 2, 3, 10, 11, 12)),
    questionShare: shareOf(of(7, 8, 9), of(4, 5, 6, 7, 8, 9)),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
