import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSideBySide } from '../../../shared/domain/side-by-side.ts';

const stretches = fc
  .array(fc.record({ from: fc.integer({ min: 0, max: 1439 }), minutes: fc.integer({ min: 1, max: 300 }) }), {
    maxLength: 30,
  })
  .map((list) => list.map(({ from, minutes }, name) => ({ name, from, to: Math.min(1440, from + minutes) })));

describe('sessions side by side', () => {
  it('two that overlap share the width, and one by itself has all of it', () => {
    const { placed } = placeSideBySide(
      [
        { name: 'lunch', from: 720, to: 765 },
        { name: 'grief', from: 615, to: 660 },
        { name: 'choir', from: 630, to: 690 },
      ],
      4,
    );
    expect(placed.map(({ item, lane, lanes }) => [item.name, lane, lanes])).toEqual([
      ['grief', 0, 2],
      ['choir', 1, 2],
      ['lunch', 0, 1],
    ]);
  });

  it('one that begins when another ends stands below it, not beside it', () => {
    const { placed } = placeSideBySide(
      [
        { from: 600, to: 645 },
        { from: 645, to: 690 },
      ],
      4,
    );
    expect(placed.every(({ lanes }) => lanes === 1)).toBe(true);
  });

  it('each stands somewhere once, none hides another, and no place has more lanes than there is room for', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 2, max: 6 }), (items, most) => {
        const { placed, surplus } = placeSideBySide(items, most);
        const shown = [...placed.map(({ item }) => item), ...surplus.flatMap((rest) => rest.items)];
        expect(shown.map(({ name }) => name).toSorted((a, b) => a - b)).toEqual(
          items.map(({ name }) => name),
        );
        const boxes = [
          ...placed.map(({ item, ...lane }) => ({ ...lane, from: item.from, to: item.to })),
          ...surplus,
        ];
        for (const box of boxes) {
          expect(box.lane).toBeLessThan(box.lanes);
          expect(box.lanes).toBeLessThanOrEqual(most);
          for (const other of boxes) {
            const overlaps = other !== box && other.from < box.to && box.from < other.to;
            if (overlaps) expect([other.lane, other.lanes]).not.toEqual([box.lane, box.lanes]);
            // what overlaps agrees on how wide a lane is
            if (overlaps) expect(other.lanes).toBe(box.lanes);
          }
        }
      }),
    );
  });

  it('forty at one time are three to be seen and one place that says how many more', () => {
    const { placed, surplus } = placeSideBySide(
      Array.from({ length: 40 }, () => ({ from: 615, to: 660 })),
      4,
    );
    expect(placed).toHaveLength(3);
    expect(surplus.map((rest) => [rest.items.length, rest.from, rest.to, rest.lane])).toEqual([
      [37, 615, 660, 3],
    ]);
  });
});
