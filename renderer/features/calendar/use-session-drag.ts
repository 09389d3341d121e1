import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { isMovable, isSameMoment, type LocalMoment } from './session-move.ts';

/** How far the mouse goes before a press is a drag, and a finger before it is a scroll; CSS pixels. */
const slack = 5;
/** How long a finger rests on a session before it lifts it; milliseconds. */
const untilLifted = 350;
/** This near an edge the hours scroll along; CSS pixels. */
const edge = 40;

export interface Dragged {
  entry: CalendarEntry;
  /** Where it would be put down; null outside the days. */
  at: LocalMoment | null;
}

interface Press {
  entry: CalendarEntry;
  /** From the top of the session to the pointer. */
  grip: number;
  startX: number;
  startY: number;
  x: number;
  y: number;
  isTouch: boolean;
  isLifted: boolean;
}

/**
 * Dragging of sessions by mouse, pen and finger. A finger lifts a session by resting on it, so that a quick stroke
 * still scrolls. `momentAt` says what day and time lies under a point, given the grip; Escape puts the session back.
 */
export function useSessionDrag(
  area: RefObject<HTMLElement | null>,
  momentAt: (entry: CalendarEntry, x: number, y: number, grip: number) => LocalMoment | null,
  onDrop: (entry: CalendarEntry, at: LocalMoment) => void,
) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const press = useRef<Press | null>(null);
  const hasJustDragged = useRef(false);
  const latest = useRef({ momentAt, onDrop });
  latest.current = { momentAt, onDrop };
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);

  // Has to be there before the finger is: only then can a scroll still be stopped when the session is lifted.
  useEffect(() => {
    const element = area.current;
    const holdStill = (event: Event) => {
      if (press.current?.isLifted && event.cancelable) event.preventDefault();
    };
    element?.addEventListener('touchmove', holdStill, { passive: false });
    element?.addEventListener('contextmenu', holdStill);
    return () => {
      element?.removeEventListener('touchmove', holdStill);
      element?.removeEventListener('contextmenu', holdStill);
    };
  }, [area]);

  function begin(entry: CalendarEntry, event: ReactPointerEvent<HTMLElement>): void {
    hasJustDragged.current = false;
    if (event.button !== 0 || !event.isPrimary || !isMovable(entry)) return;
    end.current();
    const box = event.currentTarget.getBoundingClientRect();
    const point = { x: event.clientX, y: event.clientY };
    const isTouch = event.pointerType === 'touch';
    press.current = {
      entry,
      grip: point.y - box.top,
      startX: point.x,
      startY: point.y,
      ...point,
      isTouch,
      isLifted: false,
    };
    const patience = isTouch ? setTimeout(lift, untilLifted) : undefined;
    const scrolling = setInterval(scrollAtEdge, 30);
    const stops = new AbortController();
    const listen = { signal: stops.signal };
    window.addEventListener('pointermove', onMove, listen);
    window.addEventListener('pointerup', onUp, listen);
    window.addEventListener('pointercancel', () => end.current(), listen);
    window.addEventListener('keydown', onKey, { ...listen, capture: true });
    end.current = () => {
      clearTimeout(patience);
      clearInterval(scrolling);
      stops.abort();
      press.current = null;
      setDragged(null);
    };
  }

  function lift(): void {
    if (!press.current) return;
    press.current.isLifted = true;
    hasJustDragged.current = true;
    aim();
  }

  function aim(): LocalMoment | null {
    const now = press.current;
    if (!now?.isLifted) return null;
    const at = latest.current.momentAt(now.entry, now.x, now.y, now.grip);
    setDragged((before) =>
      before?.at && at && isSameMoment(before.at, at) ? before : { entry: now.entry, at },
    );
    return at;
  }

  function onMove(event: PointerEvent): void {
    const now = press.current;
    if (!now || !event.isPrimary) return;
    now.x = event.clientX;
    now.y = event.clientY;
    if (!now.isLifted) {
      if (Math.hypot(now.x - now.startX, now.y - now.startY) < slack) return;
      if (now.isTouch) return end.current();
      return lift();
    }
    event.preventDefault();
    aim();
  }

  function onUp(): void {
    const now = press.current;
    const at = aim();
    end.current();
    // The click comes right after, and before this.
    setTimeout(() => (hasJustDragged.current = false));
    if (now && at) latest.current.onDrop(now.entry, at);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !press.current?.isLifted) return;
    event.preventDefault();
    event.stopPropagation();
    end.current();
  }

  function scrollAtEdge(): void {
    const now = press.current;
    const scroller = area.current;
    if (!now?.isLifted || !scroller) return;
    const box = scroller.getBoundingClientRect();
    const step = now.y < box.top + 2 * edge ? -12 : now.y > box.bottom - edge ? 12 : 0;
    if (step === 0 || scroller.scrollHeight <= scroller.clientHeight) return;
    scroller.scrollBy({ top: step });
    aim();
  }

  return {
    dragged,
    begin,
    /** True for the click that ends a drag, which must not open the session. */
    endedDrag: () => hasJustDragged.current,
  };
}
