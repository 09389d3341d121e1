import { agendaTimes, type TimedBlock } from './agenda-times.ts';

/** How a run goes from block to block: when the time is over, or when the facilitator says so. */
export const runAdvances = ['by-itself', 'by-hand'] as const;
export type RunAdvance = (typeof runAdvances)[number];

/** One step of the clock: a block for everybody, or a whole parallel section. */
export interface ClockStep {
  /** Its first block, by which the run names it. */
  id: string;
  blockIds: string[];
  /** Whole minutes from the beginning of the plan, and its length: in a parallel section the longer lane's. */
  offset: number;
  minutes: number;
}

/** A time of the run: one step, or (null) outside of the agenda. Moments are milliseconds since 1970, UTC. */
export interface Stretch {
  blockId: string | null;
  startedAt: number;
  endedAt: number | null;
  /** Minutes given to it while it ran; negative where some were taken away. */
  addedMinutes: number;
}

/** How calmly the rest of a block is shown: plenty, the last fifth, the last twentieth, or the time is over. */
export type Calm = 'plenty' | 'last-fifth' | 'last-twentieth' | 'over';

export interface ClockReading {
  /** The place of this step among the steps; null outside of the agenda. */
  place: number | null;
  next: number | null;
  /** Milliseconds, never negative: since it began, its length with what was added, what is left, what it is over. */
  elapsed: number;
  length: number;
  left: number;
  over: number;
  calm: Calm;
  /** Milliseconds behind the plan; negative: ahead of it. */
  behind: number;
  /** When everything that is still planned is done, if nothing more is added. */
  endsAt: number;
}

export const minute = 60_000;

/** A run that begins further than this from its planned time has a plan of its own, from its real beginning on. */
const sameMeeting = 60 * minute;

/** The steps of an agenda, in order. A parallel section is one step. */
export function clockSteps(blocks: readonly (TimedBlock & { id: string })[]): ClockStep[] {
  return agendaTimes('00:00', blocks).sections.map(({ from, to, offset, end }) => ({
    id: blocks[from]!.id,
    blockIds: blocks.slice(from, to).map(({ id }) => id),
    offset,
    minutes: end - offset,
  }));
}

/** The place of the step that holds a block; null where the agenda has it no more. */
export function placeOfBlock(steps: readonly ClockStep[], blockId: string | null): number | null {
  const place = steps.findIndex(({ blockIds }) => blockId !== null && blockIds.includes(blockId));
  return place < 0 ? null : place;
}

/**
 * From when the plan counts: its planned beginning, so that a late start is behind; the real one where the session
 * was run at quite another time.
 */
export function planBegin(startedAt: number, plannedStart: number): number {
  return Math.abs(startedAt - plannedStart) <= sameMeeting ? plannedStart : startedAt;
}

/**
 * The stretch that runs and, where blocks follow by themselves, those that came since: each begins at the moment at
 * which the one before was over, however long nobody looked. The last block of the plan stays until somebody ends it.
 */
export function stretchesUntil(
  steps: readonly ClockStep[],
  current: Stretch,
  advance: RunAdvance,
  now: number,
): Stretch[] {
  const stretches = [current];
  let place = advance === 'by-itself' ? placeOfBlock(steps, current.blockId) : null;
  while (place !== null && place + 1 < steps.length) {
    const running = stretches.at(-1)!;
    const end = running.startedAt + lengthOf(steps[place]!, running);
    if (now < end) break;
    stretches[stretches.length - 1] = { ...running, endedAt: end };
    place += 1;
    stretches.push({ blockId: steps[place]!.id, startedAt: end, endedAt: null, addedMinutes: 0 });
  }
  return stretches;
}

/**
 * What the clock shows at `now`. `sessionMinutes` is the session's planned length: it holds where there is no agenda,
 * and after its last block. A clock that was set back shows the stretch at its beginning.
 */
export function readClock(
  steps: readonly ClockStep[],
  current: Stretch,
  plan: { begin: number; sessionMinutes: number },
  now: number,
): ClockReading {
  const place = placeOfBlock(steps, current.blockId);
  const at = Math.max(now, current.startedAt);
  const elapsed = at - current.startedAt;
  const sessionEnd = plan.begin + (plan.sessionMinutes + current.addedMinutes) * minute;
  const length =
    place === null ? Math.max(0, sessionEnd - current.startedAt) : lengthOf(steps[place]!, current);
  const left = Math.max(0, length - elapsed);
  const following = place === null ? [] : steps.slice(place + 1);
  const endsAt = at + left + following.reduce((sum, { minutes }) => sum + minutes, 0) * minute;
  const last = steps.at(-1);
  const plannedEnd =
    place === null || !last
      ? plan.begin + plan.sessionMinutes * minute
      : plan.begin + (last.offset + last.minutes) * minute;
  return {
    place,
    next: place !== null && place + 1 < steps.length ? place + 1 : null,
    elapsed,
    length,
    left,
    over: Math.max(0, elapsed - length),
    calm: calmOf(left, length),
    behind: endsAt - plannedEnd,
    endsAt,
  };
}

/** Milliseconds that each block was run, of all its stretches; `until` ends the one that runs. */
export function timeByBlock(stretches: readonly Stretch[], until: number): Map<string | null, number> {
  const times = new Map<string | null, number>();
  for (const { blockId, startedAt, endedAt } of stretches) {
    const time = Math.max(0, (endedAt ?? until) - startedAt);
    times.set(blockId, (times.get(blockId) ?? 0) + time);
  }
  return times;
}

/** Milliseconds; at least a minute is left of a block from which minutes were taken. */
function lengthOf(step: ClockStep, { addedMinutes }: Stretch): number {
  return Math.max(1, step.minutes + addedMinutes) * minute;
}

function calmOf(left: number, length: number): Calm {
  if (left === 0) return 'over';
  if (left <= length * 0.05) return 'last-twentieth';
  return left <= length * 0.2 ? 'last-fifth' : 'plenty';
}
