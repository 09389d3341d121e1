import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import type { Mark } from '../../../shared/contract/attendance.ts';
import { bearsMinutes } from '../../../shared/domain/attendance.ts';
import { statuses, statusOfLetter } from '../../data/attendance-words.ts';
import type { AttendanceMember } from './AttendanceRow.tsx';

/** The things in a row that the arrow keys reach: the name, the five statuses, more. */
const itemsInARow = statuses.length + 2;

interface Place {
  row: number;
  item: number;
}

/**
 * Arrow keys between members and along a row; letters mark and go on to the next member. After L and X the minutes
 * are next, so the focus goes to their field, and Enter there goes on.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  members: readonly AttendanceMember[],
  {
    canMark,
    onMark,
  }: { canMark: boolean; onMark: (personId: string, mark: Mark | null, isHeld: boolean) => void },
) {
  const [wanted, setWanted] = useState<Place>({ row: 0, item: 1 });
  const active = { ...wanted, row: Math.max(0, Math.min(wanted.row, members.length - 1)) };

  function focus({ row, item }: Place): void {
    const found =
      list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-item="${item}"]`) ??
      list.current?.querySelector<HTMLElement>(`[data-row="${row}"] [data-item]`);
    found?.focus();
    found?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  }

  function go(place: Place): void {
    const next = {
      row: Math.max(0, Math.min(place.row, members.length - 1)),
      item: Math.max(0, Math.min(place.item, itemsInARow - 1)),
    };
    setWanted(next);
    focus(next);
  }

  function markByLetter(letter: string): boolean {
    const status = statusOfLetter(letter);
    const member = members[active.row];
    if (!status || !member || !canMark) return false;
    const { mark } = member.cell;
    if (mark?.status !== status)
      onMark(member.personId, { status, minutes: null, reason: mark?.reason ?? '' }, false);
    if (!bearsMinutes(status)) {
      go({ row: active.row + 1, item: active.item });
      return true;
    }
    const { row } = active;
    setWanted({ row, item: statuses.indexOf(status) + 1 });
    // The field for the minutes is drawn with the mark.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const field = list.current?.querySelector<HTMLInputElement>(
          `[data-row="${row}"] [data-minutes] input`,
        );
        field?.focus();
        field?.select();
      }),
    );
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.matches('input')) {
      if (event.key !== 'Enter') return;
      // The field has taken what was typed when it loses the focus.
      event.preventDefault();
      go({ row: active.row + 1, item: active.item });
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
      End: { ...active, row: members.length - 1 },
    };
    const place = places[event.key];
    if (place) {
      event.preventDefault();
      go(place);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && canMark) {
      const member = members[active.row];
      if (member?.cell.mark) onMark(member.personId, null, false);
      event.preventDefault();
    } else if (markByLetter(event.key)) event.preventDefault();
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
