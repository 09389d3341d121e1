import { z } from 'zod';
import { attendanceBands, changeBands } from '../domain/report-bands.ts';
import { serviceKinds } from '../domain/service-kinds.ts';
import { changed, changedRecord, id, line, localDate, minutes, procedure } from './define.ts';
import { groupKinds } from './groups.ts';
import { reportOutput } from './report-output.ts';
import { aggregateScope, breakdowns, reportScope } from './report-scope.ts';
import { csvFile } from './transfer.ts';

export { attendanceBands, breakdowns, changeBands, reportScope };
export type { Breakdown, ReportScope } from './report-scope.ts';
export { type ReportDocument, reportDocument } from './report-document.ts';

const person = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

/** Counts of sessions, and of places in them: one member at one held session on whose day they were a member. */
export const attendanceFigures = z.object({
  sessions: z.number(),
  cancelled: z.number(),
  sessionMinutes: z.number(),
  members: z.number(),
  /** Places; of them recorded, and of those attended (late and left early among them). */
  expected: z.number(),
  recorded: z.number(),
  attended: z.number(),
  late: z.number(),
  leftEarly: z.number(),
  excused: z.number(),
  unexcused: z.number(),
  /** Minutes that members were there, of those that the recorded sessions had. */
  memberMinutes: z.number(),
  possibleMinutes: z.number(),
});

export const attendanceReport = z.object({
  groups: z.array(z.object({ id, name: z.string() })),
  total: attendanceFigures,
  byMember: z.array(attendanceFigures.extend({ person, groups: z.array(z.string()) })),
  /** Those that met, or would have. */
  byGroup: z.array(attendanceFigures.extend({ id, name: z.string(), kind: z.enum(groupKinds) })),
  /** A session counts for each of those who lead its group. */
  byFacilitator: z.array(attendanceFigures.extend({ id, name: z.string() })),
  /** 'YYYY-MM', in order. */
  byMonth: z.array(attendanceFigures.extend({ month: z.string() })),
});

export const serviceFields = z.object({
  facilitatorId: id,
  groupId: id.nullable(),
  doneOn: localDate,
  minutes,
  kind: z.enum(serviceKinds),
  remark: line(500),
});

export const serviceEntry = serviceFields.extend({ id, groupName: z.string().nullable() });

export const serviceLog = z.object({
  facilitator: z.object({ id, name: z.string(), credentials: z.string() }),
  /** Held sessions of groups that they lead. */
  sessions: z.array(
    z.object({
      id,
      groupId: id,
      groupName: z.string(),
      date: z.string(),
      start: z.string(),
      number: z.number().nullable(),
      minutes: z.number(),
      attended: z.number(),
      recorded: z.number(),
      /** Notes of that session that they signed: of the group, and of members. */
      groupNotes: z.number(),
      memberNotes: z.number(),
    }),
  ),
  entries: z.array(serviceEntry),
});

const hideable = z.number().nullable();
/** A figure over members: hidden, or none where there is nothing to make it of. */
const figure = z.union([z.number(), z.enum(['hidden', 'none'])]);
/** Members by band, a row for each of the report's (or one), with the sums of the columns. */
const bandTable = z.object({ cells: z.array(z.array(hideable)), totals: z.array(hideable) });
const aggregateRow = z.object({
  /** Names of groups, codes of kinds, grades ('' not given), or months; several where they were joined. */
  keys: z.array(z.string()),
  groups: z.number(),
  sessions: z.number(),
  cancelled: z.number(),
  sessionMinutes: z.number(),
  /** Null where withheld, and for months: those who are in one and not in the next may be few. */
  members: hideable,
  /** Places attended of those recorded, in percent, to the nearest 5. */
  share: figure,
  /** The mean of the members' changes, in whole T. */
  change: figure,
});

export const aggregate = z.object({
  threshold: z.number(),
  /** True where it is about fewer people than the threshold: then no figure about people is told. */
  isWithheld: z.boolean(),
  /** True where the rows asked for cannot be shown, because they are about too few. */
  rowsWithheld: z.boolean(),
  breakdown: z.enum(breakdowns),
  total: aggregateRow,
  /** Different people; null where the number would tell of a few who are in several groups. */
  people: hideable,
  rows: z.array(aggregateRow),
  /** Null where withheld, and where it cannot be shown beside the other figures. */
  changes: bandTable.nullable(),
  attendance: bandTable.nullable(),
});

/** The latest of them first, a few. */
export const leftBefore = z.array(
  z.object({
    /** The UTC moment when it left. */
    at: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    breakdown: z.enum(breakdowns),
  }),
);

export const missingKinds = [
  'attendance',
  'group-note',
  'member-notes',
  'consent',
  'goals',
  'post-measure',
  'incident',
] as const;

export const missingLine = z.object({
  kind: z.enum(missingKinds),
  groupId: id,
  groupName: z.string(),
  sessionId: id.nullable(),
  sessionNumber: z.number().nullable(),
  person: person.nullable(),
  /** A measure's name; '' otherwise. */
  subject: z.string(),
  /** The day since which it is missing; null where there is none. */
  since: z.string().nullable(),
  /** Marks, notes or goals that are missing, of so many. */
  count: z.number(),
  of: z.number(),
  isOverdue: z.boolean(),
});

/** The records behind the figures of reports, as files. */
export const rawRecords = [
  'sessions',
  'attendance',
  'ratings',
  'acts',
  'observations',
  'scores',
  'notes',
  'service',
  'groups',
  'members',
  'forms',
  'incidents',
  'stages',
] as const;
/** Those that are told as they stand today, whatever the days. */
export const standingRecords: readonly (typeof rawRecords)[number][] = ['groups', 'members', 'forms'];
/** The most acts that one file of them takes. */
export const mostRawLines = 200_000;

/** The reports over groups and dates, and the ways by which every report leaves the app. */
export const reports = {
  ...reportOutput,
  /** Errors: NOT_FOUND. */
  attendance: procedure.input(reportScope).output(attendanceReport),
  /** Errors: NOT_FOUND. */
  serviceLog: procedure
    .input(z.object({ facilitatorId: id, from: localDate.nullable(), to: localDate.nullable() }))
    .output(serviceLog),
  /** Errors: NOT_FOUND, DAY_TO_COME. */
  addService: procedure.input(serviceFields).output(changedRecord),
  updateService: procedure.input(z.object({ id, fields: serviceFields })).output(changed),
  removeService: procedure.input(z.object({ id })).output(changed),
  /** Counts for whoever pays or answers for the groups: nobody is named. Errors: NOT_FOUND. */
  aggregate: procedure.input(aggregateScope).output(aggregate),
  /** Aggregates with other figures that left before and share days and groups with this one. Errors: NOT_FOUND. */
  leftBefore: procedure.input(aggregateScope).output(leftBefore),
  /** What is not there as of today, of sessions between the days. Errors: NOT_FOUND. */
  missing: procedure.input(reportScope).output(z.object({ today: z.string(), lines: z.array(missingLine) })),
  /**
   * The records behind the figures, a line each, for calculations of one's own. With pseudonyms nobody is named: members
   * and their goals have numbers that are drawn anew for each file.
   * Errors: NOT_FOUND, EXPORT_TOO_LONG (details: most lines).
   */
  raw: procedure
    .input(
      reportScope.extend({
        what: z.enum(rawRecords),
        names: z.enum(['shown', 'pseudonyms']),
      }),
    )
    .output(csvFile),
};

export type AttendanceFigures = z.output<typeof attendanceFigures>;
export type AttendanceReport = z.output<typeof attendanceReport>;
export type ServiceFields = z.output<typeof serviceFields>;
export type ServiceEntry = z.output<typeof serviceEntry>;
export type ServiceLog = z.output<typeof serviceLog>;
export type AggregateRow = z.output<typeof aggregateRow>;
export type Aggregate = z.output<typeof aggregate>;
export type LeftBefore = z.output<typeof leftBefore>;
export type RawRecords = (typeof rawRecords)[number];
export type MissingKind = (typeof missingKinds)[number];
export type MissingLine = z.output<typeof missingLine>;
