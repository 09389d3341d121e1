/** The search ends here: where nearly everybody chose nearly everybody, cliques are countless and tell nothing. */
export const mostCliques = 10_000;

/**
 * The maximal sets of three or more points that are all joined to each other, in an undirected graph given by each
 * point's neighbours. Points come back in the order of `points`, sets in the order of their points; the same graph
 * gives the same answer. At most `mostCliques` sets are looked for.
 * Source: Bron and Kerbosch 1973, with the pivot of Tomita, Tanaka and Takahashi 2006.
 */
export function maximalCliques(
  points: readonly string[],
  neighboursOf: ReadonlyMap<string, ReadonlySet<string>>,
): string[][] {
  const found: string[][] = [];
  const neighbours = (point: string) => neighboursOf.get(point) ?? new Set<string>();

  function extend(
    clique: readonly string[],
    candidates: readonly string[],
    excluded: readonly string[],
  ): void {
    if (candidates.length === 0 && excluded.length === 0 && clique.length >= 3) found.push([...clique]);
    if (candidates.length === 0 || clique.length + candidates.length < 3) return;
    const beside = neighbours(pivotOf(candidates, excluded));
    let left = candidates;
    let done = excluded;
    for (const point of candidates) {
      if (beside.has(point)) continue;
      if (found.length >= mostCliques) return;
      const near = neighbours(point);
      extend(
        [...clique, point],
        left.filter((other) => near.has(other)),
        done.filter((other) => near.has(other)),
      );
      left = left.filter((other) => other !== point);
      done = [...done, point];
    }
  }

  /** The point with the most candidates around it: the fewest branches remain. */
  function pivotOf(candidates: readonly string[], excluded: readonly string[]): string {
    let best = candidates[0]!;
    let most = -1;
    for (const point of [...candidates, ...excluded]) {
      const near = neighbours(point);
      const around = candidates.reduce((sum, other) => sum + (near.has(other) ? 1 : 0), 0);
      if (around > most) [best, most] = [point, around];
    }
    return best;
  }

  extend([], points, []);
  const place = new Map(points.map((point, index) => [point, index]));
  for (const clique of found) clique.sort((one, other) => place.get(one)! - place.get(other)!);
  return found.sort((one, other) => compareSets(one, other, place));
}

function compareSets(
  one: readonly string[],
  other: readonly string[],
  place: ReadonlyMap<string, number>,
): number {
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
    const difference = place.get(one[at]!)! - place.get(other[at]!)!;
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
