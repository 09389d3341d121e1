import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const rowsOnAPage = 10;
const wayIn = '[data-row-control]';
const checkbox = 'input[type=checkbox]';

interface RowKeys {
  /** The row whose controls Tab reaches; the others are reached by the arrow keys. */
  current: number;
  setCurrent: (index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  focusRow: (index: number, control?: string) => void;
}

/**
 * Arrow keys between the rows of a table: up, down, Home, End, a page at a time. The focus goes to the row's
 * way in (`data-row-control` within `[data-row="index"]`), or from checkbox to checkbox. `reveal` scrolls a row that is not drawn yet into
 * sight; the focus follows when it is there.
 */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  count: number,
  reveal: (index: number) => void,
): RowKeys {
  const [wanted, setWanted] = useState(0);
  const waiting = useRef<{ index: number; control: string } | null>(null);
  const current = Math.min(wanted, Math.max(0, count - 1));

  const focusDrawnRow = useCallback(
    (index: number, control: string) => {
      const row = body.current?.querySelector(`[data-row="${index}"]`);
      const target = row?.querySelector<HTMLElement>(control) ?? row?.querySelector<HTMLElement>(checkbox);
      target?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
      return target !== null && target !== undefined;
    },
    [body],
  );

  // A windowed table draws the row only after it has scrolled: try again with each drawing until it is there.
  useEffect(() => {
    const { index, control } = waiting.current ?? {};
    if (index !== undefined && control !== undefined && focusDrawnRow(index, control)) waiting.current = null;
  });

  function focusRow(index: number, control = wayIn) {
    const target = Math.max(0, Math.min(count - 1, index));
    setWanted(target);
    if (focusDrawnRow(target, control)) return;
    waiting.current = { index: target, control };
    reveal(target);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    const at = event.target as HTMLElement;
    if (!at.matches(`${wayIn}, ${checkbox}`)) return;
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
    focusRow(target, at.matches(checkbox) ? checkbox : wayIn);
  }

  return { current, setCurrent: setWanted, onKeyDown, focusRow };
}
