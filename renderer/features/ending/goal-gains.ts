import type { Goal, ProgressOfGoal } from '../../../shared/contract/goals.ts';

/** As long as the field is. */
const longest = 2000;

/**
 * What a member's goals say was gained, a line each: of those that stand higher than they began (where the beginning is
 * not known, as expected or better) the words of the level that was reached, or of the goal where that is not written.
 */
export function goalGains(
  progress: readonly Pick<ProgressOfGoal, 'id' | 'baselineLevel' | 'revision' | 'ratings'>[],
  goals: readonly Pick<Goal, 'id' | 'text' | 'levels'>[],
): string {
  const lines = progress.flatMap(({ id, baselineLevel, revision, ratings }) => {
    const last = ratings.at(-1);
    const goal = goals.find((one) => one.id === id);
    if (!goal || last?.revision !== revision || last.level <= (baselineLevel ?? -1)) return [];
    return [goal.levels[last.level + 2] || goal.text];
  });
  return lines.reduce((text, line) => {
    const longer = text === '' ? line : `${text}\n${line}`;
    return longer.length <= longest ? longer : text;
  }, '');
}
