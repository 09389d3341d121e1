import { z } from 'zod';
import { isReason } from '../domain/consent.ts';
import { consentStanding } from './consent-standing.ts';
import { attendanceStatuses } from './attendance.ts';
import { changed, changedRecord, id, line, localDate, procedure } from './define.ts';
import { groupMeasure, measure, occasions, raters, scoreSources } from './measures.ts';
import { csvFile, dateOrders, problem } from './transfer.ts';

/** Which sheet: of whom, of what, from when, on which occasion, by whom. There is one for each. */
export const sheetKey = z.object({
  groupId: id,
  measureId: id,
  personId: id,
  /** Answered in a session: its day counts. */
  sessionId: id.nullable(),
  takenOn: localDate,
  occasion: z.enum(occasions),
  rater: z.enum(raters),
  /** Whose rating it is, where several teachers or parents give one; empty is fine. */
  raterName: line(80),
});

/** Why it is asked although no parent's consent holds; empty: it is not. */
export const consentReason = line(300).refine((text) => text === '' || isReason(text), {
  error: 'reason-too-short',
});

export const answerFields = z.object({ itemId: id, value: z.number().nullable() });

export const sheet = z.object({
  id,
  measureId: id,
  groupId: id,
  personId: id,
  sessionId: id.nullable(),
  takenOn: z.string(),
  occasion: z.enum(occasions),
  rater: z.enum(raters),
  raterName: z.string(),
  source: z.enum(scoreSources),
  remark: z.string(),
  /** Why it was asked although no parent's consent held; empty where one did or none was needed. */
  consentReason: z.string(),
  answers: z.array(z.object({ itemId: id, value: z.number() })),
  /** Null where an item that counts was left out. Nothing answered at all: would rather not say. */
  score: z.number().nullable(),
  answered: z.number(),
  of: z.number(),
});

const named = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

export const measuredMember = named.extend({
  /** Is a member today. */
  isMember: z.boolean(),
});

/** Somebody in the session whom a measure can be asked. */
export const askedMember = named.extend({
  /** Null: not recorded. */
  attendance: z.enum(attendanceStatuses).nullable(),
});

export const sessionAsked = z.object({
  groupId: id,
  groupName: z.string(),
  date: z.string(),
  number: z.number().nullable(),
  state: z.string(),
  members: z.array(askedMember),
  measures: z.array(
    groupMeasure.pick({ rhythm: true, rater: true, measure: true }).extend({
      /** Asked in this session by its rhythm; else only if somebody chooses it. */
      isDue: z.boolean(),
      occasion: z.enum(occasions),
      sheets: z.array(sheet),
      /** Of whom there is no consent that holds on the session's day, where the measure needs one and the member answers. */
      withoutConsent: z.array(consentStanding.extend({ personId: id })),
    }),
  ),
});

export const seriesPoint = z.object({
  scoreId: id,
  takenOn: z.string(),
  sessionId: id.nullable(),
  occasion: z.enum(occasions),
  score: z.number().nullable(),
  answered: z.number(),
  of: z.number(),
});

export const measureSeries = z.object({
  measureId: id,
  name: z.string(),
  better: measure.shape.better,
  low: z.number(),
  high: z.number(),
  cutOffs: measure.shape.cutOffs,
  personId: id,
  rater: z.enum(raters),
  raterName: z.string(),
  groupId: id,
  groupName: z.string(),
  points: z.array(seriesPoint),
});

/** A file of scores has one line for each score, or for each answer where a measure has several questions. */
export const scoreColumns = [
  'person',
  'measure',
  'date',
  'score',
  'rater',
  'rater_name',
  'occasion',
  'question',
] as const;

const scoresFile = z.object({
  uploadId: id,
  groupId: id,
  dateOrder: z.enum(dateOrders).nullable(),
  consentReason,
});

export const scoresPreview = z.object({
  file: z.object({ name: z.string(), bytes: z.number(), lines: z.number() }),
  dateOrder: z.enum(dateOrders).nullable(),
  problems: z.array(problem),
  problemCount: z.number(),
  sheets: z.number(),
  people: z.number(),
  measures: z.array(
    z.object({ measureId: id, name: z.string(), sheets: z.number(), isOfGroup: z.boolean() }),
  ),
  /** Answers that are there already and would be written over with another. */
  changedAnswers: z.number(),
});

export const scores = {
  /** All sheets of one measure in a group, with the people and the days that they are about. */
  ofGroup: procedure.input(z.object({ groupId: id, measureId: id })).output(
    z.object({
      measure,
      /** Who answers it in this group; the member where the group does not use it any more. */
      rater: z.enum(raters),
      members: z.array(measuredMember),
      sessions: z.array(z.object({ id, number: z.number().nullable(), date: z.string(), state: z.string() })),
      sheets: z.array(sheet),
      /** Of whom there is no consent that holds today, where the measure needs one. */
      withoutConsent: z.array(consentStanding.extend({ personId: id })),
    }),
  ),
  /** What is asked in a session, of whom, and what was answered. */
  ofSession: procedure.input(z.object({ sessionId: id })).output(sessionAsked),
  /** Everything that was measured of a person, by measure and who rated, over all groups. */
  ofPerson: procedure.input(z.object({ personId: id })).output(z.array(measureSeries)),
  /**
   * Writes the answers given (null takes one away); those not named stay. A sheet without an answer left is taken away.
   * A member is asked what needs consent only where one holds, or with a reason.
   */
  answer: procedure
    .input(
      z.object({
        sheet: sheetKey,
        source: z.enum(scoreSources),
        answers: z.array(answerFields).min(1).max(20),
        consentReason,
      }),
    )
    .output(changed),
  /** Somebody would rather not say: the sheet is there, without answers. Answers that were given before stay. */
  pass: procedure
    .input(z.object({ sheet: sheetKey, source: z.enum(scoreSources), consentReason }))
    .output(changed),
  remark: procedure.input(z.object({ id, remark: line(500) })).output(changed),
  remove: procedure.input(z.object({ id })).output(changed),
  previewImport: procedure.input(scoresFile).output(scoresPreview),
  /** Takes the whole file in, or nothing. Measures that the group does not use yet are added to it, by hand. */
  import: procedure
    .input(scoresFile)
    .output(changedRecord.pick({ undoStep: true }).extend({ count: z.number() })),
  /** Of one measure, or of all that the group has scores of. */
  export: procedure.input(z.object({ groupId: id, measureId: id.nullable() })).output(csvFile),
};

export type SheetKey = z.output<typeof sheetKey>;
export type Sheet = z.output<typeof sheet>;
export type MeasuredMember = z.output<typeof measuredMember>;
export type AskedMember = z.output<typeof askedMember>;
export type MeasureSeries = z.output<typeof measureSeries>;
export type SeriesPoint = z.output<typeof seriesPoint>;
export type SessionAsked = z.output<typeof sessionAsked>;
export type ScoresPreview = z.output<typeof scoresPreview>;
