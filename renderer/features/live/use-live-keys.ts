import { useEffect, useRef } from 'react';
import { isTypingPlace } from '../../ui/index.ts';

/**
 * Single keys of the live screen. They keep silent while something is being typed, while anything lies over the
 * screen (the list of keys), with Ctrl, Alt or Command, and where another key handler has taken the key already.
 * `release` hears which of them was let go, and how many milliseconds it was held.
 */
export function useLiveKeys(
  acts: Readonly<Record<string, () => void>>,
  areOn: boolean,
  release?: (key: string, heldMs: number) => void,
): void {
  const latest = useRef({ acts, release });
  latest.current = { acts, release };
  useEffect(() => {
    if (!areOn) return undefined;
    const pressedAt = new Map<string, number>();
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const key = event.key.toLowerCase();
      const act = latest.current.acts[key];
      if (!act) return;
      event.preventDefault();
      pressedAt.set(key, event.timeStamp);
      act();
    }
    function onKeyUp(event: KeyboardEvent): void {
      const key = event.key.toLowerCase();
      const since = pressedAt.get(key);
      pressedAt.delete(key);
      if (since !== undefined) latest.current.release?.(key, Math.round(event.timeStamp - since));
    }
    // Of a key that is let go in another window nothing is heard.
    const forget = () => pressedAt.clear();
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    window.addEventListener('blur', forget);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
      window.removeEventListener('blur', forget);
    };
  }, [areOn]);
}

/** Where letters belong to what is being written, or to what lies over the screen. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (isTypingPlace(target) || target.closest('[role=dialog], [role=menu], [role=listbox]') !== null)
  );
}
