import type { Goal, GoalRating } from '../../../shared/contract/goals.ts';
import { fieldCodes, noValue } from '../../../shared/domain/question.ts';
import type { QuestionRecord } from '../../../shared/domain/question-records.ts';
import { listGoalsOfGroups, listRatings, listRevisions } from '../../repositories/goals.ts';
import { chooseVoice } from '../goals/progress.ts';
import { goalsWithin } from '../reports/goal-lines.ts';
import type { QuestionScope } from './scope.ts';

type ReadGoal = Omit<Goal, 'sessions' | 'ratings'>;
type Rating = Omit<GoalRating, 'sessionNumber'>;

/**
 * Each goal of the days, where it stands by the last rating within them. One voice counts in a group: of those in the
 * role that was asked for, the one who rated most; so it is in the other reports.
 */
export function goalRecords({ workspace, groupIds, rows, rater, valuesOf }: QuestionScope): QuestionRecord[] {
  const { db } = workspace;
  const { from, to } = rows;
  const ratings = listRatings(db, { groupIds }).filter(({ ratedOn }) => to === null || ratedOn <= to);
  const ratingsOf = Map.groupBy(ratings, ({ goalId }) => goalId);
  const wordings = Map.groupBy(listRevisions(db, { groupIds }), ({ goalId }) => goalId);
  const goals = goalsWithin(listGoalsOfGroups(db, groupIds), new Set(ratingsOf.keys()), { from, to });
  return [...Map.groupBy(goals, ({ groupId }) => groupId)].flatMap(([groupId, own]) => {
    const said = own.flatMap(({ id }) => ratingsOf.get(id) ?? []);
    const voice = chooseVoice(said, { rater, raterName: null });
    return own.map((goal) => {
      const latest = ratingsOf
        .get(goal.id)
        ?.findLast(
          (rating) =>
            rating.rater === voice.rater &&
            rating.raterName === voice.raterName &&
            (from === null || rating.ratedOn >= from),
        );
      const wording = wordings.get(goal.id)?.find(({ number }) => number === latest?.revision) ?? goal;
      return recordOf(goal, latest, wording.baselineLevel, valuesOf(groupId, goal.personId));
    });
  });
}

function recordOf(
  goal: ReadGoal,
  latest: Rating | undefined,
  baseline: number | null,
  shared: QuestionRecord['values'],
): QuestionRecord {
  const change = latest === undefined || baseline === null ? null : latest.level - baseline;
  return {
    id: goal.id,
    day: latest?.ratedOn ?? null,
    personId: goal.personId,
    series: null,
    numbers: { baseline, change },
    values: {
      ...shared,
      'goal-owner': goal.personId === null ? 'group' : 'member',
      goal: goal.id,
      'goal-status': statusOf(goal),
      level: latest === undefined ? 'not-rated' : String(latest.level),
      direction: change === null ? 'unknown' : change > 0 ? 'up' : change < 0 ? 'down' : 'same',
      tag: goal.competences.length === 0 ? noValue : goal.competences,
    },
  };
}

function statusOf({ closedOn, closeReason }: ReadGoal): string {
  if (closedOn === null) return 'open';
  return fieldCodes['goal-status'].find((code) => code === closeReason && code !== 'open') ?? 'closed';
}

/** Each rating within the days, by whoever rated. */
export function ratingRecords({
  workspace,
  groupIds,
  rows,
  valuesOf,
  fieldsOf,
}: QuestionScope): QuestionRecord[] {
  const { db } = workspace;
  const { from, to } = rows;
  const goals = new Map(listGoalsOfGroups(db, groupIds).map((goal) => [goal.id, goal]));
  return listRatings(db, { groupIds }).flatMap((rating) => {
    const goal = goals.get(rating.goalId);
    const isWithin = (from === null || rating.ratedOn >= from) && (to === null || rating.ratedOn <= to);
    if (!goal || !isWithin) return [];
    return {
      id: rating.id,
      day: rating.ratedOn,
      personId: goal.personId,
      series: null,
      numbers: {},
      values: {
        ...valuesOf(goal.groupId, goal.personId),
        ...fieldsOf(rating.ratedOn),
        session: rating.sessionId ?? noValue,
        'goal-owner': goal.personId === null ? 'group' : 'member',
        goal: goal.id,
        level: String(rating.level),
        rater: rating.rater,
      },
    };
  });
}
