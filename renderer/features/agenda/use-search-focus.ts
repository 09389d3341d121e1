import { type RefObject, useEffect, useRef } from 'react';

/** In a dialog that is for finding something the search box has the focus, as soon as there is one. */
export function useSearchFocus(isReady: boolean): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isReady) around.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }, [isReady]);
  return around;
}
