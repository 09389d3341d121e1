import type { Mark } from '../../shared/contract/attendance.ts';

/** One cell and what it shall hold; null takes the mark away. `before` is what it held until then. */
export interface CellChange {
  sessionId: string;
  personId: string;
  mark: Mark | null;
  before: Mark | null;
}

/** What a person did in one go: a letter on one cell, a block pasted or filled. It is one step to undo. */
export type Gesture = readonly CellChange[];

interface MarkQueueOptions {
  send: (gesture: Gesture) => Promise<{ undoStep: number | null }>;
  /** A refusal: the cells of the gesture must go back, but for those that a later gesture has touched. */
  onRefused: (cells: readonly CellChange[], error: unknown) => void;
  /** Nothing waits any more: what was saved since the queue was last empty, in order. */
  onSettled: (saved: readonly { gesture: Gesture; undoStep: number | null }[]) => void;
  /** Milliseconds for which a held gesture waits for more (minutes after L) before it goes by itself. */
  holdFor?: number;
}

/**
 * Marks on their way to the core, in the order in which they were made, one call at a time; typing is never slower
 * than the disk. The newest gesture can be held a moment while its minutes are typed: `hold` it, `replaceHeld` with
 * each digit, `release` it.
 */
export function createMarkQueue({ send, onRefused, onSettled, holdFor = 2500 }: MarkQueueOptions) {
  const waiting: Gesture[] = [];
  let saved: { gesture: Gesture; undoStep: number | null }[] = [];
  let held: Gesture | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let idle: (() => void)[] = [];

  function add(gesture: Gesture): void {
    release();
    if (gesture.length === 0) return;
    waiting.push(gesture);
    void pump();
  }

  function hold(gesture: Gesture): void {
    release();
    held = gesture;
    timer = setTimeout(release, holdFor);
  }

  /** False where nothing is held any more: then the caller makes a gesture of its own. */
  function replaceHeld(gesture: Gesture): boolean {
    if (held === null) return false;
    clearTimeout(timer);
    held = gesture;
    timer = setTimeout(release, holdFor);
    return true;
  }

  function release(): void {
    clearTimeout(timer);
    if (held === null) return;
    waiting.push(held);
    held = null;
    void pump();
  }

  async function pump(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let gesture = waiting[0]; gesture !== undefined; gesture = waiting[0]) {
      try {
        const { undoStep } = await send(gesture);
        saved.push({ gesture, undoStep });
        waiting.shift();
      } catch (error) {
        waiting.shift();
        const later = [...waiting.flat(), ...(held ?? [])];
        onRefused(
          gesture.filter((cell) => !later.some((other) => isSameCell(cell, other))),
          error,
        );
      }
    }
    isSending = false;
    const settled = saved;
    saved = [];
    onSettled(settled);
    if (held === null) wakeIdle();
  }

  function wakeIdle(): void {
    const woken = idle;
    idle = [];
    for (const wake of woken) wake();
  }

  return {
    add,
    hold,
    replaceHeld,
    release,
    isBusy: () => isSending || waiting.length > 0 || held !== null,
    /** Resolves when all that was marked so far has been answered. */
    async whenIdle(): Promise<void> {
      release();
      if (isSending || waiting.length > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}

function isSameCell(one: CellChange, other: CellChange): boolean {
  return one.sessionId === other.sessionId && one.personId === other.personId;
}
