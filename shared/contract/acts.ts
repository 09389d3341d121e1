import { z } from 'zod';
import { changed, changedRecord, id, line, procedure } from './define.ts';
import { participant } from './room.ts';

export const actSources = ['live', 'recalled', 'imported'] as const;
/** A moment of a session: whole milliseconds since its run began (of an imported record: since its own begin), at most 24 h. */
export const sessionMoment = z.int().min(0).max(86_400_000);
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
export const act = actFields.extend({ id, atMs: sessionMoment.nullable(), source: z.enum(actSources) });

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

export const acts = {
  /** The record of one session: the facilitator's own (codingId null) or an observer's, in order of time. */
  list: procedure.input(z.object({ sessionId: id, codingId: id.nullable() })).output(
    z.object({
      participants: z.array(participant),
      acts: z.array(act),
      observations: z.array(observation),
      samples: z.array(sample),
    }),
  ),
  /**
   * Records one act. Without `atMs` it happened now, by the core's clock, in the run of the session.
   * Errors: NOT_IN_ROOM, NOT_RUNNING.
   */
  record: procedure
    .input(
      actFields.extend({
        sessionId: id,
        codingId: id.nullable(),
        atMs: sessionMoment.nullable().optional(),
        source: z.enum(['live', 'recalled']),
      }),
    )
    .output(changedRecord.extend({ atMs: sessionMoment.nullable() })),
  /** Changes an act: its addressee, its length, its category. */
  update: procedure.input(actFields.partial().extend({ id })).output(changed),
  remove: procedure.input(z.object({ ids: z.array(id).min(1).max(5000) })).output(changed),
};

export type Act = z.output<typeof act>;
export type ActFields = z.output<typeof actFields>;
export type Observation = z.output<typeof observation>;
export type ObservationFields = z.output<typeof observationFields>;
export type Sample = z.output<typeof sample>;
export type Coding = z.output<typeof coding>;
export type Tag = z.output<typeof tag>;
