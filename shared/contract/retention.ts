import { z } from 'zod';
import { lastServiceKinds } from '../domain/retention.ts';
import { changed, id, localDate, paragraph, procedure, requiredLine, requiredParagraph } from './define.ts';

/** Whole years; a policy keeps something for at least one. */
const years = z.int().min(1).max(100);

export const retentionPolicy = z.object({
  yearsAfterService: years,
  /** Null: children are kept no longer than others. */
  yearsAfterMajority: z.int().min(0).max(100).nullable(),
  majorityAge: z.int().min(14).max(25),
  lastService: z.enum(lastServiceKinds),
  /** Where the rule comes from: a law, a policy of the school, with its number. */
  source: paragraph(500),
});

/** Of groups and people; and what lies in the trash of a group that stays, or of nothing but its maker. */
export const retentionKinds = [
  'group',
  'person',
  'session',
  'incident',
  'round',
  'note',
  'private-note',
] as const;
export const holdKinds = ['group', 'person'] as const;
const subject = z.object({ kind: z.enum(retentionKinds), id });

const personName = z.object({ givenName: z.string(), familyName: z.string(), preferredName: z.string() });

/** What the last service was told by; 'noted': only the record itself is there, and its last change counts. */
export const serviceBases = ['attended', 'held', 'left', 'ended', 'noted'] as const;

export const hold = z.object({
  kind: z.enum(holdKinds),
  id,
  holdId: id,
  name: z.string(),
  person: personName.nullable(),
  reason: z.string(),
  placedOn: z.string(),
  liftedOn: z.string().nullable(),
  liftReason: z.string(),
  /** How many records of the other kind it holds with it, now or since it was placed: people, groups. */
  reaches: z.number(),
});

export const retentionEntry = subject.extend({
  /** A group's name, or that of the group it lies in; of a person see `person`. */
  name: z.string(),
  person: personName.nullable(),
  /** The group that it is, or lies in; null: a person, a private note of no group. */
  groupId: id.nullable(),
  isInTrash: z.boolean(),
  lastServiceOn: z.string(),
  basis: z.enum(serviceBases),
  dueOn: z.string(),
  restsOn: z.enum(['service', 'majority']),
  birthDatesMissing: z.number(),
  /** Of a group: everybody whom its records name. Of a person: groups whose records name them. */
  others: z.number(),
  /** Standing holds on it, or on a person or group that it names. */
  holds: z.number(),
});

/** Rows by table. */
const counts = z.record(z.string(), z.number());

export const destruction = subject.extend({
  destructionId: id,
  at: z.string(),
  reference: z.string(),
  lastServiceOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  reason: z.string(),
  byName: z.string(),
  rows: z.number(),
});

export const oldBackup = z.object({
  id: z.string(),
  madeAt: z.string(),
  bytes: z.number(),
  verified: z.boolean(),
});

/** What was destroyed and is here again: from a backup that was restored, or from a hand-off. */
export const cameBack = subject.extend({
  destructionId: id,
  reference: z.string(),
  at: z.string(),
  /** As the policy has it; null where it is not due by that, and so cannot be destroyed again yet. */
  entry: retentionEntry.nullable(),
});

/** Somebody whom the records of a group name, and how they stand by themselves. */
export const retentionPerson = z.object({
  id,
  person: personName,
  /** Null: due, and can be destroyed with the group. 'in-group': in another that goes on, or on the way into one. */
  stays: z.enum(['on-hold', 'in-group', 'not-due']).nullable(),
  dueOn: z.string().nullable(),
});

export const destructionPreview = z.object({
  entry: retentionEntry,
  /** Of a group: everybody whom its records name. */
  people: z.array(retentionPerson),
  /** What has to be typed to go on: the name, as it is written. */
  typedName: z.string(),
  /** A sign for the log that names nobody: the file number, or the days of the group. */
  reference: z.string(),
  destroyed: counts,
  /** Rows that stay in groups that stay, under a stand-in without a name. */
  nameless: counts,
  /** Rows that stay without the words that told of it (a facilitator's time). */
  emptied: counts,
  /** Groups that stay and in which somebody nameless takes the place. */
  groups: z.array(z.object({ id, name: z.string() })),
  /** Free texts that stay, anywhere in the workspace, and in which the name stands, by table. */
  namedIn: counts,
  /** Drafts that tell of it, and go with it. */
  drafts: z.number(),
  /** Backups that still hold it. */
  backups: z.array(oldBackup),
  holds: z.array(hold),
  /** Steps that touched records on legal hold: the only ones that can still be taken back afterwards. */
  stepsKept: z.number(),
  /** How many rows it is about, all in all: what was seen is what is destroyed. */
  rows: z.number(),
});

export const certificate = destruction.extend({
  organisation: z.string(),
  policy: retentionPolicy,
  destroyed: counts,
  nameless: counts,
  emptied: counts,
  /** Backups from before that are still kept here, and how many were removed for this destruction. */
  backupsKept: z.number(),
  backupsRemoved: z.number(),
});

const withPeople = z.boolean().default(false);

/** How long records are kept, what is held, and how they are destroyed: nothing ever by itself. */
export const retention = {
  /** The policy, what is due by it now and within the next year, and what is held. */
  read: procedure.output(
    z.object({
      policy: retentionPolicy.nullable(),
      today: z.string(),
      entries: z.array(retentionEntry),
      holds: z.array(hold),
      /** Holds that were lifted. */
      lifted: z.array(hold),
      cameBack: z.array(cameBack),
      /** Whether the file was written anew since something was destroyed last. */
      isCompacted: z.boolean(),
    }),
  ),
  /** Null: no policy, nothing is due. */
  setPolicy: procedure.input(z.object({ policy: retentionPolicy.nullable() })).output(changed),
  /** Holds of one group or person, with those that reach it through others; standing ones only. */
  holdsOf: procedure.input(z.object({ kind: z.enum(holdKinds), id })).output(z.array(hold)),
  /** Final: no undo takes it back. Errors: DAY_TO_COME, ALREADY_HELD. */
  placeHold: procedure
    .input(
      z.object({
        kind: z.enum(holdKinds),
        id,
        reason: requiredParagraph(1000),
        placedOn: localDate,
      }),
    )
    .output(z.object({ id })),
  /** Final, too. Errors: CHANGED_ELSEWHERE (it was lifted before). */
  liftHold: procedure.input(z.object({ holdId: id, reason: requiredParagraph(1000) })).output(z.object({})),
  /**
   * A dry run: what would be destroyed, what stays and why; with a group, where that is asked for, those of its people
   * who are due by themselves. Errors: NOT_DUE { dueOn }.
   */
  preview: procedure.input(subject.extend({ withPeople })).output(destructionPreview),
  /**
   * Destroys it, for good. Errors: NOT_DUE { dueOn }, ON_HOLD { holds }, NOT_CONFIRMED (another name was typed),
   * REFERENCE_NAMES (it or the reason names somebody), CHANGED_ELSEWHERE (not what was seen).
   */
  destroy: procedure
    .input(
      subject.extend({
        withPeople,
        typedName: z.string().max(1000),
        reference: requiredLine(120),
        reason: paragraph(1000),
        /** The rows that the preview counted. */
        rows: z.int().min(0),
      }),
    )
    .output(
      z.object({
        destructionId: id,
        /** People who were destroyed with a group, each with a line of the log. */
        withIt: z.number(),
        /** Whether the file was written anew; if not, it may still hold traces. */
        isCompacted: z.boolean(),
      }),
    ),
  /**
   * Writes the file anew, so that nothing is left in pages that became free. Errors: DISK_FULL, READ_ONLY_FOLDER and
   * others of the file system.
   */
  compact: procedure.output(z.object({ isCompacted: z.literal(true) })),
  /** Makes a new backup and removes every one from before a destruction. */
  removeBackups: procedure.input(z.object({ destructionId: id })).output(z.object({ removed: z.number() })),
  /** How much was destroyed, and how many holds were placed or lifted, after a moment: when a backup was made. */
  since: procedure
    .input(z.object({ moment: z.iso.datetime() }))
    .output(z.object({ destroyed: z.number(), holds: z.number() })),
  /** The destruction log, the latest first. */
  log: procedure.output(z.array(destruction)),
  certificate: procedure.input(z.object({ destructionId: id })).output(certificate),
};

export type RetentionPolicyFields = z.output<typeof retentionPolicy>;
export type RetentionKind = (typeof retentionKinds)[number];
export type HoldKind = (typeof holdKinds)[number];
export type RetentionEntry = z.output<typeof retentionEntry>;
export type Hold = z.output<typeof hold>;
export type ServiceBasis = (typeof serviceBases)[number];
export type CameBack = z.output<typeof cameBack>;
export type Destruction = z.output<typeof destruction>;
export type RetentionPerson = z.output<typeof retentionPerson>;
export type DestructionPreview = z.output<typeof destructionPreview>;
export type Certificate = z.output<typeof certificate>;
