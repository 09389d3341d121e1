import { type RefObject, useEffect, useRef } from 'react';
import type { CalendarEntry } from '../../../shared/contract/calendar.ts';
import { isSameMoment, type LocalMoment } from './session-move.ts';

type Wanted = { day: string } | { sessionId: string; at: LocalMoment };

/**
 * Takes the keyboard to a day or a session once it is drawn there: after a move the session stands in another place, and
 * only when the core has answered.
 */
export function useFocusAfter(
  area: RefObject<HTMLElement | null>,
  entries: readonly CalendarEntry[],
): (wanted: Wanted) => void {
  const wanted = useRef<Wanted | null>(null);
  useEffect(() => {
    const now = wanted.current;
    if (!now) return;
    if ('sessionId' in now) {
      const entry = entries.find(({ id }) => id === now.sessionId);
      if (!entry || !isSameMoment(entry, now.at)) return;
    }
    const element = area.current?.querySelector<HTMLElement>(
      'day' in now ? `[data-day="${now.day}"]` : `[data-session="${now.sessionId}"]`,
    );
    if (!element) return;
    wanted.current = null;
    element.focus();
  });
  return (next) => {
    wanted.current = next;
  };
}
