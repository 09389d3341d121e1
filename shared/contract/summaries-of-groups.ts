import { z } from 'zod';
import { goalStandings } from '../domain/goal-standing.ts';
import { groupStages, stageModels } from '../domain/group-stages.ts';
import { observationKinds } from './acts.ts';
import { blockKinds } from './agenda.ts';
import { attendanceStatuses } from './attendance.ts';
import { id } from './define.ts';
import { foundPattern } from './dynamics.ts';
import { memberOutcomes } from './endings.ts';
import { meanProgressOutput } from './goals.ts';
import { groupKinds, groupStatuses } from './groups.ts';
import { confidences } from './looking-back.ts';
import { betterWays, raters as measureRaters } from './measures.ts';
import { planAnswerStates, planHeadings } from './plan.ts';
import { reportGoal, reportLeader, reportPerson, reportProgress, reportVoice } from './report-pieces.ts';
import { attendanceFigures } from './reports.ts';
import { sessionStates } from './sessions.ts';

const takenOut = {
  /** Names that were taken out where nobody is named, and words that may be one and were left. */
  replaced: z.number(),
  doubtful: z.array(z.string()),
};

/** A measure of a group by one kind of rater. */
const measuredBy = z.object({
  measureId: id,
  name: z.string(),
  low: z.number(),
  high: z.number(),
  better: z.enum(betterWays),
  rater: z.enum(measureRaters),
});

/** How scores lie; without names it is withheld (null) where fewer than three answered. */
const spread = z
  .object({
    mean: z.number(),
    median: z.number(),
    lowest: z.number(),
    highest: z.number(),
    values: z.array(z.object({ value: z.number(), count: z.number() })),
  })
  .nullable();

/** Levels -2 to +2 and how often each was given. */
const levelCounts = z.array(z.number()).length(5);

export const sessionSummaryReport = z.object({
  session: z.object({
    id,
    groupId: id,
    groupName: z.string(),
    number: z.number().nullable(),
    ofNumber: z.number(),
    date: z.string(),
    start: z.string(),
    /** As planned, and how long it was; null while it was not held. */
    plannedMinutes: z.number(),
    minutes: z.number().nullable(),
    state: z.enum(sessionStates),
    topic: z.string(),
  }),
  leaders: z.array(reportLeader),
  attendance: attendanceFigures,
  guests: z.number(),
  objectives: z.array(z.object({ text: z.string(), goal: z.string() })),
  blocks: z.array(
    z.object({
      title: z.string(),
      kind: z.enum(blockKinds),
      minutes: z.number(),
      /** Null: nobody said. */
      isReached: z.boolean().nullable(),
    }),
  ),
  /** From the facilitator's own record; null where nothing was recorded. */
  dynamics: z
    .object({
      acts: z.number(),
      memberActs: z.number(),
      recalled: z.number(),
      untimed: z.number(),
      facilitatorShare: z.number().nullable(),
      memberToMember: z.number().nullable(),
      evenness: z.number().nullable(),
      giniCorrected: z.number().nullable(),
      /** Members who said something, of those who were there. */
      spoke: z.number(),
      present: z.number(),
      pattern: foundPattern.unwrap().pick({ kind: true, figures: true }).nullable(),
    })
    .nullable(),
  /** Behaviour seen in the session, with how often: of nobody in particular. */
  seen: z.array(
    z.object({ kind: z.enum(observationKinds), code: z.string(), name: z.string(), times: z.number() }),
  ),
  incidents: z.number(),
  goals: z.object({
    voice: reportVoice,
    /** Goals of the group that were rated in it, by that voice. */
    group: z.array(z.object({ text: z.string(), level: z.number(), words: z.string() })),
    /** Goals of members that were open on its day; those rated, and at which level. */
    open: z.number(),
    rated: z.number(),
    levels: levelCounts,
    /** Ratings of others in it. */
    others: z.array(reportVoice.extend({ ratings: z.number() })),
  }),
  measures: z.array(
    measuredBy.extend({
      /** Sheets with a score, of the sheets begun. */
      scored: z.number(),
      sheets: z.number(),
      spread,
    }),
  ),
  ...takenOut,
  /** Empty where nobody is named. */
  members: z.array(
    z.object({
      person: reportPerson,
      status: z.enum(attendanceStatuses).nullable(),
      minutes: z.number().nullable(),
      acts: z.number().nullable(),
      goals: z.array(z.object({ text: z.string(), level: z.number().nullable() })),
      scores: z.array(
        z.object({ measureId: id, rater: z.enum(measureRaters), score: z.number().nullable() }),
      ),
    }),
  ),
});

const standingCounts = z.record(z.enum(goalStandings), z.number());

export const groupSummaryReport = z.object({
  group: z.object({
    id,
    name: z.string(),
    kind: z.enum(groupKinds),
    openness: z.enum(['open', 'closed']),
    status: z.enum(groupStatuses),
    startsOn: z.string().nullable(),
    endsOn: z.string().nullable(),
    purpose: z.string(),
  }),
  leaders: z.array(reportLeader),
  plan: z.object({
    settled: z.number(),
    answers: z.array(
      z.object({
        heading: z.enum(planHeadings),
        state: z.enum(planAnswerStates),
        text: z.string(),
        reason: z.string(),
      }),
    ),
  }),
  /** Held and cancelled within the days. */
  sessions: z.array(
    z.object({
      sessionId: id,
      number: z.number().nullable(),
      date: z.string(),
      topic: z.string(),
      isCancelled: z.boolean(),
      minutes: z.number(),
      expected: z.number(),
      recorded: z.number(),
      attended: z.number(),
    }),
  ),
  attendance: attendanceFigures,
  /** Within the days: joined after the first session, and left. */
  joined: z.number(),
  left: z.number(),
  stages: z.array(
    z.object({
      sessionNumber: z.number().nullable(),
      judgedOn: z.string(),
      model: z.enum(stageModels),
      stage: z.enum(groupStages),
      confidence: z.literal(confidences),
    }),
  ),
  /** Sessions with a record of acts. */
  dynamics: z.array(
    z.object({
      sessionId: id,
      number: z.number().nullable(),
      date: z.string(),
      acts: z.number(),
      memberActs: z.number(),
      recalled: z.number(),
      facilitatorShare: z.number().nullable(),
      memberToMember: z.number().nullable(),
      evenness: z.number().nullable(),
    }),
  ),
  goals: z.object({
    /** Of the group as a whole. */
    group: z.array(reportGoal),
    progress: reportProgress,
    /** The mean of the members' T; its points lie within the days. */
    mean: meanProgressOutput,
    /** Where the members' goals stand; those set aside are left out. */
    standings: standingCounts,
    /** Members by how their T moved from the beginning. */
    changes: z.object({ up: z.number(), same: z.number(), down: z.number(), unknown: z.number() }),
  }),
  measures: z.array(
    measuredBy.extend({
      /** Means by day within the days; null where fewer than three answered and nobody is named. */
      days: z.array(
        z.object({
          on: z.string(),
          sessionNumber: z.number().nullable(),
          scored: z.number(),
          mean: z.number().nullable(),
        }),
      ),
      /** From first to last score, of those who have two. */
      compared: z.number(),
      improved: z.number(),
      unchanged: z.number(),
      worsened: z.number(),
    }),
  ),
  ending: z.object({
    endedOn: z.string().nullable(),
    held: z.number(),
    left: z.number(),
    lastOn: z.string().nullable(),
    outcomes: z.array(z.object({ outcome: z.enum(memberOutcomes), members: z.number() })),
  }),
  ...takenOut,
  /** Empty where nobody is named. */
  members: z.array(
    z.object({
      person: reportPerson,
      joinedOn: z.string().nullable(),
      leftOn: z.string().nullable(),
      attended: z.number(),
      recorded: z.number(),
      minutes: z.number(),
      goals: z.number(),
      met: z.number(),
      baseline: z.number().nullable(),
      latest: z.number().nullable(),
      change: z.number().nullable(),
    }),
  ),
});

export type SessionSummaryReport = z.output<typeof sessionSummaryReport>;
export type GroupSummaryReport = z.output<typeof groupSummaryReport>;
