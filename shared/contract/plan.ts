import { z } from 'zod';
import { planHeadings } from '../domain/plan-headings.ts';
import { changed, changedRecord, id, localDate, paragraph, procedure, requiredLine } from './define.ts';
import { groupFields } from './groups.ts';

export { planHeadings } from '../domain/plan-headings.ts';

/** Open: nothing final yet. Complete: answered. Not applicable: with the reason in `reason`. */
export const planAnswerStates = ['open', 'complete', 'not-applicable'] as const;

export const planAnswerFields = z
  .object({
    heading: z.enum(planHeadings),
    text: paragraph(10_000),
    state: z.enum(planAnswerStates),
    reason: paragraph(1000),
  })
  .refine((answer) => answer.state !== 'not-applicable' || answer.reason !== '', {
    path: ['reason'],
    error: 'reason-needed',
  })
  .refine((answer) => answer.state !== 'complete' || answer.text !== '', {
    path: ['text'],
    error: 'answer-needed',
  });

/** A goal of the whole group; sessions and blocks point to it. Members' own goals follow the same table later. */
export const groupGoal = z.object({ id, text: z.string(), position: z.number(), sessions: z.number() });

export const normOrigins = ['stated', 'emerged'] as const;
export const normStates = ['kept', 'broken'] as const;

/** A rule that the group gave itself. `revisedFrom`: its earlier wordings, the latest first. */
export const norm = z.object({
  id,
  text: z.string(),
  origin: z.enum(normOrigins),
  /** The day on which the group agreed on it. */
  agreedOn: z.string(),
  /** Set where the group gave it up. */
  droppedOn: z.string().nullable(),
  position: z.number(),
  revisedFrom: z.array(z.object({ text: z.string(), until: z.string() })),
  /** Sightings by session, the latest first: the norm was seen kept or broken. */
  sightings: z.array(
    z.object({
      id,
      sessionId: id.nullable(),
      sessionNumber: z.number().nullable(),
      seenOn: z.string(),
      state: z.enum(normStates),
      remark: z.string(),
    }),
  ),
});

export const plan = z.object({
  groupId: id,
  answers: z.array(
    z.object({
      heading: z.enum(planHeadings),
      text: z.string(),
      state: z.enum(planAnswerStates),
      reason: z.string(),
      updatedAt: z.string().nullable(),
    }),
  ),
  /** Headings complete or not applicable, of eight. */
  settled: z.number(),
  goals: z.array(groupGoal),
  /** The template that the plan was started from; empty where there was none. */
  templateName: z.string(),
});

export const wordFile = z.object({
  name: z.string(),
  /** The .docx file, base64. */
  content: z.string(),
});

export const templateSummary = z.object({
  key: z.string(),
  name: z.string(),
  /** For whom, in one sentence. */
  audience: z.string(),
  summary: z.string(),
  kind: groupFields.shape.kind,
  openness: groupFields.shape.openness,
  minutes: z.number(),
  capacity: z.number(),
  sessions: z.array(z.string()),
  norms: z.array(z.string()),
  goals: z.array(z.string()),
});

export const plans = {
  get: procedure.input(z.object({ groupId: id })).output(plan),
  /** Answers one of the eight headings. */
  answer: procedure.input(z.object({ groupId: id, answer: planAnswerFields })).output(changed),
  addGoal: procedure.input(z.object({ groupId: id, text: requiredLine(300) })).output(changedRecord),
  updateGoal: procedure.input(z.object({ id, text: requiredLine(300) })).output(changed),
  removeGoal: procedure.input(z.object({ id })).output(changed),
  reorderGoals: procedure.input(z.object({ groupId: id, ids: z.array(id).min(1).max(100) })).output(changed),
  /** The templates that Mezzo brings, in our own words. */
  templates: procedure.output(z.array(templateSummary)),
  /**
   * Starts a group's plan from a template: fills only headings that are still empty, adds the goals and norms that
   * are not there yet. The curriculum is laid separately (curricula.lay).
   */
  startFrom: procedure.input(z.object({ groupId: id, templateKey: z.string().max(60) })).output(changed),
  /** The proposal as a Word file; written down in the audit log. */
  word: procedure.input(z.object({ groupId: id })).output(wordFile),
};

export const norms = {
  list: procedure.input(z.object({ groupId: id })).output(z.array(norm)),
  add: procedure
    .input(
      z.object({
        groupId: id,
        text: requiredLine(300),
        origin: z.enum(normOrigins),
        agreedOn: localDate,
      }),
    )
    .output(changedRecord),
  /** A new wording; the earlier one stays as history. `revisedOn` is its last day. */
  revise: procedure.input(z.object({ id, text: requiredLine(300), revisedOn: localDate })).output(changed),
  /** Gives a norm up from a day on, or (null) takes it up again. */
  drop: procedure.input(z.object({ id, droppedOn: localDate.nullable() })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
  reorder: procedure.input(z.object({ groupId: id, ids: z.array(id).min(1).max(100) })).output(changed),
  /** The norm was seen kept or broken, in a session or on a day. */
  sight: procedure
    .input(
      z.object({
        normId: id,
        sessionId: id.nullable(),
        seenOn: localDate,
        state: z.enum(normStates),
        remark: paragraph(1000),
      }),
    )
    .output(changedRecord),
  removeSighting: procedure.input(z.object({ id })).output(changed),
};

export type Plan = z.output<typeof plan>;
export type PlanAnswer = Plan['answers'][number];
export type PlanAnswerFields = z.output<typeof planAnswerFields>;
export type GroupGoal = z.output<typeof groupGoal>;
export type Norm = z.output<typeof norm>;
export type TemplateSummary = z.output<typeof templateSummary>;
export type WordFile = z.output<typeof wordFile>;
