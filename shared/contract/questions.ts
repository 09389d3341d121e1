import { z } from 'zod';
import {
  fieldCodes,
  longestValue,
  mostConditions,
  mostFigures,
  mostLeading,
  mostRowConditions,
  type QuestionField,
  type QuestionFigure,
  questionFields,
  questionFigures,
  questionLimits,
  questionNumbers,
  questionProblem,
  questionSpanNames,
  questionTopics,
} from '../domain/question.ts';
import { mixedKinds } from '../domain/question-figures.ts';
import { changed, changedRecord, id, line, localDate, procedure, requiredLine } from './define.ts';

const field = z.enum(Object.keys(questionFields) as QuestionField[]);
const number = z.enum(questionNumbers);
const figure = z.enum(Object.keys(questionFigures) as QuestionFigure[]);
/** What the records themselves are told by. */
const column = z.enum([...field.options, ...number.options, 'day']);
const bound = z.number().min(-1_000_000).max(1_000_000).nullable();

export const questionSpan = z.union([
  z.enum(questionSpanNames),
  z
    .object({ from: localDate.nullable(), to: localDate.nullable() })
    .refine(({ from, to }) => from === null || to === null || from <= to, {
      path: ['to'],
      error: 'ends-before-start',
    }),
]);

export const questionCondition = z.discriminatedUnion('is', [
  z.object({
    is: z.literal(['any-of', 'none-of']),
    field,
    /** Ids, codes or texts, as `choices` gives them; one that is no longer there finds nothing. */
    values: z.array(line(longestValue)).min(1).max(500),
  }),
  z.object({ is: z.literal('between'), field: number, low: bound, high: bound }),
]);

export const rowCondition = z.object({ figure, low: bound, high: bound });

/** A question as it is asked and kept: shared/domain/question.ts says what its parts mean and which go together. */
export const question = z
  .object({
    topic: z.enum(questionTopics),
    span: questionSpan,
    rater: z.enum(fieldCodes.rater),
    /** Those that were chosen, and those that lead to the records behind one figure of an answer. */
    conditions: z.array(questionCondition).max(mostConditions + mostLeading),
    groupBy: z.array(field).max(2),
    across: field.nullable(),
    figures: z.array(figure).min(1).max(mostFigures),
    rowsWhere: z.array(rowCondition).max(mostRowConditions),
    sort: z
      .object({
        by: z.enum([...new Set([...column.options, ...figure.options])]),
        direction: z.enum(['up', 'down']),
      })
      .nullable(),
    limit: z.literal(questionLimits).nullable(),
  })
  .superRefine((asked, context) => {
    const problem = questionProblem(asked);
    if (problem) context.addIssue({ code: 'custom', path: [problem.part], message: problem.code });
  });

const person = z.object({
  id,
  givenName: z.string(),
  familyName: z.string(),
  preferredName: z.string(),
});

/** One value of a field, with what the page needs to name it and to lead to it. */
export const questionKey = z.object({
  field,
  /** What a condition holds: an id, a code or a text; '' for none, 'gone' for what was destroyed. */
  value: z.string(),
  /** A name or text of the user's own; null where the page has the words (codes), or `person` or `session` says it. */
  label: z.string().nullable(),
  /** Of 'member'; of 'goal' whose goal it is. */
  person: person.nullable(),
  /** Of 'session'. */
  session: z.object({ number: z.number().nullable(), date: z.string(), groupName: z.string() }).nullable(),
  /** Of 'session' and 'goal': where they belong, for a link. */
  groupId: id.nullable(),
  /** An id of a question to which nothing belongs any more: in the trash, or destroyed. */
  isGone: z.boolean(),
});

/**
 * A figure, and of how many: what was recorded, rated, compared. Null is not known, never 0. `mixed`: it is null because
 * it would be over scores of several measures, over what different raters said, or over how it is and how it was before.
 */
export const questionFigure = z.object({
  value: z.number().nullable(),
  of: z.number().nullable(),
  mixed: z.enum(mixedKinds).nullable(),
});

export const questionRow = z.object({
  /** One for each field of `groupBy`. */
  keys: z.array(questionKey),
  /** One for each of the question's figures, over the whole row. */
  figures: z.array(questionFigure),
  /** With `across`: the figure for each of `acrossKeys`; else empty. */
  cells: z.array(questionFigure),
});

/** One record: a cell for each of `columns` (topicCatalogue), of the one kind or the other. */
export const questionLine = z.object({
  id: z.string(),
  cells: z.array(
    z.union([
      z.object({ keys: z.array(questionKey) }),
      z.object({ number: z.number().nullable() }),
      z.object({ day: z.string().nullable() }),
    ]),
  ),
});

export const questionAnswer = z.object({
  /** What was asked: the page may have changed its question before the answer is there. */
  question,
  today: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** How many records the conditions let through. */
  records: z.number(),
  /** The groups that those records are of, at most 500: in whose members' registers it goes where it leaves. */
  groupIds: z.array(id),
  /** Empty where nothing is grouped. */
  rows: z.array(questionRow),
  acrossKeys: z.array(questionKey),
  /** Over all those records, whichever rows are shown: not the sum of rows, where a record counts for several. */
  totals: questionRow.pick({ figures: true, cells: true }),
  columns: z.array(column),
  /** The records themselves, where nothing is grouped: at most `mostLines`. */
  lines: z.array(questionLine),
  /** How many rows or lines there are, before `limit`. */
  count: z.number(),
  /** There are more than are shown, by `limit` or because they are too many. */
  isCut: z.boolean(),
  /** The values that the conditions name, so that the question can be read out. */
  named: z.array(questionKey),
});

/** The most records that are told one by one, and the most rows and columns. */
export const mostLines = 5000;
export const mostRows = 2000;
export const mostAcross = 60;

export const savedQuestion = z.object({
  id,
  name: z.string(),
  question,
  updatedAt: z.string(),
  named: z.array(questionKey),
});

export const questions = {
  answer: procedure.input(z.object({ question })).output(questionAnswer),
  /** The values of a field that can be chosen, in their order; none that is in the trash. */
  choices: procedure
    .input(z.object({ topic: z.enum(questionTopics), field }))
    .output(z.object({ keys: z.array(questionKey), isCut: z.boolean() })),
  /** The questions that were saved, by name. */
  list: procedure.output(z.array(savedQuestion)),
  /** Errors: NOT_FOUND. */
  get: procedure.input(z.object({ id })).output(savedQuestion),
  /** Errors: NAME_TAKEN. */
  save: procedure.input(z.object({ name: requiredLine(120), question })).output(changedRecord),
  /** Errors: NOT_FOUND, NAME_TAKEN. */
  update: procedure.input(z.object({ id, name: requiredLine(120), question })).output(changed),
  /** Errors: NOT_FOUND. */
  remove: procedure.input(z.object({ id })).output(changed),
};

export type QuestionKey = z.output<typeof questionKey>;
export type QuestionFigureValue = z.output<typeof questionFigure>;
export type QuestionRow = z.output<typeof questionRow>;
export type QuestionLine = z.output<typeof questionLine>;
export type QuestionAnswer = z.output<typeof questionAnswer>;
export type SavedQuestion = z.output<typeof savedQuestion>;
