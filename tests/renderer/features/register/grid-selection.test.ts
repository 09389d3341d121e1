import { describe, expect, it } from 'vitest';
import {
  chosenBlock,
  clampSelection,
  type KeyPress,
  moveSelection,
  placesOf,
  selectOnly,
  stepOn,
} from '../../../../renderer/features/register/grid-selection.ts';

const size = { rows: 30, columns: 40 };
const key = (name: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key: name,
  isExtended: false,
  isControl: false,
  isReversed: false,
  ...more,
});
const at = (row: number, column: number) => selectOnly({ row, column });

describe('moving in the register', () => {
  it('goes one cell with an arrow, and stays inside', () => {
    expect(moveSelection(at(3, 4), key('ArrowDown'), size)).toEqual(at(4, 4));
    expect(moveSelection(at(29, 4), key('ArrowDown'), size)).toEqual(at(29, 4));
    expect(moveSelection(at(3, 39), key('ArrowRight'), size)).toEqual(at(3, 39));
  });

  it('comes to the heading above and to the names beside, and no further', () => {
    expect(moveSelection(at(0, 0), key('ArrowUp'), size)).toEqual(at(-1, 0));
    expect(moveSelection(at(-1, 0), key('ArrowUp'), size)).toEqual(at(-1, 0));
    expect(moveSelection(at(0, 0), key('ArrowLeft'), size)).toEqual(at(0, -1));
  });

  it('follows the reading direction where that is from right to left', () => {
    expect(moveSelection(at(3, 4), key('ArrowLeft', { isReversed: true }), size)).toEqual(at(3, 5));
  });

  it('goes to the ends with Home and End, and to the corners with Control', () => {
    expect(moveSelection(at(3, 4), key('Home'), size)).toEqual(at(3, 0));
    expect(moveSelection(at(3, 4), key('End'), size)).toEqual(at(3, 39));
    expect(moveSelection(at(3, 4), key('Home', { isControl: true }), size)).toEqual(at(0, 0));
    expect(moveSelection(at(3, 4), key('End', { isControl: true }), size)).toEqual(at(29, 39));
  });

  it('goes ten members with a page, not past the last', () => {
    expect(moveSelection(at(3, 4), key('PageDown'), size)).toEqual(at(13, 4));
    expect(moveSelection(at(25, 4), key('PageDown'), size)).toEqual(at(29, 4));
    expect(moveSelection(at(3, 4), key('PageUp'), size)).toEqual(at(0, 4));
  });

  it('leaves other keys alone', () => {
    expect(moveSelection(at(3, 4), key('p'), size)).toBeNull();
  });

  it('steps on down the session or along the row, and stays at the edge', () => {
    expect(stepOn({ row: 3, column: 4 }, 'down', size)).toEqual({ row: 4, column: 4 });
    expect(stepOn({ row: 3, column: 4 }, 'across', size)).toEqual({ row: 3, column: 5 });
    expect(stepOn({ row: 29, column: 4 }, 'down', size)).toEqual({ row: 29, column: 4 });
  });
});

describe('a block', () => {
  it('grows from its corner in any direction', () => {
    const up = moveSelection(at(3, 4), key('ArrowUp', { isExtended: true }), size)!;
    const left = moveSelection(up, key('ArrowLeft', { isExtended: true }), size)!;
    expect(placesOf(left)).toEqual([
      { row: 2, column: 3 },
      { row: 2, column: 4 },
      { row: 3, column: 3 },
      { row: 3, column: 4 },
    ]);
  });

  it('never holds the heading or a name', () => {
    const up = moveSelection(at(0, 0), key('ArrowUp', { isExtended: true }), size)!;
    expect(placesOf(up)).toEqual([{ row: 0, column: 0 }]);
    expect(chosenBlock(at(-1, 2))).toBeNull();
    expect(chosenBlock(at(2, -1))).toBeNull();
  });

  it('shrinks with a register that was filtered', () => {
    expect(clampSelection(at(20, 30), { rows: 2, columns: 40 })).toEqual(at(1, 30));
  });
});
