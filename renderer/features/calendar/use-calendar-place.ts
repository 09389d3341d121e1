import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useWallClock } from '../../data/wall-clock.ts';
import { addressOf, type CalendarPlace, readPlace } from './calendar-place.ts';

/** The days that can be read; a step past them stays on the last. */
const firstDay = '1900-02-01';
const lastDay = '2199-11-30';

/** The place in the address, and the way to another one. Looking around leaves no trail of steps to go back through. */
export function useCalendarPlace(): [CalendarPlace, (part: Partial<CalendarPlace>) => void] {
  const { date: today } = useWallClock();
  const search = useSearch();
  const [, navigate] = useLocation();
  const place = readPlace(search, today);
  const { view, date, months } = place;
  const go = useCallback(
    (part: Partial<CalendarPlace>) => {
      const next = { view, date, months, ...part };
      const within = next.date < firstDay ? firstDay : next.date > lastDay ? lastDay : next.date;
      navigate(addressOf({ ...next, date: within }), { replace: true });
    },
    [view, date, months, navigate],
  );
  return [place, go];
}
