import * as live from '../services/live-run.ts';
import * as stays from '../services/run-stays.ts';
import * as runs from '../services/runs.ts';
import type { Guarded, Implementation } from './guard.ts';

/** A session while it runs, and what was done in it. */
export function runsRouter(os: Implementation, { door }: Guarded) {
  const open = () => door.requireOpen();
  return {
    runs: {
      get: os.runs.get.handler(({ input }) => live.get(open(), input)),
      running: os.runs.running.handler(() => live.running(open())),
      start: os.runs.start.handler(({ input }) => runs.start(open(), input)),
      moveTo: os.runs.moveTo.handler(({ input }) => runs.moveTo(open(), input)),
      addMinutes: os.runs.addMinutes.handler(({ input }) => runs.addMinutes(open(), input)),
      setAdvance: os.runs.setAdvance.handler(({ input }) => runs.setAdvance(open(), input)),
      setSampling: os.runs.setSampling.handler(({ input }) => runs.setSampling(open(), input)),
      arrive: os.runs.arrive.handler(({ input }) => stays.arrive(open(), input)),
      leave: os.runs.leave.handler(({ input }) => stays.leave(open(), input)),
      setStays: os.runs.setStays.handler(({ input }) => stays.setStays(open(), input)),
      finish: os.runs.finish.handler(({ input }) => runs.finish(open(), input)),
      reopen: os.runs.reopen.handler(({ input }) => runs.reopen(open(), input)),
      setBlockDone: os.runs.setBlockDone.handler(({ input }) => runs.setBlockDone(open(), input)),
    },
  };
}
