import { create } from 'zustand';

export interface CalendarFilter {
  /** Empty: every group. */
  groupIds: readonly string[];
  facilitatorId: string | null;
  /** 'planned', 'open' (past and not recorded), 'held', 'cancelled'; empty: every one. */
  standings: readonly string[];
}

const everything: CalendarFilter = { groupIds: [], facilitatorId: null, standings: [] };

/** What the calendar shows, on screen and on paper, for as long as the page is open. */
export const useCalendarFilter = create<CalendarFilter>()(() => everything);

export function setCalendarFilter(part: Partial<CalendarFilter>): void {
  useCalendarFilter.setState(part);
}

export function showEverything(): void {
  useCalendarFilter.setState(everything);
}
