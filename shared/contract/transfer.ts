import { z } from 'zod';
import { personColumns } from '../domain/person-columns.ts';
import { attendanceStatuses } from './attendance.ts';
import {
  changed,
  changedRecord,
  id,
  line,
  localDate,
  localTime,
  minutes,
  procedure,
  requiredLine,
  undoStepId,
} from './define.ts';

/** The largest file that is taken in, in bytes. */
export const largestFile = 50 * 1024 * 1024;
/** The largest piece of an upload, in bytes before base64. */
export const largestPiece = 512 * 1024;
/** The most lines and columns that a table may have. */
export const mostLines = 100_000;
export const mostColumns = 1000;
/** How many problems and rows a preview lists; it counts them all. */
export const mostListed = 1000;

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export const delimiters = [',', ';', '\t', '|'] as const;

export const problemCodes = [
  // the table
  'bad-quote',
  'too-few-cells',
  'too-many-cells',
  'too-many-lines',
  'too-many-columns',
  'no-lines',
  'heading-twice',
  'heading-empty',
  // what the columns mean
  'no-name-column',
  'no-session-column',
  'column-twice',
  // people
  'empty-name',
  'name-twice',
  'identifier-twice',
  'two-people-match',
  'too-long',
  // days
  'bad-date',
  'ambiguous-date',
  'future-date',
  'before-birth',
  'date-twice',
  'two-sessions-match',
  'session-cancelled',
  'session-was-held',
  // marks
  'unknown-code',
  'bad-minutes',
  'not-a-member-then',
  // choices
  'missing-column',
  'unknown-person',
  'not-in-the-group',
  'chose-oneself',
  'choice-twice',
  'rank-twice',
  'bad-valence',
  'bad-rank',
  // acts of a session
  'bad-seconds',
  'bad-category',
  'too-many-people',
  // scores
  'missing-score-column',
  'no-member',
  'unknown-measure',
  'two-measures-match',
  'bad-score',
  'thousands-or-fraction',
  'score-out-of-range',
  'score-twice',
  'unknown-rater',
  'unknown-occasion',
  'which-question',
  'unknown-question',
  'consent-needed',
] as const;

export const problem = z.object({
  /** The line of the file, from 1, at which the row begins. */
  line: z.number(),
  /** Column number from 1, and its heading; null where the whole line is meant. */
  column: z.number().nullable(),
  heading: z.string().nullable(),
  code: z.enum(problemCodes),
  /** What stands there, shortened. */
  value: z.string(),
  /** Where the other one is, for what is there twice. */
  otherLine: z.number().nullable(),
});

export const fileFacts = z.object({
  uploadId: id,
  name: z.string(),
  bytes: z.number(),
  encoding: z.enum(encodings),
  delimiter: z.enum(delimiters),
  /** Rows below the headings; empty lines are not counted. */
  lines: z.number(),
  headings: z.array(z.string()),
  /** The first lines as they are, to look at. */
  sample: z.array(z.array(z.string())),
  problems: z.array(problem),
  problemCount: z.number(),
});

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const;
/** Null where days could be read either way and the person has not said. */
const dateOrder = z.enum(dateOrders).nullable();
const headings = z.array(z.string().max(2000)).max(mostColumns);

export const peopleMapping = z.object({
  kind: z.literal('people'),
  /** The headings of the file, so that a saved mapping finds its columns again in another order. */
  headings,
  /** For each column of the file, the field it fills, or null. */
  columns: z.array(z.enum(personColumns).nullable()).max(mostColumns),
  dateOrder,
});

export const codeMeanings = [...attendanceStatuses, 'blank', 'not-joined', 'left'] as const;
/** What can tell who a row of a register is. `record` is Mezzo's own number, where names do not tell two apart. */
export const memberFields = [
  'fullName',
  'givenName',
  'familyName',
  'preferredName',
  'identifier',
  'birthDate',
  'record',
] as const;

export const registerColumn = z.discriminatedUnion('use', [
  z.object({ use: z.literal('member'), field: z.enum(memberFields) }),
  z.object({
    use: z.literal('session'),
    /** Null where the heading is no day that could be read. */
    date: localDate.nullable(),
    /** Null where the heading does not say: the mapping's start and minutes stand in. */
    start: localTime.nullable(),
    minutes: minutes.nullable(),
    state: z.enum(['held', 'planned', 'cancelled']),
    cancelReason: line(200),
  }),
  z.object({ use: z.literal('nothing') }),
]);

export const registerMapping = z.object({
  kind: z.literal('register'),
  /** Codes as they stand in the file (upper case) and what they mean; 'blank' is not recorded. */
  codes: z.record(z.string().max(160), z.enum(codeMeanings)),
  dateOrder,
  columns: z.array(registerColumn).max(mostColumns),
  /** For sessions whose heading gives no time. */
  start: localTime,
  minutes,
});

export const rowOutcomes = ['new', 'matched', 'changed', 'unchanged'] as const;

export const importPreview = z.object({
  problems: z.array(problem),
  problemCount: z.number(),
  /** People that will be made, people found, people found whose record changes, and lines that change nothing. */
  newPeople: z.number(),
  matchedPeople: z.number(),
  changedPeople: z.number(),
  unchangedPeople: z.number(),
  newMembers: z.number(),
  newSessions: z.number(),
  matchedSessions: z.number(),
  /** Marks in the file, how many of them are attendance, and how many overwrite a different mark. */
  marks: z.number(),
  attended: z.number(),
  changedMarks: z.number(),
  /** The marks in the file by what they become. */
  statuses: z.record(z.enum(attendanceStatuses), z.number()),
  rowCount: z.number(),
  rows: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      outcome: z.enum(rowOutcomes),
      /** The fields that change; 'membership' for a new or longer one, 'attendance' for marks. */
      changes: z.array(z.string()),
      /** Of a register's line: its marks, and how many of them are attendance. Null where the file is no register. */
      recorded: z.number().nullable(),
      attended: z.number().nullable(),
    }),
  ),
});

const upload = z.object({ uploadId: id });
const mapping = z.discriminatedUnion('kind', [peopleMapping, registerMapping]);
const peopleImport = upload.extend({
  mapping: peopleMapping,
  /** Makes everybody in the file a member of this group from `joinedOn` on; those who are stay as they are. */
  groupId: id.nullable(),
  joinedOn: localDate.nullable(),
});
const registerImport = upload.extend({ mapping: registerMapping, groupId: id });

export const imports = {
  /** Announces a file; refused over 50 MB. Pieces follow in order. An earlier upload is forgotten. */
  begin: procedure
    .input(
      z.object({
        name: line(255),
        bytes: z.int().min(0),
        /** A hand-off, which alone the practice can take in: its own. */
        isHandOff: z.boolean().default(false),
      }),
    )
    .output(upload),
  append: procedure
    .input(
      upload.extend({ offset: z.int().min(0), base64: z.base64().max(Math.ceil(largestPiece / 3) * 4 + 4) }),
    )
    .output(z.object({ received: z.number() })),
  /** Reads encoding, delimiter and headings; refuses binary and empty files. */
  inspect: procedure.input(upload).output(fileFacts),
  /**
   * What the columns probably mean: by the saved mapping named, else by a saved one with the same headings, else
   * by the headings themselves.
   */
  guessPeople: procedure
    .input(upload.extend({ savedId: id.nullable() }))
    .output(z.object({ mapping: peopleMapping, savedId: id.nullable() })),
  /** The same for a register: columns by their headings, codes by what is customary. */
  guessRegister: procedure.input(upload.extend({ groupId: id, savedId: id.nullable(), dateOrder })).output(
    z.object({
      mapping: registerMapping,
      savedId: id.nullable(),
      /** Every code in the file with the number of its cells; codes that the mapping lacks have to be chosen. */
      codes: z.array(z.object({ code: z.string(), count: z.number() })),
      /** True where there are more codes than are listed: hardly a register. */
      hasMoreCodes: z.boolean(),
    }),
  ),
  previewPeople: procedure.input(peopleImport).output(importPreview),
  previewRegister: procedure.input(registerImport).output(importPreview),
  /** Takes all in, or nothing. Answers at once with a job to watch. */
  applyPeople: procedure.input(peopleImport).output(z.object({ jobId: id })),
  applyRegister: procedure.input(registerImport).output(z.object({ jobId: id })),
  forget: procedure.input(upload).output(z.object({})),
  mappings: procedure
    .input(z.object({ kind: z.enum(['people', 'register']) }))
    .output(z.array(z.object({ id, name: z.string() }))),
  /** Saves a mapping for files to come, over one of the same name and kind. */
  saveMapping: procedure.input(z.object({ name: requiredLine(80), mapping })).output(changedRecord),
  removeMapping: procedure.input(z.object({ id })).output(changed),
};

export const jobs = {
  get: procedure.input(z.object({ jobId: id })).output(
    z.object({
      state: z.enum(['running', 'done', 'cancelled', 'failed']),
      done: z.number(),
      total: z.number(),
      undoStep: undoStepId.nullable(),
      failure: z.string().nullable(),
    }),
  ),
  cancel: procedure.input(z.object({ jobId: id })).output(z.object({})),
};

export const csvFile = z.object({ fileName: z.string(), text: z.string() });

/** Tables for other programs. Each is written into the audit log; none can run a formula. */
export const exports_ = {
  people: procedure.output(csvFile),
  roster: procedure.input(z.object({ groupId: id })).output(csvFile),
  register: procedure.input(z.object({ groupId: id })).output(csvFile),
  audit: procedure.output(csvFile),
};

export type Problem = z.output<typeof problem>;
export type ProblemCode = (typeof problemCodes)[number];
export type FileFacts = z.output<typeof fileFacts>;
export type PeopleMapping = z.output<typeof peopleMapping>;
export type RegisterColumn = z.output<typeof registerColumn>;
export type RegisterMapping = z.output<typeof registerMapping>;
export type MemberField = (typeof memberFields)[number];
export type ImportPreview = z.output<typeof importPreview>;
export type RowOutcome = (typeof rowOutcomes)[number];
