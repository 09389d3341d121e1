import type { Lane } from './agenda-times.ts';

/**
 * Moves within an agenda. Every other block keeps its order; a block that meets a parallel section passes it as a
 * whole, so that no move tears one apart.
 */
export interface PlacedBlock {
  lane: Lane;
}

/**
 * Moves a block one step up (-1) or down (1). Among everybody's blocks it changes places with its neighbour, or with
 * the whole parallel section that is its neighbour. Within a parallel section it changes places with the neighbour
 * in its own lane; from the end of its lane it steps out of the section and is for everybody again. Answers the
 * same list where there is no further to go.
 */
export function moveStep<Block extends PlacedBlock>(
  blocks: readonly Block[],
  place: number,
  step: -1 | 1,
): readonly Block[] {
  const block = blocks[place];
  if (!block) return blocks;
  const neighbour = blocks[place + step];
  if (block.lane === 'all') {
    if (!neighbour) return blocks;
    const section = sectionAround(blocks, place + step);
    return moveTo(blocks, place, step < 0 ? section.from : section.to - 1, 'all');
  }
  const section = sectionAround(blocks, place);
  for (let other = place + step; other >= section.from && other < section.to; other += step)
    if (blocks[other]!.lane === block.lane) return moveTo(blocks, place, other, block.lane);
  return moveTo(blocks, place, step < 0 ? section.from : section.to - 1, 'all');
}

/**
 * Moves a block to a place in the list as it is without the block, into a lane. A block for everybody that would
 * land inside a parallel section lands before it, or after it where that is nearer.
 */
export function moveTo<Block extends PlacedBlock>(
  blocks: readonly Block[],
  from: number,
  to: number,
  lane: Lane,
): readonly Block[] {
  const block = blocks[from];
  if (!block) return blocks;
  const others = blocks.toSpliced(from, 1);
  let place = Math.max(0, Math.min(to, others.length));
  const isInside = (at: number) =>
    at > 0 && at < others.length && others[at - 1]!.lane !== 'all' && others[at]!.lane !== 'all';
  if (lane === 'all' && isInside(place)) {
    const section = sectionAround(others, place);
    place = place - section.from < section.to - place ? section.from : section.to;
  }
  return others.toSpliced(place, 0, block.lane === lane ? block : { ...block, lane });
}

/** The places of the parallel section around a block (first, and first after); of a block for everybody, itself. */
export function sectionAround(blocks: readonly PlacedBlock[], place: number): { from: number; to: number } {
  let from = place;
  let to = place + 1;
  if (blocks[place]?.lane === 'all') return { from, to };
  while (from > 0 && blocks[from - 1]!.lane !== 'all') from -= 1;
  while (to < blocks.length && blocks[to]!.lane !== 'all') to += 1;
  return { from, to };
}

/** The lane to one side: part A, everybody, part B, in this order. */
export function laneBeside(lane: Lane, step: -1 | 1): Lane {
  const order: readonly Lane[] = ['a', 'all', 'b'];
  return order[Math.max(0, Math.min(order.indexOf(lane) + step, order.length - 1))]!;
}
