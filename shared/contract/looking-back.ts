import { z } from 'zod';
import { groupStages, isStageOf, stageModels, stageSigns } from '../domain/group-stages.ts';
import { changed, changedRecord, id, line, localDate, paragraph, procedure, requiredLine } from './define.ts';

/** How sure somebody is of a judgement: 1 a guess, 2 fairly sure, 3 sure. */
export const confidences = [1, 2, 3] as const;

const judgementShape = z.object({
  /** Where it was seen in a session, that session's day counts. */
  sessionId: id.nullable(),
  judgedOn: localDate,
  model: z.enum(stageModels),
  stage: z.enum(groupStages),
  signs: z.array(z.enum(stageSigns)).max(stageSigns.length),
  confidence: z.literal(confidences),
  remark: paragraph(2000),
});

export const judgementFields = judgementShape.refine(({ model, stage }) => isStageOf(model, stage), {
  path: ['stage'],
  error: 'stage-of-another-model',
});

/** The facilitator's judgement of where a group is, on a day or in a session. */
export const stageJudgement = judgementShape.extend({ id, sessionNumber: z.number().nullable() });

export const stageFacts = z.object({
  held: z.number(),
  left: z.number().nullable(),
  joined: z.number(),
  gone: z.number(),
  members: z.number(),
  attended: z.number(),
  recorded: z.number(),
  facilitatorActs: z.number(),
  memberActs: z.number(),
  memberToMember: z.number(),
  incidents: z.number(),
  normsKept: z.number(),
  normsBroken: z.number(),
});

export const stages = {
  /** Where the group was judged to be, the latest first. */
  list: procedure.input(z.object({ groupId: id })).output(z.array(stageJudgement)),
  /** What was recorded of this session and the one before, for the suggestion (stage-suggestion.ts). */
  facts: procedure.input(z.object({ sessionId: id })).output(stageFacts),
  judge: procedure.input(z.object({ groupId: id, judgement: judgementFields })).output(changedRecord),
  change: procedure.input(z.object({ id, judgement: judgementFields })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
};

/** A question about the climate of a session in the facilitator's own words, answered from 0 to 10. */
export const climateQuestionFields = z.object({
  text: requiredLine(200),
  lowWord: line(40),
  highWord: line(40),
});
export const climateQuestion = climateQuestionFields.extend({
  id,
  position: z.number(),
  /** Taken from the list; what was answered stays. */
  isRemoved: z.boolean(),
  /** How many sessions it was answered for. */
  uses: z.number(),
});
const climateValue = z.int().min(0).max(10);

export const climate = {
  /** The questions in order, and behind them those taken from the list. */
  questions: procedure.output(z.array(climateQuestion)),
  addQuestions: procedure
    .input(z.object({ questions: z.array(climateQuestionFields).min(1).max(20) }))
    .output(changed),
  updateQuestion: procedure.input(z.object({ id, fields: climateQuestionFields })).output(changed),
  /** Takes a question from the list, or (false) puts it back at the end. */
  removeQuestion: procedure.input(z.object({ id, isRemoved: z.boolean() })).output(changed),
  reorderQuestions: procedure.input(z.object({ ids: z.array(id).min(1).max(100) })).output(changed),
  /** What was answered for a session; only what was answered is in it. */
  ofSession: procedure
    .input(z.object({ sessionId: id }))
    .output(z.array(z.object({ questionId: id, value: z.number() }))),
  /** Answers a question for a session, or (null) takes the answer away. */
  rate: procedure
    .input(z.object({ sessionId: id, questionId: id, value: climateValue.nullable() }))
    .output(changed),
};

export const debriefFields = z.object({
  worked: paragraph(4000),
  stuck: paragraph(4000),
  splitOfRoles: paragraph(4000),
  silent: paragraph(2000),
  nextStep: paragraph(2000),
});

export const debriefs = {
  /**
   * What the leaders said to each other afterwards. `quietIds`: members who were there and of whom no act was recorded,
   * a suggestion for "who was silent"; null where no acts were recorded at all.
   */
  get: procedure.input(z.object({ sessionId: id })).output(
    z.object({
      debrief: debriefFields.extend({ updatedAt: z.string() }).nullable(),
      quiet: z
        .array(z.object({ id, givenName: z.string(), familyName: z.string(), preferredName: z.string() }))
        .nullable(),
      acts: z.number(),
    }),
  ),
  /** Saves it; one that says nothing any more is taken away. */
  save: procedure.input(z.object({ sessionId: id, debrief: debriefFields })).output(changed),
};

/** Competencies 6 to 9 of the CSWE's standards: engage, assess, intervene, evaluate. */
export const competencies = ['engage', 'assess', 'intervene', 'evaluate'] as const;

export const recordingRow = z.object({
  said: paragraph(4000),
  process: paragraph(4000),
  feelings: paragraph(4000),
  analysis: paragraph(4000),
  skills: paragraph(2000),
  /** The supervisor's comment. */
  comment: paragraph(4000),
  competencies: z.array(z.enum(competencies)).max(competencies.length),
});

export const recordingFields = z.object({
  author: requiredLine(120),
  rows: z.array(recordingRow).min(1).max(200),
  /** The supervisor's closing remark. */
  closing: paragraph(6000),
});

export const processRecording = recordingFields.extend({ id, sessionId: id, updatedAt: z.string() });

export const processRecordings = {
  list: procedure.input(z.object({ sessionId: id })).output(
    z.array(
      z.object({
        id,
        author: z.string(),
        rows: z.number(),
        /** Rows on which the supervisor has commented. */
        commented: z.number(),
        updatedAt: z.string(),
      }),
    ),
  ),
  get: procedure.input(z.object({ id })).output(processRecording),
  create: procedure.input(z.object({ sessionId: id, fields: recordingFields })).output(changedRecord),
  update: procedure.input(z.object({ id, fields: recordingFields })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
};

export type StageJudgement = z.output<typeof stageJudgement>;
export type JudgementFields = z.output<typeof judgementFields>;
export type Confidence = (typeof confidences)[number];
export type ClimateQuestion = z.output<typeof climateQuestion>;
export type ClimateQuestionFields = z.output<typeof climateQuestionFields>;
export type DebriefFields = z.output<typeof debriefFields>;
export type Competency = (typeof competencies)[number];
export type RecordingRow = z.output<typeof recordingRow>;
export type RecordingFields = z.output<typeof recordingFields>;
export type ProcessRecording = z.output<typeof processRecording>;
