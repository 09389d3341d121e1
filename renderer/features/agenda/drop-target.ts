import { sectionAround } from '../../../shared/domain/agenda-moves.ts';
import type { Lane } from '../../../shared/domain/agenda-times.ts';

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where everything stood when the drag began, in pixels of the page. What is shown meanwhile moves; this does not. */
export interface Layout {
  rows: ReadonlyMap<string, Box>;
  lanes: readonly (Box & { lane: Lane; holds: readonly string[] })[];
}

/** The place in the list without the dragged block, and the lane there. */
export interface Target {
  to: number;
  lane: Lane;
}

export function measureLayout(grid: HTMLElement, draggedId: string): Layout {
  const boxOf = (element: Element): Box => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top: top + window.scrollY, bottom: bottom + window.scrollY, left, right };
  };
  const rows = new Map<string, Box>();
  for (const row of grid.querySelectorAll<HTMLElement>('[data-block]'))
    if (row.dataset['block'] !== draggedId) rows.set(row.dataset['block']!, boxOf(row));
  const lanes = [...grid.querySelectorAll<HTMLElement>('[data-lane]')].map((lane) => ({
    ...boxOf(lane),
    lane: lane.dataset['lane'] === 'b' ? ('b' as const) : ('a' as const),
    holds: (lane.dataset['section'] ?? '').split(' '),
  }));
  return { rows, lanes };
}

/**
 * Where a block that is dragged to a point would land: within a parallel section in the lane under the point, else
 * among everybody's blocks; before the first whose middle lies below the point.
 */
export function targetAt(
  { rows, lanes }: Layout,
  blocks: readonly { id: string; lane: Lane }[],
  draggedId: string,
  x: number,
  y: number,
): Target {
  const others = blocks.filter((block) => block.id !== draggedId);
  const isBelow = ({ id }: { id: string }) => {
    const box = rows.get(id);
    return box !== undefined && (box.top + box.bottom) / 2 > y;
  };
  const under = lanes.find((box) => y > box.top && y < box.bottom && x >= box.left && x <= box.right);
  if (under) {
    const inSection = others.filter(({ id }) => under.holds.includes(id));
    const next = inSection.find((block) => block.lane === under.lane && isBelow(block));
    if (next) return { to: others.indexOf(next), lane: under.lane };
    const last = inSection.at(-1);
    if (last) return { to: others.indexOf(last) + 1, lane: under.lane };
    return { to: blocks.findIndex((block) => block.id === draggedId), lane: under.lane };
  }
  let to = 0;
  while (to < others.length) {
    const section = sectionAround(others, to);
    const isPassed = others.slice(section.from, section.to).every((block) => !isBelow(block));
    if (!isPassed) break;
    to = section.to;
  }
  return { to, lane: 'all' };
}
