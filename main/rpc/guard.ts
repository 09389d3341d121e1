import { implement, type ImplementerInternalWithMiddlewares, ORPCError } from '@orpc/server';
import { type Contract, contract } from '../../shared/contract/index.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';
import type { Log } from '../log.ts';
import type { Door } from '../services/door.ts';
import type { Jobs } from '../services/jobs.ts';

/** What may be asked while the workspace is shut: how to open it, and what to do when it cannot be opened. */
const behindTheDoor: ReadonlySet<string> = new Set([
  'workspace.status',
  'workspace.create',
  'workspace.unlock',
  'workspace.recover',
  'workspace.openPractice',
  'workspace.lock',
  'workspace.recent',
  'workspace.openFolder',
  'workspace.salvage',
  'backups.list',
  'backups.restore',
]);

/** What is answered while a job holds the database. */
const besideAJob: ReadonlySet<string> = new Set([
  'workspace.status',
  'workspace.touch',
  // one key, always: it stops the job first
  'workspace.lock',
  'jobs.get',
  'jobs.cancel',
]);

type NoContext = Record<never, never>;

/** The contract, ready to be implemented behind the guard. */
export type Implementation = ImplementerInternalWithMiddlewares<Contract, NoContext, NoContext>;

export interface Guarded {
  door: Door;
  jobs: Jobs;
  log: Log;
  /** Holds every answer against the contract, too: in tests. In the product it would cost more than the reading. */
  checkOutputs?: boolean;
}

/** The place, counted in middleware, at which answers are checked; a place that is never reached. */
const neverCheckOutputs = { initialOutputValidationIndex: Number.NaN };

/**
 * The start of every implementation. Before the input is even read: locked is locked, and a running import has the
 * database for itself. After: every refusal leaves by one door, with a code of `failures.ts`.
 */
export function guarded({ door, jobs, log, checkOutputs }: Guarded): Implementation {
  return implement(contract, checkOutputs ? {} : neverCheckOutputs).use(async ({ next, path }) => {
    const name = path.join('.');
    async function pass() {
      if (!behindTheDoor.has(name)) door.requireOpen();
      return await next();
    }
    try {
      if (besideAJob.has(name)) return await pass();
      return await jobs.beside(pass);
    } catch (error) {
      throw asAnswer(error, name, log);
    }
  });
}

function asAnswer(error: unknown, procedure: string, log: Log): unknown {
  // Input that the contract refuses. An answer that does not fit it is a defect of ours, as any other.
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST') return error;
  const failure = error instanceof MezzoError ? error : asStorageFailure(error);
  if (failure && failure.code !== 'UNEXPECTED')
    return new ORPCError(failure.code, { data: { ...failure.details }, message: failure.code });
  // A defect. The log gets where it happened; a message could hold what somebody typed.
  log.error('procedure.failed', {
    procedure,
    error: error instanceof Error ? error.name : typeof error,
    at: placesIn(error),
  });
  return new ORPCError('UNEXPECTED', { data: {}, message: 'UNEXPECTED' });
}

function placesIn(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  return error.stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.replace(/^.*?([\w.-]+:\d+:\d+)\)?$/, '$1'))
    .join(' < ');
}
