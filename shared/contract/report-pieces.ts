import { z } from 'zod';
import { goalStandings } from '../domain/goal-standing.ts';
import { id } from './define.ts';
import { goalProgressOutput, raters } from './goals.ts';
import { facilitatorRoles } from './groups.ts';
import { measureSeries, seriesPoint } from './scores.ts';

export const reportPerson = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

export const reportLeader = z.object({
  name: z.string(),
  credentials: z.string(),
  role: z.enum(facilitatorRoles),
});

export const reportVoice = z.object({ rater: z.enum(raters), raterName: z.string() });

/** A level of an attainment scale with the words that it has there. */
const namedLevel = z.object({ level: z.number(), words: z.string() });

/** A goal as a report has it: by one voice, up to the last of its days. */
export const reportGoal = z.object({
  id,
  text: z.string(),
  /** How often it was worded anew. Levels are those of the wording that was rated last. */
  revision: z.number(),
  isScaled: z.boolean(),
  /** Importance times difficulty. */
  weight: z.number(),
  startedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  closeReason: z.string(),
  baseline: namedLevel.nullable(),
  /** What was expected: the words of level 0. */
  expected: z.string(),
  latest: namedLevel.extend({ on: z.string(), sessionNumber: z.number().nullable() }).nullable(),
  standing: z.enum(goalStandings),
  /** Within the days, the earliest first. */
  ratings: z.array(z.object({ on: z.string(), level: z.number(), sessionNumber: z.number().nullable() })),
  /** The last rating of each other voice. */
  others: z.array(reportVoice.extend({ level: z.number(), on: z.string() })),
});

/** T-scores of one voice: `points` lie within the days, the others are as of the last of them. */
export const reportProgress = goalProgressOutput.extend({
  voice: reportVoice,
  /** Ratings of this voice within the days. */
  ratings: z.number(),
});

export const reportSeries = measureSeries.extend({
  /** From which day on a score is intervention, those before are baseline; null while the group has not begun. */
  startsOn: z.string().nullable(),
  /** Somebody chose that day; otherwise it is that of the first session held. */
  isStartChosen: z.boolean(),
  points: z.array(seriesPoint.extend({ sessionNumber: z.number().nullable() })),
});

export type ReportPerson = z.output<typeof reportPerson>;
export type ReportLeader = z.output<typeof reportLeader>;
export type ReportGoal = z.output<typeof reportGoal>;
export type ReportProgress = z.output<typeof reportProgress>;
export type ReportSeries = z.output<typeof reportSeries>;
