import type { ReportSpanName } from './report-span.ts';

/**
 * What a question of one's own can ask: its topics, and of each the fields by which records are chosen and grouped, the
 * numbers that a record carries, and the figures that are made of many. Core and page read this one catalogue.
 *
 * One record is: attendance = one member's place at a held session on whose day they were a member; notes = one note
 * that was begun; goals = one goal, where it stands by the last rating of one rater within the days; ratings = one
 * rating of a goal; scores = one sheet of a measure.
 */
export const questionTopics = ['attendance', 'notes', 'goals', 'ratings', 'scores'] as const;
export type QuestionTopic = (typeof questionTopics)[number];

/**
 * What a field's values are: ids of records that have names, codes for which the page has words, or texts of the
 * user's own. A record can have several values of 'facilitator' and of 'tag': it counts for each of them.
 */
export const questionFields = {
  group: 'id',
  'group-kind': 'code',
  facilitator: 'id',
  member: 'id',
  grade: 'text',
  session: 'id',
  weekday: 'code',
  month: 'code',
  'school-year': 'code',
  status: 'code',
  'note-kind': 'code',
  'note-status': 'code',
  author: 'id',
  'note-format': 'code',
  timeliness: 'code',
  'goal-owner': 'code',
  'goal-status': 'code',
  goal: 'id',
  level: 'code',
  direction: 'code',
  tag: 'text',
  rater: 'code',
  measure: 'id',
  occasion: 'code',
} as const satisfies Record<string, 'id' | 'code' | 'text'>;
export type QuestionField = keyof typeof questionFields;

export const manyValued: readonly QuestionField[] = ['facilitator', 'tag'];

/** No value: no grade given, no session, no tag, nobody who leads, a goal of the whole group. */
export const noValue = '';
/** In a question that was saved: in the place of something that was destroyed since. No record has it. */
export const goneValue = 'gone';

/** Codes of fields, in the order in which they are listed; 'month' is 'YYYY-MM', 'school-year' the year it begins in. */
export const fieldCodes = {
  weekday: ['1', '2', '3', '4', '5', '6', '7'],
  status: ['present', 'late', 'left-early', 'excused', 'unexcused', 'not-recorded'],
  'note-kind': ['group', 'individual'],
  'note-status': ['draft', 'signed'],
  /** Signed within the days of the settings, or later; not signed and still time, or not signed in time. */
  timeliness: ['in-time', 'late', 'due', 'overdue'],
  'goal-owner': ['group', 'member'],
  /** 'closed': with a reason of one's own. */
  'goal-status': ['open', 'reached', 'not-reached', 'set-aside', 'carried-on', 'closed'],
  level: ['-2', '-1', '0', '1', '2', 'not-rated'],
  /** Of a goal, from its level at the beginning to its last rating under the same wording. */
  direction: ['up', 'same', 'down', 'unknown'],
  rater: ['facilitator', 'member', 'teacher', 'parent'],
  occasion: ['regular', 'pre', 'post', 'retrospective', 'follow-up'],
} as const satisfies Partial<Record<QuestionField, readonly string[]>>;

/**
 * Numbers of a record, which can be asked to lie between two. 'minutes': in the session. 'days-to-sign': from the
 * session to the first signature; 'days-unsigned': from the session to today, of drafts alone. 'baseline': -2 to +2;
 * 'change': levels from there to the last rating. Where it is not known it is null, and lies between no two.
 */
export const questionNumbers = [
  'minutes',
  'days-to-sign',
  'days-unsigned',
  'baseline',
  'change',
  'score',
] as const;
export type QuestionNumber = (typeof questionNumbers)[number];

/** How a figure is read. A share is 0 to 1. */
export type FigureUnit = 'count' | 'share' | 'minutes' | 'days' | 'levels' | 'score';

export const questionFigures = {
  places: 'count',
  recorded: 'count',
  attended: 'count',
  'attended-share': 'share',
  absent: 'count',
  late: 'count',
  'left-early': 'count',
  excused: 'count',
  unexcused: 'count',
  'not-recorded': 'count',
  minutes: 'minutes',
  'mean-minutes': 'minutes',
  sessions: 'count',
  members: 'count',
  notes: 'count',
  signed: 'count',
  drafts: 'count',
  'signed-share': 'share',
  'mean-days-to-sign': 'days',
  goals: 'count',
  rated: 'count',
  'at-expected': 'count',
  'at-expected-share': 'share',
  up: 'count',
  same: 'count',
  down: 'count',
  'mean-change': 'levels',
  ratings: 'count',
  'mean-level': 'levels',
  scores: 'count',
  mean: 'score',
  median: 'score',
  lowest: 'score',
  highest: 'score',
  deviation: 'score',
  'mean-member-change': 'score',
} as const satisfies Record<string, FigureUnit>;
export type QuestionFigure = keyof typeof questionFigures;

/** A column of the records themselves: a field, a number, or the record's day. */
export type QuestionColumn = QuestionField | QuestionNumber | 'day';

export interface TopicCatalogue {
  fields: readonly QuestionField[];
  numbers: readonly QuestionNumber[];
  /** The first are the ones to begin with. */
  figures: readonly QuestionFigure[];
  /** What is told of a record when records are asked for one by one. */
  columns: readonly QuestionColumn[];
}

const ofEveryTopic = ['group', 'group-kind', 'facilitator', 'member', 'grade'] as const;
const ofTime = ['session', 'weekday', 'month', 'school-year'] as const;

export const topicCatalogue: Readonly<Record<QuestionTopic, TopicCatalogue>> = {
  attendance: {
    fields: [...ofEveryTopic, ...ofTime, 'status'],
    numbers: ['minutes'],
    figures: [
      'attended',
      'attended-share',
      'absent',
      'excused',
      'unexcused',
      'late',
      'left-early',
      'not-recorded',
      'recorded',
      'places',
      'minutes',
      'mean-minutes',
      'sessions',
      'members',
    ],
    columns: ['day', 'group', 'session', 'member', 'status', 'minutes'],
  },
  notes: {
    fields: [...ofEveryTopic, ...ofTime, 'note-kind', 'note-status', 'author', 'note-format', 'timeliness'],
    numbers: ['days-to-sign', 'days-unsigned'],
    figures: ['notes', 'signed', 'drafts', 'signed-share', 'mean-days-to-sign', 'sessions', 'members'],
    columns: [
      'day',
      'group',
      'session',
      'note-kind',
      'member',
      'note-status',
      'author',
      'days-to-sign',
      'days-unsigned',
    ],
  },
  goals: {
    fields: [...ofEveryTopic, 'goal-owner', 'goal', 'goal-status', 'level', 'direction', 'tag'],
    numbers: ['baseline', 'change'],
    figures: [
      'goals',
      'rated',
      'at-expected',
      'at-expected-share',
      'up',
      'same',
      'down',
      'mean-change',
      'members',
    ],
    columns: ['group', 'member', 'goal', 'goal-status', 'day', 'baseline', 'level', 'change'],
  },
  ratings: {
    fields: [...ofEveryTopic, ...ofTime, 'goal-owner', 'goal', 'level', 'rater'],
    numbers: [],
    figures: ['ratings', 'mean-level', 'at-expected', 'at-expected-share', 'goals', 'members'],
    columns: ['day', 'group', 'session', 'member', 'goal', 'rater', 'level'],
  },
  scores: {
    fields: [...ofEveryTopic, ...ofTime, 'measure', 'rater', 'occasion'],
    numbers: ['score'],
    figures: ['scores', 'mean', 'median', 'lowest', 'highest', 'deviation', 'mean-member-change', 'members'],
    columns: ['day', 'group', 'session', 'member', 'measure', 'rater', 'occasion', 'score'],
  },
};

/** Days by a name that moves with today, or two days of one's own, both included; null: without an end there. */
export const questionSpanNames = [
  'this-month',
  'last-month',
  'term',
  'school-year',
  'last-30-days',
  'all',
] as const satisfies readonly (ReportSpanName | 'last-30-days' | 'all')[];
export type QuestionSpanName = (typeof questionSpanNames)[number];
export type QuestionSpan = QuestionSpanName | { from: string | null; to: string | null };

export type QuestionCondition =
  | { is: 'any-of' | 'none-of'; field: QuestionField; values: string[] }
  | { is: 'between'; field: QuestionNumber; low: number | null; high: number | null };

export interface RowCondition {
  figure: QuestionFigure;
  low: number | null;
  high: number | null;
}

export interface Question {
  topic: QuestionTopic;
  span: QuestionSpan;
  /** Of the topic 'goals': by whose ratings a goal stands where it stands. Ratings of different raters never mix. */
  rater: (typeof fieldCodes.rater)[number];
  /** All of them hold. */
  conditions: QuestionCondition[];
  /** None: the records themselves, a line each. */
  groupBy: QuestionField[];
  /** The field whose values are columns; then there is one figure, shown in the cells. */
  across: QuestionField | null;
  figures: QuestionFigure[];
  /** Which rows are kept, by their figures: "three or more absences". Totals are of all records nevertheless. */
  rowsWhere: RowCondition[];
  /** By a field of the rows, a figure, or a column of the records; null: rows as their fields go, records by day. */
  sort: { by: QuestionField | QuestionNumber | QuestionFigure | 'day'; direction: 'up' | 'down' } | null;
  /** The first so many rows; null: all. */
  limit: (typeof questionLimits)[number] | null;
}

export const questionLimits = [10, 25, 50, 100] as const;
/** Letters of a value that a condition names. */
export const longestValue = 300;
export const mostConditions = 12;
/** More, by which a figure of an answer leads to its records: up to three keys, and what the figure counts. */
export const mostLeading = 4;
export const mostFigures = 6;
export const mostRowConditions = 3;

/** What is wrong with a question, by its part and a code; null where it can be asked. */
export function questionProblem(question: Question): { part: keyof Question; code: string } | null {
  const { topic, conditions, groupBy, across, figures, rowsWhere, sort } = question;
  const has = topicCatalogue[topic];
  const isField = (field: string) => has.fields.some((known) => known === field);
  const isFigure = (figure: string) => has.figures.some((known) => known === figure);
  const isNumber = (number: string) => has.numbers.some((known) => known === number);
  for (const condition of conditions) {
    const isKnown = condition.is === 'between' ? isNumber(condition.field) : isField(condition.field);
    if (!isKnown) return { part: 'conditions', code: 'not-of-topic' };
    if (condition.is === 'between' && isTurned(condition))
      return { part: 'conditions', code: 'turned-round' };
  }
  if (!groupBy.every(isField)) return { part: 'groupBy', code: 'not-of-topic' };
  if (new Set(groupBy).size < groupBy.length) return { part: 'groupBy', code: 'twice' };
  if (across !== null) {
    if (!isField(across)) return { part: 'across', code: 'not-of-topic' };
    if (groupBy.length === 0) return { part: 'across', code: 'no-rows' };
    if (groupBy.includes(across)) return { part: 'across', code: 'twice' };
    if (figures.length !== 1) return { part: 'figures', code: 'one-figure' };
  }
  if (!figures.every(isFigure)) return { part: 'figures', code: 'not-of-topic' };
  if (new Set(figures).size < figures.length) return { part: 'figures', code: 'twice' };
  if (rowsWhere.some(({ figure }) => !isFigure(figure))) return { part: 'rowsWhere', code: 'not-of-topic' };
  if (rowsWhere.some(isTurned)) return { part: 'rowsWhere', code: 'turned-round' };
  if (groupBy.length === 0 && rowsWhere.length > 0) return { part: 'rowsWhere', code: 'no-rows' };
  if (sort === null) return null;
  const sortable: readonly string[] = groupBy.length === 0 ? has.columns : [...groupBy, ...figures];
  return sortable.includes(sort.by) ? null : { part: 'sort', code: 'not-shown' };
}

function isTurned({ low, high }: { low: number | null; high: number | null }): boolean {
  return low !== null && high !== null && low > high;
}
