import type {
  Goal,
  GoalRating,
  GroupGoalProgress,
  ProgressOfGoal,
  Voice,
} from '../../../shared/contract/goals.ts';
import { isScaled } from '../../../shared/domain/attainment-scale.ts';
import {
  type GoalProgress,
  goalProgress,
  meanProgress,
  type ProgressGoal,
} from '../../../shared/domain/goal-progress.ts';
import { isCounted } from '../../../shared/domain/goal-standing.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/goals.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { requireGroup } from '../groups.ts';
import { memberDay } from '../member-day.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';

type StandingGoal = Omit<Goal, 'sessions' | 'ratings'>;
type Rating = Omit<GoalRating, 'sessionNumber'>;

/** The progress of one group, without the names of its members. */
export interface ProgressOfGroup {
  groupId: string;
  voice: GroupGoalProgress['voice'];
  voices: GroupGoalProgress['voices'];
  group: { progress: GoalProgress; goals: ProgressOfGoal[] };
  members: { personId: string; progress: GoalProgress; goals: ProgressOfGoal[] }[];
  mean: GroupGoalProgress['mean'];
}

export function progress(
  workspace: OpenWorkspace,
  { groupId, voice }: { groupId: string; voice: Voice },
): GroupGoalProgress {
  requireGroup(workspace, groupId);
  noteView(workspace, 'goals', groupId);
  const found = progressOfGroups(workspace.db, [groupId], voice)[0]!;
  const owners = new Map(
    rows
      .listOwners(workspace.db, groupId, memberDay(workspace, groupId))
      .map((owner) => [owner.personId, owner]),
  );
  return {
    ...found,
    members: found.members.flatMap((member) => {
      const owner = owners.get(member.personId);
      return owner ? [{ ...owner, ...member }] : [];
    }),
  };
}

/**
 * The progress of some groups by one voice, for pages and reports: T-scores of the group's goals, of each member's own
 * goals and the mean of the members' T. Groups in the trash, and members in the trash, are left out. No view is noted.
 */
export function progressOfGroups(
  db: ReadableDatabase,
  groupIds: readonly string[],
  voice: Voice = { rater: 'facilitator', raterName: null },
): ProgressOfGroup[] {
  const goalsOf = Map.groupBy(rows.listGoalsOfGroups(db, groupIds), ({ groupId }) => groupId);
  const ratingsOf = Map.groupBy(rows.listRatings(db, { groupIds }), ({ goalId }) => goalId);
  const wordings = Map.groupBy(rows.listRevisions(db, { groupIds }), ({ goalId }) => goalId);
  return groupIds.map((groupId) => {
    const goals = goalsOf.get(groupId) ?? [];
    const ratings = goals.flatMap(({ id }) => ratingsOf.get(id) ?? []);
    const numberOf = numbersOfSessions(db, groupId, ratings);
    const chosen = chooseVoice(ratings, voice);
    const read = (some: readonly StandingGoal[]) => readProgress(some, ratings, wordings, chosen, numberOf);
    const ownGoals = Map.groupBy(
      goals.filter(({ personId }) => personId !== null),
      ({ personId }) => personId!,
    );
    const members = [...ownGoals].map(([personId, own]) => ({ personId, ...read(own) }));
    return {
      groupId,
      voice: chosen,
      voices: countVoices(ratings),
      group: read(goals.filter(({ personId }) => personId === null)),
      members,
      mean: meanProgress(members.map((member) => member.progress)),
    };
  });
}

/** The progress of one member in one group. */
export function readProgress(
  goals: readonly StandingGoal[],
  ratings: readonly Rating[],
  wordings: ReadonlyMap<string, readonly Wording[]>,
  { rater, raterName }: GroupGoalProgress['voice'],
  numberOf: (sessionId: string | null) => number | null,
): { progress: GoalProgress; goals: ProgressOfGoal[] } {
  const spoken = ratings.filter((rating) => rating.rater === rater && rating.raterName === raterName);
  const spokenOf = Map.groupBy(spoken, ({ goalId }) => goalId);
  const own = goals.flatMap(({ id }) => spokenOf.get(id) ?? []);
  return {
    progress: goalProgress(
      goals.map((goal) => toProgressGoal(goal, wordings.get(goal.id) ?? [])),
      own.map(({ goalId, revision, ratedOn, level }) => ({ goalId, revision, on: ratedOn, level })),
    ),
    goals: goals.map((goal) => ({
      id: goal.id,
      text: goal.text,
      baselineLevel: goal.baselineLevel,
      importance: goal.importance,
      difficulty: goal.difficulty,
      revision: goal.revision,
      closedOn: goal.closedOn,
      closeReason: goal.closeReason,
      isScaled: isScaled(goal.levels),
      ratings: (spokenOf.get(goal.id) ?? []).map(({ ratedOn, level, revision, sessionId }) => ({
        ratedOn,
        level,
        revision,
        sessionNumber: numberOf(sessionId),
      })),
    })),
  };
}

type Wording = { number: number } & Pick<Goal, 'levels' | 'importance' | 'difficulty' | 'baselineLevel'>;

function toProgressGoal(goal: StandingGoal, earlier: readonly Wording[]): ProgressGoal {
  const wordings = [...earlier, { ...goal, number: goal.revision }];
  return {
    id: goal.id,
    startedOn: goal.startedOn,
    outOn: isCounted(goal) ? null : goal.closedOn,
    wordings: wordings.map(({ number, levels, importance, difficulty, baselineLevel }) => ({
      revision: number,
      weight: importance * difficulty,
      isScaled: isScaled(levels),
      baselineLevel,
    })),
  };
}

/** Everybody who rated, the most frequent first; of equals the one who rated last. */
export function countVoices(ratings: readonly Rating[]): GroupGoalProgress['voices'] {
  const spoken = Map.groupBy(ratings.toReversed(), ({ rater, raterName }) =>
    JSON.stringify([rater, raterName]),
  );
  return [...spoken.values()]
    .map((own) => ({ rater: own[0]!.rater, raterName: own[0]!.raterName, ratings: own.length }))
    .toSorted((one, other) => other.ratings - one.ratings);
}

/** One voice and never several: of a role without a name, the one who rated most often. */
export function chooseVoice(
  ratings: readonly Rating[],
  { rater, raterName }: Voice,
): GroupGoalProgress['voice'] {
  if (raterName !== null) return { rater, raterName };
  return { rater, raterName: countVoices(ratings).find((one) => one.rater === rater)?.raterName ?? '' };
}

/** The number of a session in its group, by id; sessions are read only where something was rated in one. */
export function numbersOfSessions(
  db: ReadableDatabase,
  groupId: string,
  ratings: readonly Rating[],
): (sessionId: string | null) => number | null {
  if (!ratings.some(({ sessionId }) => sessionId !== null)) return () => null;
  const numbers = new Map(listSessions(db, groupId).map(({ id, number }) => [id, number]));
  return (sessionId) => (sessionId === null ? null : (numbers.get(sessionId) ?? null));
}
