import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { type Area, boxOf, type Labelled, partLabels } from './label-boxes.ts';

export interface SociogramMember {
  id: string;
  /** What tells members apart whatever is shown of them: the picture does not depend on their order. */
  key: string;
  /** What stands below the shape. */
  label: string;
  /** Choices received: how large the shape is. */
  received: number;
}

export interface SociogramChoice {
  from: string;
  to: string;
}

export interface SociogramPlaces {
  /** Of the picture, in its own units. */
  width: number;
  height: number;
  fontSize: number;
  area: Area;
  members: ReadonlyMap<string, Labelled>;
}

const margin = 8;
/** Enough for the largest groups to come to rest. */
const ticks = 260;
/** An average letter's width over the type size; labels that come out wider are shortened when they are drawn. */
const letterWidth = 0.56;

interface Sizes {
  width: number;
  height: number;
  fontSize: number;
  smallest: number;
  largest: number;
}

/** A picture for few people has large type; one for many is higher, and beyond sixty all of it grows. */
function sizesFor(count: number): Sizes {
  if (count <= 12) return { width: 1000, height: 620, fontSize: 22, smallest: 21, largest: 36 };
  if (count <= 30) return { width: 1000, height: 720, fontSize: 19, smallest: 16, largest: 29 };
  const scale = Math.sqrt(Math.max(1, count / 60));
  return { width: 1000 * scale, height: 860 * scale, fontSize: 17, smallest: 13, largest: 22 };
}

/** The longest label that is shown whole, in letters. */
export function mostLetters(count: number): number {
  return count <= 12 ? 18 : count <= 30 ? 14 : 11;
}

/** A label no longer than there is room for. */
export function shortLabel(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * Lays out a sociogram: choices pull, mutual ones more, so that cliques come together; who neither chose nor was chosen
 * stands outside, along the lower edge; no label lies over another or off the picture. The same members and choices
 * give the same picture, in whatever order they come. `kept` are places (0 to 1000 of the picture's width and height)
 * where members were dragged; the others give way to them.
 */
export function layOutSociogram(
  members: readonly SociogramMember[],
  choices: readonly SociogramChoice[],
  kept: ReadonlyMap<string, { x: number; y: number }> = new Map(),
): SociogramPlaces {
  const sizes = sizesFor(members.length);
  const { width, height, fontSize } = sizes;
  const sorted = members.toSorted((one, other) => compare(one.key, other.key) || compare(one.id, other.id));
  const area = { left: margin, top: margin, right: width - margin, bottom: height - margin };
  const shapes = sorted.map((member) => shapeOf(member, sizes, mostReceived(members)));
  const tied = new Set(choices.flatMap(({ from, to }) => [from, to]));
  const outside = shapes.filter(({ id }) => !tied.has(id) && !kept.has(id));
  const inside = shapes.filter(({ id }) => tied.has(id) && !kept.has(id));
  const isEmpty = inside.length === 0;
  const strip = isEmpty ? 0 : alongTheEdge(outside, area);
  const core = { ...area, bottom: area.bottom - strip };
  if (isEmpty) aroundTheMiddle(outside, core);
  else pullTogether(inside, choices, core);
  for (const shape of shapes) {
    const place = kept.get(shape.id);
    if (!place) continue;
    Object.assign(shape, { x: (place.x / 1000) * width, y: (place.y / 1000) * height, isFixed: true });
  }
  const free = isEmpty ? outside : inside;
  const standing = shapes.filter((shape) => !free.includes(shape));
  const parted = partLabels([...free, ...standing.map((shape) => ({ ...shape, isFixed: true }))], core);
  return {
    width,
    height,
    fontSize,
    area,
    members: new Map(parted.map((shape) => [shape.id, shape])),
  };
}

/** The same, as places that are kept: 0 to 1000 of the picture's width and height. */
export function placesToKeep({
  width,
  height,
  members,
}: SociogramPlaces): { id: string; x: number; y: number }[] {
  const part = (value: number, whole: number) =>
    Math.round(Math.min(1000, Math.max(0, (value / whole) * 1000)));
  return [...members.values()].map(({ id, x, y }) => ({ id, x: part(x, width), y: part(y, height) }));
}

function mostReceived(members: readonly SociogramMember[]): number {
  return Math.max(1, ...members.map(({ received }) => received));
}

function shapeOf({ id, label, received }: SociogramMember, sizes: Sizes, most: number): Labelled {
  const { fontSize, smallest, largest } = sizes;
  return {
    id,
    x: 0,
    y: 0,
    // The area grows with what was received, as the eye compares areas.
    radius: smallest + (largest - smallest) * Math.sqrt(received / most),
    width: [...label].length * fontSize * letterWidth,
    height: fontSize * 1.3,
    isFixed: false,
  };
}

/** Puts members in lines along the lower edge; answers how high they stand. */
function alongTheEdge(members: Labelled[], area: Area): number {
  if (members.length === 0) return 0;
  const boxes = members.map((member) => boxOf({ ...member, x: 0, y: 0 }));
  const wide = Math.max(...boxes.map((box) => box.right - box.left));
  const high = Math.max(...boxes.map((box) => box.bottom - box.top));
  const perLine = Math.max(1, Math.floor((area.right - area.left) / wide));
  const lines = Math.ceil(members.length / perLine);
  for (const [place, member] of members.entries()) {
    const line = Math.floor(place / perLine);
    const inLine = Math.min(perLine, members.length - line * perLine);
    const step = (area.right - area.left) / inLine;
    member.x = area.left + ((place % perLine) + 0.5) * step;
    member.y = area.bottom - (lines - line) * high + high - member.height - member.radius - 6;
  }
  return lines * high + 10;
}

/** A ring, for a round in which nobody has chosen yet. */
function aroundTheMiddle(members: Labelled[], area: Area): void {
  const [middleX, middleY] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2];
  for (const [place, member] of members.entries()) {
    const angle = (2 * Math.PI * place) / members.length - Math.PI / 2;
    member.x = middleX + Math.cos(angle) * (area.right - area.left) * 0.38;
    member.y = middleY + Math.sin(angle) * (area.bottom - area.top) * 0.36;
  }
}

interface Body extends SimulationNodeDatum {
  shape: Labelled;
}

interface Link {
  source: Body;
  target: Body;
  isMutual: boolean;
}

function pullTogether(members: Labelled[], choices: readonly SociogramChoice[], area: Area): void {
  const bodies: Body[] = members.map((shape) => ({ shape }));
  const links = linksBetween(bodies, choices);
  forceSimulation(bodies)
    .force(
      'ties',
      forceLink<Body, Link>(links)
        .distance(({ isMutual }) => (isMutual ? 70 : 130))
        .strength(({ isMutual }) => (isMutual ? 0.7 : 0.18)),
    )
    .force('apart', forceApart(bodies))
    .force(
      'room',
      forceCollide<Body>(({ shape }) => shape.radius + shape.height * 0.8),
    )
    .force('x', forceX<Body>(0).strength(0.05))
    .force('y', forceY<Body>(0).strength(0.08))
    .stop()
    .tick(ticks);
  turnLengthwise(bodies);
  fillArea(bodies, area);
}

const repulsion = 420;
/** Farther from each other than this, two members do not push. */
const farthestPush = 520;

/**
 * Everybody pushes everybody away, the nearer the harder: pair by pair. For the size of a group that is several times
 * as quick as d3's own force, which builds a tree to draw the far ones together.
 */
function forceApart(bodies: readonly Body[]): (alpha: number) => void {
  return (alpha) => {
    for (let place = 1; place < bodies.length; place += 1) {
      const one = bodies[place]!;
      for (let before = 0; before < place; before += 1) {
        const other = bodies[before]!;
        const [x, y] = [one.x! - other.x!, one.y! - other.y!];
        const square = x * x + y * y;
        if (square >= farthestPush ** 2) continue;
        const push = (repulsion * alpha) / Math.max(1, square);
        one.vx! += x * push;
        one.vy! += y * push;
        other.vx! -= x * push;
        other.vy! -= y * push;
      }
    }
  };
}

/** Turns the whole so that its longest way lies across: pictures are wider than high. */
function turnLengthwise(bodies: readonly Body[]): void {
  const mean = (valueOf: (body: Body) => number) =>
    bodies.reduce((sum, body) => sum + valueOf(body), 0) / bodies.length;
  const [middleX, middleY] = [mean(({ x = 0 }) => x), mean(({ y = 0 }) => y)];
  const varianceX = mean(({ x = 0 }) => (x - middleX) ** 2);
  const varianceY = mean(({ y = 0 }) => (y - middleY) ** 2);
  const covariance = mean(({ x = 0, y = 0 }) => (x - middleX) * (y - middleY));
  const angle = Math.atan2(2 * covariance, varianceX - varianceY) / 2;
  const [sine, cosine] = [Math.sin(-angle), Math.cos(-angle)];
  for (const body of bodies) {
    const [x, y] = [(body.x ?? 0) - middleX, (body.y ?? 0) - middleY];
    body.x = x * cosine - y * sine;
    body.y = x * sine + y * cosine;
  }
}

/** Stretches what came to rest over the area, and no more than half as much again one way as the other. */
function fillArea(bodies: readonly Body[], area: Area): void {
  const span = (values: number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const [left, right] = span(bodies.map(({ x = 0 }) => x));
  const [top, bottom] = span(bodies.map(({ y = 0 }) => y));
  const beside = Math.max(...bodies.map(({ shape }) => Math.max(shape.radius, shape.width / 2))) + 6;
  const above = Math.max(...bodies.map(({ shape }) => shape.radius)) + 6;
  const below = above + Math.max(...bodies.map(({ shape }) => shape.height));
  const roomX = area.right - area.left - 2 * beside;
  const roomY = area.bottom - area.top - above - below;
  const fitX = right > left ? roomX / (right - left) : 1;
  const fitY = bottom > top ? roomY / (bottom - top) : 1;
  const scaleX = Math.min(fitX, fitY * 1.5);
  const scaleY = Math.min(fitY, fitX * 1.5);
  const middleX = area.left + beside + roomX / 2;
  const middleY = area.top + above + roomY / 2;
  for (const { shape, x = 0, y = 0 } of bodies) {
    shape.x = middleX + (x - (left + right) / 2) * scaleX;
    shape.y = middleY + (y - (top + bottom) / 2) * scaleY;
  }
}

/** Each pair with a choice between them once, in the order of the bodies: the forces add up in the same order always. */
function linksBetween(bodies: readonly Body[], choices: readonly SociogramChoice[]): Link[] {
  const chosenBy = new Map(bodies.map(({ shape }) => [shape.id, new Set<string>()]));
  for (const { from, to } of choices) chosenBy.get(from)?.add(to);
  const chose = (one: Body, other: Body) => chosenBy.get(one.shape.id)!.has(other.shape.id);
  return bodies.flatMap((source, place) =>
    bodies.slice(place + 1).flatMap((target) => {
      const [there, back] = [chose(source, target), chose(target, source)];
      return there || back ? [{ source, target, isMutual: there && back }] : [];
    }),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
