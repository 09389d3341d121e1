import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CalendarView } from '../../../shared/domain/calendar-days.ts';
import { addDays, startOfWeek } from '../../../shared/domain/local-time.ts';
import { type CalendarPlace, stepFrom } from './calendar-place.ts';

const views: Record<string, CalendarView> = { m: 'month', w: 'week', l: 'list' };
/** After G a letter goes to another place of the app; milliseconds, as there. */
const patience = 1200;

/** T, M, W and L wherever one is on the calendar and does not type. */
export function useCalendarLetters(
  go: (part: Partial<CalendarPlace>) => void,
  today: string,
  isOff: boolean,
): void {
  const latest = useRef({ go, today, isOff });
  latest.current = { go, today, isOff };
  useEffect(() => {
    let wentFirst = 0;
    function onKeyDown(event: globalThis.KeyboardEvent): void {
      const { go: turn, today: day, isOff: isElsewhere } = latest.current;
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isElsewhere || isForWriting(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'g') wentFirst = Date.now();
      if (Date.now() - wentFirst < patience) return;
      const view = views[key];
      if (key !== 't' && view === undefined) return;
      event.preventDefault();
      turn(view === undefined ? { date: day } : { view });
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isForWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]',
    ) !== null
  );
}

interface GridKeys {
  place: CalendarPlace;
  weekStart: number;
  /** Goes to a day and takes the keyboard along. */
  goToDay: (part: Partial<CalendarPlace>) => void;
  onOpenDay: (day: string, element: HTMLElement) => void;
}

/** The keys within the days: from day to day, and through the sessions of one. */
export function gridKeys({ place, weekStart, goToDay, onOpenDay }: GridKeys) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const cell = event.target.closest<HTMLElement>('[data-day]');
    const day = cell?.dataset['day'];
    if (!cell || day === undefined) return;
    const isOnDay = event.target === cell;
    const isMonth = place.view === 'month';
    const onward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const firstOfWeek = startOfWeek(day, weekStart);
    const turn = (date: string) => () => goToDay({ date });
    const acts: Record<string, (() => void) | false> = {
      ArrowLeft: turn(addDays(day, -onward)),
      ArrowRight: turn(addDays(day, onward)),
      // Among the hours up and down scroll.
      ArrowUp: isOnDay ? isMonth && turn(addDays(day, -7)) : () => focusSession(cell, event.target, -1),
      ArrowDown: isOnDay ? isMonth && turn(addDays(day, 7)) : () => focusSession(cell, event.target, 1),
      Home: turn(firstOfWeek),
      End: turn(addDays(firstOfWeek, 6)),
      PageUp: () => goToDay(stepFrom({ ...place, date: day }, -1)),
      PageDown: () => goToDay(stepFrom({ ...place, date: day }, 1)),
      Enter: isOnDay && (() => onOpenDay(day, cell)),
      Escape: !isOnDay && (() => cell.focus()),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function focusSession(cell: HTMLElement, from: EventTarget, step: 1 | -1): void {
  const buttons = [...cell.querySelectorAll<HTMLElement>('button')];
  buttons[buttons.indexOf(from as HTMLElement) + step]?.focus();
}
