import { z } from 'zod';
import { mostBlocks, mostObjectives } from '../domain/agenda-times.ts';
import { blockFields } from './agenda.ts';
import { changed, changedRecord, id, line, paragraph, procedure, requiredLine } from './define.ts';

/** A block of a part. Nobody owns it yet: a curriculum is of no group. */
export const partBlock = blockFields.omit({ ownerId: true });

/** What members can do after a part, and the goal that it serves in words: a group's goal of these words is found. */
export const partObjective = z.object({ text: requiredLine(300), goal: line(300) });

/** One part of a curriculum: the plan of one session. */
export const curriculumPart = z.object({
  title: requiredLine(200),
  blocks: z.array(partBlock).max(mostBlocks),
  objectives: z.array(partObjective).max(mostObjectives),
});

export const curriculumFields = z.object({
  name: requiredLine(120),
  audience: line(200),
  summary: paragraph(2000),
  parts: z.array(curriculumPart).min(1).max(100),
});

export const curriculumSummary = z.object({
  /** A UUID for one's own, the key of a template ('grief') for those that Mezzo brings. */
  key: z.string(),
  isOwn: z.boolean(),
  name: z.string(),
  audience: z.string(),
  summary: z.string(),
  parts: z.array(z.object({ title: z.string(), minutes: z.number() })),
});

const curriculumKey = z.string().min(1).max(60);

/** What laying would do to each session, before it is done. */
export const layingRow = z.object({
  sessionId: id,
  number: z.number().nullable(),
  date: z.string(),
  start: z.string(),
  minutes: z.number(),
  /** The part that comes here; null where the session is passed over. */
  part: z.number().nullable(),
  partTitle: z.string(),
  partMinutes: z.number(),
  /** What stands there now and would be replaced or, with `keepPlanned`, is passed over: number of blocks. */
  blocksNow: z.number(),
  topicNow: z.string(),
});

const layingInput = z.object({
  key: curriculumKey,
  groupId: id,
  /** Null: from the first planned session that is not over. */
  fromSessionId: id.nullable(),
  keepPlanned: z.boolean(),
});

/** One curriculum over a group, part by part. */
export const laidOver = z.object({
  curriculumName: z.string(),
  parts: z.array(
    z.object({
      agendaId: id,
      part: z.number(),
      title: z.string(),
      minutes: z.number(),
      blocks: z.number(),
      sessionId: id.nullable(),
      sessionNumber: z.number().nullable(),
      date: z.string().nullable(),
      start: z.string().nullable(),
      /** Minutes that the session has. */
      available: z.number().nullable(),
      state: z.enum(['planned', 'running', 'held', 'cancelled', 'waiting']),
    }),
  ),
});

export const curricula = {
  list: procedure.output(z.array(curriculumSummary)),
  get: procedure
    .input(z.object({ key: curriculumKey }))
    .output(curriculumFields.extend({ key: z.string(), isOwn: z.boolean() })),
  create: procedure.input(curriculumFields).output(changedRecord),
  update: procedure.input(z.object({ id, fields: curriculumFields })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
  /** A curriculum of one's own from the agendas of a group's sessions, in order of time. Errors: NO_AGENDAS. */
  fromGroup: procedure.input(z.object({ groupId: id, name: requiredLine(120) })).output(changedRecord),
  /** Parts in order onto the group's planned sessions in order of time, from one session on; nothing is saved. */
  preview: procedure.input(layingInput).output(
    z.object({
      rows: z.array(layingRow),
      /** Parts that find no session: they wait until the group has one more. */
      unplaced: z.array(z.object({ part: z.number(), title: z.string() })),
    }),
  ),
  /**
   * Lays the curriculum in one step. `keepPlanned`: sessions that have an agenda or a topic are passed over;
   * otherwise theirs is replaced. Parts without a session wait, and are laid when a session is added or restored. When
   * a session is cancelled its part and those after it move on by one session; when it is restored they move back.
   * What is left of an earlier laying of the same name is lifted first. Errors: NO_PLANNED_SESSION.
   */
  lay: procedure.input(layingInput).output(changed.extend({ laid: z.number(), waiting: z.number() })),
  /** What was laid over a group, part by part, and what waits for a session. */
  ofGroup: procedure.input(z.object({ groupId: id })).output(z.array(laidOver)),
  /** Takes the parts that are not yet held away from a group. */
  lift: procedure.input(z.object({ groupId: id, curriculumName: line(120) })).output(changed),
};

export type PartBlock = z.output<typeof partBlock>;
export type CurriculumPart = z.output<typeof curriculumPart>;
export type CurriculumFields = z.output<typeof curriculumFields>;
export type CurriculumSummary = z.output<typeof curriculumSummary>;
export type LayingRow = z.output<typeof layingRow>;
export type LaidOver = z.output<typeof laidOver>;
