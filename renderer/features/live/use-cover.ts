import { useEffect, useRef, useState } from 'react';
import { isTypingPlace } from '../../ui/index.ts';
import { frameKeys, twice } from './live-keys.ts';

/**
 * Whether the screen is hidden, and what turns it over. The key works everywhere but where it is a letter of what is
 * being typed; there, Escape twice does it. It listens before anything else on the screen does.
 */
export function useCover(): [boolean, () => void] {
  const [isCovered, setCovered] = useState(false);
  const lastEscape = useRef(-Infinity);
  const [turn] = useState(() => () => {
    // What had the focus may stand under the cover, and must not get the keys.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setCovered((before) => !before);
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        const isSecond = event.timeStamp - lastEscape.current <= twice;
        lastEscape.current = isSecond ? -Infinity : event.timeStamp;
        if (isSecond) turn();
      } else if (event.key === frameKeys.hide && !isTypingPlace(event.target)) {
        event.preventDefault();
        event.stopPropagation();
        turn();
      }
    }
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [turn]);
  return [isCovered, turn];
}
