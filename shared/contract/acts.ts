import { z } from 'zod';
import { changed, changedRecord, id, line, procedure, requiredLine } from './define.ts';
import { participant } from './room.ts';
import { csvFile } from './transfer.ts';

export const actSources = ['live', 'recalled', 'imported'] as const;
/** A moment of a session: whole milliseconds since its run began (of an imported record: since its own begin), at most 24 h. */
export const sessionMoment = z.int().min(0).max(86_400_000);

/** How long ago something was tapped that is stamped by the core's clock, milliseconds: it waited for the disk. */
export const waitedMs = sessionMoment.optional();
/** Bales's categories, 1 to 12. */
export const balesCategory = z.int().min(1).max(12);

export const actFields = z.object({
  /** A participant of the room: a member, a facilitator or a guest. */
  speakerId: id,
  /** Null: the whole group. */
  addresseeId: id.nullable(),
  durationMs: sessionMoment.nullable(),
  category: balesCategory.nullable(),
});

/** One observed contribution. `atMs` is null where it was reconstructed without a time. */
export const act = actFields.extend({
  id,
  atMs: sessionMoment.nullable(),
  source: z.enum(actSources),
  /** False: nobody noted to whom, which is not "the whole group". */
  isAddresseeKnown: z.boolean(),
});

export const observationKinds = ['role', 'factor', 'tag'] as const;
export const observationFields = z.object({
  kind: z.enum(observationKinds),
  /** The key of a role (group-roles.ts) or a therapeutic factor (therapeutic-factors.ts); the id of a tag of one's own. */
  code: line(60),
  /** Null: seen in the group as a whole. */
  personId: id.nullable(),
  remark: line(500),
});
export const observation = observationFields.extend({
  id,
  atMs: sessionMoment.nullable(),
  source: z.enum(['live', 'recalled']),
});

export const sample = z.object({
  id,
  atMs: sessionMoment,
  /** The minutes that it looks back over. */
  minutes: z.number(),
  personIds: z.array(id),
});

export const coding = z.object({
  id,
  observer: z.string(),
  remarks: z.string(),
  acts: z.number(),
});

export const tag = z.object({ id, name: z.string(), position: z.number(), uses: z.number() });

export const tagFields = z.object({ name: requiredLine(40) });

/** The most acts that one procedure takes at once. */
export const mostActs = 10_000;

const ofSession = z.object({ sessionId: id, codingId: id.nullable() });

export const acts = {
  /** The record of one session: the facilitator's own (codingId null) or an observer's, in order of time. */
  list: procedure.input(ofSession).output(
    z.object({
      participants: z.array(participant),
      acts: z.array(act),
      observations: z.array(observation),
      samples: z.array(sample),
      codings: z.array(coding),
    }),
  ),
  /**
   * Records one act. Without `atMs` it was tapped now, or `waitedMs` ago, by the core's clock, in the run of the session
   * (with a length it began that long before); null where it has no time. Errors: NOT_IN_ROOM, NOT_RUNNING, NOT_FOUND.
   */
  record: procedure
    .input(
      ofSession.extend({
        ...actFields.shape,
        atMs: sessionMoment.nullable().optional(),
        waitedMs,
        source: z.enum(['live', 'recalled']),
      }),
    )
    .output(changedRecord.extend({ atMs: sessionMoment.nullable() })),
  /** Many acts at once, in one step to undo: reconstructed from memory. Errors: NOT_IN_ROOM. */
  recordMany: procedure
    .input(
      ofSession.extend({
        acts: z
          .array(actFields.extend({ atMs: sessionMoment.nullable() }))
          .min(1)
          .max(mostActs),
        source: z.enum(['recalled', 'imported']),
      }),
    )
    .output(changed.extend({ count: z.number() })),
  /** Changes an act: who, to whom, its length, its category, its time. Errors: NOT_IN_ROOM. */
  update: procedure
    .input(actFields.partial().extend({ id, atMs: sessionMoment.nullable().optional() }))
    .output(changed),
  remove: procedure.input(z.object({ ids: z.array(id).min(1).max(mostActs) })).output(changed),
  /** The acts of one record as a file, in the columns that the import reads. */
  csv: procedure.input(ofSession).output(csvFile),
  /** Notes what was seen; without `atMs` as `record` stamps it. Errors: NOT_IN_ROOM, NOT_RUNNING, NOT_FOUND. */
  observe: procedure
    .input(
      observationFields.extend({
        sessionId: id,
        atMs: sessionMoment.nullable().optional(),
        waitedMs,
        source: z.enum(['live', 'recalled']),
      }),
    )
    .output(changedRecord.extend({ atMs: sessionMoment.nullable() })),
  removeObservation: procedure.input(z.object({ id })).output(changed),
  /** Answers a prompt of interval sampling: who took part since the one before; nobody is an answer. Errors: NOT_RUNNING. */
  sample: procedure
    .input(ofSession.extend({ minutes: z.int().min(1).max(60), personIds: z.array(id).max(500), waitedMs }))
    .output(changedRecord),
  removeSample: procedure.input(z.object({ id })).output(changed),
  /** An observer's own record beside the facilitator's. */
  addCoding: procedure
    .input(z.object({ sessionId: id, observer: requiredLine(120), remarks: line(500) }))
    .output(changedRecord),
  /** Takes an observer's record away, with its acts. */
  removeCoding: procedure.input(z.object({ id })).output(changed),
  /** Where somebody sits, remembered for the group. Errors: NOT_IN_ROOM. */
  seat: procedure
    .input(
      z.object({
        sessionId: id,
        participantId: id,
        x: z.int().min(0).max(1000),
        y: z.int().min(0).max(1000),
      }),
    )
    .output(changed),
  /** Everybody sits in a ring again. */
  resetSeats: procedure.input(z.object({ sessionId: id })).output(changed),
};

/** The workspace's own quick tags. */
export const tags = {
  list: procedure.output(z.array(tag)),
  add: procedure.input(tagFields).output(changedRecord),
  rename: procedure.input(tagFields.extend({ id })).output(changed),
  reorder: procedure.input(z.object({ ids: z.array(id).min(1).max(500) })).output(changed),
  /** Takes it off the list; where it was used it stays readable. */
  remove: procedure.input(z.object({ id })).output(changed),
};

export type Act = z.output<typeof act>;
export type ActFields = z.output<typeof actFields>;
export type Observation = z.output<typeof observation>;
export type ObservationFields = z.output<typeof observationFields>;
export type Sample = z.output<typeof sample>;
export type Coding = z.output<typeof coding>;
export type TagFields = z.output<typeof tagFields>;
export type Tag = z.output<typeof tag>;
