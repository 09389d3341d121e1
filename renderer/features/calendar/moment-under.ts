import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import type { CalendarView } from '../../../shared/domain/calendar-days.ts';
import { type LocalMoment, snapped } from './session-move.ts';
import { minutesOfDay } from './week-stretches.ts';

/**
 * The day, and among the hours the quarter of an hour, that lies under a point of the window. `grip` is how far below its
 * own top the session is held. Null outside the days.
 */
export function momentUnder(
  area: HTMLElement | null,
  view: CalendarView,
  entry: CalendarEntry,
  { x, y, grip }: { x: number; y: number; grip: number },
): LocalMoment | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]');
  const date = cell?.dataset['day'];
  if (!cell || date === undefined || !area?.contains(cell)) return null;
  if (view === 'month') return { date, start: entry.start };
  const { top, height } = cell.getBoundingClientRect();
  return { date, start: snapped(((y - grip - top) / height) * minutesOfDay) };
}
