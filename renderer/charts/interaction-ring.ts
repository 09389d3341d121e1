/** Where people stand in a map of who spoke to whom, and how the arcs between them run. Lengths in its own units. */
export interface RingSize {
  width: number;
  height: number;
}

export interface RingPlace {
  x: number;
  y: number;
  /** Where the name is written, outside of the ring, and how it is anchored. */
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Places on an ellipse, the first at the top, then clockwise. No place for nobody. */
export function ringPlaces(count: number, { width, height }: RingSize, radius: number): RingPlace[] {
  const [middleX, middleY] = [width / 2, height / 2];
  // Names stand beside the ring and need room there.
  const [alongX, alongY] = [width / 2 - radius - 110, height / 2 - radius - 30];
  return Array.from({ length: count }, (_, place) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * place) / count;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const x = middleX + alongX * cos;
    const y = middleY + alongY * sin;
    // Above and below the ring a name stands over or under its shape; else beside it, clear of its whole width.
    const isBeside = Math.abs(cos) >= 0.3;
    return {
      x,
      y,
      labelX: isBeside ? x + Math.sign(cos) * (radius + 7) : x,
      labelY: isBeside ? y + 5 + 8 * sin : y + Math.sign(sin) * (radius + 8) + (sin < 0 ? -2 : 12),
      anchor: isBeside ? (cos > 0 ? 'start' : 'end') : 'middle',
    };
  });
}

interface Point {
  x: number;
  y: number;
}

export interface RingArc {
  /** The line, as an SVG path. */
  path: string;
  /** The arrow's head, as the points of a polygon. */
  head: string;
}

/**
 * An arc from one place to another that bends towards the middle, so that there and back lie apart. It begins and ends
 * outside of both shapes, and its head keeps to the inner side: names are outside of the ring, and never under it.
 */
export function ringArc(
  from: Point & { radius: number },
  to: Point & { radius: number },
  middle: Point,
  width: number,
): RingArc {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy) || 1;
  // A little to the right of the way there: the way back then lies on the other side.
  const side = Math.min(26, distance / 7);
  const bend = {
    x: (from.x + to.x) / 2 + (middle.x - (from.x + to.x) / 2) * 0.35 - (dy / distance) * side,
    y: (from.y + to.y) / 2 + (middle.y - (from.y + to.y) / 2) * 0.35 + (dx / distance) * side,
  };
  const length = 7 + width * 1.6;
  const start = towards(from, bend, from.radius + 2);
  const tip = towards(to, bend, to.radius + 3);
  const neck = towards(tip, bend, length);
  const [ux, uy] = [(tip.x - neck.x) / length, (tip.y - neck.y) / length];
  const half = 3 + width * 0.8;
  return {
    path: `M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(neck.x)} ${round(neck.y)}`,
    head: [
      [tip.x, tip.y],
      [neck.x - uy * half, neck.y + ux * half],
      [neck.x + uy * half, neck.y - ux * half],
    ]
      .map(([x, y]) => `${round(x!)},${round(y!)}`)
      .join(' '),
  };
}

function towards(from: Point, to: Point, length: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / distance) * length,
    y: from.y + ((to.y - from.y) / distance) * length,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
