import { type RefObject, useEffect, useRef } from 'react';

/** What the head of a note carries, to be found and to take the focus. */
export const noteHead = { 'data-note-head': '', tabIndex: -1 } as const;

/**
 * Goes to the head of the note in `around` whenever another one is there, so that what was chosen is in sight and read
 * out; the first one stays where the page begins.
 */
export function useHeadFocus(around: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    const head = around.current?.querySelector<HTMLElement>('[data-note-head]');
    if (!head) return;
    head.focus({ preventScroll: true });
    const { top } = head.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) head.scrollIntoView({ block: 'start' });
  }, [around, shown]);
}
