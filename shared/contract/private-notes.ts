import { z } from 'zod';
import { changed, changedRecord, id, paragraph, procedure } from './define.ts';

export const longestPrivateNote = 50_000;

export const privateNoteFields = z.object({
  text: paragraph(longestPrivateNote),
  /** What it is about, where it is about something; a session's group goes without saying. */
  groupId: id.nullable(),
  sessionId: id.nullable(),
});

export const privateNoteChange = privateNoteFields.partial().extend({ id });

export const privateNoteHead = z.object({
  id,
  /** Null where there is none, and where it lies in the trash. */
  groupId: id.nullable(),
  groupName: z.string().nullable(),
  sessionId: id.nullable(),
  sessionNumber: z.number().nullable(),
  sessionDate: z.string().nullable(),
  /** How it begins; empty where it is, or where its seal is broken. */
  begins: z.string(),
  /** False where the seal is broken: changed from outside, or of another key. */
  isWhole: z.boolean(),
  updatedAt: z.string(),
  trashedAt: z.string().nullable(),
});

/**
 * The maker's own working notes, under a key of their own. While the projector switch is on they are not given out:
 * list and get answer NAMES_HIDDEN.
 */
export const privateNotes = {
  /** The latest first; those in the trash where asked. */
  list: procedure
    .input(z.object({ isTrash: z.boolean(), sessionId: id.nullable().optional() }))
    .output(z.array(privateNoteHead)),
  /** Errors: SEAL_BROKEN. */
  get: procedure.input(z.object({ id })).output(privateNoteHead.extend({ text: z.string() })),
  add: procedure.input(privateNoteFields).output(changedRecord),
  /** Writes only what is given. */
  update: procedure.input(privateNoteChange).output(changed),
  trash: procedure.input(z.object({ id })).output(changed),
  untrash: procedure.input(z.object({ id })).output(changed),
};

export type PrivateNoteChange = z.output<typeof privateNoteChange>;
export type PrivateNoteFields = z.output<typeof privateNoteFields>;
export type PrivateNoteHead = z.output<typeof privateNoteHead>;
