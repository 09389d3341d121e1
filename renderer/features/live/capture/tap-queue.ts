/** One tap on its way to the disk. */
export interface Tap<Shown> {
  /** What the screen shows of it until the core has answered. */
  shown: Shown;
  /** Writes it, `waitedMs` milliseconds after it was tapped, and shows what the core has made of it. */
  save: (waitedMs: number) => Promise<void>;
  /** When it was tapped, by Date.now(); else it was just now. */
  tappedAt?: number;
}

export interface TapQueueState<Shown> {
  /** Taps that are not on the disk yet, in their order. */
  waiting: readonly Shown[];
  /** Why the first of them could not be saved; null while all goes well. */
  trouble: unknown;
}

/**
 * Taps on their way to the core, one call at a time in the order of the fingers. A tap that could not be saved stays
 * first and holds the others until it is tried again or left out by hand: none is lost unseen.
 */
export function createTapQueue<Shown>() {
  const waiting: Required<Tap<Shown>>[] = [];
  const listeners = new Set<() => void>();
  let state: TapQueueState<Shown> = { waiting: [], trouble: null };
  let isSaving = false;
  let saved: (() => void)[] = [];

  function tell(trouble: unknown): void {
    state = { waiting: waiting.map(({ shown }) => shown), trouble };
    for (const listener of listeners) listener();
  }

  async function drain(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    try {
      for (let tap = waiting[0]; tap !== undefined; tap = waiting[0]) {
        // By the same clock as the core's; one that was set back in between gives no time to come.
        await tap.save(Math.max(0, Date.now() - tap.tappedAt));
        waiting.shift();
        tell(null);
      }
    } catch (error) {
      tell(error);
    } finally {
      isSaving = false;
      const woken = saved;
      saved = [];
      for (const wake of woken) wake();
    }
  }

  return {
    add(tap: Tap<Shown>): void {
      waiting.push({ tappedAt: Date.now(), ...tap });
      tell(state.trouble);
      if (state.trouble === null) void drain();
    },
    tryAgain(): void {
      tell(null);
      void drain();
    },
    leaveOut(): void {
      waiting.shift();
      tell(null);
      void drain();
    },
    /** Resolves when nothing is on its way any more: all is on the disk, or the first of them is in trouble. */
    async whenAtRest(): Promise<void> {
      if (isSaving) await new Promise<void>((resolve) => saved.push(resolve));
    },
    /** Takes back the last tap where it is not on the disk yet; answers whether there was one. */
    takeBackLast(): boolean {
      if (isSaving || waiting.pop() === undefined) return false;
      tell(waiting.length === 0 ? null : state.trouble);
      return true;
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    read: () => state,
  };
}

export type TapQueue<Shown> = ReturnType<typeof createTapQueue<Shown>>;
