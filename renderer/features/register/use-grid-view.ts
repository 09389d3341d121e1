import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Place } from './grid-selection.ts';

/** Registers with more members draw only the rows that are in sight. */
const rowsBeforeWindowing = 45;
const estimatedRowHeight = 45;

/**
 * Which rows are drawn, and what is in sight: the newest session at the start, later the cell that the keyboard is at.
 */
export function useGridView({
  scroll,
  table,
  active,
  rowCount,
  newest,
}: {
  scroll: RefObject<HTMLElement | null>;
  table: RefObject<HTMLTableElement | null>;
  active: Place;
  rowCount: number;
  newest: number;
}) {
  const isWindowed = rowCount > rowsBeforeWindowing;
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized that reads it
  const virtualizer = useVirtualizer({
    count: rowCount,
    enabled: isWindowed,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimatedRowHeight,
    overscan: 8,
  });
  const drawn = virtualizer.getVirtualItems();

  const elementAt = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;

  // The focus follows the selection, but only after a key or a press: the register never takes it by itself. A row
  // that was not drawn yet gets it with the drawing that brings it.
  const isFocusWanted = useRef(false);
  useLayoutEffect(() => {
    const place = isFocusWanted.current ? elementAt(active) : null;
    if (!place) return;
    isFocusWanted.current = false;
    (place.querySelector<HTMLElement>('a') ?? place).focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    // Once only: later marks must not move what one is looking at.
    if (isScrolled.current) return;
    isScrolled.current = true;
    const column = elementAt({ row: -1, column: newest });
    if (column && scroll.current) bringIntoSight(scroll.current, column);
  });

  return {
    elementAt,
    /** The first and last row that are drawn, and the room of those that are not. */
    first: isWindowed ? (drawn[0]?.index ?? 0) : 0,
    last: isWindowed ? (drawn.at(-1)?.index ?? -1) : rowCount - 1,
    above: isWindowed ? (drawn[0]?.start ?? 0) : 0,
    below: isWindowed ? virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0) : 0,
    rowRef: isWindowed ? virtualizer.measureElement : undefined,
    focus(place: Place): void {
      isFocusWanted.current = true;
      const isDrawn = elementAt(place) !== null;
      if (isWindowed && place.row >= 0 && !isDrawn) virtualizer.scrollToIndex(place.row, { align: 'auto' });
    },
  };
}

/** Scrolls only the register, not the page, until the column stands before the totals. */
function bringIntoSight(frame: HTMLElement, column: HTMLElement): void {
  const padding = Number.parseFloat(getComputedStyle(frame).scrollPaddingInlineEnd) || 0;
  const [at, edge] = [column.getBoundingClientRect(), frame.getBoundingClientRect()];
  const isReversed = document.documentElement.dir === 'rtl';
  const by = isReversed ? at.left - edge.left - padding : at.right - edge.right + padding;
  if (isReversed ? by < 0 : by > 0) frame.scrollBy({ left: by });
}
