import type { GoalGrid, GoalRating, Rater } from '../../../../shared/contract/goals.ts';

/** One cell of the grid and what it shall hold; null takes the rating away. `before` is what it held until then. */
export interface RatingCell {
  goalId: string;
  rater: Rater;
  raterName: string;
  level: number | null;
  remark: string;
  before: { level: number; remark: string } | null;
}

export function isSameCell(
  one: Pick<RatingCell, 'goalId' | 'rater' | 'raterName'>,
  other: Pick<RatingCell, 'goalId' | 'rater' | 'raterName'>,
): boolean {
  return one.goalId === other.goalId && one.rater === other.rater && one.raterName === other.raterName;
}

/** The grid with these cells filled, as the core will answer it. */
export function rateGrid(grid: GoalGrid, cells: readonly RatingCell[]): GoalGrid {
  const others = grid.ratings.filter((rating) => !cells.some((cell) => isSameCell(cell, rating)));
  const filled = cells.flatMap(({ goalId, rater, raterName, level, remark }): GoalRating[] => {
    const goal = grid.goals.find(({ id }) => id === goalId);
    if (level === null || !goal) return [];
    return [
      {
        id: `${goalId} ${rater} ${raterName}`,
        goalId,
        revision: goal.revision,
        sessionId: grid.sessionId,
        sessionNumber: null,
        ratedOn: grid.date,
        level,
        rater,
        raterName,
        remark,
      },
    ];
  });
  return { ...grid, ratings: [...others, ...filled] };
}

/** Whether a level was given on the scale as it reads now: under earlier words it means nothing beside these. */
export function isOfPresentWording(
  { revision }: Pick<GoalRating, 'revision'>,
  goal: Pick<GoalGrid['goals'][number], 'revision'>,
): boolean {
  return revision === goal.revision;
}

/** Where nobody has rated; the same each time, so that a row is not drawn anew. */
export const nobody: GoalGrid['ratings'] = [];

interface Said {
  rating: GoalGrid['ratings'][number] | null;
  before: GoalGrid['ratings'][number] | null;
  others: GoalGrid['ratings'];
}

/** What was said of each goal: by this voice now and before, and by others last. */
export function said(grid: GoalGrid, voice: { rater: Rater; raterName: string }): ReadonlyMap<string, Said> {
  const nowOf = Map.groupBy(grid.ratings, ({ goalId }) => goalId);
  const beforeOf = Map.groupBy(grid.earlier, ({ goalId }) => goalId);
  return new Map(
    grid.goals.map(({ id }) => {
      const [now, before] = [nowOf.get(id) ?? nobody, beforeOf.get(id) ?? nobody];
      const isOwn = (rating: GoalGrid['ratings'][number]) =>
        isSameCell(rating, { goalId: id, rater: voice.rater, raterName: voice.raterName });
      const others = [
        ...now.filter((rating) => !isOwn(rating)),
        ...before.filter((rating) => !isOwn(rating) && !now.some((later) => isSameCell(later, rating))),
      ];
      return [id, { rating: now.find(isOwn) ?? null, before: before.find(isOwn) ?? null, others }] as const;
    }),
  );
}
