import { useCallback, useEffect, useRef } from 'react';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import { type GridSelection, type GridSize, isBlock, selectOnly, stepOn } from './grid-selection.ts';
import type { RegisterEditing } from './use-register-editing.ts';

interface PaletteParts {
  selection: GridSelection;
  size: GridSize;
  direction: 'down' | 'across';
  editing: RegisterEditing;
  select: (next: GridSelection) => void;
}

/** The palette's buttons act on what is chosen at the moment of the press; they stay the same from draw to draw. */
export function usePaletteMarks(parts: PaletteParts) {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  const mark = useCallback((status: AttendanceStatus) => {
    const { selection, size, direction, editing, select } = latest.current;
    const waits = editing.markChosen(selection, status);
    select(waits || isBlock(selection) ? selection : selectOnly(stepOn(selection.active, direction, size)));
  }, []);
  const clear = useCallback(() => {
    const { selection, editing, select } = latest.current;
    editing.clearChosen(selection);
    select(selection);
  }, []);
  return { mark, clear };
}
