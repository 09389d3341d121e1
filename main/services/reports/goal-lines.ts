import type { Goal, GoalRating, GoalRevision, GroupGoalProgress } from '../../../shared/contract/goals.ts';
import type { ReportGoal, ReportProgress } from '../../../shared/contract/report-pieces.ts';
import { isScaled } from '../../../shared/domain/attainment-scale.ts';
import { type GoalProgress, levelOn } from '../../../shared/domain/goal-progress.ts';
import { goalStanding, isCounted } from '../../../shared/domain/goal-standing.ts';
import type { ReadableDatabase } from '../../db/query.ts';
import { listGoalsOfGroups, listRatings, listRevisions } from '../../repositories/goals.ts';
import type { Span } from '../../repositories/records.ts';
import { chooseVoice, countVoices, numbersOfSessions, readProgress } from '../goals/progress.ts';

export type ReadGoal = Omit<Goal, 'sessions' | 'ratings'>;
type Rating = Omit<GoalRating, 'sessionNumber'>;
type Voice = GroupGoalProgress['voice'];
type Wording = Pick<GoalRevision, 'levels' | 'importance' | 'difficulty' | 'baselineLevel'> & {
  number: number;
};

/** The goals of a group with what was said of them up to the last day of a report. */
export interface GoalFacts {
  span: Span;
  goals: ReadGoal[];
  /** In order of time. */
  ratings: Rating[];
  wordings: ReadonlyMap<string, readonly (Wording & { goalId: string })[]>;
  numberOf: (sessionId: string | null) => number | null;
}

export function readGoalFacts(db: ReadableDatabase, groupId: string, span: Span): GoalFacts {
  const { to } = span;
  const groupIds = [groupId];
  const ratings = listRatings(db, { groupIds }).filter(({ ratedOn }) => to === null || ratedOn <= to);
  const rated = new Set(ratings.map(({ goalId }) => goalId));
  return {
    span,
    ratings,
    goals: goalsWithin(listGoalsOfGroups(db, groupIds), rated, span),
    wordings: Map.groupBy(listRevisions(db, { groupIds }), ({ goalId }) => goalId),
    numberOf: numbersOfSessions(db, groupId, ratings),
  };
}

/**
 * Goals that were begun by the last day (or rated, whatever their first day says), without those that were set aside
 * before the first; as they were on the last.
 */
export function goalsWithin(
  goals: readonly ReadGoal[],
  rated: ReadonlySet<string>,
  { from, to }: Span,
): ReadGoal[] {
  return goals
    .map((goal) => asOf(goal, to))
    .filter(
      (goal) =>
        (to === null || goal.startedOn === null || goal.startedOn <= to || rated.has(goal.id)) &&
        (from === null || goal.closedOn === null || isCounted(goal) || goal.closedOn >= from),
    );
}

/** On the last day of a report a goal that was closed later was still open. */
function asOf(goal: ReadGoal, to: string | null): ReadGoal {
  const isOpenThen = to !== null && goal.closedOn !== null && goal.closedOn > to;
  return isOpenThen ? { ...goal, closedOn: null, closeReason: '' } : goal;
}

/** Whose ratings count: the facilitator who rated most. */
export function voiceOf(ratings: readonly Rating[]): Voice {
  return chooseVoice(ratings, { rater: 'facilitator', raterName: null });
}

export function ratingsOf({ ratings }: GoalFacts, goals: readonly ReadGoal[]): Rating[] {
  const wanted = new Set(goals.map(({ id }) => id));
  return ratings.filter(({ goalId }) => wanted.has(goalId));
}

/** T-scores of some goals by one voice up to the last of the days, from the first rating on. */
export function wholeProgress(
  { ratings, wordings, numberOf }: GoalFacts,
  goals: readonly ReadGoal[],
  voice: Voice,
): GoalProgress {
  return readProgress(goals, ratings, wordings, voice, numberOf).progress;
}

/** T-scores of some goals by one voice; what is not of the days is no latest score. */
export function progressBy(facts: GoalFacts, goals: readonly ReadGoal[], voice: Voice): ReportProgress {
  const { span } = facts;
  const progress = wholeProgress(facts, goals, voice);
  const isFrom = ({ on }: { on: string }) => span.from === null || on >= span.from;
  const isWithin = progress.latest !== null && isFrom(progress.latest);
  return {
    ...progress,
    points: progress.points.filter(isFrom),
    latest: isWithin ? progress.latest : null,
    change: isWithin ? progress.change : null,
    voice,
    ratings: ratingsOf(facts, goals).filter((rating) => isOf(rating, voice) && isFrom({ on: rating.ratedOn }))
      .length,
  };
}

/** The progress of some goals by everybody who rated one, the voice that counts first. */
export function progressByAll(facts: GoalFacts, goals: readonly ReadGoal[], voice: Voice): ReportProgress[] {
  const others = countVoices(ratingsOf(facts, goals))
    .map(({ rater, raterName }) => ({ rater, raterName }))
    .filter((other) => !isSame(other, voice));
  return [voice, ...others].map((one) => progressBy(facts, goals, one));
}

/** One goal in a report; `clean` takes names out of its words. */
export function goalLine(
  facts: GoalFacts,
  goal: ReadGoal,
  voice: Voice,
  clean: (text: string) => string = String,
): ReportGoal {
  const { span, ratings, wordings, numberOf } = facts;
  const said = ratings.filter(({ goalId }) => goalId === goal.id);
  const own = said.filter((rating) => isOf(rating, voice)).map((row) => ({ ...row, on: row.ratedOn }));
  const last = levelOn(own, span.to ?? '9999-12-31');
  const wording: Wording = wordings.get(goal.id)?.find(({ number }) => number === last?.revision) ?? {
    ...goal,
    number: goal.revision,
  };
  const words = (level: number) => clean(wording.levels[level + 2] ?? '');
  const named = (level: number) => ({ level, words: words(level) });
  return {
    id: goal.id,
    text: clean(goal.text),
    revision: goal.revision,
    isScaled: isScaled(wording.levels),
    weight: wording.importance * wording.difficulty,
    startedOn: goal.startedOn,
    closedOn: goal.closedOn,
    closeReason: clean(goal.closeReason),
    baseline: wording.baselineLevel === null ? null : named(wording.baselineLevel),
    expected: words(0),
    latest:
      last === null ? null : { ...named(last.level), on: last.on, sessionNumber: numberOf(last.sessionId) },
    standing: goalStanding(wording.baselineLevel, last?.level ?? null),
    ratings: own
      .filter(({ on }) => span.from === null || on >= span.from)
      .map(({ on, level, sessionId }) => ({ on, level, sessionNumber: numberOf(sessionId) })),
    others: countVoices(said).flatMap(({ rater, raterName }) => {
      const latest = said.findLast((rating) => isOf(rating, { rater, raterName }))!;
      return isSame({ rater, raterName }, voice)
        ? []
        : [{ rater, raterName, level: latest.level, on: latest.ratedOn }];
    }),
  };
}

function isOf({ rater, raterName }: Rating, voice: Voice): boolean {
  return isSame({ rater, raterName }, voice);
}

function isSame(one: Voice, other: Voice): boolean {
  return one.rater === other.rater && one.raterName === other.raterName;
}
