import { createTapQueue, type TapQueue } from './tap-queue.ts';
import type { ShownAct } from './use-taps.ts';

/**
 * The taps of each session on their way to the disk. They outlive the screen: who leaves it while a tap waits to be
 * tried again finds it there on coming back.
 */
const queues = new Map<string, TapQueue<ShownAct | null>>();

export function tapQueueOf(sessionId: string): TapQueue<ShownAct | null> {
  let queue = queues.get(sessionId);
  if (!queue) queues.set(sessionId, (queue = createTapQueue()));
  return queue;
}
