export interface Point {
  x: number;
  y: number;
}
export interface Disc extends Point {
  radius: number;
}

/** A disc with a label below it. */
export interface LabelledDisc extends Disc {
  width: number;
  height: number;
}

/**
 * The stretch between two shapes, from edge to edge with `gap` before each; it ends before a label that lies in its
 * way, so that no arrow head covers a name. Null where they all but touch.
 */
export function stretch(
  from: LabelledDisc,
  to: LabelledDisc,
  gap: number,
): { from: Point; to: Point } | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return null;
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const start = reach(from, way) + gap;
  const end = reach(to, { x: -way.x, y: -way.y }) + gap;
  if (length < start + end + 4) return null;
  return {
    from: { x: from.x + way.x * start, y: from.y + way.y * start },
    to: { x: to.x - way.x * end, y: to.y - way.y * end },
  };
}

/** How far shape and label reach from the middle of the shape in a direction. */
function reach({ radius, width, height }: LabelledDisc, way: Point): number {
  if (way.y <= 0 || width === 0) return radius;
  // Where the way leaves the label's box, which begins at the middle: below the shape there is nothing else.
  const aside = way.x === 0 ? Infinity : width / 2 / Math.abs(way.x);
  const below = (radius + height) / way.y;
  const leaves = Math.min(aside, below);
  return leaves * way.y > radius * 0.9 ? Math.max(radius, leaves) : radius;
}

/** The corners of an arrow head whose tip is at `to`. */
export function arrowHead(from: Point, to: Point, size: number): string {
  return [along(to, from, size, size * 0.45), along(to, from, size, -size * 0.45), to]
    .map(({ x, y }) => `${round(x)},${round(y)}`)
    .join(' ');
}

/** A bar across the line at `to`: the end of a rejection. */
export function crossBar(from: Point, to: Point, size: number): { from: Point; to: Point } {
  return { from: along(to, from, 0, size), to: along(to, from, 0, -size) };
}

/** The point `back` before `to` on the way from `from`, and `aside` of it. */
function along(to: Point, from: Point, back: number, aside: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  return { x: to.x - unit.x * back - unit.y * aside, y: to.y - unit.y * back + unit.x * aside };
}

const cornersOfDisc = 16;

/** A line around discs, `room` from each: the path of their convex hull. */
export function outlineAround(discs: readonly Disc[], room: number): string {
  const points = discs.flatMap(({ x, y, radius }) =>
    Array.from({ length: cornersOfDisc }, (_, place) => {
      const angle = (2 * Math.PI * place) / cornersOfDisc;
      return { x: x + Math.cos(angle) * (radius + room), y: y + Math.sin(angle) * (radius + room) };
    }),
  );
  const corners = convexHull(points);
  return corners.length === 0 ? '' : `M${corners.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}Z`;
}

/** Andrew's monotone chain. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y);
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(one: Point, two: Point, three: Point): number {
  return (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
