import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { goalLevels } from '../../../data/goal-words.ts';

/** The things in a row that the arrow keys reach: the five levels, then the remark. */
const itemsInARow = goalLevels.length + 1;

export interface Place {
  row: number;
  item: number;
}

/** The thing of the list that somebody points at; null between them. */
export function placeOf(target: EventTarget): Place | null {
  const element = target as HTMLElement;
  const item = element.closest<HTMLElement>('[data-item]')?.dataset['item'];
  const row = element.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return item === undefined || row === undefined ? null : { row: Number(row), item: Number(item) };
}

/** What 1 to 5 mean: the lowest level first. */
export function levelOfKey(key: string): number | null {
  const place = ['1', '2', '3', '4', '5'].indexOf(key);
  return goalLevels[place] ?? null;
}

/**
 * Arrow keys between goals and along a row; 1 to 5 rate from -2 to +2 and go on to the next goal; Delete takes a
 * rating away.
 */
export function useRatingKeys(
  list: RefObject<HTMLElement | null>,
  rows: number,
  onRate: (row: number, level: number | null) => void,
) {
  const [wanted, setWanted] = useState<Place>({ row: 0, item: 2 });
  const active = { ...wanted, row: Math.max(0, Math.min(wanted.row, rows - 1)) };

  function go(place: Place): void {
    const row = Math.max(0, Math.min(place.row, rows - 1));
    const item = Math.max(0, Math.min(place.item, itemsInARow - 1));
    setWanted({ row, item });
    const inRow = list.current?.querySelector(`[data-row="${row}"]`);
    const found =
      inRow?.querySelector<HTMLElement>(`[data-item="${item}"]`) ??
      inRow?.querySelector<HTMLElement>('[data-item]');
    found?.focus();
    inRow?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target as HTMLElement).matches('[data-item]')) return;
    const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const places: Record<string, Place> = {
      ArrowDown: { ...active, row: active.row + 1 },
      ArrowUp: { ...active, row: active.row - 1 },
      ArrowRight: { ...active, item: active.item + forward },
      ArrowLeft: { ...active, item: active.item - forward },
      Home: { ...active, row: 0 },
      End: { ...active, row: rows - 1 },
    };
    const place = places[event.key];
    const level = levelOfKey(event.key);
    if (place) go(place);
    else if (level !== null) {
      onRate(active.row, level);
      go({ row: active.row + 1, item: active.item });
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRate(active.row, null);
    else return;
    event.preventDefault();
  }

  /** The pointer and Tab can come to a row without an arrow key. */
  function onFocus(event: FocusEvent): void {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (row === undefined) return;
    const item = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    setWanted({ row: Number(row), item: item === undefined ? active.item : Number(item) });
  }

  return { active, onKeyDown, onFocus };
}
