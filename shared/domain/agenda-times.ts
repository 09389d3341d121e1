import { addMinutes } from './local-time.ts';

/** What a block of an agenda is. */
export const blockKinds = ['check-in', 'activity', 'talk', 'break', 'closing'] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Everybody together, or one of two parallel parts led by co-leaders. */
export const lanes = ['all', 'a', 'b'] as const;
export type Lane = (typeof lanes)[number];

/** The longest block, in minutes. */
export const mostBlockMinutes = 600;

/** The most blocks of one agenda. */
export const mostBlocks = 60;

/** The most objectives of one session. */
export const mostObjectives = 20;

/** What the times of a block depend on: how long it is, and beside what it runs. */
export interface TimedBlock {
  /** Whole minutes, 1 or more. */
  minutes: number;
  lane: Lane;
}

/** A clock time, and how many midnights after the day of the session it lies. */
export interface ClockTime {
  time: string;
  days: number;
}

export interface BlockTimes {
  /** Minutes from the start of the session to the start of the block. */
  offset: number;
  /** Minutes from the start of the session to the end of the block. */
  end: number;
  starts: ClockTime;
  ends: ClockTime;
}

/** A stretch of an agenda: one block for everybody, or a parallel section, which is a run of neighbouring a and b blocks. */
export interface AgendaSection {
  isParallel: boolean;
  /** The place of its first block, and of the first block after it. */
  from: number;
  to: number;
  /** Minutes from the start of the session; a parallel section ends with its longer lane. */
  offset: number;
  end: number;
}

export interface AgendaTimes {
  /** One for each block, in the order of the blocks. */
  blocks: BlockTimes[];
  sections: AgendaSection[];
  /** Minutes planned: the end of the last section. */
  minutes: number;
}

/**
 * When each block of an agenda begins and ends. Nothing is stored: a start is the sum of what stands before it.
 * Blocks for everybody follow one another. A run of neighbouring a and b blocks is a parallel section: both lanes
 * begin with the section, each lane runs its own blocks one after the other, and the section ends with the longer
 * lane. `start` is the session's local wall-clock time, 'HH:mm'.
 */
export function agendaTimes(start: string, blocks: readonly TimedBlock[]): AgendaTimes {
  const times: BlockTimes[] = [];
  const sections = sectionsOf(blocks);
  for (const section of sections) {
    const reached: Record<Lane, number> = { all: section.offset, a: section.offset, b: section.offset };
    for (const { minutes, lane } of blocks.slice(section.from, section.to)) {
      const offset = reached[lane];
      reached[lane] += minutes;
      times.push({
        offset,
        end: offset + minutes,
        starts: addMinutes(start, offset),
        ends: addMinutes(start, offset + minutes),
      });
    }
  }
  return { blocks: times, sections, minutes: sections.at(-1)?.end ?? 0 };
}

/** Minutes that an agenda takes, parallel parts counted once. */
export function plannedMinutes(blocks: readonly TimedBlock[]): number {
  return sectionsOf(blocks).at(-1)?.end ?? 0;
}

/** Planned against available minutes: `over` where the plan is too long, `free` where there is room; one is 0. */
export function timeBalance(planned: number, available: number): { over: number; free: number } {
  return { over: Math.max(0, planned - available), free: Math.max(0, available - planned) };
}

function sectionsOf(blocks: readonly TimedBlock[]): AgendaSection[] {
  const sections: AgendaSection[] = [];
  let offset = 0;
  for (let from = 0; from < blocks.length;) {
    const isParallel = blocks[from]!.lane !== 'all';
    let to = from + 1;
    if (isParallel) while (to < blocks.length && blocks[to]!.lane !== 'all') to += 1;
    const minutesOf = (lane: Lane) =>
      blocks
        .slice(from, to)
        .filter((block) => block.lane === lane)
        .reduce((sum, { minutes }) => sum + minutes, 0);
    const end = offset + Math.max(...lanes.map(minutesOf));
    sections.push({ isParallel, from, to, offset, end });
    offset = end;
    from = to;
  }
  return sections;
}
