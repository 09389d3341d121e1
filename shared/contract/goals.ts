import { z } from 'zod';
import { changed, changedRecord, id, line, localDate, paragraph, procedure, requiredLine } from './define.ts';

/** Who rated. Ratings of different raters are never mixed in one figure. */
export const raters = ['facilitator', 'member', 'teacher', 'parent'] as const;

/** Why a goal was closed; words of one's own stand beside these. Only what is set aside leaves the T-score. */
export const closeReasons = ['reached', 'not-reached', 'set-aside', 'carried-on'] as const;

export const smartPrompts = ['specific', 'measurable', 'attainable', 'relevant', 'timed'] as const;

/** -2 much less than expected, -1 less, 0 as expected, +1 more, +2 much more. */
export const goalLevel = z.int().min(-2).max(2);
const fiveSteps = z.int().min(1).max(5);

export const goalFields = z.object({
  text: requiredLine(300),
  smart: z.object({
    specific: paragraph(1000),
    measurable: paragraph(1000),
    attainable: paragraph(1000),
    relevant: paragraph(1000),
    timed: paragraph(1000),
  }),
  /** The words of the five levels, -2 first; '' where one is not written yet. */
  levels: z.array(line(300)).length(5),
  importance: fiveSteps,
  difficulty: fiveSteps,
  baselineLevel: goalLevel.nullable(),
  /** CASEL's codes (activity-fields.ts) and words of one's own. */
  competences: z
    .array(requiredLine(60))
    .max(20)
    .overwrite((words) => [...new Set(words)]),
  /** The goal of the group that a member's goal serves. */
  servesGoalId: id.nullable(),
  startedOn: localDate.nullable(),
});

export const goal = goalFields.extend({
  id,
  groupId: id,
  /** Null: a goal of the whole group. */
  personId: id.nullable(),
  position: z.number(),
  /** 1, 2, 3 ...: how often it was worded anew. */
  revision: z.number(),
  closedOn: z.string().nullable(),
  /** One of `closeReasons` or words of one's own; '' while it is open. */
  closeReason: z.string(),
  /** Sessions whose objectives point to it. */
  sessions: z.number(),
  /** Ratings under its present wording: from the first one on, a change of the words is a revision. */
  ratings: z.number(),
});

export const goalRating = z.object({
  id,
  goalId: id,
  /** The wording that was rated. */
  revision: z.number(),
  sessionId: id.nullable(),
  sessionNumber: z.number().nullable(),
  /** The session's day, or the day on which it was rated outside of one. */
  ratedOn: z.string(),
  level: goalLevel,
  rater: z.enum(raters),
  /** Who it was, for raters of whom there are several; '' otherwise. */
  raterName: z.string(),
  remark: z.string(),
});

/** How a goal read before it was revised. */
export const goalRevision = goalFields
  .pick({ text: true, smart: true, levels: true, importance: true, difficulty: true, baselineLevel: true })
  .extend({
    number: z.number(),
    /** Why it was revised; '' where it was reworded in the group's plan. */
    reason: z.string(),
    /** The last day of this wording. */
    revisedOn: z.string(),
  });

/** Somebody with goals, by the names that the page puts together. */
export const goalOwner = z.object({
  personId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  /** A member of the group today, or on its last day where it has ended (of a session: on its day). */
  isMember: z.boolean(),
});

const raterName = line(80);

/** A voice: who rated. `raterName` null: the one of that role who rated most often. */
export const voice = z.object({ rater: z.enum(raters), raterName: raterName.nullable() });

const restingScore = z.object({
  /** The T-score; null where nothing is rated. */
  t: z.number().nullable(),
  /** It rests on so many of `goals` scaled goals. */
  rated: z.number(),
  goals: z.number(),
});
const progressPoint = restingScore.extend({ on: z.string() });

/** shared/domain/goal-progress.ts */
export const goalProgressOutput = z.object({
  baseline: restingScore,
  points: z.array(progressPoint),
  latest: progressPoint.nullable(),
  change: z.object({ t: z.number(), goals: z.number() }).nullable(),
  unscaled: z.number(),
});
const meanScore = z.object({ mean: z.number().nullable(), members: z.number() });
const meanPoint = meanScore.extend({ on: z.string() });
export const meanProgressOutput = z.object({
  of: z.number(),
  baseline: meanScore,
  points: z.array(meanPoint),
  latest: meanPoint.nullable(),
  change: meanScore,
});

/** One goal in the figures: its ratings by the voice that was asked for, the earliest first. */
export const progressOfGoal = goal
  .pick({
    id: true,
    text: true,
    baselineLevel: true,
    importance: true,
    difficulty: true,
    revision: true,
    closedOn: true,
    closeReason: true,
  })
  .extend({
    isScaled: z.boolean(),
    ratings: z.array(goalRating.pick({ ratedOn: true, level: true, revision: true, sessionNumber: true })),
  });

export const groupGoalProgress = z.object({
  groupId: id,
  /** Whose ratings these are. */
  voice: z.object({ rater: z.enum(raters), raterName: z.string() }),
  /** Everybody who rated a goal here, the most frequent first. */
  voices: z.array(z.object({ rater: z.enum(raters), raterName: z.string(), ratings: z.number() })),
  group: z.object({ progress: goalProgressOutput, goals: z.array(progressOfGoal) }),
  members: z.array(goalOwner.extend({ progress: goalProgressOutput, goals: z.array(progressOfGoal) })),
  mean: meanProgressOutput,
});

/** The grid of a session: whose goals, what was rated in it, and what each voice said last before it. */
export const goalGrid = z.object({
  sessionId: id,
  groupId: id,
  date: z.string(),
  canRate: z.boolean(),
  owners: z.array(
    goalOwner.extend({
      /** Of that session; null where nothing was marked. */
      attendance: z.enum(['present', 'late', 'left-early', 'excused', 'unexcused']).nullable(),
    }),
  ),
  /** Open on that day, or rated in that session; the group's first, then each member's, in their order. */
  goals: z.array(goal.extend({ isWorkedOn: z.boolean() })),
  ratings: z.array(goalRating),
  /** For each goal and voice the last rating before this session. */
  earlier: z.array(goalRating),
});

export const goalHistory = z.object({
  goal,
  owner: goalOwner.nullable(),
  groupName: z.string(),
  /** Earlier wordings, the latest first. */
  revisions: z.array(goalRevision),
  /** All ratings, the latest first. */
  ratings: z.array(goalRating),
  /** Sessions whose objectives point to it, in order of time. */
  workedOn: z.array(
    z.object({
      sessionId: id,
      number: z.number().nullable(),
      date: z.string(),
      objectives: z.array(z.string()),
    }),
  ),
});

export const goals = {
  /** The group's goals and its members', open and closed. */
  listForGroup: procedure
    .input(z.object({ groupId: id }))
    .output(z.object({ goals: z.array(goal), owners: z.array(goalOwner) })),
  get: procedure.input(z.object({ id })).output(goalHistory),
  /** One member's goals, group by group, with what came of them by one voice. */
  listForPerson: procedure.input(z.object({ personId: id, voice })).output(
    z.array(
      z.object({
        groupId: id,
        groupName: z.string(),
        goals: z.array(goal),
        voice: groupGoalProgress.shape.voice,
        voices: groupGoalProgress.shape.voices,
        progress: goalProgressOutput,
        progressOfGoals: z.array(progressOfGoal),
      }),
    ),
  ),
  /** T-scores of the group, its members and their mean over time, by one voice. */
  progress: procedure.input(z.object({ groupId: id, voice })).output(groupGoalProgress),
  add: procedure
    .input(z.object({ groupId: id, personId: id.nullable(), fields: goalFields }))
    .output(changedRecord),
  /**
   * Changes a goal. With `revision`, and where its present wording has been rated, the earlier wording stays as
   * history with its ratings; without, a slip of the pen was put right.
   */
  revise: procedure
    .input(
      z.object({
        id,
        fields: goalFields,
        revision: z.object({ reason: requiredLine(500), revisedOn: localDate }).nullable(),
      }),
    )
    .output(changed),
  close: procedure.input(z.object({ id, closedOn: localDate, reason: requiredLine(200) })).output(changed),
  reopen: procedure.input(z.object({ id })).output(changed),
  /** Takes a goal away with its ratings and its history. */
  remove: procedure.input(z.object({ id })).output(changed),
  /** The open goals of the group or of one member, in their new order. */
  reorder: procedure
    .input(z.object({ groupId: id, personId: id.nullable(), ids: z.array(id).min(1).max(1000) }))
    .output(changed),
  forSession: procedure.input(z.object({ sessionId: id })).output(goalGrid),
  /**
   * One rating by one voice, in a session (whose day counts) or on a day; `level` null takes it away. A remark left
   * out stays as it was.
   */
  rate: procedure
    .input(
      z.object({
        goalId: id,
        at: z.union([z.object({ sessionId: id }), z.object({ ratedOn: localDate })]),
        rater: z.enum(raters),
        raterName,
        level: goalLevel.nullable(),
        remark: paragraph(1000).optional(),
      }),
    )
    .output(changed),
  removeRating: procedure.input(z.object({ id })).output(changed),
};

export type CloseReason = (typeof closeReasons)[number];
export type Rater = (typeof raters)[number];
export type Voice = z.output<typeof voice>;
export type Goal = z.output<typeof goal>;
export type GoalFields = z.output<typeof goalFields>;
export type GoalRating = z.output<typeof goalRating>;
export type GoalRevision = z.output<typeof goalRevision>;
export type GoalOwner = z.output<typeof goalOwner>;
export type GoalGrid = z.output<typeof goalGrid>;
export type GoalHistory = z.output<typeof goalHistory>;
export type GroupGoalProgress = z.output<typeof groupGoalProgress>;
export type ProgressOfGoal = z.output<typeof progressOfGoal>;
