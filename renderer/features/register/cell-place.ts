/** Where in the grid an element of the page lies; null outside. A heading is in row -1, a name in column -1. */
export function cellPlaceOf(target: EventTarget): { row: number; column: number } | null {
  const found = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return found ? { row: Number(found.dataset['row']), column: Number(found.dataset['column']) } : null;
}
