/** A count in a table of rows and columns. */
export interface Cell {
  row: string;
  column: string;
  /** A whole number, 0 or more. */
  count: number;
}

/**
 * Hides the counts of a table by which single people could be recognised: those from 1 to `threshold` - 1 (0 is shown);
 * then, while a row or a column has exactly one hidden cell, its smallest other cell that is not 0 (of equals the one
 * given first), so that no hidden cell follows from a total by taking away. Cells come back in the order given, `shown`
 * null where they are hidden.
 *
 * This is the common rule for cells between totals. It does not look at totals that are small themselves, nor at a
 * cell that two rows and two columns together give away: for what goes out, see `protectCounts`.
 * @param threshold a whole number, 1 or more; 1 hides nothing
 * @throws RangeError for a count or a threshold that is not such a number, and for a cell that is given twice
 */
export function suppress(cells: readonly Cell[], threshold: number): (Cell & { shown: number | null })[] {
  if (!Number.isSafeInteger(threshold) || threshold < 1)
    throw new RangeError(`the threshold is ${threshold}, not a whole number from 1 on`);
  const places = new Set<string>();
  for (const { row, column, count } of cells) {
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`the count of ${row}, ${column} is ${count}, not a whole number from 0 on`);
    const place = JSON.stringify([row, column]);
    if (places.has(place)) throw new RangeError(`the cell of ${row}, ${column} is given twice`);
    places.add(place);
  }
  const out = cells.map((cell) => ({ ...cell, isHidden: cell.count > 0 && cell.count < threshold }));
  const lines = [
    ...Map.groupBy(out, ({ row }) => row).values(),
    ...Map.groupBy(out, ({ column }) => column).values(),
  ];
  // A partner that is hidden can leave another line with one hidden cell: round by round until nothing changes.
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const line of lines) {
      if (line.filter(({ isHidden }) => isHidden).length !== 1) continue;
      const others = line.filter(({ isHidden, count }) => !isHidden && count > 0);
      if (others.length === 0) continue;
      const smallest = Math.min(...others.map(({ count }) => count));
      others.find(({ count }) => count === smallest)!.isHidden = true;
      hasChanged = true;
    }
  }
  return out.map(({ isHidden, ...cell }) => ({ ...cell, shown: isHidden ? null : cell.count }));
}
