import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const rowsOnAPage = 10;

interface RowKeys {
  /** The row whose controls Tab reaches; the others are reached by the arrow keys. */
  current: number;
  setCurrent: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  focusRow: (index: number) => void;
}

/**
 * Arrow keys between the rows of a table: up, down, Home, End, a page at a time. The focus goes to the row's
 * control (`data-row-control` within `[data-row="index"]`). `reveal` scrolls a row that is not drawn yet into
 * sight; the focus follows when it is there.
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  count: number,
  reveal: (index: number) => void,
): RowKeys {
  const [wanted, setWanted] = useState(0);
  const waiting = useRef<number | null>(null);
  const current = Math.min(wanted, Math.max(0, count - 1));

  const focusDrawnRow = useCallback(
    (index: number) => {
      const row = body.current?.querySelector(`[data-row="${index}"]`);
      const control = row?.querySelector<HTMLElement>('[data-row-control], input');
      control?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
      return control !== null && control !== undefined;
    },
    [body],
  );

  // A windowed table draws the row only after it has scrolled: try again with each drawing until it is there.
  useEffect(() => {
    if (waiting.current !== null && focusDrawnRow(waiting.current)) waiting.current = null;
  });

  function focusRow(index: number) {
    const target = Math.max(0, Math.min(count - 1, index));
    setWanted(target);
    if (!focusDrawnRow(target)) waiting.current = target;
    reveal(target);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const at = event.target as HTMLElement;
    if (!at.matches('[data-row-control], input[type=checkbox]')) return;
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + rowsOnAPage,
      PageUp: current - rowsOnAPage,
      Home: 0,
      End: count - 1,
    };
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    focusRow(target);
  }

  return { current, setCurrent: setWanted, onKeyDown, focusRow };
}
