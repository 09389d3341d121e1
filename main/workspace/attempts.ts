import { existsSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { MezzoError } from '../../shared/contract/failures.ts';
import { writeAtomically } from './atomic-file.ts';

/** Seconds to wait after the first, second, ... failed unlock; the last one holds for all that follow. */
export const waitsAfterFailure: readonly number[] = [0, 0, 0, 2, 5, 10, 30];

const timesKept = 50;

const attemptsSchema = z.strictObject({
  format: z.literal('mezzo-attempts'),
  version: z.literal(1),
  count: z.int().min(0),
  /** when the last failures were (UTC ISO), the latest at the end */
  times: z.array(z.iso.datetime()).max(timesKept),
});

/** Failed unlocks since the last good one. */
export interface FailedAttempts {
  readonly count: number;
  readonly times: readonly string[];
}

const none: FailedAttempts = { count: 0, times: [] };

/** What failed since the last good unlock. An unreadable file counts as none: it must not lock its owner out. */
export function readAttempts(file: string): FailedAttempts {
  if (!existsSync(file)) return none;
  try {
    const { count, times } = attemptsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { count, times };
  } catch {
    return none;
  }
}

/** Counts a failed unlock, in the workspace folder, so that starting Mezzo again does not begin anew. */
export function noteFailedAttempt(file: string, now: Date): FailedAttempts {
  const before = readAttempts(file);
  const after = { count: before.count + 1, times: [...before.times, now.toISOString()].slice(-timesKept) };
  writeAttempts(file, after);
  return after;
}

function writeAttempts(file: string, { count, times }: FailedAttempts): void {
  writeAtomically(file, `${JSON.stringify({ format: 'mezzo-attempts', version: 1, count, times })}\n`);
}

/** After a good unlock, once the failures stand in the audit log. */
export function forgetAttempts(file: string): void {
  rmSync(file, { force: true });
}

/**
 * What failed, with the last failure brought back to `now` where it lies in the future: the clock ran ahead
 * then, and the wait begins here and ends. It is written, or the beginning would move along with the clock.
 */
export function settleAttemptsByClock(file: string, now: Date): FailedAttempts {
  const attempts = readAttempts(file);
  const last = attempts.times.at(-1);
  if (last === undefined || Date.parse(last) <= now.getTime()) return attempts;
  const settled = { count: attempts.count, times: [...attempts.times.slice(0, -1), now.toISOString()] };
  try {
    writeAttempts(file, settled);
  } catch {
    // Only looked at, perhaps in a folder that cannot be written: whoever tries to open it hears of that.
  }
  return settled;
}

/** When the next try is allowed, or null when at once. A clock that was set back does not lengthen the wait. */
export function retryTime(attempts: FailedAttempts, now: Date): Date | null {
  const last = attempts.times.at(-1);
  if (last === undefined || attempts.count === 0) return null;
  const index = Math.min(attempts.count, waitsAfterFailure.length) - 1;
  const wait = (waitsAfterFailure[index] ?? 0) * 1000;
  const until = Math.min(Date.parse(last), now.getTime()) + wait;
  return until > now.getTime() ? new Date(until) : null;
}

/** @throws MezzoError WAIT_BEFORE_RETRY (details: retryAt, seconds, failedAttempts) */
export function assertMayTry(file: string, now: Date): void {
  const attempts = settleAttemptsByClock(file, now);
  const retryAt = retryTime(attempts, now);
  if (retryAt === null) return;
  throw new MezzoError('WAIT_BEFORE_RETRY', {
    retryAt: retryAt.toISOString(),
    seconds: Math.ceil((retryAt.getTime() - now.getTime()) / 1000),
    failedAttempts: attempts.count,
  });
}
