/** Who has something typed that is not in the core yet, and how each writes it away. */
const savers = new Set<() => Promise<unknown>>();

/** So long a lock waits for what was typed; a core that does not answer must not keep the records open. */
const patience = 1500;
/** So long typing may go on without a pause before it is saved all the same, in milliseconds. */
const longestWait = 2000;

/** What `save` writes away is saved before a lock. Returns a function that ends it. */
export function savesBeforeLock(save: () => Promise<unknown>): () => void {
  savers.add(save);
  return () => void savers.delete(save);
}

/** Everything typed so far is written away; resolves when it is, when it fails, or after a short time. */
export async function saveEverything(limit = patience): Promise<void> {
  if (savers.size === 0) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
  });
  await Promise.race([Promise.allSettled([...savers].map(async (save) => save())), enough]);
  clearTimeout(timer);
}

/** Calls `save` after a pause in the typing, and every two seconds while it goes on without one. */
export function afterPause(save: () => void, pause: number): { start: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  function stop(): void {
    clearTimeout(timer);
    since = null;
  }
  return {
    stop,
    start() {
      clearTimeout(timer);
      const at = performance.now();
      since ??= at;
      timer = setTimeout(
        () => {
          stop();
          save();
        },
        Math.min(pause, Math.max(0, since + longestWait - at)),
      );
    },
  };
}
