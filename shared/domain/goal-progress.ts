import { goalAttainmentT } from './goal-attainment.ts';

/** How a goal reads or read. Ratings belong to the wording that they were made under. */
export interface ProgressWording {
  revision: number;
  /** Importance times difficulty. */
  weight: number;
  /** All five levels are written: only then does a rating count in a T-score. */
  isScaled: boolean;
  baselineLevel: number | null;
}

export interface ProgressGoal {
  id: string;
  /** The first day of work on it, 'YYYY-MM-DD'; null: from the beginning. */
  startedOn: string | null;
  /** The first day on which it no longer counts, because it was set aside; null while it counts. */
  outOn: string | null;
  /** The earliest first; the last is the present one. Never empty. */
  wordings: readonly ProgressWording[];
}

/** A rating of one rater. */
export interface ProgressRating {
  goalId: string;
  revision: number;
  on: string;
  level: number;
}

/** A T-score and what it rests on: `rated` of `goals` scaled goals. Null where none is rated, which is never 50. */
export interface RestingScore {
  t: number | null;
  rated: number;
  goals: number;
}

export interface ProgressPoint extends RestingScore {
  on: string;
}

export interface GoalProgress {
  /** Of the baseline levels, in the wordings that were rated last. */
  baseline: RestingScore;
  /** A point for each day on which something was rated, and on which a rated goal was set aside. */
  points: ProgressPoint[];
  /** The last point. */
  latest: ProgressPoint | null;
  /** Latest less baseline over the same goals, those that have both; null where none has. */
  change: { t: number; goals: number } | null;
  /** Goals that count in no score, because their scale is not written. */
  unscaled: number;
}

/**
 * How far some goals (a member's, a group's) were attained over time, by the ratings of one rater. On each day the last
 * rating up to that day counts, under the wording that was rated and with its weight. A goal not rated is left out of
 * the score and shows in `goals`. A goal set aside leaves the score on that day; one that was reached or carried on
 * keeps its last rating.
 */
export function goalProgress(
  goals: readonly ProgressGoal[],
  ratings: readonly ProgressRating[],
): GoalProgress {
  const inOrder = ratings.toSorted((one, other) => compare(one.on, other.on));
  const ratingsOf = Map.groupBy(inOrder, ({ goalId }) => goalId);
  const days = new Set<string>();
  for (const goal of goals) {
    const own = ratingsOf.get(goal.id) ?? [];
    for (const { on } of own) if (goal.outOn === null || on < goal.outOn) days.add(on);
    if (goal.outOn !== null && own.some(({ on }) => on < goal.outOn!)) days.add(goal.outOn);
  }
  const points = [...days].toSorted(compare).map((on) => pointOn(goals, ratingsOf, on));
  const last = points.at(-1)?.on ?? null;
  const present = goals
    .filter((goal) => goal.outOn === null || (last !== null && goal.outOn > last))
    .map((goal) => {
      const rating = last === null ? null : levelOn(ratingsOf.get(goal.id) ?? [], last);
      return { rating, wording: wordingOf(goal, rating) };
    });
  const scaled = present.filter(({ wording }) => wording.isScaled);
  const withBaseline = scaled.filter(({ wording }) => wording.baselineLevel !== null);
  const baselineOf = (some: typeof scaled) =>
    scoreOf(some.map(({ wording }) => ({ level: wording.baselineLevel!, weight: wording.weight })));
  const withBoth = withBaseline.filter(({ rating }) => rating !== null);
  const [before, after] = [
    baselineOf(withBoth),
    scoreOf(withBoth.map(({ rating, wording }) => ({ level: rating!.level, weight: wording.weight }))),
  ];
  return {
    baseline: { t: baselineOf(withBaseline), rated: withBaseline.length, goals: scaled.length },
    points,
    latest: points.at(-1) ?? null,
    change: before === null || after === null ? null : { t: after - before, goals: withBoth.length },
    unscaled: present.length - scaled.length,
  };
}

/** The last rating up to a day, of ratings of one goal by one rater in order of time; null: not rated until then. */
export function levelOn<Rating extends Pick<ProgressRating, 'on'>>(
  ratings: readonly Rating[],
  day: string,
): Rating | null {
  return ratings.findLast(({ on }) => on <= day) ?? null;
}

/** The score that held on a day: the last point up to it. */
export function scoreOn(progress: Pick<GoalProgress, 'points'>, day: string): ProgressPoint | null {
  return progress.points.findLast(({ on }) => on <= day) ?? null;
}

export interface MeanScore {
  mean: number | null;
  /** Members whose score the mean is taken over. */
  members: number;
}

export interface MeanProgress {
  /** Members with scaled goals. */
  of: number;
  baseline: MeanScore;
  points: (MeanScore & { on: string })[];
  latest: (MeanScore & { on: string }) | null;
  /** The mean of the members' changes from their baselines. */
  change: MeanScore;
}

/** The mean of members' T-scores over time, each with the number of members that it is taken over. */
export function meanProgress(members: readonly GoalProgress[]): MeanProgress {
  const days = new Set(members.flatMap(({ points }) => points.map(({ on }) => on)));
  const points = [...days]
    .toSorted(compare)
    .map((on) => ({ on, ...meanOf(members.map((member) => scoreOn(member, on)?.t ?? null)) }));
  return {
    of: members.filter(({ baseline, points: own }) => baseline.goals > 0 || own.length > 0).length,
    baseline: meanOf(members.map(({ baseline }) => baseline.t)),
    points,
    latest: points.at(-1) ?? null,
    change: meanOf(members.map(({ change }) => change?.t ?? null)),
  };
}

function meanOf(scores: readonly (number | null)[]): MeanScore {
  const known = scores.filter((score) => score !== null);
  const sum = known.reduce((total, score) => total + score, 0);
  return { mean: known.length === 0 ? null : sum / known.length, members: known.length };
}

function pointOn(
  goals: readonly ProgressGoal[],
  ratingsOf: ReadonlyMap<string, readonly ProgressRating[]>,
  on: string,
): ProgressPoint {
  let scaledGoals = 0;
  const levels: { level: number; weight: number }[] = [];
  for (const goal of goals) {
    if (goal.outOn !== null && goal.outOn <= on) continue;
    const rating = levelOn(ratingsOf.get(goal.id) ?? [], on);
    const wording = wordingOf(goal, rating);
    const hasBegun = goal.startedOn === null || goal.startedOn <= on || rating !== null;
    if (!wording.isScaled || !hasBegun) continue;
    scaledGoals += 1;
    if (rating !== null) levels.push({ level: rating.level, weight: wording.weight });
  }
  return { on, t: scoreOf(levels), rated: levels.length, goals: scaledGoals };
}

/** The wording that was rated; of a goal not rated, its present one. */
function wordingOf(goal: ProgressGoal, rating: ProgressRating | null): ProgressWording {
  const rated = rating && goal.wordings.find(({ revision }) => revision === rating.revision);
  return rated ?? goal.wordings.at(-1)!;
}

function scoreOf(levels: readonly { level: number; weight: number }[]): number | null {
  return levels.length === 0 ? null : goalAttainmentT(levels);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
