import {
  addMonths,
  calendarViews,
  type CalendarView,
  daysOfWeek,
  firstOfMonth,
  isCalendarDay,
  lastOfMonth,
  weeksOfMonth,
} from '../../../shared/domain/calendar-days.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { formatDate, formatDateRange } from '../../i18n/format.ts';

/** How many months the list may span. */
export const listSpans = [1, 3, 12] as const;

/** Where one is in the calendar. `date` is the day that the keyboard is on. */
export interface CalendarPlace {
  view: CalendarView;
  date: string;
  /** Months that the list spans, from the month of `date` on. */
  months: (typeof listSpans)[number];
}

/** The place that the address names; what it does not name, or names wrongly, is the month of today. */
export function readPlace(search: string, today: string): CalendarPlace {
  const asked = new URLSearchParams(search);
  const date = asked.get('date') ?? '';
  return {
    view: calendarViews.find((view) => view === asked.get('view')) ?? 'month',
    date: isCalendarDay(date) ? date : today,
    months: listSpans.find((span) => String(span) === asked.get('months')) ?? 3,
  };
}

export function addressOf({ view, date, months }: CalendarPlace): string {
  return `/calendar?view=${view}&date=${date}${view === 'list' ? `&months=${months}` : ''}`;
}

/** The days that a place shows, first and last. */
export function shownDays(
  { view, date, months }: CalendarPlace,
  weekStart: number,
): { from: string; to: string } {
  switch (view) {
    case 'month': {
      const days = weeksOfMonth(date, weekStart).flat();
      return { from: days[0]!, to: days.at(-1)! };
    }
    case 'week': {
      const days = daysOfWeek(date, weekStart);
      return { from: days[0]!, to: days[6]! };
    }
    case 'list':
      return { from: firstOfMonth(date), to: lastOfMonth(addMonths(firstOfMonth(date), months - 1)) };
  }
}

/** The same view one step on, or (-1) back. */
export function stepFrom(place: CalendarPlace, step: 1 | -1): CalendarPlace {
  const { view, date, months } = place;
  switch (view) {
    case 'month':
      return { ...place, date: addMonths(date, step) };
    case 'week':
      return { ...place, date: addDays(date, 7 * step) };
    case 'list':
      return { ...place, date: addMonths(date, months * step) };
  }
}

/** "March 2026", "9 – 15 Mar 2026", "Mar – May 2026". */
export function placeTitle(place: CalendarPlace, weekStart: number): string {
  const { from, to } = shownDays(place, weekStart);
  if (place.view === 'week') return formatDateRange(from, to);
  if (place.view === 'month' || place.months === 1) return formatDate(place.date, 'month');
  return formatDateRange(from, to, 'month');
}
