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
    // Of one row alone this is its own count, which is under the threshold.
    return count >= threshold && own.reduce((sum, { size }) => sum + size, 0) > own.length;
  };
  while (!isSafe()) {
    const next = others.shift();
    if (next === undefined) return null;
    joined.add(next);
  }
  const asOne = places.filter((place) => joined.has(place));
  return places.flatMap((place) => (place === asOne[0] ? [asOne] : joined.has(place) ? [] : [[place]]));
}
