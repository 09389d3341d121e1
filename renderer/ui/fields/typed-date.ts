import { type RefObject, useMemo, useRef, useState } from 'react';
import { isRecordableDay } from '../../../shared/domain/local-time.ts';
import { toCalendarDate } from './calendar-values.ts';

interface Held {
  /** The field's value over which it was typed: another value, set from outside, takes its place. */
  over: string | null;
  date: string | null;
}

/**
 * What is typed into a date field, and when it is meant. Every key makes a date (the first figure of 12 is January,
 * that of 2026 the year 2), so what is typed is held until the year stands in full, Enter is pressed or the field is
 * left; what is picked from the calendar is meant at once.
 */
export function useTypedDate(
  value: string | null,
  onChange: (date: string | null) => void,
  box: RefObject<HTMLElement | null>,
) {
  const [held, setHeld] = useState<Held | null>(null);
  const [isWriting, setWriting] = useState(false);
  const [isPart, setPart] = useState(false);
  const [edition, setEdition] = useState(0);
  // One event can type and leave: February 30 becomes the 28th on leaving.
  const latest = useRef<Held | null>(null);
  const shown = held !== null && held.over === value ? held.date : value;
  // React Aria forgets parts that are being typed when its value is another object.
  // oxlint-disable-next-line react/exhaustive-deps -- a new edition shows the value anew over what was half emptied
  const shownDate = useMemo(() => toCalendarDate(shown), [shown, edition]);

  function hold(next: Held | null): void {
    latest.current = next;
    setHeld(next);
  }

  function handOn(date: string | null): void {
    // A year that cannot be meant stays on screen with its words, also where nobody takes it.
    hold(date !== null && !isRecordableDay(date) ? { over: value, date } : null);
    if (date !== value) onChange(date);
  }

  function handOnHeld(): void {
    if (latest.current?.over === value) handOn(latest.current.date);
  }

  return {
    shown,
    shownDate,
    /** The focus is in the field, so that what is not whole is not wrong yet. */
    isWriting,
    /** The field was left with some of its parts empty. */
    isPart,
    handOnHeld,
    take(date: string | null): void {
      const part = partWithFocus(box.current);
      const isMeant = part === null || (part === 'year' && date !== null && isRecordableDay(date));
      if (isMeant) handOn(date);
      else hold({ over: value, date });
    },
    enter(): void {
      setWriting(true);
      setPart(false);
    },
    leave(): void {
      handOnHeld();
      setWriting(false);
      if (!hasEmptyPart(box.current)) return;
      if (shown === null) setPart(hasFilledPart(box.current));
      else setEdition(edition + 1);
    },
  };
}

/** The part that is being typed, 'year' or another; null where the focus is elsewhere. */
function partWithFocus(box: HTMLElement | null): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !box?.contains(focused)) return null;
  return focused.dataset['type'] ?? null;
}

function hasEmptyPart(box: HTMLElement | null): boolean {
  return box !== null && box.querySelector('[data-type][data-placeholder]') !== null;
}

function hasFilledPart(box: HTMLElement | null): boolean {
  return (
    box !== null && box.querySelector('[data-type]:not([data-type=literal], [data-placeholder])') !== null
  );
}
