import { useRef } from 'react';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import type { RunAdvance } from '../../../shared/domain/run-clock.ts';
import { client } from '../../data/client.ts';
import type { RunClock } from './use-run-clock.ts';
import { useLiveChange } from './use-live-change.ts';

/** What can be done with the clock. */
export function useClockTaps(live: LiveRun, clock: RunClock | null) {
  const sessionId = live.session.id;
  const move = useLiveChange((input: { blockId: string; leaves: 'done' | 'skipped' }) =>
    client.runs.moveTo({ sessionId, ...input }),
  );
  const addMinutes = useLiveChange((minutes: number) => client.runs.addMinutes({ sessionId, minutes }));
  const advance = useLiveChange((next: RunAdvance) => client.runs.setAdvance({ sessionId, advance: next }));
  const steps = clock?.steps ?? [];
  const place = clock?.place ?? null;
  // Outside of the agenda (its block was taken out, say) the next one is the first that was not on yet.
  const first = steps.find(({ isDone }) => !isDone);
  const next = place === null ? (first?.id ?? null) : (steps[place + 1]?.id ?? null);
  const back = place === null ? (steps.at(-1)?.id ?? null) : (steps[place - 1]?.id ?? null);

  const movedFrom = useRef<number | null>(null);

  function goTo(blockId: string | null, leaves: 'done' | 'skipped'): void {
    // Two presses on one picture are one move; once another block is shown, a press is meant for it.
    if (blockId === null || (move.isPending && movedFrom.current === place)) return;
    movedFrom.current = place;
    move.mutate({ blockId, leaves });
  }

  return {
    next,
    back,
    goNext: (leaves: 'done' | 'skipped') => goTo(next, leaves),
    goBack: () => goTo(back, 'done'),
    goTo: (blockId: string) => goTo(blockId, 'done'),
    add: (minutes: number) => addMinutes.mutate(minutes),
    setAdvance: (to: RunAdvance) => advance.mutate(to),
  };
}

export type ClockTaps = ReturnType<typeof useClockTaps>;
