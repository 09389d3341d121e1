export interface Point {
  x: number;
  y: number;
}
export interface Disc extends Point {
  radius: number;
}

/** The stretch between two shapes, from edge to edge with `gap` before each; null where they all but touch. */
export function stretch(from: Disc, to: Disc, gap: number): { from: Point; to: Point } | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < from.radius + to.radius + 2 * gap + 4) return null;
  const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const [start, end] = [from.radius + gap, to.radius + gap];
  return {
    from: { x: from.x + unit.x * start, y: from.y + unit.y * start },
    to: { x: to.x - unit.x * end, y: to.y - unit.y * end },
  };
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
