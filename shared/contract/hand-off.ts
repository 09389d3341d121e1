import { z } from 'zod';
import { id, procedure, requiredLine } from './define.ts';
import { disclosureFields } from './disclosures.ts';
import { retentionKinds } from './retention.ts';

/** What can be chosen for a hand-off. 'base' always goes: group, members, sessions, attendance, goals. */
export const handOffParts = [
  'base',
  'planning',
  'enrolment',
  'record',
  'outcomes',
  'group-notes',
  'member-notes',
  'incidents',
  'restricted-incidents',
] as const;
export const handOffPart = z.enum(handOffParts);

/** What rows are of, as a person counts them. */
export const handOffAreas = [
  'group',
  'people',
  'facilitators',
  'sessions',
  'attendance',
  'goals',
  'plan',
  'agendas',
  'enrolment',
  'acts',
  'observations',
  'sociometry',
  'ratings',
  'measures',
  'ending',
  'notes',
  'incidents',
  'words',
] as const;
export const handOffArea = z.enum(handOffAreas);

/** How many conflicts a preview lists; it counts them all. */
export const mostConflictsListed = 1000;

const personName = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

/** How many rows of one area stand how. */
export const areaFigures = z.object({
  area: handOffArea,
  new: z.number(),
  /** Changed there alone, and deleted there alone: both are taken over. */
  changed: z.number(),
  removed: z.number(),
  same: z.number(),
  /** Changed or made here alone: kept. */
  ours: z.number(),
  conflicts: z.number(),
});

/** A value as it is kept; of what names a record, the record's name. */
const value = z.union([z.string(), z.number(), z.null()]);

export const conflictField = z.object({
  /** The column, or the table of what hangs on the row ('agendaBlocks'). */
  field: z.string(),
  ours: value,
  theirs: value,
});

/** A row that was changed on both sides, each without the other. */
export const handOffConflict = z.object({
  key: z.string(),
  table: z.string(),
  area: handOffArea,
  /** 'both': changed here and there; 'removed-here', 'removed-there': the other changed it, or needs it. */
  kind: z.enum(['both', 'removed-here', 'removed-there']),
  /** Whom and when it is about, where it is about somebody or of a session. */
  person: personName.nullable(),
  date: z.string().nullable(),
  /** Words of the row itself: a name, a topic. */
  title: z.string(),
  fields: z.array(conflictField),
  /** When each was changed last; null where rows of its kind keep no moment. */
  oursAt: z.string().nullable(),
  theirsAt: z.string().nullable(),
  /** What stands where nobody chooses. */
  proposed: z.enum(['ours', 'theirs']),
});

/** Somebody in the file who may be somebody here under another number. */
export const handOffLikeness = z.object({
  table: z.enum(['people', 'facilitators']),
  id,
  /** As the file names them. A facilitator's whole name is the given name. */
  theirs: personName.extend({ birthDate: z.string().nullable() }),
  /** Who it could be here, the likeliest first. */
  candidates: z.array(personName.extend({ birthDate: z.string().nullable(), isSure: z.boolean() })),
});

/** Something in the file that was destroyed here by policy, and would be here again. */
export const handOffDestroyed = z.object({
  kind: z.enum(retentionKinds),
  /** As the file knows it. */
  id,
  /** Who it is, or of whom a note is; and the day of a session, an incident, a round. */
  person: personName.omit({ id: true }).nullable(),
  day: z.string().nullable(),
  /** When it was destroyed, and its reference in the destruction log. */
  destroyedAt: z.string(),
  reference: z.string(),
});

/** A session that was planned on both laptops, each without the other, for the same day and start. */
export const handOffTwinSession = z.object({
  /** In the file, and here. */
  id,
  hereId: id,
  date: z.string(),
  start: z.string(),
  topicThere: z.string(),
  topicHere: z.string(),
  /** Whether there is more to it than a plan, so that joining them mixes two records. */
  recordsHere: z.boolean(),
  recordsThere: z.boolean(),
  /** What is proposed. */
  isOne: z.boolean(),
});

const match = z.object({
  table: z.enum(['people', 'facilitators', 'sessions']),
  theirId: id,
  /** Null: another one, who is new here. */
  hereId: id.nullable(),
});

const choice = z.object({ key: z.string().max(400), stands: z.enum(['ours', 'theirs']) });

const upload = z.object({ uploadId: id });
const taking = upload.extend({
  matches: z.array(match).max(2000),
  /** Ids, as in `destroyed`, of what is to be here again; the group's own where it was destroyed. */
  returning: z.array(id).max(2000).default([]),
});

export const handOffFacts = z.object({
  groupId: id,
  groupName: z.string(),
  /** The name that its maker goes by, and when it was made. */
  fromName: z.string(),
  madeAt: z.string(),
  parts: z.array(handOffPart),
  /** How the group stands here. */
  here: z.enum(['unknown', 'known', 'in-trash', 'destroyed']),
  /** It was made by this very workspace, so nothing of it can be new. */
  isOwn: z.boolean(),
});

export const handOffPreview = z.object({
  /** The group is on legal hold here: each deletion that the file brings is a conflict, with 'ours' proposed. */
  isOnHold: z.boolean(),
  areas: z.array(areaFigures),
  conflicts: z.array(handOffConflict),
  conflictCount: z.number(),
  likenesses: z.array(handOffLikeness),
  twinSessions: z.array(handOffTwinSession),
  /** What was destroyed here and stays out unless it is asked for. */
  destroyed: z.array(handOffDestroyed),
  /** Rows of it that stay out, and rows that count in the group and come in without a name. */
  leftOut: z.object({ rows: z.number(), nameless: z.number() }),
});

export const handOffEntry = z.object({
  id,
  direction: z.enum(['out', 'in']),
  at: z.string(),
  otherName: z.string(),
  parts: z.array(handOffPart),
  rows: z.number(),
  conflicts: z.number(),
});

/** Handing a group to another facilitator, and taking one in: files under a passphrase of their own. */
export const handOff = {
  /** How many rows of each area would go. */
  figures: procedure
    .input(z.object({ groupId: id, parts: z.array(handOffPart) }))
    .output(z.array(z.object({ area: handOffArea, rows: z.number() }))),
  /**
   * Makes the file, in a job; it is kept in memory until it is fetched by `made` and `piece`. `disclosure`: where it
   * leaves the agency. Errors: WEAK_PASSPHRASE, DAY_TO_COME, JOB_RUNNING.
   */
  make: procedure
    .input(
      z.object({
        groupId: id,
        parts: z.array(handOffPart),
        toName: requiredLine(200),
        passphrase: z.string().max(1000),
        disclosure: disclosureFields.nullable(),
      }),
    )
    .output(z.object({ jobId: id })),
  /** The file that was made last. Errors: NOT_FOUND. */
  made: procedure.output(z.object({ fileName: z.string(), bytes: z.number() })),
  piece: procedure
    .input(z.object({ offset: z.int().min(0) }))
    .output(z.object({ base64: z.string(), next: z.number().nullable() })),
  /** Forgets the file that was made. */
  forgetMade: procedure.output(z.object({})),
  /** What was handed over and taken in of a group, the latest first. */
  list: procedure.input(z.object({ groupId: id })).output(z.array(handOffEntry)),
  /**
   * Opens a file that was uploaded (imports.begin, imports.append). Errors: WRONG_PASSPHRASE, NOT_A_HAND_OFF,
   * HAND_OFF_DAMAGED, NEWER_HAND_OFF, HAND_OFF_OF_PRACTICE, UPLOAD_BROKEN.
   */
  open: procedure.input(upload.extend({ passphrase: z.string().max(1000) })).output(handOffFacts),
  /** What taking it in would do; nothing is written. Errors: UPLOAD_BROKEN. */
  preview: procedure.input(taking).output(handOffPreview),
  /** Takes all of it in, as one step to undo, in a job. Errors: UPLOAD_BROKEN, GROUP_DESTROYED. */
  take: procedure
    .input(taking.extend({ choices: z.array(choice).max(100_000) }))
    .output(z.object({ jobId: id })),
};

export type HandOffPart = z.output<typeof handOffPart>;
export type HandOffArea = z.output<typeof handOffArea>;
export type AreaFigures = z.output<typeof areaFigures>;
export type ConflictField = z.output<typeof conflictField>;
export type HandOffConflict = z.output<typeof handOffConflict>;
export type HandOffLikeness = z.output<typeof handOffLikeness>;
export type HandOffDestroyed = z.output<typeof handOffDestroyed>;
export type HandOffTwinSession = z.output<typeof handOffTwinSession>;
export type HandOffMatch = z.output<typeof match>;
export type HandOffChoice = z.output<typeof choice>;
export type HandOffFacts = z.output<typeof handOffFacts>;
export type HandOffPreview = z.output<typeof handOffPreview>;
export type HandOffEntry = z.output<typeof handOffEntry>;
