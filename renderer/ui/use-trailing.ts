import { useDeferredValue, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * What is typed into a search, a moment behind: a long list is redrawn when there is time for it, and typing never
 * waits. `catchUp` redraws it at once, before the focus goes into it: a fast typist's arrow key lands among the rows
 * of what was typed, not of what stood there before.
 */
export function useTrailing(value: string): [trailing: string, catchUp: () => void] {
  const deferred = useDeferredValue(value);
  const [caughtUp, setCaughtUp] = useState<string>();
  return [caughtUp === value ? value : deferred, () => flushSync(() => setCaughtUp(value))];
}
