/** A stretch of one day, in minutes after midnight; `to` is not included. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Placed<Item> {
  item: Item;
  /** Counted from 0, at the line's start. */
  lane: number;
  /** How many lanes share the width there. */
  lanes: number;
}

/** Items for which there was no lane left, from the first start to the last end. */
export interface Surplus<Item> extends Stretch {
  items: Item[];
  lane: number;
  lanes: number;
}

/**
 * Lays the stretches of a day side by side where they overlap, at most `mostLanes` (2 or more) in one place: each
 * takes the first lane that is free at its start. What finds none is gathered in the last lane. The earlier is placed
 * first, of two with one start the longer.
 */
export function placeSideBySide<Item extends Stretch>(
  items: readonly Item[],
  mostLanes: number,
): { placed: Placed<Item>[]; surplus: Surplus<Item>[] } {
  const placed: Placed<Item>[] = [];
  const surplus: Surplus<Item>[] = [];
  for (const cluster of clustersOf(items)) {
    const lanes = fillLanes(cluster);
    if (lanes.length <= mostLanes) {
      for (const [lane, inLane] of lanes.entries())
        for (const item of inLane) placed.push({ item, lane, lanes: lanes.length });
      continue;
    }
    const last = mostLanes - 1;
    for (const [lane, inLane] of lanes.slice(0, last).entries())
      for (const item of inLane) placed.push({ item, lane, lanes: mostLanes });
    for (const rest of clustersOf(lanes.slice(last).flat()))
      surplus.push({ items: rest, ...spanOf(rest), lane: last, lanes: mostLanes });
  }
  return { placed, surplus };
}

function spanOf(items: readonly Stretch[]): Stretch {
  return { from: Math.min(...items.map(({ from }) => from)), to: Math.max(...items.map(({ to }) => to)) };
}

/** Runs of items in which each overlaps another; in order of time. */
function clustersOf<Item extends Stretch>(items: readonly Item[]): Item[][] {
  const clusters: Item[][] = [];
  let until = -Infinity;
  for (const item of items.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (item.from >= until) clusters.push([]);
    clusters.at(-1)!.push(item);
    until = Math.max(until, item.to);
  }
  return clusters;
}

function fillLanes<Item extends Stretch>(cluster: readonly Item[]): Item[][] {
  const lanes: Item[][] = [];
  for (const item of cluster) {
    const free = lanes.find((lane) => lane.at(-1)!.to <= item.from);
    if (free) free.push(item);
    else lanes.push([item]);
  }
  return lanes;
}
