/**
 * Puts the rows of a report together so that each is about enough people. A row about 1 to `threshold` - 1 people joins
 * the others like it; while those together are too few, or are one row alone, or are so many rows of one person each
 * that their number gives them away, the smallest other row joins them. Rows about nobody stay by themselves.
 * @param people how many people each row is about, whole numbers of 0 or more
 * @returns the places of the rows that are published as one, in order of their first; null where all of them together
 *   are too few people to say anything of
 */
export function joinSmallRows(people: readonly number[], threshold: number): number[][] | null {
  const places = people.map((_, place) => place);
  const joined = new Set(places.filter((place) => people[place]! > 0 && people[place]! < threshold));
  if (joined.size === 0) return places.map((place) => [place]);
  const others = places
    .filter((place) => people[place]! >= threshold)
    .toSorted((one, other) => people[one]! - people[other]! || one - other);
  const sum = () => [...joined].reduce((all, place) => all + people[place]!, 0);
  const isSafe = () => joined.size > 1 && sum() >= threshold && sum() > joined.size;
  while (!isSafe()) {
    const next = others.shift();
    if (next === undefined) return null;
    joined.add(next);
  }
  const together = places.filter((place) => joined.has(place));
  return places.flatMap((place) => (place === together[0] ? [together] : joined.has(place) ? [] : [[place]]));
}

export interface HiddenFigures {
  rows: boolean[];
  total: boolean;
}

/**
 * Which figures of a column (means, sums) are hidden, where each rests on so many people and their total is shown too.
 * Hidden are those that rest on 1 to `threshold` - 1 people; then the ones that rest on the fewest, until two are hidden
 * that rest on enough people together; where there are not enough of them, the total as well.
 */
export function hideFigures(people: readonly number[], threshold: number): HiddenFigures {
  const rows = people.map((count) => count > 0 && count < threshold);
  const total = people.reduce((sum, count) => sum + count, 0);
  if (total > 0 && total < threshold) return { rows: people.map((count) => count > 0), total: true };
  if (!rows.includes(true)) return { rows, total: false };
  const others = people
    .map((count, place) => ({ count, place }))
    .filter(({ count }) => count >= threshold)
    .toSorted((one, other) => one.count - other.count || one.place - other.place);
  const hiddenPeople = () => people.reduce((sum, count, place) => sum + (rows[place] ? count : 0), 0);
  while (rows.filter(Boolean).length < 2 || hiddenPeople() < threshold) {
    const next = others.shift();
    if (!next) return { rows, total: true };
    rows[next.place] = true;
  }
  return { rows, total: false };
}
