import {
  fieldCodes,
  type Question,
  type QuestionColumn,
  type QuestionField,
  questionNumbers,
  topicCatalogue,
} from './question.ts';
import { figureOf, type FigureValue } from './question-figures.ts';
import { chooseRecords, isBetween, type QuestionRecord, valuesOf } from './question-records.ts';

export interface AnsweredRow {
  /** A value for each field of `groupBy`. */
  keys: string[];
  figures: FigureValue[];
  /** One for each of `across`. */
  cells: FigureValue[];
}

export interface Answered {
  /** All that the conditions let through. */
  records: QuestionRecord[];
  rows: AnsweredRow[];
  /** The values of the field that makes columns. */
  across: string[];
  totals: Omit<AnsweredRow, 'keys'>;
  /** Where nothing is grouped. */
  lines: QuestionRecord[];
  count: number;
  isCut: boolean;
}

export interface Limits {
  rows: number;
  across: number;
  lines: number;
}

/** Where a value of a field stands among the others; one that is not known stands last. */
export type RankOf = (field: QuestionField, value: string) => number;

/**
 * The answer to a question over the records of its topic and days. Neither the order of the records nor their number
 * in a row changes a figure; a record with several values of a field that is grouped by counts for each of them, and
 * once in the totals. Rows that nothing falls into are not there: they are not 0. Columns of what a
 * record can come to (`outcomes`) are all there.
 */
export function answerQuestion(
  every: readonly QuestionRecord[],
  question: Question,
  rankOf: RankOf,
  most: Limits,
): Answered {
  const { groupBy, across, figures, limit } = question;
  const records = chooseRecords(every, question.conditions);
  const columns = across === null ? [] : inOrder(across, columnsOf(across, records, question), rankOf);
  const shown = columns.slice(0, most.across);
  const read = (some: readonly QuestionRecord[]) => ({
    figures: figures.map((figure) => figureOf(figure, some)),
    cells: across === null ? [] : cellsOf(some, across, shown, question),
  });
  const totals = read(records);
  if (groupBy.length === 0) {
    const all = sortedLines(records, question, rankOf);
    const lines = all.slice(0, Math.min(limit ?? most.lines, most.lines));
    const isCut = lines.length < all.length;
    return { records, rows: [], across: [], totals, lines, count: all.length, isCut };
  }
  const kept = [...groupedBy(records, groupBy)]
    .map(([, { keys, own }]) => ({ keys, own, figures: figures.map((figure) => figureOf(figure, own)) }))
    .filter(({ own }) =>
      question.rowsWhere.every(({ figure, low, high }) =>
        isBetween(figureOf(figure, own).value, { low, high }),
      ),
    );
  const sorted = sortedRows(kept, question, rankOf);
  const rows = sorted
    .slice(0, Math.min(limit ?? most.rows, most.rows))
    .map(({ keys, own }) => ({ keys, ...read(own) }));
  const isCut = rows.length < sorted.length || shown.length < columns.length;
  return { records, rows, across: shown, totals, lines: [], count: sorted.length, isCut };
}

/** The different values of a field among some records. */
export function valuesAmong(records: readonly QuestionRecord[], field: QuestionField): Set<string> {
  const found = new Set<string>();
  for (const record of records) for (const value of valuesOf(record, field)) found.add(value);
  return found;
}

/** What a record can come to: a column of noughts says that none did, where one that is left out would say nothing. */
const outcomes = ['status', 'note-status', 'timeliness', 'goal-status', 'level', 'direction'] as const;

/** The codes of a field that make columns whether records have them or not, in no question but where it lets them. */
export function standingColumns(
  field: QuestionField,
  { topic, conditions }: Pick<Question, 'topic' | 'conditions'>,
): string[] {
  const outcome = outcomes.find((one) => one === field);
  if (outcome === undefined) return [];
  const codes: readonly string[] = fieldCodes[outcome];
  return codes.filter(
    (code) =>
      // A rating is always at a level.
      !(topic === 'ratings' && code === 'not-rated') &&
      conditions.every(
        (condition) =>
          condition.is === 'between' ||
          condition.field !== field ||
          condition.values.includes(code) === (condition.is === 'any-of'),
      ),
  );
}

function columnsOf(
  across: QuestionField,
  records: readonly QuestionRecord[],
  question: Question,
): Set<string> {
  return new Set([...valuesAmong(records, across), ...standingColumns(across, question)]);
}

function cellsOf(
  records: readonly QuestionRecord[],
  across: QuestionField,
  columns: readonly string[],
  { figures }: Question,
): FigureValue[] {
  const groups = groupedBy(records, [across]);
  return columns.map((value) => figureOf(figures[0]!, groups.get(JSON.stringify([value]))?.own ?? []));
}

interface Grouped {
  keys: string[];
  own: QuestionRecord[];
}

function groupedBy(
  records: readonly QuestionRecord[],
  fields: readonly QuestionField[],
): Map<string, Grouped> {
  const groups = new Map<string, Grouped>();
  for (const record of records)
    for (const keys of combinations(fields.map((field) => valuesOf(record, field)))) {
      const name = JSON.stringify(keys);
      const group = groups.get(name);
      if (group) group.own.push(record);
      else groups.set(name, { keys, own: [record] });
    }
  return groups;
}

/** Every way to take one of each: ['a'] and ['x', 'y'] make ['a', 'x'] and ['a', 'y']. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (before, list) => before.flatMap((taken) => [...new Set(list)].map((value) => [...taken, value])),
    [[]],
  );
}

type Order<Thing> = (one: Thing, other: Thing) => number;

function sortedRows<Row extends { keys: string[]; figures: FigureValue[] }>(
  rows: readonly Row[],
  { groupBy, figures, sort }: Question,
  rankOf: RankOf,
): Row[] {
  const place = groupBy.findIndex((field) => field === sort?.by);
  const figure = figures.findIndex((name) => name === sort?.by);
  const byKey =
    (at: number): Order<Row> =>
    (one, other) =>
      compareValues(groupBy[at]!, one.keys[at]!, other.keys[at]!, rankOf);
  const first: Order<Row> | null =
    sort === null
      ? null
      : place >= 0
        ? turned(byKey(place), sort.direction)
        : unknownLast((row) => row.figures[figure]?.value ?? null, sort.direction);
  return rows.toSorted(inTurn([...(first ? [first] : []), ...groupBy.map((_field, at) => byKey(at))]));
}

/** By what was asked for, or else by day; then by each column in turn. */
function sortedLines(
  records: readonly QuestionRecord[],
  { topic, sort }: Question,
  rankOf: RankOf,
): QuestionRecord[] {
  const { columns } = topicCatalogue[topic];
  const by = sort === null ? 'day' : columns.find((column) => column === sort.by);
  const all = by === undefined ? columns : [by, ...columns];
  // Each value once: there may be tens of thousands of records, and each is compared many times.
  const valued = records.map((record) => ({
    record,
    values: all.map((column) => placeOf(record, column, rankOf)),
  }));
  const isDown = by !== undefined && sort?.direction === 'down';
  return valued
    .toSorted((one, other) => {
      for (let at = 0; at < all.length; at += 1) {
        const [first, second] = [one.values[at]!, other.values[at]!];
        if (first === second) continue;
        if (first === null || second === null) return first === null ? 1 : -1;
        // What has no rank comes behind what has one.
        if (typeof first !== typeof second) return typeof first === 'string' ? 1 : -1;
        return first < second === (isDown && at === 0) ? 1 : -1;
      }
      return compareText(one.record.id, other.record.id);
    })
    .map(({ record }) => record);
}

/** Where a record stands by a column, against others: a number or a text; null, which comes last, where not known. */
function placeOf(record: QuestionRecord, column: QuestionColumn, rankOf: RankOf): number | string | null {
  if (column === 'day') return record.day;
  const number = questionNumbers.find((name) => name === column);
  if (number !== undefined) return record.numbers[number] ?? null;
  const field = column as QuestionField;
  const value = valuesOf(record, field).reduce((one, other) =>
    compareValues(field, one, other, rankOf) <= 0 ? one : other,
  );
  const rank = rankOf(field, value);
  return rank === Infinity ? value : rank;
}

/** By a number, the least or the most first; what is not known comes last either way. */
function unknownLast<Thing>(read: (thing: Thing) => number | null, direction: 'up' | 'down'): Order<Thing> {
  return (one, other) => {
    const [first, second] = [read(one), read(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return direction === 'up' ? first - second : second - first;
  };
}

function turned<Thing>(order: Order<Thing>, direction: 'up' | 'down'): Order<Thing> {
  return direction === 'up' ? order : (one, other) => order(other, one);
}

function inTurn<Thing>(orders: readonly Order<Thing>[]): Order<Thing> {
  return (one, other) => {
    for (const order of orders) {
      const found = order(one, other);
      if (found !== 0) return found;
    }
    return 0;
  };
}

function inOrder(field: QuestionField, values: Iterable<string>, rankOf: RankOf): string[] {
  return [...values].toSorted((one, other) => compareValues(field, one, other, rankOf));
}

/** Both may be without a rank: then by the values themselves, so that the order never hangs on that of the records. */
function compareValues(field: QuestionField, one: string, other: string, rankOf: RankOf): number {
  const [first, second] = [rankOf(field, one), rankOf(field, other)];
  if (first !== second) return first < second ? -1 : 1;
  return compareText(one, other);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
