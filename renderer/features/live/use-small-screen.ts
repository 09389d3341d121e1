import { useSyncExternalStore } from 'react';

/** A small window, or the screen at 200 % zoom; live.module.css has the same bounds. */
const small = '(max-width: 56rem), (max-height: 30rem)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(small);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether one thing stands under the other and the screen scrolls. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(small).matches);
}
