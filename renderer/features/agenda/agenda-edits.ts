import type { AgendaBlock, AgendaFields } from '../../../shared/contract/agenda.ts';
import { activityOnAgenda, type BlockSource } from '../../../shared/domain/activity-block.ts';
import { laneBeside, moveStep, moveTo } from '../../../shared/domain/agenda-moves.ts';
import { type Lane, mostBlockMinutes, mostBlocks } from '../../../shared/domain/agenda-times.ts';

/** An edit of an agenda: pure, and the same list where nothing changes. */
export type Edit = (fields: AgendaFields) => AgendaFields;

const usualMinutes = 10;

export function newBlock(title: string, fields: Partial<AgendaBlock> = {}): AgendaBlock {
  return {
    id: crypto.randomUUID(),
    title,
    kind: 'activity',
    minutes: usualMinutes,
    lane: 'all',
    goal: '',
    materials: [],
    ownerId: null,
    notes: '',
    adaptations: '',
    activityId: null,
    isReached: null,
    ...fields,
  };
}

/** Whether a block is still what it was when it was added. */
export function isUntouched(block: AgendaBlock, added: AgendaBlock): boolean {
  return Object.entries(added).every(
    ([name, value]) => JSON.stringify(block[name as keyof AgendaBlock]) === JSON.stringify(value),
  );
}

export const isFull = ({ blocks }: AgendaFields) => blocks.length >= mostBlocks;

function onBlocks(edit: (blocks: readonly AgendaBlock[]) => readonly AgendaBlock[]): Edit {
  return (fields) => {
    const blocks = edit(fields.blocks);
    return blocks === fields.blocks ? fields : { ...fields, blocks: [...blocks] };
  };
}

const placeOf = (blocks: readonly AgendaBlock[], id: string) => blocks.findIndex((block) => block.id === id);

/** Puts blocks after another one, or at the end; beside a block of a lane they run in that lane. */
export function addAfter(afterId: string | null, added: readonly AgendaBlock[]): Edit {
  return onBlocks((blocks) => {
    const place = afterId === null ? blocks.length - 1 : placeOf(blocks, afterId);
    const lane = afterId === null ? 'all' : (blocks[place]?.lane ?? 'all');
    const room = added.slice(0, mostBlocks - blocks.length);
    if (room.length === 0) return blocks;
    return blocks.toSpliced(place + 1, 0, ...room.map((block) => ({ ...block, lane })));
  });
}

/** Puts an activity of the library where an activity belongs in a session of `minutes`, or below a block. */
export function addActivity(
  activity: BlockSource & { id: string },
  { id, minutes, belowId }: { id: string; minutes: number; belowId: string | null },
): Edit {
  return (fields) => {
    const { place, block } = activityOnAgenda(fields.blocks, minutes, activity);
    const added = newBlock(block.title, { ...block, id, activityId: activity.id });
    if (belowId !== null) return addAfter(belowId, [added])(fields);
    return isFull(fields) ? fields : { ...fields, blocks: fields.blocks.toSpliced(place, 0, added) };
  };
}

export function duplicate(id: string, copyId: string): Edit {
  return (fields) => {
    const block = fields.blocks.find((candidate) => candidate.id === id);
    return block ? addAfter(id, [{ ...block, id: copyId, isReached: null }])(fields) : fields;
  };
}

export function remove(id: string): Edit {
  return onBlocks((blocks) => {
    const place = placeOf(blocks, id);
    return place < 0 ? blocks : blocks.toSpliced(place, 1);
  });
}

export function set(id: string, fields: Partial<Omit<AgendaBlock, 'id'>>): Edit {
  return onBlocks((blocks) => {
    const place = placeOf(blocks, id);
    const block = blocks[place];
    if (!block) return blocks;
    const isSame = Object.entries(fields).every(
      ([name, value]) => block[name as keyof AgendaBlock] === value,
    );
    return isSame ? blocks : blocks.toSpliced(place, 1, { ...block, ...fields });
  });
}

/** Makes a block longer or shorter by minutes; never shorter than one, never longer than the longest. */
export function stretch(id: string, by: number): Edit {
  return (fields) => {
    const block = fields.blocks.find((candidate) => candidate.id === id);
    return block ? set(id, { minutes: clampMinutes(block.minutes + by) })(fields) : fields;
  };
}

export function clampMinutes(minutes: number): number {
  return Math.max(1, Math.min(Math.round(minutes), mostBlockMinutes));
}

export function step(id: string, way: -1 | 1): Edit {
  return onBlocks((blocks) => moveStep(blocks, placeOf(blocks, id), way));
}

export function place(id: string, to: number, lane: Lane): Edit {
  return onBlocks((blocks) => {
    const from = placeOf(blocks, id);
    if (from === to && blocks[from]?.lane === lane) return blocks;
    return moveTo(blocks, from, to, lane);
  });
}

/** To the lane beside: part A, everybody, part B. Within its section it keeps its place in the list. */
export function sideways(id: string, way: -1 | 1): Edit {
  return onBlocks((blocks) => {
    const from = placeOf(blocks, id);
    const block = blocks[from];
    if (!block) return blocks;
    const lane = laneBeside(block.lane, way);
    return lane === block.lane ? blocks : moveTo(blocks, from, from, lane);
  });
}

/** Says of every block of which nobody said so that it was reached. */
export const reachTheRest: Edit = onBlocks((blocks) =>
  blocks.every((block) => block.isReached !== null)
    ? blocks
    : blocks.map((block) => (block.isReached === null ? { ...block, isReached: true } : block)),
);
