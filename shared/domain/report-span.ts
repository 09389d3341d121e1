import { addMonths, firstOfMonth, lastOfMonth } from './calendar-days.ts';
import { addDays } from './local-time.ts';

/** The days of a report that are chosen by name. */
export const reportSpans = ['this-month', 'last-month', 'term', 'school-year'] as const;
export type ReportSpanName = (typeof reportSpans)[number];

export interface ReportSpan {
  /** 'YYYY-MM-DD', both days included; null: without an end on that side. */
  from: string | null;
  to: string | null;
}

/** The days, 'MM-DD', on which a school year and its second term begin, each year anew. */
export interface SchoolYear {
  begins: string;
  secondTerm: string;
}

/** Days to start from, which the reader moves to those of the school. */
export const usualSchoolYear: SchoolYear = { begins: '08-01', secondTerm: '01-01' };

/**
 * The days of a span around `today` ('YYYY-MM-DD'). A school year ends on the day before the next one begins, its first
 * term on the day before the second. Where both begin on one day there is one term, the whole year.
 */
export function reportSpan(
  name: ReportSpanName,
  today: string,
  schoolYear: SchoolYear = usualSchoolYear,
): { from: string; to: string } {
  const { begins, secondTerm } = schoolYear;
  const year = schoolYearOf(today, schoolYear);
  const from = `${year}-${begins}`;
  const to = addDays(`${year + 1}-${begins}`, -1);
  switch (name) {
    case 'this-month':
      return { from: firstOfMonth(today), to: lastOfMonth(today) };
    case 'last-month': {
      const before = addMonths(firstOfMonth(today), -1);
      return { from: before, to: lastOfMonth(before) };
    }
    case 'term': {
      const second = `${secondTerm >= begins ? year : year + 1}-${secondTerm}`;
      return today >= second ? { from: second, to } : { from, to: addDays(second, -1) };
    }
    case 'school-year':
      return { from, to };
  }
}

/**
 * The year in which the school year of a day begins: 2025 of August 2025 to July 2026. Of a month ('YYYY-MM') that of
 * its last day.
 */
export function schoolYearOf(date: string, { begins }: SchoolYear = usualSchoolYear): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5).padEnd(5, '-31') >= begins ? year : year - 1;
}
