import { z } from 'zod';
import { attendanceStatuses } from './attendance.ts';
import { changed, id, line, localDate, procedure } from './define.ts';
import { betterWays, raters } from './measures.ts';

/** What is charted: a measure, or (measureId null) the T-score of the members' goals; and by whose ratings. */
export const chartedSeries = z.object({
  measureId: id.nullable(),
  rater: z.enum(raters),
  raterName: line(80),
});

/** A place on the axis: a day, and the session of that day where there was one. */
export const chartedDay = z.object({
  on: z.string(),
  sessionId: id.nullable(),
  number: z.number().nullable(),
  /** Of scores that were marked as from before the group: baseline whatever the day, and of no session. */
  isBefore: z.boolean(),
});

export const chartedMember = z.object({
  personId: id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
  /** Is a member today. */
  isMember: z.boolean(),
  /** One for each day: the score; null where there is none. */
  scores: z.array(z.number().nullable()),
  /** One for each day: what the register says; null where it says nothing, or there was no session. */
  attendance: z.array(z.enum(attendanceStatuses).nullable()),
  /** One for each day: the share of the members' turns against an equal share for the time present, 1 is equal. */
  participation: z.array(z.number().nullable()),
  /** Of a T-score: at the levels where the goals began. It was said when they were set, and observed on no day. */
  beginning: z.number().nullable(),
  /** From which day on a score is intervention; null where the group has not begun and nobody chose a day. */
  startsOn: z.string().nullable(),
  /** Chosen for this member alone. */
  hasOwnStart: z.boolean(),
});

export const groupChart = z.object({
  groupName: z.string(),
  /** What can be charted here: what has a baseline to be compared with first, then what has the most scores. */
  choices: z.array(
    chartedSeries.extend({
      /** Of the measure; empty for the T-score. */
      name: z.string(),
      members: z.number(),
      scores: z.number(),
    }),
  ),
  /** The one that is shown; null where nothing can be charted yet. */
  chosen: chartedSeries
    .extend({
      name: z.string(),
      better: z.enum(betterWays),
      low: z.number(),
      high: z.number(),
      cutOffs: z.array(z.object({ value: z.number(), label: z.string() })),
    })
    .nullable(),
  /** From which day on scores are intervention, for members without a day of their own; and whether it was chosen. */
  startsOn: z.string().nullable(),
  isStartChosen: z.boolean(),
  days: z.array(chartedDay),
  members: z.array(chartedMember),
});

export const singleSystem = {
  /** The scores of a group's members on one axis, with attendance and participation. Null: what there is most of. */
  ofGroup: procedure.input(z.object({ groupId: id, series: chartedSeries.nullable() })).output(groupChart),
  /** From which day on a score is intervention: for everybody, or for one member. Null: as it follows by itself. */
  setStart: procedure
    .input(
      z.object({
        groupId: id,
        measureId: id.nullable(),
        personId: id.nullable(),
        startsOn: localDate.nullable(),
      }),
    )
    .output(changed),
};

export type ChartedSeries = z.output<typeof chartedSeries>;
export type ChartedDay = z.output<typeof chartedDay>;
export type ChartedMember = z.output<typeof chartedMember>;
export type GroupChart = z.output<typeof groupChart>;
