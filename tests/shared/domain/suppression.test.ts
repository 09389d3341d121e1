import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectCounts } from '../../../shared/domain/protected-counts.ts';
import { joinSmallRows } from '../../../shared/domain/small-rows.ts';
import { type Cell, suppress } from '../../../shared/domain/suppression.ts';

function cellsOf(counts: readonly (readonly number[])[]): Cell[] {
  return counts.flatMap((row, place) =>
    row.map((count, column) => ({ row: `r${place}`, column: `c${column}`, count })),
  );
}
function shownOf(counts: readonly (readonly number[])[], threshold: number): (number | null)[][] {
  const out = suppress(cellsOf(counts), threshold).map(({ shown }) => shown);
  const width = counts[0]!.length;
  return counts.map((_, row) => out.slice(row * width, (row + 1) * width));
}

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

describe('the rule of hiding small counts', () => {
  it('hides 1 to the threshold less one, shows 0, and hides a partner in row and column', () => {
    expect(
      shownOf(
        [
          [3, 20, 30],
          [15, 12, 0],
          [40, 18, 25],
        ],
        10,
      ),
    ).toEqual([
      [null, null, 30],
      [null, null, 0],
      [40, 18, 25],
    ]);
  });

  it('hides nothing where nothing is small, and has no partner to hide beside zeros', () => {
    expect(shownOf([[10, 0]], 10)).toEqual([[10, 0]]);
    expect(shownOf([[4, 0, 0]], 10)).toEqual([[null, 0, 0]]);
    expect(shownOf([[4, 7]], 1)).toEqual([[4, 7]]);
  });

  it('of equal partners takes the one given first, and keeps the order of the cells', () => {
    const out = suppress(
      [
        { row: 'b', column: 'x', count: 12 },
        { row: 'b', column: 'y', count: 2 },
        { row: 'b', column: 'z', count: 12 },
      ],
      10,
    );
    expect(out.map(({ column, shown }) => [column, shown])).toEqual([
      ['x', null],
      ['y', null],
      ['z', 12],
    ]);
  });

  it('refuses counts and thresholds that are none, and a cell given twice', () => {
    expect(() => suppress([{ row: 'a', column: 'b', count: -1 }], 10)).toThrow(/-1/);
    expect(() => suppress([{ row: 'a', column: 'b', count: 1.5 }], 10)).toThrow(/1\.5/);
    expect(() => suppress([{ row: 'a', column: 'b', count: NaN }], 10)).toThrow(RangeError);
    expect(() => suppress([], 0)).toThrow(/0/);
    expect(() => suppress([], 2.5)).toThrow(/2\.5/);
    const twice = { row: 'a', column: 'b', count: 1 };
    expect(() => suppress([twice, twice], 10)).toThrow(/twice/);
  });

  it('leaves no row and no column with one hidden cell that has a partner, and shows what it shows rightly', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 12 }), (counts, threshold) => {
        const out = suppress(cellsOf(counts), threshold);
        for (const { count, shown } of out) {
          expect(shown === null || shown === count).toBe(true);
          if (count > 0 && count < threshold) expect(shown).toBeNull();
          if (count === 0) expect(shown).toBe(0);
        }
        for (const line of [
          ...Map.groupBy(out, ({ row }) => row).values(),
          ...Map.groupBy(out, ({ column }) => column).values(),
        ])
          if (line.filter(({ shown }) => shown === null).length === 1)
            expect(line.filter(({ shown, count }) => shown !== null && count > 0)).toEqual([]);
      }),
    );
  });

  it('does not mind in which order rows and columns stand, as long as counts differ', () => {
    const counts = [
      [3, 21, 30],
      [15, 12, 0],
      [40, 18, 25],
    ];
    const turned = counts.map((row) => row.toReversed()).toReversed();
    expect(
      shownOf(turned, 10)
        .map((row) => row.toReversed())
        .toReversed(),
    ).toEqual(shownOf(counts, 10));
  });
});

/**
 * Every table that fits to what was published, found by trying: rows and the whole with their sums, columns where their
 * sum is shown, hidden values 1 or more. It knows nothing of how they were hidden.
 */
function possibleTables(
  rowSums: readonly number[],
  { cells, columnTotals }: NonNullable<ReturnType<typeof protectCounts>>,
): number[][][] {
  const width = columnTotals.length;
  const found: number[][][] = [];
  const rowsOf = (row: number): number[][] => {
    const out: number[][] = [];
    const fill = (column: number, left: number, so: number[]) => {
      if (column === width) {
        if (left === 0) out.push(so);
        return;
      }
      const shown = cells[row]![column]!;
      const values =
        shown === null ? Array.from({ length: Math.max(0, left) }, (_, place) => place + 1) : [shown];
      for (const value of values) if (value <= left) fill(column + 1, left - value, [...so, value]);
    };
    fill(0, rowSums[row]!, []);
    return out;
  };
  const choices = rowSums.map((_, row) => rowsOf(row));
  const build = (row: number, so: number[][]) => {
    if (row === choices.length) {
      const sums = columnTotals.map((_, column) => so.reduce((sum, one) => sum + one[column]!, 0));
      if (
        columnTotals.every((shown, column) => (shown === null ? sums[column]! > 0 : shown === sums[column]))
      )
        found.push(so);
      return;
    }
    for (const choice of choices[row]!) build(row + 1, [...so, choice]);
  };
  build(0, []);
  return found;
}

describe('what goes out between sums that everybody sees', () => {
  const small = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );

  it('no hidden value can be worked out: each can still be at least two numbers, by trying all tables', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 2, max: 4 }), (counts, threshold) => {
        const out = protectCounts(counts, threshold);
        if (out === null) return;
        const tablesThatFit = possibleTables(
          counts.map((row) => row.reduce((sum, count) => sum + count, 0)),
          out,
        );
        for (const [row, cells] of out.cells.entries())
          for (const [column, shown] of cells.entries())
            if (shown === null)
              expect(new Set(tablesThatFit.map((one) => one[row]![column])).size).toBeGreaterThan(1);
        for (const [column, shown] of out.columnTotals.entries())
          if (shown === null)
            expect(
              new Set(tablesThatFit.map((one) => one.reduce((sum, row) => sum + row[column]!, 0))).size,
            ).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });

  it('the common rule alone would give these away', () => {
    // Two hidden in each row and column, yet the two ones follow: each is 1 or more, and their sum is 2.
    const counts = [
      [1, 1, 20],
      [1, 1, 20],
    ];
    const byRule = shownOf(counts, 3);
    expect(byRule).toEqual([
      [null, null, 20],
      [null, null, 20],
    ]);
    const out = protectCounts(counts, 3)!;
    expect(out.cells.flat().filter((shown) => shown === null).length).toBeGreaterThan(4);
  });

  it('shows what is large, hides what is small, also small sums of columns', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 12 }), (counts, threshold) => {
        const out = protectCounts(counts, threshold);
        if (out === null) return;
        for (const [row, cells] of out.cells.entries())
          for (const [column, shown] of cells.entries()) {
            const count = counts[row]![column]!;
            expect(shown === null || shown === count).toBe(true);
            expect(count > 0 && count < threshold && shown !== null).toBe(false);
          }
        for (const [column, shown] of out.columnTotals.entries()) {
          const sum = counts.reduce((all, row) => all + row[column]!, 0);
          expect(shown === null || shown === sum).toBe(true);
          expect(sum > 0 && sum < threshold && shown !== null).toBe(false);
        }
      }),
    );
    expect(
      protectCounts(
        [
          [12, 20],
          [30, 14],
        ],
        10,
      ),
    ).toEqual({
      cells: [
        [12, 20],
        [30, 14],
      ],
      columnTotals: [42, 34],
    });
  });

  it('says that nothing can be shown where a sum alone gives a cell away', () => {
    expect(protectCounts([[4, 0]], 10)).toBeNull();
  });
});

/** Rows about so many people, nobody in two of them. */
function rowsOf(counts: readonly number[]): Set<string>[] {
  return counts.map((count, row) => new Set(Array.from({ length: count }, (_, one) => `${row} ${one}`)));
}

describe('rows about few people', () => {
  it('join each other, and the smallest other row where they are too few or one alone', () => {
    expect(joinSmallRows(rowsOf([12, 30]), 10)).toEqual([[0], [1]]);
    expect(joinSmallRows(rowsOf([12, 4, 30, 7]), 10)).toEqual([[0], [1, 3], [2]]);
    expect(joinSmallRows(rowsOf([12, 4, 30]), 10)).toEqual([[0, 1], [2]]);
    expect(joinSmallRows(rowsOf([25, 2, 3, 12]), 10)).toEqual([[0], [1, 2, 3]]);
    expect(joinSmallRows(rowsOf([4, 5]), 10)).toBeNull();
    expect(joinSmallRows(rowsOf([12, 0, 4, 7]), 10)).toEqual([[0], [1], [2, 3]]);
  });

  it('months with the same few people in them are no more people together', () => {
    const same = new Set(['a', 'b', 'c', 'd', 'e', 'f']);
    const large = new Set(Array.from({ length: 12 }, (_, one) => `${one}`));
    expect(joinSmallRows([same, same, large], 10)).toEqual([[0, 1, 2]]);
    expect(joinSmallRows([same, same], 10)).toBeNull();
  });

  it('a cell of ten places is small when five people fill them twice', () => {
    const people = {
      cells: [
        [5, 20],
        [20, 20],
      ],
      columns: [25, 40],
    };
    const out = protectCounts(
      [
        [10, 20],
        [20, 20],
      ],
      10,
      people,
    );
    expect(out?.cells[0]![0]).toBeNull();
  });

  it('the sum of a column is small when few people fill all its places', () => {
    const people = {
      cells: [
        [5, 20],
        [5, 20],
      ],
      columns: [5, 40],
    };
    const counts = [
      [10, 20],
      [20, 20],
    ];
    expect(protectCounts(counts, 10, people)?.columnTotals[0]).toBeNull();
  });

  it('many rows of one person each are not told by their number', () => {
    expect(joinSmallRows(rowsOf([1, 1, 1, 1, 14]), 4)).toEqual([[0, 1, 2, 3, 4]]);
    expect(joinSmallRows(rowsOf([1, 1, 1, 1]), 4)).toBeNull();
  });

  it('every row that goes out is about enough people, nobody is lost and nobody counted twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 12 }),
        (people, threshold) => {
          const out = joinSmallRows(rowsOf(people), threshold);
          const all = people.reduce((sum, count) => sum + count, 0);
          if (out === null) {
            // Only where it could not be otherwise: too few, or one row alone, or rows of one person each.
            const filled = people.filter((count) => count > 0);
            expect(all < threshold || filled.length === 1 || all === filled.length).toBe(true);
            return;
          }
          expect(out.flat().toSorted((one, other) => one - other)).toEqual(people.map((_, place) => place));
          for (const row of out) {
            const sum = row.reduce((of, place) => of + people[place]!, 0);
            expect(sum === 0 || sum >= threshold).toBe(true);
          }
        },
      ),
    );
  });
});
