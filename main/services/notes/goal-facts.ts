import type { NoteFact } from '../../../shared/contract/note-facts.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listGoalsOfPerson, listRatings, listRevisions } from '../../repositories/goals.ts';

/**
 * A member's own goals that were open on the day of a session: what was rated in it, by whom, and before; of those not
 * rated only that they are goals. Words of the scale are those that were rated.
 */
export function goalsOfMember(
  db: ReadableDatabase,
  session: Pick<SessionWithGroup, 'id' | 'groupId' | 'date'>,
  personId: string,
  guard: (text: string) => string,
): NoteFact[] {
  const goals = listGoalsOfPerson(db, personId).filter(
    ({ groupId, closedOn }) => groupId === session.groupId && (closedOn === null || closedOn >= session.date),
  );
  const ratingsOf = Map.groupBy(listRatings(db, { personId }), ({ goalId }) => goalId);
  const earlier = Map.groupBy(listRevisions(db, { personId }), ({ goalId }) => goalId);
  return goals.flatMap((goal): NoteFact[] => {
    const ratings = ratingsOf.get(goal.id) ?? [];
    const here = ratings.filter(({ sessionId }) => sessionId === session.id);
    if (here.length === 0) return [{ kind: 'own-goal', text: guard(goal.text) }];
    return here.map((rating) => {
      const wording = earlier.get(goal.id)?.find(({ number }) => number === rating.revision) ?? goal;
      const before = ratings
        .slice(0, ratings.indexOf(rating))
        // A level means something only within its own scale.
        .findLast(
          ({ rater, raterName, revision }) =>
            rater === rating.rater && raterName === rating.raterName && revision === rating.revision,
        );
      return {
        kind: 'goal-rating',
        text: guard(wording.text),
        level: rating.level,
        words: guard(wording.levels[rating.level + 2] ?? ''),
        rater: rating.rater,
        before: before?.level ?? null,
      };
    });
  });
}
