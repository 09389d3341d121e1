import { z } from 'zod';
import { consentRules } from '../domain/consent.ts';
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
  /** The day on which the group agreed on it; null while it is only proposed (from a template, by a leader). */
  agreedOn: z.string().nullable(),
  /** The first day on which it no longer held; null while it holds. */
  droppedOn: z.string().nullable(),
  position: z.number(),
  revisedFrom: z.array(z.object({ text: z.string(), until: z.string() })),
  /** How often it was seen kept or broken, the latest first; in a session of the group, or on a day. */
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
      /** Why the heading does not apply; kept where it applies again, so that nothing is typed twice. */
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
  consentRule: z.enum(consentRules),
  /** What it says under each of the eight headings, in their order. */
  plan: z.array(z.object({ heading: z.enum(planHeadings), text: z.string() })),
  sessions: z.array(z.string()),
  norms: z.array(z.string()),
  goals: z.array(z.string()),
});

const templateKey = z.string().min(1).max(60);

export const plans = {
  get: procedure.input(z.object({ groupId: id })).output(plan),
  /** Answers one of the eight headings. */
  answer: procedure.input(z.object({ groupId: id, answer: planAnswerFields })).output(changed),
  addGoal: procedure.input(z.object({ groupId: id, text: requiredLine(300) })).output(changedRecord),
  updateGoal: procedure.input(z.object({ id, text: requiredLine(300) })).output(changed),
  removeGoal: procedure.input(z.object({ id })).output(changed),
  reorderGoals: procedure.input(z.object({ groupId: id, ids: z.array(id).min(1).max(1000) })).output(changed),
  /** The templates that Mezzo brings, in our own words. */
  templates: procedure.output(z.array(templateSummary)),
  /**
   * Starts a group's plan from a template: fills only headings that are still empty, adds the goals and norms that
   * are not there yet, and asks for consent as the template does where the group asks for none. What the group is
   * for stays in its own words, where it has some. The curriculum is laid separately (curricula.lay).
   */
  startFrom: procedure.input(z.object({ groupId: id, templateKey })).output(changed),
  /** A new group with the plan, goals, norms and consent of a template, in one step. */
  createFrom: procedure.input(z.object({ templateKey, fields: groupFields })).output(changedRecord),
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
        agreedOn: localDate.nullable(),
      }),
    )
    .output(changedRecord),
  /**
   * A new wording. With `keepsEarlier` the earlier one stays as history and `revisedOn` is its last day; without, a
   * slip of the pen was put right.
   */
  revise: procedure
    .input(z.object({ id, text: requiredLine(300), revisedOn: localDate, keepsEarlier: z.boolean() }))
    .output(changed),
  /** The group agreed on these on a day, or (null) has not agreed on them yet. */
  agree: procedure
    .input(z.object({ ids: z.array(id).min(1).max(1000), agreedOn: localDate.nullable() }))
    .output(changed),
  /** Gives a norm up from a day on, or (null) takes it up again, at the end of the list. */
  drop: procedure.input(z.object({ id, droppedOn: localDate.nullable() })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
  /** The norms that hold, in their new order; those given up keep their place behind them. */
  reorder: procedure.input(z.object({ groupId: id, ids: z.array(id).min(1).max(1000) })).output(changed),
  /** The norm was seen kept or broken, in a session of the group (whose day then counts) or on a day up to today. */
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
