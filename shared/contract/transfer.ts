import { z } from 'zod';
import { attendanceStatuses } from './attendance.ts';
import { changed, id, line, localTime, minutes, procedure, requiredLine, undoStepId } from './define.ts';

/** The largest file that is taken in, in bytes. */
export const largestFile = 50 * 1024 * 1024;
/** The largest piece of an upload, in bytes before base64. */
export const largestPiece = 512 * 1024;

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** The fields of a person that a column can fill. */
export const personColumns = [
  'givenName',
  'familyName',
  'fullName',
  'preferredName',
  'pronouns',
  'birthDate',
  'grade',
  'phone',
  'email',
  'accessNeeds',
  'identifier',
  'guardianName',
  'guardianRelationship',
  'guardianPhone',
  'guardianEmail',
] as const;

export const problem = z.object({
  line: z.number(),
  /** Column number from 1, and its heading; null where the whole line is meant. */
  column: z.number().nullable(),
  heading: z.string().nullable(),
  code: z.enum([
    'too-few-cells',
    'too-many-cells',
    'empty-name',
    'name-twice',
    'bad-date',
    'ambiguous-date',
    'date-twice',
    'future-date',
    'unknown-code',
    'bad-minutes',
    'too-long',
    'heading-twice',
    'heading-empty',
    'column-twice',
    'identifier-twice',
    'two-people-match',
    'bad-quote',
    'not-a-member-then',
  ]),
  value: z.string(),
});

export const fileFacts = z.object({
  uploadId: id,
  name: z.string(),
  bytes: z.number(),
  encoding: z.enum(encodings),
  delimiter: z.enum([',', ';', '\t', '|']),
  lines: z.number(),
  headings: z.array(z.string()),
  /** The first lines as they are, to look at. */
  sample: z.array(z.array(z.string())),
  problems: z.array(problem),
});

const dateOrder = z.enum(['ymd', 'dmy', 'mdy']);

export const peopleMapping = z.object({
  kind: z.literal('people'),
  /** For each column of the file, the field it fills, or null. */
  columns: z.array(z.enum(personColumns).nullable()).max(500),
  dateOrder,
});

export const registerMapping = z.object({
  kind: z.literal('register'),
  /** Codes as they stand in the file (upper case) and what they mean; 'blank' is not recorded. */
  codes: z.record(z.string().max(40), z.enum([...attendanceStatuses, 'blank'])),
  /** For each column after the first: a day 'YYYY-MM-DD', or null to leave the column out. */
  dates: z.array(z.string().nullable()).max(2000),
  start: localTime,
  minutes,
});

export const importPreview = z.object({
  problems: z.array(problem),
  problemCount: z.number(),
  /** People that will be made, people found, and lines that change nothing. */
  newPeople: z.number(),
  matchedPeople: z.number(),
  changedPeople: z.number(),
  unchangedPeople: z.number(),
  newMembers: z.number(),
  newSessions: z.number(),
  matchedSessions: z.number(),
  marks: z.number(),
  attended: z.number(),
  changedMarks: z.number(),
  rows: z.array(
    z.object({
      line: z.number(),
      name: z.string(),
      outcome: z.enum(['new', 'matched', 'changed', 'unchanged', 'problem']),
      changes: z.array(z.string()),
    }),
  ),
});

const upload = z.object({ uploadId: id });

export const imports = {
  /** Announces a file; refused over 50 MB. Pieces follow in order. */
  begin: procedure.input(z.object({ name: line(255), bytes: z.int().min(0) })).output(upload),
  append: procedure
    .input(
      upload.extend({ offset: z.int().min(0), base64: z.base64().max(Math.ceil(largestPiece / 3) * 4 + 4) }),
    )
    .output(z.object({ received: z.number() })),
  /** Reads encoding, delimiter and headings; refuses binary and empty files. */
  inspect: procedure.input(upload).output(fileFacts),
  /** What the columns and codes probably mean, by heading, by a saved mapping, by the values. */
  guessPeople: procedure.input(upload).output(peopleMapping),
  guessRegister: procedure
    .input(upload)
    .output(
      registerMapping.extend({ unknownCodes: z.array(z.string()), counts: z.record(z.string(), z.number()) }),
    ),
  previewPeople: procedure
    .input(upload.extend({ mapping: peopleMapping, groupId: id.nullable() }))
    .output(importPreview),
  previewRegister: procedure
    .input(upload.extend({ mapping: registerMapping, groupId: id }))
    .output(importPreview),
  /** Takes all in, or nothing. Answers at once with a job to watch. */
  applyPeople: procedure
    .input(upload.extend({ mapping: peopleMapping, groupId: id.nullable() }))
    .output(z.object({ jobId: id })),
  applyRegister: procedure
    .input(upload.extend({ mapping: registerMapping, groupId: id }))
    .output(z.object({ jobId: id })),
  forget: procedure.input(upload).output(z.object({})),
  mappings: procedure.input(z.object({ kind: z.enum(['people', 'register']) })).output(
    z.array(
      z.object({
        id,
        name: z.string(),
        mapping: z.discriminatedUnion('kind', [peopleMapping, registerMapping]),
      }),
    ),
  ),
  saveMapping: procedure
    .input(
      z.object({
        name: requiredLine(80),
        mapping: z.discriminatedUnion('kind', [peopleMapping, registerMapping]),
      }),
    )
    .output(changed),
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

const csvFile = z.object({ fileName: z.string(), text: z.string() });

export const exports_ = {
  people: procedure.output(csvFile),
  roster: procedure.input(z.object({ groupId: id })).output(csvFile),
  register: procedure.input(z.object({ groupId: id })).output(csvFile),
  audit: procedure.output(csvFile),
};

export type Problem = z.output<typeof problem>;
export type FileFacts = z.output<typeof fileFacts>;
export type PeopleMapping = z.output<typeof peopleMapping>;
export type RegisterMapping = z.output<typeof registerMapping>;
export type ImportPreview = z.output<typeof importPreview>;
export type PersonColumn = (typeof personColumns)[number];
