import { z } from 'zod';
import { consentKinds } from '../domain/consent.ts';
import { noteKinds } from '../domain/note-formats.ts';
import { attendanceStatuses } from './attendance.ts';
import { id, localDate, procedure } from './define.ts';
import { disclosure, disclosureFields } from './disclosures.ts';
import { facilitatorRoles } from './groups.ts';
import { addendumKinds, noteSection, signedFor } from './notes.ts';
import { wordFile } from './plan.ts';
import { sessionStates } from './sessions.ts';

export const personRecordParts = ['attendance', 'consents', 'notes', 'disclosures'] as const;
export const groupRecordParts = ['plan', 'sessions', 'members', 'notes', 'incidents'] as const;

const span = {
  /** The first and the last day, both included; null: without an end on that side. */
  from: localDate.nullable(),
  to: localDate.nullable(),
  /** Notes that nobody has signed come in as drafts, and say so. */
  hasDrafts: z.boolean(),
};

export const personRecordShape = z.object({
  personId: id,
  /** Null: of every group. */
  groupId: id.nullable(),
  ...span,
  parts: z.array(z.enum(personRecordParts)).max(10),
  /** Whether words that may be a name ("Will") are taken out as well. */
  replacesDoubtful: z.boolean(),
});

export const groupRecordShape = z.object({
  groupId: id,
  ...span,
  parts: z.array(z.enum(groupRecordParts)).max(10),
});

export const printedSignature = z.object({
  name: z.string(),
  credentials: z.string(),
  /** What the second signer did. */
  intervention: z.string(),
  signedAt: z.string(),
  isIntact: z.boolean(),
});

/** A note as it goes on paper. */
export const printedNote = z.object({
  id,
  kind: z.enum(noteKinds),
  state: z.enum(['draft', 'signed']),
  sessionId: id,
  sessionNumber: z.number().nullable(),
  date: z.string(),
  groupName: z.string(),
  /** What it was signed for, where the session has changed since; null otherwise. */
  signedFor: signedFor.nullable(),
  sections: z.array(noteSection),
  signatures: z.array(printedSignature),
  addenda: z.array(
    z.object({
      kind: z.enum(addendumKinds),
      text: z.string(),
      name: z.string(),
      credentials: z.string(),
      writtenAt: z.string(),
    }),
  ),
  /** The number of the text printed, and its SHA-256 as it is stored, hexadecimal. */
  versionNumber: z.number(),
  textHash: z.string(),
  isDamaged: z.boolean(),
  /** Names of others that were taken out for this paper; the text that was signed keeps them. */
  replaced: z.number(),
});

const person = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

/** One member's record: their own, and nobody else's name in it. A part that was not asked for is null. */
export const personRecord = z.object({
  person: person.extend({ birthDate: z.string().nullable(), grade: z.string(), identifier: z.string() }),
  /** Spans of membership that touch the days asked for. */
  memberships: z.array(
    z.object({
      groupId: id,
      groupName: z.string(),
      joinedOn: z.string(),
      leftOn: z.string().nullable(),
      leaveReason: z.string(),
    }),
  ),
  attendance: z
    .array(
      z.object({
        sessionId: id,
        groupName: z.string(),
        sessionNumber: z.number().nullable(),
        date: z.string(),
        /** Null: not recorded, which is not absent. */
        status: z.enum(attendanceStatuses).nullable(),
        minutes: z.number().nullable(),
        reason: z.string(),
      }),
    )
    .nullable(),
  consents: z
    .array(
      z.object({
        groupName: z.string(),
        kind: z.enum(consentKinds),
        sentOn: z.string().nullable(),
        returnedOn: z.string().nullable(),
        isGiven: z.boolean().nullable(),
        givenBy: z.string(),
        expiresOn: z.string().nullable(),
        withdrawnOn: z.string().nullable(),
      }),
    )
    .nullable(),
  notes: z.array(printedNote).nullable(),
  disclosures: z.array(disclosure).nullable(),
  /** Names of others taken out of the whole. */
  replaced: z.number(),
  /** Words that may be somebody's name and were left, each once; at most 20. */
  doubtful: z.array(z.string()),
});

/** A group's record, for those who lead it. A part that was not asked for is null. */
export const groupRecord = z.object({
  groupId: id,
  groupName: z.string(),
  facilitators: z.array(
    z.object({ name: z.string(), credentials: z.string(), role: z.enum(facilitatorRoles) }),
  ),
  plan: z
    .object({ purpose: z.string(), settled: z.number(), of: z.number(), goals: z.array(z.string()) })
    .nullable(),
  sessions: z
    .array(
      z.object({
        id,
        number: z.number().nullable(),
        date: z.string(),
        start: z.string(),
        minutes: z.number(),
        state: z.enum(sessionStates),
        cancelReason: z.string(),
        topic: z.string(),
        attended: z.number(),
        recorded: z.number(),
        expected: z.number(),
      }),
    )
    .nullable(),
  members: z
    .array(
      person.extend({
        joinedOn: z.string(),
        leftOn: z.string().nullable(),
        attended: z.number(),
        recorded: z.number(),
      }),
    )
    .nullable(),
  notes: z.array(printedNote).nullable(),
  /** By day and standing alone; restricted ones are not among them. */
  incidents: z
    .array(
      z.object({
        id,
        happenedOn: z.string(),
        sessionNumber: z.number().nullable(),
        isClosed: z.boolean(),
        reports: z.number(),
      }),
    )
    .nullable(),
});

/** A member's note by itself: others' names go out, unless they are to stay as they were signed. */
export const singleNoteShape = z.object({
  noteId: id,
  keepsNames: z.boolean().default(false),
  replacesDoubtful: z.boolean().default(false),
});

export const singleNote = z.object({
  note: printedNote,
  groupId: id,
  /** Whose record it is; null of a group note. */
  person: person.nullable(),
  /** Names of others that the kept text of a member's note holds, and why its signer left them in. */
  named: z.number(),
  namesReason: z.string(),
  /** Words that may be somebody's name and were left, each once; at most 20. */
  doubtful: z.array(z.string()),
});

/** Where it leaves the agency: what goes into the disclosure register of everybody whom it is about. */
const leaving = { disclosure: disclosureFields.nullable() };

/** What leaves the agency, and so whom it is about. Of `groups`, all members between those days. */
export const leavingOf = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), noteId: id }),
  z.object({ kind: z.literal('person'), personId: id, groupId: id.nullable() }),
  z.object({ kind: z.literal('session'), sessionId: id }),
  z.object({
    kind: z.literal('group'),
    groupId: id,
    from: localDate.nullable(),
    to: localDate.nullable(),
  }),
  z.object({
    kind: z.literal('groups'),
    groupIds: z.array(id).min(1).max(500),
    from: localDate.nullable(),
    to: localDate.nullable(),
  }),
]);

/** What is put together to be printed or handed over: a note, a member's record, a group's record. */
export const records = {
  note: procedure.input(singleNoteShape).output(singleNote),
  person: procedure.input(personRecordShape).output(personRecord),
  group: procedure.input(groupRecordShape).output(groupRecord),
  /** Word files; each is an entry of the audit log. Errors: DAY_TO_COME. */
  noteWord: procedure.input(singleNoteShape.extend(leaving)).output(wordFile),
  personWord: procedure.input(personRecordShape.extend(leaving)).output(wordFile),
  groupWord: procedure.input(groupRecordShape.extend(leaving)).output(wordFile),
  /** Into the registers of everybody whom a paper is about. Errors: DAY_TO_COME. */
  disclose: procedure
    .input(
      z.object({
        of: leavingOf,
        fields: disclosureFields,
      }),
    )
    .output(z.object({ undoStep: z.int().min(1).nullable(), people: z.number() })),
};

export type PersonRecordShape = z.output<typeof personRecordShape>;
export type GroupRecordShape = z.output<typeof groupRecordShape>;
export type PersonRecordPart = (typeof personRecordParts)[number];
export type GroupRecordPart = (typeof groupRecordParts)[number];
export type PrintedNote = z.output<typeof printedNote>;
export type PersonRecord = z.output<typeof personRecord>;
export type GroupRecord = z.output<typeof groupRecord>;
export type LeavingOf = z.output<typeof leavingOf>;
export type SingleNoteShape = z.output<typeof singleNoteShape>;
export type SingleNote = z.output<typeof singleNote>;
