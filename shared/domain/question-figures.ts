import { isAttended } from './attendance.ts';
import type { QuestionFigure, QuestionNumber } from './question.ts';
import { noValue } from './question.ts';
import { type QuestionRecord, valuesOf } from './question-records.ts';
import { scoreSpread } from './score-spread.ts';

/** What no figure puts together: several measures, several raters, how it is and how it was before as seen now. */
export const mixedKinds = ['measures', 'raters', 'occasions'] as const;
type Mixed = (typeof mixedKinds)[number];

/** A figure and of how many; null is not known, never 0. `mixed`: null because it would compare what cannot be. */
export interface FigureValue {
  value: number | null;
  of: number | null;
  mixed: Mixed | null;
}

type Records = readonly QuestionRecord[];

/** One figure over some records, whose topic has it. */
export function figureOf(figure: QuestionFigure, records: Records): FigureValue {
  return figures[figure](records);
}

const figures: Readonly<Record<QuestionFigure, (records: Records) => FigureValue>> = {
  places: (records) => plain(records.length),
  recorded: (records) => counted(records.filter(isRecorded).length, records.length),
  'not-recorded': (records) => counted(records.length - records.filter(isRecorded).length, records.length),
  attended: (records) => ofKnown(records.filter(isRecorded), wasThere),
  'attended-share': (records) => share(ofKnown(records.filter(isRecorded), wasThere)),
  absent: (records) => ofKnown(records.filter(isRecorded), (record) => !wasThere(record)),
  late: (records) => ofKnown(records.filter(isRecorded), has('status', 'late')),
  'left-early': (records) => ofKnown(records.filter(isRecorded), has('status', 'left-early')),
  excused: (records) => ofKnown(records.filter(isRecorded), has('status', 'excused')),
  unexcused: (records) => ofKnown(records.filter(isRecorded), has('status', 'unexcused')),
  minutes: (records) => {
    const known = numbersOf(records.filter(isRecorded), 'minutes');
    return known.length === 0 ? nothing(0) : { ...plain(sum(known)), of: known.length };
  },
  // Of the times they were there: who was absent had no minutes to be long or short.
  'mean-minutes': (records) => mean(numbersOf(records.filter(wasThere), 'minutes')),
  sessions: (records) => plain(different(records.map((record) => valuesOf(record, 'session')[0]!))),
  members: (records) => plain(different(records.map(({ personId }) => personId ?? noValue))),
  notes: (records) => plain(records.length),
  signed: (records) => ofKnown(records, has('note-status', 'signed')),
  drafts: (records) => ofKnown(records, has('note-status', 'draft')),
  'signed-share': (records) => share(ofKnown(records, has('note-status', 'signed'))),
  'mean-days-to-sign': (records) => mean(numbersOf(records, 'days-to-sign')),
  goals: (records) => plain(different(records.map((record) => valuesOf(record, 'goal')[0]!))),
  rated: (records) => counted(records.filter(isRated).length, records.length),
  'at-expected': (records) => atExpected(records),
  'at-expected-share': (records) => share(atExpected(records)),
  up: (records) => ofKnown(records.filter(isCompared), has('direction', 'up')),
  same: (records) => ofKnown(records.filter(isCompared), has('direction', 'same')),
  down: (records) => ofKnown(records.filter(isCompared), has('direction', 'down')),
  'mean-change': (records) => mean(numbersOf(records, 'change')),
  ratings: (records) => plain(records.length),
  'mean-level': (records) => unmixed(records, ['raters'], (own) => mean(levelsOf(own))),
  scores: (records) => counted(numbersOf(records, 'score').length, records.length),
  mean: (records) => ofScores(records, mean),
  median: (records) => ofScores(records, (scores) => known(scoreSpread(scores).median, scores.length)),
  lowest: (records) => ofScores(records, (scores) => known(scoreSpread(scores).lowest, scores.length)),
  highest: (records) => ofScores(records, (scores) => known(scoreSpread(scores).highest, scores.length)),
  deviation: (records) => ofScores(records, (scores) => known(deviationOf(scores), scores.length)),
  'mean-member-change': (records) =>
    unmixed(records, ['measures', 'raters'], (own) => mean(changesOfMembers(own))),
};

function has(field: 'status' | 'note-status' | 'direction' | 'occasion', value: string) {
  return ({ values }: QuestionRecord) => values[field] === value;
}

function isRecorded({ values }: QuestionRecord): boolean {
  return values.status !== 'not-recorded';
}

function wasThere({ values: { status } }: QuestionRecord): boolean {
  return (status === 'present' || status === 'late' || status === 'left-early') && isAttended(status);
}

function isRated({ values }: QuestionRecord): boolean {
  return values.level !== 'not-rated';
}

function isCompared({ values }: QuestionRecord): boolean {
  return values.direction !== 'unknown';
}

function levelsOf(records: Records): number[] {
  return records.filter(isRated).map(({ values }) => Number(values.level));
}

/** Of what was rated, how many at the expected level (0) or above; what different raters said is not put together. */
function atExpected(records: Records): FigureValue {
  return unmixed(records, ['raters'], (own) =>
    ofKnown(own.filter(isRated), ({ values }) => Number(values.level) >= 0),
  );
}

function ofScores(records: Records, read: (scores: readonly number[]) => FigureValue): FigureValue {
  return unmixed(records, mixedKinds, (own) => read(numbersOf(own, 'score')));
}

/**
 * Scores of several measures lie on different scales, and what different raters say does not compare either; nor does
 * how it was before, as seen now, with any other occasion: it is of another time than the day on which it was given.
 */
const kindOf: Readonly<Record<Mixed, (record: QuestionRecord) => unknown>> = {
  measures: (record) => valuesOf(record, 'measure')[0],
  raters: (record) => valuesOf(record, 'rater')[0],
  occasions: has('occasion', 'retrospective'),
};

function unmixed(
  records: Records,
  kinds: readonly Mixed[],
  read: (records: Records) => FigureValue,
): FigureValue {
  const mixed = kinds.find((kind) => new Set(records.map(kindOf[kind])).size > 1);
  return mixed === undefined ? read(records) : { value: null, of: null, mixed };
}

/** Of each member with two scores or more in a line, the last less the first; of several lines their mean. */
function changesOfMembers(records: Records): number[] {
  const inLine = records.filter(({ series, numbers }) => series !== null && (numbers.score ?? null) !== null);
  const inOrder = inLine.toSorted(
    (one, other) => compare(one.day ?? '', other.day ?? '') || compare(one.id, other.id),
  );
  const changes = [...Map.groupBy(inOrder, ({ series }) => series!).values()].flatMap((own) =>
    own.length < 2
      ? []
      : [{ personId: own[0]!.personId, by: own.at(-1)!.numbers.score! - own[0]!.numbers.score! }],
  );
  return [...Map.groupBy(changes, ({ personId }) => personId).values()].map(
    (own) => sum(own.map(({ by }) => by)) / own.length,
  );
}

/** The standard deviation of a sample (n - 1); null of fewer than two. */
function deviationOf(scores: readonly number[]): number | null {
  if (scores.length < 2) return null;
  const middle = sum(scores) / scores.length;
  return Math.sqrt(sum(scores.map((score) => (score - middle) ** 2)) / (scores.length - 1));
}

function numbersOf(records: Records, name: QuestionNumber): number[] {
  return records.flatMap(({ numbers }) => numbers[name] ?? []);
}

function different(values: readonly string[]): number {
  return new Set(values.filter((value) => value !== noValue)).size;
}

function plain(value: number): FigureValue {
  return { value, of: null, mixed: null };
}

function counted(value: number, of: number): FigureValue {
  return { value, of, mixed: null };
}

function known(value: number | null, of: number): FigureValue {
  return { value, of, mixed: null };
}

function nothing(of: number): FigureValue {
  return { value: null, of, mixed: null };
}

/** How many of what is known; where nothing is, there is no number, not even 0. */
function ofKnown(records: Records, holds: (record: QuestionRecord) => boolean): FigureValue {
  return records.length === 0 ? nothing(0) : counted(records.filter(holds).length, records.length);
}

function share({ value, of, mixed }: FigureValue): FigureValue {
  return { value: value === null || !of ? null : value / of, of, mixed };
}

function mean(numbers: readonly number[]): FigureValue {
  return numbers.length === 0 ? nothing(0) : counted(sum(numbers) / numbers.length, numbers.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
