import type { LiveRun, RunBlock } from '../../../shared/contract/runs.ts';
import {
  type ClockReading,
  type ClockStep,
  clockSteps,
  placeOfBlock,
  planBegin,
  readClock,
  stretchesUntil,
} from '../../../shared/domain/run-clock.ts';
import { useNow } from './use-now.ts';

export interface Step extends ClockStep {
  /** Its blocks: one, or those of a parallel section. */
  blocks: RunBlock[];
  isDone: boolean;
}

export interface RunClock extends ClockReading {
  steps: Step[];
  /** What runs now; empty outside of the agenda. */
  title: string;
  /** The core's clock, milliseconds. */
  now: number;
}

/** The steps of a run's agenda, with their blocks; done are those that were run or passed. */
export function stepsOf({ blocks, ran }: Pick<LiveRun, 'blocks' | 'ran'>): Step[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const steps = clockSteps(blocks);
  const done = new Set(ran.filter(({ endedAt }) => endedAt !== null).map(({ blockId }) => blockId));
  return steps.map((step) => ({
    ...step,
    blocks: step.blockIds.map((id) => byId.get(id)!),
    isDone: step.blockIds.some((id) => done.has(id)),
  }));
}

/**
 * The clock of a run as it goes, each second. It counts on from what the core said, by the machine's clock: what the
 * core's clock said then, and when the page heard it.
 */
export function useRunClock(live: LiveRun, heardAt: number): RunClock | null {
  const page = useNow();
  const { run, session, ran } = live;
  const last = ran.at(-1);
  if (!run || !last) return null;
  const now = page + Date.parse(live.now) - heardAt;
  const steps = stepsOf(live);
  const startedAt = Date.parse(run.startedAt);
  const stretches = stretchesUntil(
    steps,
    { ...last, startedAt: Date.parse(last.startedAt), endedAt: null },
    run.advance,
    now,
  );
  const current = stretches.at(-1)!;
  const place = placeOfBlock(steps, current.blockId);
  const plan = {
    begin: planBegin(startedAt, Date.parse(live.plannedStart)),
    sessionMinutes: session.minutes,
  };
  const passed = new Set(stretches.slice(0, -1).map(({ blockId }) => blockId));
  return {
    ...readClock(steps, current, plan, now),
    steps: steps.map((step) => ({ ...step, isDone: step.isDone || passed.has(step.id) })),
    title: place === null ? last.title : titleOf(steps[place]!),
    now,
  };
}

export function titleOf({ blocks }: Step): string {
  return blocks.map(({ title }) => title).join(' / ');
}
