/** Whom a row is about: the ids of people. */
export type People = ReadonlySet<string>;

function together(rows: readonly People[]): number {
  return new Set(rows.flatMap((row) => [...row])).size;
}

/**
 * Puts the rows of a report together so that each is about enough people. A row about 1 to `threshold` - 1 people joins
 * the others like it; while those together are too few, or are one row alone, or are so many rows of one person each
 * that their number gives them away, the smallest other row joins them. Rows about nobody stay by themselves. Who is in
 * several rows counts once.
 * @returns the places of the rows that are published as one, in order of their first; null where all of them together
 *   are about too few people to say anything of
 */
export function joinSmallRows(rows: readonly People[], threshold: number): number[][] | null {
  const places = rows.map((_, place) => place);
  const joined = new Set(places.filter((place) => rows[place]!.size > 0 && rows[place]!.size < threshold));
  if (joined.size === 0) return places.map((place) => [place]);
  const others = places
    .filter((place) => rows[place]!.size >= threshold)
    .toSorted((one, other) => rows[one]!.size - rows[other]!.size || one - other);
  const isSafe = () => {
    const own = [...joined].map((place) => rows[place]!);
    const count = together(own);
    return own.length > 1 && count >= threshold && own.reduce((sum, { size }) => sum + size, 0) > own.length;
  };
  while (!isSafe()) {
    const next = others.shift();
    if (next === undefined) return null;
    joined.add(next);
  }
  const asOne = places.filter((place) => joined.has(place));
  return places.flatMap((place) => (place === asOne[0] ? [asOne] : joined.has(place) ? [] : [[place]]));
}

export interface HiddenFigures {
  rows: boolean[];
  total: boolean;
}

/**
 * Which figures of a column (means, sums) are hidden, where each rests on some people and their total is shown too.
 * Hidden are those that rest on 1 to `threshold` - 1 people; then the ones that rest on the fewest, until two are hidden
 * that rest on enough people together; where there are not enough of them, the total as well.
 */
export function hideFigures(rows: readonly People[], threshold: number): HiddenFigures {
  const all = together(rows);
  if (all > 0 && all < threshold) return { rows: rows.map(({ size }) => size > 0), total: true };
  const hidden = rows.map(({ size }) => size > 0 && size < threshold);
  if (!hidden.includes(true)) return { rows: hidden, total: false };
  const others = rows
    .map(({ size }, place) => ({ size, place }))
    .filter(({ size }) => size >= threshold)
    .toSorted((one, other) => one.size - other.size || one.place - other.place);
  const own = () => rows.filter((_, place) => hidden[place]);
  while (own().length < 2 || together(own()) < threshold) {
    const next = others.shift();
    if (!next) return { rows: hidden, total: true };
    hidden[next.place] = true;
  }
  return { rows: hidden, total: false };
}
