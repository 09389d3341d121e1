import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { isTypingPlace } from '../../../ui/index.ts';
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

/** Level 0, in the middle of a row: where the keys come to in a row that is not rated. */
const middle = 2;

/**
 * Arrow keys between goals and along a row; 1 to 5 rate from -2 to +2 and go on to the next goal; Enter goes on and
 * leaves the goal as it is, as in a spreadsheet, so that it never writes a level that was only in focus (Space does);
 * Delete takes a rating away.
 */
export function useRatingKeys(
  list: RefObject<HTMLElement | null>,
  { rows, firstRow, takesFocus }: { rows: number; firstRow: number; takesFocus: boolean },
  onRate: (row: number, level: number | null) => void,
) {
  const [wanted, setWanted] = useState<Place>({ row: firstRow, item: middle });
  const arrive = useRef(() => {
    if (takesFocus && !isTypingPlace(document.activeElement)) goOn(firstRow);
  });
  useEffect(() => {
    // After the app has put the page to its top.
    const frame = requestAnimationFrame(() => arrive.current());
    return () => cancelAnimationFrame(frame);
  }, []);
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

  /** To the level that is pressed in a row, or to its middle. */
  function goOn(to: number): void {
    const row = Math.max(0, Math.min(to, rows - 1));
    const pressed = list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [aria-pressed=true]`);
    go({ row, item: Number(pressed?.dataset['item'] ?? middle) });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    const isRemark = target.matches('input');
    // The button of a remark opens it by Enter; what is written in it is saved when Enter goes on.
    if (event.key === 'Enter' && (isRemark || target.matches('[data-item][aria-pressed]'))) {
      event.preventDefault();
      goOn(active.row + (event.shiftKey ? -1 : 1));
      return;
    }
    if (!target.matches('[data-item]')) return;
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
      goOn(active.row + 1);
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

  return { active, onKeyDown, onFocus, goOn };
}
