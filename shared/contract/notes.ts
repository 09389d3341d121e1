import { z } from 'zod';
import { noteKinds } from '../domain/note-formats.ts';
import { attendanceStatuses } from './attendance.ts';
import {
  changed,
  changedRecord,
  id,
  line,
  paragraph,
  procedure,
  requiredLine,
  requiredParagraph,
} from './define.ts';
import { prefilled } from './note-facts.ts';
import { sessionWithGroup } from './sessions.ts';

export { noteKinds } from '../domain/note-formats.ts';

/** One part of a note. Its heading is signed with it, as it was read. */
export const noteSection = z.object({
  /** A key of note-formats.ts, or one of a template of one's own. */
  key: line(60),
  heading: line(120),
  text: paragraph(20_000),
});

/** A format that Mezzo brings, or the id of a template of one's own. */
const format = line(60);

export const noteSignature = z.object({
  id,
  facilitatorId: id,
  name: z.string(),
  credentials: z.string(),
  /** What the second signer did; empty of the first. */
  intervention: z.string(),
  signedAt: z.string(),
  /** False where the text is not the one that was signed. */
  isIntact: z.boolean(),
});

export const addendumKinds = ['addendum', 'late-entry'] as const;
export const noteAddendum = z.object({
  id,
  kind: z.enum(addendumKinds),
  text: z.string(),
  name: z.string(),
  credentials: z.string(),
  writtenAt: z.string(),
});

const namedPerson = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

/** Of which session a note was signed, as it stood then; it may have been moved since. */
export const signedFor = z.object({ date: z.string(), number: z.number().nullable(), groupName: z.string() });

export const note = z.object({
  id,
  kind: z.enum(noteKinds),
  sessionId: id,
  /** Whose record it is; null of a group note. */
  personId: id.nullable(),
  format: z.string(),
  state: z.enum(['draft', 'signed']),
  version: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Why another member's name was left in; empty where none was. */
  namesReason: z.string(),
  sections: z.array(noteSection),
  /** How many texts it has had that can still be read. */
  versions: z.number(),
  /** Null of a draft. */
  signedFor: signedFor.nullable(),
  signatures: z.array(noteSignature),
  addenda: z.array(noteAddendum),
  /** It is signed by one leader, and a second is asked for. */
  needsSecond: z.boolean(),
  /** The text is not the one that was signed. */
  isDamaged: z.boolean(),
});

const sessionBrief = z.object({
  sessionId: id,
  number: z.number().nullable(),
  date: z.string(),
  topic: z.string(),
});

/** One line of a session's notes: the group note, or a member, with the note or none yet. */
export const noteEntry = z.object({
  kind: z.enum(noteKinds),
  person: namedPerson.nullable(),
  /** Of a member: what was marked; null where nothing was. */
  status: z.enum(attendanceStatuses).nullable(),
  /** Whether a note is expected: the session was held, and a member was there. */
  isExpected: z.boolean(),
  note: note.nullable(),
  /** The last note before this session of the same kind and person: what was planned then. */
  lastNote: sessionBrief
    .extend({ noteId: id, format: z.string(), sections: z.array(noteSection) })
    .nullable(),
});

export const noteLeader = z.object({ id, name: z.string(), credentials: z.string(), isOwner: z.boolean() });

export const noteTemplateFields = z.object({
  name: requiredLine(80),
  kind: z.enum(noteKinds),
  sections: z
    .array(z.object({ heading: requiredLine(120), prompt: line(300) }))
    .min(1)
    .max(12),
});
export const noteTemplate = noteTemplateFields.extend({ id });
export const snippetFields = z.object({
  /** Typed behind a semicolon: letters, digits and hyphens. */
  name: requiredLine(30).regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u, { error: 'not-a-snippet-name' }),
  text: requiredParagraph(2000),
});
export const snippet = snippetFields.extend({ id });

export const noteStandings = ['unwritten', 'draft', 'needs-second', 'signed', 'damaged'] as const;

/** A note, or one that should be there: a line of the queue and of the lists. */
export const noteLine = sessionBrief.extend({
  noteId: id.nullable(),
  kind: z.enum(noteKinds),
  groupId: id,
  groupName: z.string(),
  person: namedPerson.nullable(),
  standing: z.enum(noteStandings),
  /** Days since the session, and whether that is more than the setting allows; 0 and false once it is signed. */
  daysOpen: z.number(),
  isLate: z.boolean(),
  signedAt: z.string().nullable(),
  signedBy: z.string(),
  addenda: z.number(),
});

export const foundName = z.object({
  /** The place of the text in what was asked, and offsets in it (UTF-16 units). */
  text: z.number(),
  start: z.number(),
  end: z.number(),
  certainty: z.enum(['name', 'maybe-a-word', 'own-name-too']),
  personIds: z.array(id),
  replacement: z.string(),
});

/** What a signer says of names that were found: a reason for those left in, or that they are words. */
const namesLeft = z.object({
  namesReason: line(300),
  /** Those that may be words, or this member's own name, were looked at. */
  wordsSeen: z.boolean(),
});

const signed = z.object({ id });

export const notes = {
  /** The notes of a session on one page: the group's, and one for each member who was expected or has one. */
  forSession: procedure.input(z.object({ sessionId: id })).output(
    z.object({
      session: sessionWithGroup,
      /** Who may sign: those who lead the group, the owner first; the owner alone where nobody is named. */
      leaders: z.array(noteLeader),
      entries: z.array(noteEntry),
      templates: z.array(noteTemplate),
      snippets: z.array(snippet),
    }),
  ),
  /**
   * Saves a draft; the first save (noteId null, version 0) begins it.
   * Errors: CHANGED_ELSEWHERE where `version` is not the one that is there, or the note is another member's or
   * session's; NOTE_SIGNED; NOT_A_MEMBER where one is begun for who was no member that day and has no mark.
   */
  saveDraft: procedure
    .input(
      z.object({
        noteId: id.nullable(),
        sessionId: id,
        personId: id.nullable(),
        format,
        version: z.int().min(0),
        sections: z.array(noteSection).min(1).max(12),
      }),
    )
    .output(changedRecord.extend({ version: z.number(), savedAt: z.string() })),
  /** What the record says, as facts for sentences; of one member (only of them), or of the group. */
  prefill: procedure.input(z.object({ sessionId: id, personId: id.nullable() })).output(z.array(prefilled)),
  /** The names of other members in texts of one member's record. */
  checkNames: procedure
    .input(z.object({ sessionId: id, personId: id, texts: z.array(paragraph(20_000)).max(20) }))
    .output(z.array(foundName)),
  /**
   * Signs a draft, for good. Errors: NOTE_SIGNED, NOTE_EMPTY, NAMES_LEFT { names, words }, NOT_A_LEADER,
   * CHANGED_ELSEWHERE.
   */
  sign: procedure
    .input(namesLeft.extend({ noteId: id, version: z.int().min(0), facilitatorId: id }))
    .output(signed),
  /** A second leader signs, with what they did. Errors: NOTE_NOT_SIGNED, ALREADY_SIGNED, NAMES_LEFT, NOT_A_LEADER. */
  signSecond: procedure
    .input(namesLeft.extend({ noteId: id, facilitatorId: id, intervention: requiredParagraph(4000) }))
    .output(signed),
  /** Adds to a signed note, dated and signed, for good. Errors: NOTE_NOT_SIGNED, NAMES_LEFT, NOT_A_LEADER. */
  addAddendum: procedure
    .input(
      namesLeft.extend({
        noteId: id,
        kind: z.enum(addendumKinds),
        text: requiredParagraph(10_000),
        facilitatorId: id,
      }),
    )
    .output(signed),
  /** Every text that a note has had, the latest first. */
  versions: procedure
    .input(z.object({ noteId: id }))
    .output(z.array(z.object({ number: z.number(), savedAt: z.string(), sections: z.array(noteSection) }))),
  /** Moves a draft to the trash. Errors: NOTE_SIGNED. */
  trash: procedure.input(z.object({ noteId: id })).output(changed),
  /** Notes of held sessions that are not written or not signed, the oldest first; at most 500. */
  queue: procedure.output(z.array(noteLine)),
  /** Every note of a group, and those that are still to be written. */
  forGroup: procedure.input(z.object({ groupId: id })).output(z.array(noteLine)),
  /** One member's record of individual notes, the latest first. */
  forPerson: procedure.input(z.object({ personId: id })).output(z.array(z.object({ line: noteLine, note }))),
  templates: procedure.output(z.array(noteTemplate)),
  saveTemplate: procedure.input(noteTemplateFields.extend({ id: id.nullable() })).output(changedRecord),
  removeTemplate: procedure.input(z.object({ id })).output(changed),
  snippets: procedure.output(z.array(snippet)),
  /** Errors: NAME_TAKEN where another snippet has this name. */
  saveSnippet: procedure.input(snippetFields.extend({ id: id.nullable() })).output(changedRecord),
  removeSnippet: procedure.input(z.object({ id })).output(changed),
};

export type Note = z.output<typeof note>;
export type NoteSection = z.output<typeof noteSection>;
export type NoteEntry = z.output<typeof noteEntry>;
export type NoteLeader = z.output<typeof noteLeader>;
export type NoteLine = z.output<typeof noteLine>;
export type NoteStanding = NoteLine['standing'];
export type FoundNameInText = z.output<typeof foundName>;
export type NoteTemplate = z.output<typeof noteTemplate>;
export type NoteTemplateFields = z.output<typeof noteTemplateFields>;
export type Snippet = z.output<typeof snippet>;
export type SnippetFields = z.output<typeof snippetFields>;
export type NoteSignature = z.output<typeof noteSignature>;
export type NoteAddendum = z.output<typeof noteAddendum>;
