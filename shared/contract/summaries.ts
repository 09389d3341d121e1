import { z } from 'zod';
import { attendanceStatuses } from './attendance.ts';
import { id, line, localDate, paragraph, procedure } from './define.ts';
import { observationKinds } from './acts.ts';
import { memberEndingFields } from './endings.ts';
import { reportGoal, reportLeader, reportPerson, reportProgress, reportSeries } from './report-pieces.ts';
import { attendanceFigures } from './reports.ts';
import { groupSummaryReport, sessionSummaryReport } from './summaries-of-groups.ts';

export { type GroupSummaryReport, type SessionSummaryReport } from './summaries-of-groups.ts';

export const memberReport = z.object({
  person: reportPerson,
  /** The groups that they are or were a member of, the latest first. */
  groups: z.array(z.object({ id, name: z.string() })),
  /** The one that it is about; null where they are in none. */
  group: z.object({ id, name: z.string() }).nullable(),
  leaders: z.array(reportLeader),
  joinedOn: z.string().nullable(),
  leftOn: z.string().nullable(),
  attendance: attendanceFigures,
  /** Held sessions on whose day they were a member. */
  sessions: z.array(
    z.object({
      sessionId: id,
      number: z.number().nullable(),
      date: z.string(),
      topic: z.string(),
      status: z.enum(attendanceStatuses).nullable(),
      minutes: z.number().nullable(),
      sessionMinutes: z.number(),
    }),
  ),
  /** The voice whose ratings count first, then the others. */
  progress: z.array(reportProgress),
  goals: z.array(reportGoal),
  measures: z.array(reportSeries),
  participation: z.object({
    /** Sessions with a record of acts in which they were there. */
    sessions: z.array(
      z.object({
        sessionId: id,
        number: z.number().nullable(),
        date: z.string(),
        acts: z.number(),
        memberActs: z.number(),
        minutes: z.number(),
        /** Times an equal part for the minutes there; null where no member said anything. */
        ratio: z.number().nullable(),
      }),
    ),
    acts: z.number(),
    expectedActs: z.number(),
    ratio: z.number().nullable(),
    recalled: z.number(),
  }),
  /** Behaviour seen in sessions, never a label. */
  seen: z.array(
    z.object({
      kind: z.enum(observationKinds),
      code: z.string(),
      name: z.string(),
      sessions: z.number(),
    }),
  ),
  /** Their own notes of these sessions, and sessions to which they came. */
  notes: z.object({ signed: z.number(), drafts: z.number(), of: z.number() }),
  ending: memberEndingFields.nullable(),
  /** Sessions to come, and the next of them. */
  left: z.number(),
  nextOn: z.string().nullable(),
  /** Names of others that were taken out, and words that may be one and were left. */
  replaced: z.number(),
  doubtful: z.array(z.string()),
});

/** How the texts of a member's report are cleaned of names. */
const guarding = {
  personId: id,
  /** Words that may be a name are taken out, too. */
  replacesDoubtful: z.boolean(),
  /** What stands in texts for the member's own name; null: it stays. */
  calledInstead: line(80).nullable(),
};
const days = { from: localDate.nullable(), to: localDate.nullable() };

const naming = { isNamed: z.boolean(), keepsTexts: z.boolean() };

/** Reports of one member, one session and one group. */
export const summaries = {
  /** Nobody else is named in it. Without a group: that of the latest membership. Errors: NOT_FOUND. */
  member: procedure.input(z.object({ ...guarding, ...days, groupId: id.nullable() })).output(memberReport),
  /** Words of one's own on a member's report, without the names of others. Errors: NOT_FOUND. */
  guardWords: procedure
    .input(z.object({ ...guarding, texts: z.array(paragraph(4000)).max(10) }))
    .output(z.object({ texts: z.array(z.string()), replaced: z.number(), doubtful: z.array(z.string()) })),
  /** Counts alone, and with `isNamed` each member. Unless `keepsTexts`, names are taken out of texts. Errors: NOT_FOUND. */
  session: procedure.input(z.object({ sessionId: id, ...naming })).output(sessionSummaryReport),
  group: procedure.input(z.object({ groupId: id, ...days, ...naming })).output(groupSummaryReport),
};

export type MemberReport = z.output<typeof memberReport>;
