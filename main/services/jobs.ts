import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';

export interface JobState {
  state: 'running' | 'done' | 'cancelled' | 'failed';
  done: number;
  total: number;
  undoStep: number | null;
  failure: string | null;
}

interface Job extends JobState {
  wantsCancel: boolean;
}

/** What a job is told and can ask while it works. */
export interface Progress {
  /** Says how far the work is, lets the page be answered, and throws JOB_CANCELLED when that was asked for. */
  report(done: number, total: number): Promise<void>;
}

/**
 * Long work in pieces. One at a time, and it has the database for itself: other procedures wait for its end, so
 * nobody writes inside its transaction; and it begins when those under way have ended.
 */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private running: Promise<void> | null = null;
  /** Procedures under way that are no job: some wait (a passphrase), and then go on to write. */
  private besides = 0;
  private readonly waitingForQuiet: (() => void)[] = [];
  private readonly newId: () => string;

  constructor(newId: () => string) {
    this.newId = newId;
  }

  /** Starts the work and answers at once with its number. @throws MezzoError JOB_RUNNING */
  start(work: (progress: Progress) => Promise<{ undoStep: number | null }>): string {
    if (this.running) throw new MezzoError('JOB_RUNNING');
    const id = this.newId();
    const job: Job = {
      state: 'running',
      done: 0,
      total: 0,
      undoStep: null,
      failure: null,
      wantsCancel: false,
    };
    this.jobs.clear();
    this.jobs.set(id, job);
    this.running = this.carryOut(job, work).finally(() => {
      this.running = null;
    });
    return id;
  }

  get(id: string): JobState {
    const job = this.jobs.get(id);
    if (!job) throw new MezzoError('NOT_FOUND', { kind: 'job' });
    const { wantsCancel: _, ...state } = job;
    return state;
  }

  cancel(id: string): void {
    const job = this.jobs.get(id);
    if (job) job.wantsCancel = true;
  }

  /** Resolves when no job runs. */
  async untilFree(): Promise<void> {
    while (this.running) await this.running;
  }

  /** Stops what runs; its half is rolled back and not kept. */
  async stop(): Promise<void> {
    for (const job of this.jobs.values()) job.wantsCancel = true;
    await this.untilFree();
  }

  /** Does something while no job runs, and keeps a job that is asked for meanwhile waiting until it is done. */
  async beside<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.untilFree();
    this.besides += 1;
    try {
      return await work();
    } finally {
      this.besides -= 1;
      if (this.besides === 0) for (const goOn of this.waitingForQuiet.splice(0)) goOn();
    }
  }

  /** Resolves when no procedure is under way that is no job. */
  async untilQuiet(): Promise<void> {
    while (this.besides > 0) await new Promise<void>((resolve) => this.waitingForQuiet.push(resolve));
  }

  private async carryOut(
    job: Job,
    work: (progress: Progress) => Promise<{ undoStep: number | null }>,
  ): Promise<void> {
    try {
      await this.untilQuiet();
      const { undoStep } = await work({
        report: async (done, total) => {
          job.done = done;
          job.total = total;
          await new Promise((resolve) => setImmediate(resolve));
          if (job.wantsCancel) throw new MezzoError('JOB_CANCELLED');
        },
      });
      job.undoStep = undoStep;
      job.state = 'done';
    } catch (error) {
      const code = error instanceof MezzoError ? error.code : (asStorageFailure(error)?.code ?? 'UNEXPECTED');
      job.state = code === 'JOB_CANCELLED' ? 'cancelled' : 'failed';
      job.failure = code;
    }
  }
}
