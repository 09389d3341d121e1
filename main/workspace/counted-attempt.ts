import { MezzoError } from '../../shared/contract/failures.ts';
import { asStorageFailure } from '../db/open.ts';
import { assertMayTry, noteFailedAttempt, retryTime } from './attempts.ts';

/** One try at a time for each workspace: tries side by side would all start before the first one is counted. */
const lastTryByFile = new Map<string, Promise<unknown>>();

/**
 * Runs one try of a secret. A wrong one is counted in `file`, and while a wait is due nothing is tried.
 * @throws MezzoError WAIT_BEFORE_RETRY; WRONG_PASSPHRASE and WRONG_RECOVERY_KEY with failedAttempts and
 * retryAt (null when at once); whatever else the try throws
 */
export async function countingAttempts<T>(
  file: string,
  now: () => Date,
  attempt: () => Promise<T>,
): Promise<T> {
  const before = lastTryByFile.get(file) ?? Promise.resolve();
  const mine = before.then(
    () => tryOnce(file, now, attempt),
    () => tryOnce(file, now, attempt),
  );
  lastTryByFile.set(file, mine);
  try {
    return await mine;
  } finally {
    if (lastTryByFile.get(file) === mine) lastTryByFile.delete(file);
  }
}

async function tryOnce<T>(file: string, now: () => Date, attempt: () => Promise<T>): Promise<T> {
  assertMayTry(file, now());
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof MezzoError)) throw error;
    // A recovery key that cannot be one is a slip in typing and guesses nothing.
    const isGuess =
      error.code === 'WRONG_PASSPHRASE' ||
      (error.code === 'WRONG_RECOVERY_KEY' && error.details['malformed'] !== true);
    if (!isGuess) throw error;
    throw new MezzoError(error.code, { ...error.details, ...countFailure(file, now()) });
  }
}

function countFailure(file: string, now: Date) {
  try {
    const attempts = noteFailedAttempt(file, now);
    return { failedAttempts: attempts.count, retryAt: retryTime(attempts, now)?.toISOString() ?? null };
  } catch (error) {
    throw asStorageFailure(error) ?? error;
  }
}
