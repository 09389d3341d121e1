import { z } from 'zod';
import { groupRoles } from '../domain/group-roles.ts';
import { interactionPatterns } from '../domain/interaction-pattern.ts';
import { noteSources } from '../domain/note-formats.ts';
import { therapeuticFactors } from '../domain/therapeutic-factors.ts';
import { attendanceStatuses } from './attendance.ts';
import { raters } from './goals.ts';

/** What was recorded, ready to be said in a sentence. A thing that is not recorded has none. */
export const noteFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('times'), start: z.string(), minutes: z.number() }),
  z.object({ kind: z.literal('topic'), topic: z.string() }),
  z.object({ kind: z.literal('not-marked') }),
  z.object({ kind: z.literal('marked-some'), notMarked: z.number() }),
  z.object({ kind: z.literal('attended'), attended: z.number(), recorded: z.number() }),
  z.object({ kind: z.literal('late-and-early'), late: z.number(), leftEarly: z.number() }),
  z.object({ kind: z.literal('guests'), count: z.number() }),
  z.object({
    kind: z.literal('member-mark'),
    status: z.enum(attendanceStatuses),
    minutes: z.number().nullable(),
    minutesPresent: z.number().nullable(),
    ofMinutes: z.number().nullable(),
  }),
  z.object({ kind: z.literal('reached'), titles: z.array(z.string()) }),
  z.object({ kind: z.literal('not-reached'), titles: z.array(z.string()) }),
  z.object({
    kind: z.literal('group-acts'),
    acts: z.number(),
    memberActs: z.number(),
    speakers: z.number(),
    present: z.number(),
    recalled: z.number(),
  }),
  z.object({ kind: z.literal('pattern'), pattern: z.enum(interactionPatterns) }),
  z.object({
    kind: z.literal('member-acts'),
    acts: z.number(),
    ofActs: z.number(),
    toMembers: z.number(),
    toFacilitators: z.number(),
    received: z.number(),
    recalled: z.number(),
  }),
  z.object({ kind: z.literal('member-talk-time'), seconds: z.number() }),
  z.object({ kind: z.literal('member-samples'), took: z.number(), of: z.number() }),
  z.object({ kind: z.literal('role'), role: z.enum(groupRoles) }),
  z.object({ kind: z.literal('factor'), factor: z.enum(therapeuticFactors) }),
  z.object({ kind: z.literal('tag'), name: z.string() }),
  z.object({ kind: z.literal('objective'), text: z.string(), goal: z.string() }),
  z.object({ kind: z.literal('own-goal'), text: z.string() }),
  z.object({
    kind: z.literal('goal-rating'),
    text: z.string(),
    level: z.number(),
    /** What this level of the goal's scale says; '' where it is not written. */
    words: z.string(),
    rater: z.enum(raters),
    /** The level before, by the same rater; null where this is the first. */
    before: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('own-check-in'),
    /** The measure, and its range. */
    name: z.string(),
    score: z.number(),
    low: z.number(),
    high: z.number(),
  }),
  z.object({ kind: z.literal('incidents'), count: z.number() }),
]);

export const prefilled = z.object({ source: z.enum(noteSources), fact: noteFact });

export type NoteFact = z.output<typeof noteFact>;
export type Prefilled = z.output<typeof prefilled>;
