/** A shape with its label below it, by the middle of the shape; picture units. */
export interface Labelled {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** Of the label. */
  width: number;
  height: number;
  /** Stays where it is; the others give way. */
  isFixed: boolean;
}

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Room around shape and label, so that nothing touches. */
const room = 5;
const rounds = 500;

/** The rectangle that a shape and its label take up. */
export function boxOf({ x, y, radius, width, height }: Omit<Labelled, 'id' | 'isFixed'>): Area {
  const half = Math.max(radius, width / 2) + room;
  return { left: x - half, right: x + half, top: y - radius - room, bottom: y + radius + height + room };
}

export function overlap(one: Area, other: Area): { across: number; down: number } | null {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0.01 && down > 0.01 ? { across, down } : null;
}

/**
 * Moves what lies over each other apart, no further than needed and never out of `area`. What the small steps do not
 * solve is put on a grid of free cells, each to the nearest: so no label lies over another wherever there is room. The
 * same input gives the same answer.
 */
export function partLabels(labels: readonly Labelled[], area: Area): Labelled[] {
  const parted = labels.map((label) => (label.isFixed ? { ...label } : keepInside({ ...label }, area)));
  for (let round = 0; round < rounds; round += 1) if (!pushApart(parted, area)) return parted;
  return ontoGrid(parted, area);
}

/** Where something dropped at a place comes to lie, if nothing else moves. */
export function nearestFree(dropped: Labelled, others: readonly Labelled[], area: Area): Labelled {
  const fixed = others.map((label) => ({ ...label, isFixed: true }));
  const [placed] = partLabels([{ ...dropped, isFixed: false }, ...fixed], area);
  return placed!;
}

function keepInside(label: Labelled, area: Area): Labelled {
  const box = boxOf(label);
  label.x += Math.max(0, area.left - box.left) - Math.max(0, box.right - area.right);
  label.y += Math.max(0, area.top - box.top) - Math.max(0, box.bottom - area.bottom);
  return label;
}

/** One round of small steps; false where nothing had to move. */
function pushApart(labels: Labelled[], area: Area): boolean {
  let hasMoved = false;
  for (const [place, one] of labels.entries()) {
    for (const other of labels.slice(place + 1)) {
      if (one.isFixed && other.isFixed) continue;
      const over = overlap(boxOf(one), boxOf(other));
      if (!over) continue;
      hasMoved = true;
      const isAcross = over.across < over.down;
      const by = (isAcross ? over.across : over.down) + 0.5;
      const axis = isAcross ? 'x' : 'y';
      const sign = one[axis] <= other[axis] ? 1 : -1;
      const share = one.isFixed ? 0 : other.isFixed ? 1 : 0.5;
      one[axis] -= sign * by * share;
      other[axis] += sign * by * (1 - share);
      if (!one.isFixed) keepInside(one, area);
      if (!other.isFixed) keepInside(other, area);
    }
  }
  return hasMoved;
}

function ontoGrid(labels: readonly Labelled[], area: Area): Labelled[] {
  const free = labels.filter(({ isFixed }) => !isFixed);
  const fixed = labels.filter(({ isFixed }) => isFixed);
  const boxes = free.map((label) => boxOf({ ...label, x: 0, y: 0 }));
  const wide = Math.max(...boxes.map((box) => box.right - box.left)) + 1;
  const high = Math.max(...boxes.map((box) => box.bottom - box.top)) + 1;
  const above = Math.max(...boxes.map((box) => -box.top));
  const columns = Math.max(1, Math.floor((area.right - area.left) / wide));
  const lines = Math.max(1, Math.floor((area.bottom - area.top) / high));
  const taken = fixed.map(boxOf);
  const cells = Array.from({ length: columns * lines }, (_, place) => ({
    x: area.left + ((place % columns) + 0.5) * ((area.right - area.left) / columns),
    y: area.top + Math.floor(place / columns) * ((area.bottom - area.top) / lines) + above,
  })).filter((cell) => {
    const box = {
      left: cell.x - wide / 2,
      right: cell.x + wide / 2,
      top: cell.y - above,
      bottom: cell.y - above + high,
    };
    return !taken.some((other) => overlap(box, other));
  });
  const placed = new Map<string, Labelled>();
  for (const label of free) {
    const nearest = cells.reduce<{ at: number; far: number }>(
      (best, cell, at) => {
        const far = Math.hypot(cell.x - label.x, cell.y - label.y);
        return far < best.far ? { at, far } : best;
      },
      { at: -1, far: Infinity },
    );
    // More people than the picture has room for: they stay where they are.
    const [cell] = nearest.at < 0 ? [] : cells.splice(nearest.at, 1);
    placed.set(label.id, cell ? { ...label, x: cell.x, y: cell.y } : label);
  }
  return labels.map((label) => placed.get(label.id) ?? label);
}
