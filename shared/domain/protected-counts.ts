import { suppress } from './suppression.ts';

/** Counts of people in rows and columns, as they may go out; null is hidden. */
export interface ProtectedCounts {
  cells: (number | null)[][];
  columnTotals: (number | null)[];
}

/** A hidden total costs the reader more than any cell. */
const costOfTotal = 1_000_000_000;

/**
 * Hides of a table what would give single people away, when the sum of each row, the sums of the columns and the grand
 * total are known to the reader. First by the rule of `suppress`, column sums under the threshold too. Then it is looked
 * at the whole: every hidden value must be able to be another one, with all that is shown unchanged and every hidden
 * value 1 or more (a 0 would be shown). Where it could not, the cheapest other values are hidden with it: cells before
 * sums of columns, small ones before large ones.
 *
 * A table with its sums is a flow in a network: cells lead from rows to columns, sums of columns from there to the
 * total. A value can be another one exactly where a round trip leads through it by hidden values alone, up by one in
 * one direction and down by one in the other.
 * @param counts rows of equal length, whole numbers of 0 or more
 * @param people how many different people are behind each cell and each column's sum, where somebody may count twice:
 *   then it is they who may not be too few
 * @returns null where no table can be shown beside those sums
 */
export function protectCounts(
  counts: readonly (readonly number[])[],
  threshold: number,
  people?: { cells: readonly (readonly number[])[]; columns: readonly number[] },
): ProtectedCounts | null {
  const table = new Table(counts, threshold, people);
  for (let edge = table.findDetermined(); edge !== null; edge = table.findDetermined())
    if (!table.hidePartners(edge)) return null;
  return table.shown();
}

/** A value of the table: a cell leads from its row to its column, a column's sum from the column to the total. */
interface Edge {
  from: number;
  to: number;
  value: number;
  isHidden: boolean;
  cost: number;
}

interface Way {
  cost: number;
  edges: Edge[];
}

class Table {
  readonly #counts: readonly (readonly number[])[];
  readonly #edges: Edge[] = [];
  readonly #out: Edge[][];
  readonly #in: Edge[][];
  readonly #nodes: number;
  /** Known to be able to be another value: what is hidden later only gives them more room. */
  readonly #settled = new Set<Edge>();

  constructor(
    counts: readonly (readonly number[])[],
    threshold: number,
    people?: { cells: readonly (readonly number[])[]; columns: readonly number[] },
  ) {
    const isFew = (count: number) => count > 0 && count < threshold;
    this.#counts = counts;
    const columns = counts[0]?.length ?? 0;
    const total = counts.length + columns;
    this.#nodes = total + 1;
    const cells = counts.flatMap((row, place) =>
      row.map((count, column) => ({ row: String(place), column: String(column), count })),
    );
    for (const { row, column, count, shown } of suppress(cells, threshold))
      this.#edges.push({
        from: Number(row),
        to: counts.length + Number(column),
        value: count,
        isHidden: shown === null || isFew(people?.cells[Number(row)]?.[Number(column)] ?? 0),
        cost: count,
      });
    for (let column = 0; column < columns; column += 1) {
      const value = counts.reduce((sum, row) => sum + row[column]!, 0);
      this.#edges.push({
        from: counts.length + column,
        to: total,
        value,
        isHidden: isFew(value) || isFew(people?.columns[column] ?? 0),
        cost: costOfTotal + value,
      });
    }
    const nodes = Array.from({ length: this.#nodes }, (_, node) => node);
    this.#out = nodes.map((node) => this.#edges.filter(({ from }) => from === node));
    this.#in = nodes.map((node) => this.#edges.filter(({ to }) => to === node));
  }

  /** A hidden value that can be worked out from what is shown, or null. */
  findDetermined(): Edge | null {
    for (const edge of this.#edges) {
      if (!edge.isHidden || this.#settled.has(edge)) continue;
      const way = this.#cheapest(edge);
      if (way === null || way.cost > 0) return edge;
      // Whatever lies on that round trip can be another value by it, too.
      for (const one of [edge, ...way.edges]) this.#settled.add(one);
    }
    return null;
  }

  /** Hides what lies on the cheapest round trip through a value; false where there is none. */
  hidePartners(edge: Edge): boolean {
    const way = this.#cheapest(edge);
    for (const one of way?.edges ?? []) one.isHidden = true;
    return way !== null;
  }

  shown(): ProtectedCounts {
    const columns = this.#counts[0]?.length ?? 0;
    const value = ({ value: count, isHidden }: Edge) => (isHidden ? null : count);
    return {
      cells: this.#counts.map((_, row) => this.#edges.slice(row * columns, (row + 1) * columns).map(value)),
      columnTotals: this.#edges.slice(this.#counts.length * columns).map(value),
    };
  }

  /** The cheaper way round: the value up by one, or down by one. */
  #cheapest(edge: Edge): Way | null {
    const up = this.#wayFrom(edge.to, edge.from, edge);
    const down = edge.value >= 2 ? this.#wayFrom(edge.from, edge.to, edge) : null;
    if (up === null || down === null) return up ?? down;
    return down.cost < up.cost ? down : up;
  }

  /** Dijkstra's shortest way, over values that are hidden (for nothing) or could be (at their cost). */
  #wayFrom(start: number, end: number, without: Edge): Way | null {
    const cost = Array.from({ length: this.#nodes }, () => Infinity);
    const by = new Map<number, { edge: Edge; from: number }>();
    const open = new Set([start]);
    cost[start] = 0;
    while (open.size > 0) {
      const node = [...open].reduce((best, one) => (cost[one]! < cost[best]! ? one : best));
      open.delete(node);
      // No way that is found from here on is cheaper.
      if (cost[node]! >= cost[end]!) break;
      const step = (edge: Edge, next: number, isPossible: boolean) => {
        const price = cost[node]! + (edge.isHidden ? 0 : edge.cost);
        if (edge === without || !isPossible || price >= cost[next]!) return;
        cost[next] = price;
        by.set(next, { edge, from: node });
        open.add(next);
      };
      // Up by one along it, down by one against it; a 0 is shown and stays, and 1 goes no further down.
      for (const edge of this.#out[node]!) step(edge, edge.to, edge.value >= 1);
      for (const edge of this.#in[node]!) step(edge, edge.from, edge.value >= 2);
    }
    if (cost[end] === Infinity) return null;
    const edges: Edge[] = [];
    for (let node = end; node !== start; node = by.get(node)!.from) edges.push(by.get(node)!.edge);
    return { cost: cost[end]!, edges };
  }
}
