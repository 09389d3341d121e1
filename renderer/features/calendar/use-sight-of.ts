import { type RefObject, useEffect, useRef } from 'react';
import type { CalendarPlace } from './calendar-place.ts';
import type { LocalMoment } from './session-move.ts';

/** Keeps in sight where a session that goes by keys would stand: the month or week turns, and the hours scroll along. */
export function useSightOf(
  area: RefObject<HTMLElement | null>,
  at: LocalMoment | null,
  go: (part: Partial<CalendarPlace>) => void,
): void {
  const turn = useRef(go);
  turn.current = go;
  const date = at?.date;
  const start = at?.start;
  useEffect(() => {
    if (date !== undefined) turn.current({ date });
  }, [date]);
  useEffect(() => {
    if (date === undefined) return;
    const frame = requestAnimationFrame(() =>
      area.current?.querySelector('[data-ghost]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [area, date, start]);
}
