import { useEffect, useRef } from 'react';
import { isTypingPlace } from '../../ui/index.ts';

/**
 * Single keys of the live screen. They keep silent while something is being typed, while anything lies over the
 * screen (the list of keys), with Ctrl, Alt or Command, and where another key handler has taken the key already.
 */
export function useLiveKeys(acts: Readonly<Record<string, () => void>>, areOn: boolean): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    if (!areOn) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [areOn]);
}

/** Where letters belong to what is being written, or to what lies over the screen. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (isTypingPlace(target) || target.closest('[role=dialog], [role=menu], [role=listbox]') !== null)
  );
}
