import { z } from 'zod';
import { scoreRange, type Scoring, scorings } from '../domain/measure-score.ts';
import { changed, changedRecord, id, line, paragraph, procedure, requiredLine } from './define.ts';

/** A check-in in one's own words, or an outside instrument of which only scores are entered. */
export const measureKinds = ['check-in', 'score'] as const;
export const betterWays = ['increase', 'decrease'] as const;
export const answerKinds = ['number', 'faces', 'words', 'score'] as const;
/** When a group asks: at each session, at its first and its last, or whenever somebody says so. */
export const rhythms = ['each-session', 'first-and-last', 'by-hand'] as const;
/** 'retrospective': how it was before, as seen now. */
export const occasions = ['regular', 'pre', 'post', 'retrospective', 'follow-up'] as const;
export const raters = ['member', 'facilitator', 'teacher', 'parent'] as const;
export const scoreSources = ['live', 'passed-around', 'paper', 'entered', 'imported'] as const;

export const mostItems = 20;
/** Faces that can be chosen from, sad to glad: values 1 to 5. */
export const facesCount = 5;
/** Numbers that are shown as buttons: an answer by number spans at most so many steps. */
export const mostSteps = 20;

const figure = z.number().min(-100_000).max(100_000);

/** The words to choose from, lowest first: the first counts 1, the second 2. */
const words = z.array(requiredLine(40)).max(7);

export const itemFields = z
  .object({
    /** Of an item that is there already; null for a new one. */
    id: id.nullable(),
    /** The question; of an outside instrument the name of the sub-score, empty for its total. */
    text: line(300),
    answer: z.enum(answerKinds),
    low: figure,
    high: figure,
    lowWord: line(40),
    highWord: line(40),
    words,
    /** Counted the other way round. */
    isReversed: z.boolean(),
  })
  .refine(
    ({ answer, low, high }) => answer === 'score' || (Number.isInteger(low) && Number.isInteger(high)),
    {
      path: ['high'],
      error: 'whole-numbers',
    },
  )
  .refine(({ answer, low, high }) => answer !== 'faces' || (low === 1 && high === facesCount), {
    path: ['high'],
    error: 'another-count-of-faces',
  })
  .refine(
    ({ answer, low, high, words: offered }) => answer !== 'words' || (low === 1 && high === offered.length),
    {
      path: ['words'],
      error: 'another-count-of-words',
    },
  )
  .refine(({ answer, low, high }) => answer !== 'number' || high - low <= mostSteps, {
    path: ['high'],
    error: 'too-many-steps',
  })
  .refine(({ answer, words: offered }) => answer !== 'words' || offered.length >= 2, {
    path: ['words'],
    error: 'too-few-words',
  })
  .refine(({ low, high }) => low < high, { path: ['high'], error: 'range-upside-down' });

const cutOff = z.object({ value: figure, label: requiredLine(60) });

const measureShape = z.object({
  name: requiredLine(120),
  kind: z.enum(measureKinds),
  better: z.enum(betterWays),
  scoring: z.enum(scorings),
  items: z.array(itemFields).min(1).max(mostItems),
  cutOffs: z.array(cutOff).max(12),
  /** Where ranges and cut-offs come from: licence, manual, edition. */
  source: paragraph(1000),
  instructions: paragraph(1000),
  /** Asks about one of the eight areas that need a parent's written consent first (PPRA). */
  needsConsent: z.boolean(),
});

/** The range of the score follows from the items (shared/domain/measure-score.ts). */
export const measureFields = measureShape
  .refine(({ kind, scoring }) => kind === 'score' || scoring !== 'entered', {
    path: ['scoring'],
    error: 'not-for-questions',
  })
  .refine(({ kind, items }) => items.every(({ answer }) => (answer === 'score') === (kind === 'score')), {
    path: ['items'],
    error: 'answer-of-another-kind',
  })
  .superRefine(({ items, scoring, cutOffs }, context) => {
    for (const [place, { text }] of items.entries())
      if (text === '' && !(scoring === 'entered' && place === 0))
        context.addIssue({ code: 'custom', path: ['items', place, 'text'], message: 'question-needed' });
    for (const [place, { value }] of cutOffs.entries()) {
      const path = ['cutOffs', place, 'value'];
      if (cutOffs.findIndex((other) => other.value === value) < place)
        context.addIssue({ code: 'custom', path, message: 'cut-off-twice' });
      else if (!isInRange(items, scoring, value))
        context.addIssue({ code: 'custom', path, message: 'cut-off-outside' });
    }
  });

/** Where a range itself is at fault, that is what is said. */
function isInRange(
  items: readonly { low: number; high: number; isReversed: boolean }[],
  scoring: Scoring,
  value: number,
) {
  if (items.length === 0 || items.some(({ low, high }) => !(low < high))) return true;
  const { low, high } = scoreRange(items, scoring);
  return value >= low && value <= high;
}

const item = z.object({
  id,
  text: z.string(),
  answer: z.enum(answerKinds),
  low: z.number(),
  high: z.number(),
  lowWord: z.string(),
  highWord: z.string(),
  words: z.array(z.string()),
  isReversed: z.boolean(),
});

export const measure = z.object({
  id,
  name: z.string(),
  kind: z.enum(measureKinds),
  better: z.enum(betterWays),
  scoring: z.enum(scorings),
  low: z.number(),
  high: z.number(),
  cutOffs: z.array(z.object({ value: z.number(), label: z.string() })),
  source: z.string(),
  instructions: z.string(),
  needsConsent: z.boolean(),
  updatedAt: z.string(),
  items: z.array(item),
});

export const measureSummary = measure.extend({
  /** Groups that use it, and scores taken with it. */
  groups: z.number(),
  scores: z.number(),
});

export const groupMeasure = z.object({
  id,
  rhythm: z.enum(rhythms),
  /** Who answers it: whose scores are asked for and waited for. Others can be entered all the same. */
  rater: z.enum(raters),
  measure,
  /** Scores in this group, and the last day on which one was taken. */
  scores: z.number(),
  latestOn: z.string().nullable(),
  /** By who answers: members who have a score of before and none of after yet, and members without one of before. */
  withoutPost: z.number(),
  withoutPre: z.number(),
});

export const measures = {
  list: procedure.output(z.array(measureSummary)),
  get: procedure.input(z.object({ id })).output(measureSummary),
  create: procedure.input(z.object({ fields: measureFields })).output(changedRecord),
  /**
   * Changes a measure. Where it has scores and the change would give them another meaning (a question, a range, how it
   * is counted), a copy takes the change and the scores stay with what was asked: `isCopy`, and `id` is the copy's.
   */
  update: procedure
    .input(z.object({ id, fields: measureFields }))
    .output(changedRecord.extend({ isCopy: z.boolean() })),
  duplicate: procedure.input(z.object({ id, name: requiredLine(120) })).output(changedRecord),
  /** Into the trash, with its scores. */
  trash: procedure.input(z.object({ id })).output(changed),
};

export const groupMeasures = {
  /** The measures that a group uses, in its order. */
  list: procedure.input(z.object({ groupId: id })).output(z.array(groupMeasure)),
  add: procedure
    .input(
      z.object({
        groupId: id,
        measureId: id,
        rhythm: z.enum(rhythms),
        rater: z.enum(raters).default('member'),
      }),
    )
    .output(changedRecord),
  setRhythm: procedure.input(z.object({ id, rhythm: z.enum(rhythms) })).output(changed),
  setRater: procedure.input(z.object({ id, rater: z.enum(raters) })).output(changed),
  /** The scores stay; they are shown again when it is added again. */
  remove: procedure.input(z.object({ id })).output(changed),
  reorder: procedure.input(z.object({ groupId: id, ids: z.array(id).min(1).max(100) })).output(changed),
};

export type MeasureKind = (typeof measureKinds)[number];
export type AnswerKind = (typeof answerKinds)[number];
export type Rhythm = (typeof rhythms)[number];
export type Occasion = (typeof occasions)[number];
export type Rater = (typeof raters)[number];
export type ScoreSource = (typeof scoreSources)[number];
export type MeasureItem = z.output<typeof item>;
export type MeasureItemFields = z.output<typeof itemFields>;
export type MeasureFields = z.output<typeof measureFields>;
export type Measure = z.output<typeof measure>;
export type MeasureSummary = z.output<typeof measureSummary>;
export type GroupMeasure = z.output<typeof groupMeasure>;
