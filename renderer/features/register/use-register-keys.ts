import type { ClipboardEvent, KeyboardEvent } from 'react';
import { statusOfLetter } from '../../data/attendance-words.ts';
import type { Marking } from '../../data/marking.ts';
import {
  type GridSelection,
  type GridSize,
  isBlock,
  moveSelection,
  selectOnly,
  stepOn,
} from './grid-selection.ts';
import type { RegisterEditing } from './use-register-editing.ts';

/** The register's keyboard: movement as in a spreadsheet, letters that mark, digits that are minutes. */
export function useRegisterKeys({
  selection,
  select,
  size,
  direction,
  editing,
  marking,
  openEditor,
}: {
  selection: GridSelection;
  select: (selection: GridSelection) => void;
  size: GridSize;
  direction: 'down' | 'across';
  editing: RegisterEditing;
  marking: Marking;
  openEditor: () => void;
}) {
  const isInside = selection.active.row >= 0 && selection.active.column >= 0;

  function moveOn(): void {
    if (!isBlock(selection)) select(selectOnly(stepOn(selection.active, direction, size)));
  }

  /** True where the key was ours. */
  function press(event: KeyboardEvent): boolean {
    const isControl = event.ctrlKey || event.metaKey;
    const key = event.key;
    if (event.altKey) return false;
    if (isControl && !event.shiftKey && key.toLowerCase() === 'z' && marking.isBusy()) {
      // The step to take back must have arrived first.
      editing.endEntry();
      void marking.undoLast();
      return true;
    }
    if (editing.entry && pressInEntry(key, isControl)) return true;

    const moved = moveSelection(
      selection,
      {
        key,
        isExtended: event.shiftKey && isInside,
        isControl,
        isReversed: document.documentElement.dir === 'rtl',
      },
      size,
    );
    if (moved) {
      select(moved);
      return true;
    }
    if (!isInside) return false;
    if (isControl) return pressWithControl(key.toLowerCase());
    return pressPlain(event);
  }

  /** While minutes are typed: digits are theirs, anything else ends them and then does what it does. */
  function pressInEntry(key: string, isControl: boolean): boolean {
    if (!isControl && /^\d$/.test(key)) {
      editing.typeDigit(key);
      return true;
    }
    if (key === 'Backspace' && editing.entry?.digits !== '') {
      editing.eraseDigit();
      return true;
    }
    editing.endEntry();
    if (key === 'Enter') {
      moveOn();
      return true;
    }
    if (key === 'Escape') return true;
    const next = isControl ? null : statusOfLetter(key);
    if (next && !isBlock(selection)) {
      // The letter is meant for the next one: "L P" marks two people.
      const place = stepOn(selection.active, direction, size);
      markAt(selectOnly(place), next);
      return true;
    }
    return false;
  }

  function markAt(at: GridSelection, status: NonNullable<ReturnType<typeof statusOfLetter>>): void {
    const waitsForMinutes = editing.markChosen(at, status);
    if (waitsForMinutes || isBlock(at)) select(at);
    else select(selectOnly(stepOn(at.active, direction, size)));
  }

  function pressWithControl(key: string): boolean {
    if (key === 'd') {
      editing.fillDown(selection);
      return true;
    }
    if (key === 'a') {
      select({
        anchor: { row: 0, column: 0 },
        active: { row: size.rows - 1, column: size.columns - 1 },
      });
      return true;
    }
    if (key === ' ') {
      const { column } = selection.active;
      select({ anchor: { row: 0, column }, active: { row: size.rows - 1, column } });
      return true;
    }
    return false;
  }

  function pressPlain(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'Enter':
      case 'F2':
        openEditor();
        return true;
      case 'Delete':
      case 'Backspace':
        editing.clearChosen(selection);
        return true;
      case 'Escape':
        if (!isBlock(selection)) return false;
        select(selectOnly(selection.active));
        return true;
      case ' ':
        if (event.shiftKey) {
          const { row } = selection.active;
          select({ anchor: { row, column: 0 }, active: { row, column: size.columns - 1 } });
        } else openEditor();
        return true;
      default: {
        const status = statusOfLetter(event.key);
        if (status) markAt(selection, status);
        return status !== null;
      }
    }
  }

  return {
    onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.nativeEvent.isComposing) return;
      if (press(event)) event.preventDefault();
    },
    onCopy(event: ClipboardEvent): void {
      if (!isInside) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', editing.copy(selection));
    },
    onPaste(event: ClipboardEvent): void {
      if (!isInside) return;
      event.preventDefault();
      editing.paste(selection, event.clipboardData.getData('text/plain'));
    },
  };
}
