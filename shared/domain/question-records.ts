import { addDays, weekdayOf } from './local-time.ts';
import {
  manyValued,
  noValue,
  type Question,
  type QuestionCondition,
  type QuestionField,
  type QuestionNumber,
  type QuestionSpan,
} from './question.ts';
import { reportSpan, type SchoolYear, schoolYearOf, usualSchoolYear } from './report-span.ts';

/** One record that a question is about, as ids, codes and numbers. */
export interface QuestionRecord {
  id: string;
  /** Its day, 'YYYY-MM-DD'; null: a goal that was not rated within the days. */
  day: string | null;
  /** Of the fields of its topic; of a field that may have several values all of them, and never none. */
  values: Readonly<Partial<Record<QuestionField, string | readonly string[]>>>;
  /** Null: not known, which is never 0. */
  numbers: Readonly<Partial<Record<QuestionNumber, number | null>>>;
  /** Whose record it is, also of somebody who is gone; null: of the whole group. */
  personId: string | null;
  /** What belongs in one line over time: of one member, measure and rater; null: in none. */
  series: string | null;
}

/** The fields that follow from a record's day. */
export function fieldsOfDay(
  day: string,
  schoolYear: SchoolYear = usualSchoolYear,
): { weekday: string; month: string; 'school-year': string } {
  return {
    weekday: String(weekdayOf(day)),
    month: day.slice(0, 7),
    'school-year': String(schoolYearOf(day, schoolYear)),
  };
}

/** The values of a field of one record; '' where there is none. */
export function valuesOf({ values }: QuestionRecord, field: QuestionField): readonly string[] {
  const found = values[field];
  if (found === undefined) return [noValue];
  return typeof found === 'string' ? [found] : found;
}

/** Records for which all conditions hold. */
export function chooseRecords(
  records: readonly QuestionRecord[],
  conditions: Question['conditions'],
): QuestionRecord[] {
  const tests = conditions.map(testOf);
  return records.filter((record) => tests.every((holds) => holds(record)));
}

/**
 * Of a field with several values one is enough for 'any-of', and 'none-of' is its opposite. A number that is not known
 * lies between no two; a side without an end is open.
 */
function testOf(condition: QuestionCondition): (record: QuestionRecord) => boolean {
  if (condition.is === 'between') {
    const { field, low, high } = condition;
    return ({ numbers }) => isBetween(numbers[field] ?? null, { low, high });
  }
  const { field } = condition;
  const wanted = new Set(condition.values);
  const isAnyOf = condition.is === 'any-of';
  const hasSeveral = manyValued.includes(field);
  return (record) => {
    const found = record.values[field];
    const has = hasSeveral
      ? valuesOf(record, field).some((value) => wanted.has(value))
      : wanted.has(typeof found === 'string' ? found : noValue);
    return has === isAnyOf;
  };
}

/** Both ends included; null lies between no two. */
export function isBetween(
  value: number | null,
  { low, high }: { low: number | null; high: number | null },
): boolean {
  return value !== null && (low === null || value >= low) && (high === null || value <= high);
}

/** The days of a question around `today` ('YYYY-MM-DD'), both included; null: without an end on that side. */
export function questionDays(
  span: QuestionSpan,
  today: string,
  schoolYear: SchoolYear = usualSchoolYear,
): { from: string | null; to: string | null } {
  if (typeof span === 'object') return span;
  if (span === 'all') return { from: null, to: null };
  if (span === 'last-30-days') return { from: addDays(today, -29), to: today };
  return reportSpan(span, today, schoolYear);
}
