import type { ReadableDatabase } from '../../db/query.ts';
import { listGoalsOfGroups, listRatings, listRevisions } from '../../repositories/goals.ts';
import type { Span } from '../../repositories/records.ts';
import { chooseVoice, readProgress } from '../goals/progress.ts';
import { goalsWithin } from './goal-lines.ts';

/** What members' goals did, by group and person, "groupId personId"; null where nothing can be compared. */
export type GoalChanges = ReadonlyMap<string, number | null>;

/**
 * How far members moved in T from their baseline to their last rating up to the end of the days, by the facilitator who
 * rated most in each group, over the goals that have both. Members whose last rating lies before the days are not
 * compared: nothing was seen of them within them.
 */
export function goalChanges(db: ReadableDatabase, groupIds: readonly string[], span: Span): GoalChanges {
  const { from, to } = span;
  const ratings = listRatings(db, { groupIds }).filter(({ ratedOn }) => to === null || ratedOn <= to);
  const ratingsOf = Map.groupBy(ratings, ({ goalId }) => goalId);
  const wordings = Map.groupBy(listRevisions(db, { groupIds }), ({ goalId }) => goalId);
  const changes = new Map<string, number | null>();
  const within = goalsWithin(listGoalsOfGroups(db, groupIds), new Set(ratingsOf.keys()), span);
  for (const [groupId, goals] of Map.groupBy(within, (goal) => goal.groupId)) {
    const said = goals.flatMap(({ id }) => ratingsOf.get(id) ?? []);
    const voice = chooseVoice(said, { rater: 'facilitator', raterName: null });
    const members = Map.groupBy(
      goals.filter(({ personId }) => personId !== null),
      ({ personId }) => personId!,
    );
    for (const [personId, own] of members) {
      const { progress } = readProgress(
        own,
        own.flatMap(({ id }) => ratingsOf.get(id) ?? []),
        wordings,
        voice,
        () => null,
      );
      const isWithin = progress.latest !== null && (from === null || progress.latest.on >= from);
      changes.set(`${groupId} ${personId}`, isWithin ? (progress.change?.t ?? null) : null);
    }
  }
  return changes;
}
