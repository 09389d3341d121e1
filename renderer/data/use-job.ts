import { useEffect, useState } from 'react';
import { client } from './client.ts';
import { type Failure, toFailure } from './failure.ts';
import { refresh } from './query.ts';

type JobView =
  | { state: 'none' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; undoStep: number | null }
  | { state: 'failed'; failure: Failure };

const betweenLooks = 150; // milliseconds

/** Starts a long work of the core and follows it to its end. `start` is given the call that answers its number. */
export function useJob() {
  const [job, setJob] = useState<JobView>({ state: 'none' });
  const [jobId, setJobId] = useState<string | null>(null);

  useEffect(() => {
    if (jobId === null) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const look = async () => {
      const view = await readJob(jobId);
      if (isOver) return;
      setJob(view);
      if (view.state === 'running') timer = setTimeout(() => void look(), betweenLooks);
      else {
        setJobId(null);
        void refresh();
      }
    };
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [jobId]);

  async function start(begin: () => Promise<{ jobId: string }>): Promise<void> {
    setJob({ state: 'running', done: 0, total: 0 });
    try {
      setJobId((await begin()).jobId);
    } catch (error) {
      setJob({ state: 'failed', failure: toFailure(error) });
    }
  }

  function cancel(): void {
    if (jobId !== null) void client.jobs.cancel({ jobId });
  }

  return { job, start, cancel, reset: () => setJob({ state: 'none' }) };
}

async function readJob(jobId: string): Promise<JobView> {
  try {
    const { state, done, total, undoStep, failure } = await client.jobs.get({ jobId });
    if (state === 'running') return { state, done, total };
    if (state === 'done') return { state, undoStep };
    const code = (state === 'cancelled' ? 'JOB_CANCELLED' : (failure ?? 'UNEXPECTED')) as Failure['code'];
    return { state: 'failed', failure: { code, details: {} } };
  } catch (error) {
    return { state: 'failed', failure: toFailure(error) };
  }
}
