import { asStorageFailure } from '../db/open.ts';
import type { Log } from '../log.ts';

/** Without input for this long, what the write-ahead log holds is moved into the database, in milliseconds. */
export const quietAfter = 30_000;

/** How long nobody has touched the app, by two clocks. */
export class IdleTime {
  private lastTouch = { steady: 0, wall: 0 };
  private readonly clock: () => Date;

  constructor(clock: () => Date) {
    this.clock = clock;
  }

  touch(): void {
    this.lastTouch = { steady: performance.now(), wall: this.clock().getTime() };
  }

  /** Milliseconds. The steady clock stands still while the machine sleeps, the wall clock can be set back: the longer counts. */
  elapsed(): number {
    return Math.max(performance.now() - this.lastTouch.steady, this.clock().getTime() - this.lastTouch.wall);
  }
}

/** Looks every five seconds. From a timer nobody hears a refusal, and an unheard one would end the process. */
export function lookNowAndThen(look: () => Promise<void>, log: Log): NodeJS.Timeout {
  const timer = setInterval(() => {
    look().catch((error: unknown) =>
      log.error('door.idle', { failure: asStorageFailure(error)?.code ?? 'UNEXPECTED' }),
    );
  }, 5_000);
  return timer.unref();
}
