import { formatDate } from '../i18n/format.ts';

/**
 * The year that a short date over a column has to carry, or null: where it is not this year, and where it is another
 * than in the column before. Dates are 'YYYY-MM-DD'; `before` is null over the first column.
 */
export function shownYear(date: string, before: string | null, today: string): string | null {
  const year = date.slice(0, 4);
  const isPlain = year === today.slice(0, 4) && (before === null || before.slice(0, 4) === year);
  return isPlain ? null : formatDate(date, 'year');
}
