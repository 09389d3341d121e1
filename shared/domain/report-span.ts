import { addMonths, firstOfMonth, lastOfMonth } from './calendar-days.ts';

/** The days of a report that are chosen by name. */
export const reportSpans = ['this-month', 'last-month', 'term', 'school-year'] as const;
export type ReportSpanName = (typeof reportSpans)[number];

export interface ReportSpan {
  /** 'YYYY-MM-DD', both days included; null: without an end on that side. */
  from: string | null;
  to: string | null;
}

/** A school year begins on this month's first day, its second term on the other's. */
const schoolYearBegins = 8;
const secondTermBegins = 1;

/**
 * The days of a span around `today` ('YYYY-MM-DD'). A school year runs from August 1 to July 31, its terms from August
 * 1 to December 31 and from January 1 to July 31: dates to start from, which the reader moves to those of the school.
 */
export function reportSpan(name: ReportSpanName, today: string): { from: string; to: string } {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const first = schoolYearOf(today);
  switch (name) {
    case 'this-month':
      return { from: firstOfMonth(today), to: lastOfMonth(today) };
    case 'last-month': {
      const before = addMonths(firstOfMonth(today), -1);
      return { from: before, to: lastOfMonth(before) };
    }
    case 'term':
      return month >= schoolYearBegins
        ? { from: day(year, schoolYearBegins), to: `${year}-12-31` }
        : { from: day(year, secondTermBegins), to: lastOfMonth(day(year, schoolYearBegins - 1)) };
    case 'school-year':
      return { from: day(first, schoolYearBegins), to: lastOfMonth(day(first + 1, schoolYearBegins - 1)) };
  }
}

/** The year in which the school year of a day begins: 2025 of August 2025 to July 2026. */
export function schoolYearOf(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= schoolYearBegins ? year : year - 1;
}

function day(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
