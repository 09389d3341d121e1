import { useCallback, useRef } from 'react';

/**
 * One and the same function at every render, that does what the latest one does: what is given it need not be drawn
 * again at each tap. For what happens by itself or by hand, not for what is asked while drawing.
 */
export function useSteady<Given extends unknown[], Answer>(
  act: (...given: Given) => Answer,
): (...given: Given) => Answer {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...given: Given) => latest.current(...given), []);
}
