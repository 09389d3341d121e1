/** A place in the register: row and column of a cell. Row -1 is the sessions' heading, column -1 the names. */
export interface Place {
  row: number;
  column: number;
}

/** The cell that the keyboard is at, and the other corner of the block that is chosen. */
export interface GridSelection {
  active: Place;
  anchor: Place;
}

/** How far the register reaches. */
export interface GridSize {
  rows: number;
  columns: number;
}

export interface KeyPress {
  key: string;
  isExtended: boolean;
  isControl: boolean;
  /** Right to left, where the left arrow leads on. */
  isReversed: boolean;
}

const rowsOnAPage = 10;

export function selectOnly(place: Place): GridSelection {
  return { active: place, anchor: place };
}

/** The block between the two corners, heading and names left out; null where only those are chosen. */
export function chosenBlock({ active, anchor }: GridSelection): { from: Place; to: Place } | null {
  const from = {
    row: Math.max(0, Math.min(active.row, anchor.row)),
    column: Math.max(0, Math.min(active.column, anchor.column)),
  };
  const to = { row: Math.max(active.row, anchor.row), column: Math.max(active.column, anchor.column) };
  return to.row < from.row || to.column < from.column ? null : { from, to };
}

/** Every place of the block, row by row. */
export function placesOf(selection: GridSelection): Place[] {
  const block = chosenBlock(selection);
  if (!block) return [];
  const places: Place[] = [];
  for (let row = block.from.row; row <= block.to.row; row += 1)
    for (let column = block.from.column; column <= block.to.column; column += 1) places.push({ row, column });
  return places;
}

export function isBlock({ active, anchor }: GridSelection): boolean {
  return active.row !== anchor.row || active.column !== anchor.column;
}

/** Keeps a selection inside a register that has become smaller. */
export function clampSelection(selection: GridSelection, size: GridSize): GridSelection {
  const clamp = ({ row, column }: Place): Place => ({
    row: Math.max(-1, Math.min(row, size.rows - 1)),
    column: Math.max(-1, Math.min(column, size.columns - 1)),
  });
  return { active: clamp(selection.active), anchor: clamp(selection.anchor) };
}

/** Where a key leads, as in a spreadsheet; null for keys that do not move. */
export function moveSelection(
  selection: GridSelection,
  press: KeyPress,
  size: GridSize,
): GridSelection | null {
  const target = targetOf(selection.active, press, size);
  if (target === null) return null;
  // A block is made of marks: it never grows over the headings and names.
  const least = press.isExtended ? 0 : -1;
  const active = {
    row: Math.max(least, Math.min(target.row, size.rows - 1)),
    column: Math.max(least, Math.min(target.column, size.columns - 1)),
  };
  return press.isExtended ? { active, anchor: selection.anchor } : selectOnly(active);
}

function targetOf({ row, column }: Place, press: KeyPress, size: GridSize): Place | null {
  const forward = press.isReversed ? -1 : 1;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (press.key) {
    case 'ArrowDown':
      return { row: press.isControl ? last.row : row + 1, column };
    case 'ArrowUp':
      return { row: press.isControl ? Math.min(row, 0) : row - 1, column };
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = press.key === 'ArrowRight' ? forward : -forward;
      if (!press.isControl) return { row, column: column + step };
      return { row, column: step > 0 ? last.column : 0 };
    }
    case 'Home':
      return { row: press.isControl ? 0 : row, column: 0 };
    case 'End':
      return { row: press.isControl ? last.row : row, column: last.column };
    case 'PageDown':
      return { row: Math.min(row + rowsOnAPage, last.row), column };
    case 'PageUp':
      return { row: Math.max(row - rowsOnAPage, Math.min(row, 0)), column };
    default:
      return null;
  }
}

/** One step on after a mark: down the session or along the member's row; it stays at the edge. */
export function stepOn({ row, column }: Place, direction: 'down' | 'across', size: GridSize): Place {
  return direction === 'down'
    ? { row: Math.min(row + 1, size.rows - 1), column }
    : { row, column: Math.min(column + 1, size.columns - 1) };
}
