interface GestureQueueOptions<Cell> {
  send: (gesture: readonly Cell[]) => Promise<{ undoStep: number | null }>;
  /** A refusal: the cells of the gesture must go back, but for those that a later gesture has touched. */
  onRefused: (cells: readonly Cell[], error: unknown) => void;
  /** Nothing waits any more: what was saved since the queue was last empty, in order. */
  onSettled: (saved: readonly { gesture: readonly Cell[]; undoStep: number | null }[]) => void;
  isSameCell: (one: Cell, other: Cell) => boolean;
  /** Milliseconds for which a held gesture waits for more (minutes after L) before it goes by itself. */
  holdFor?: number;
}

/**
 * Cells on their way to the core, in the order in which they were filled, one call at a time; typing is never slower
 * than the disk. The newest gesture can be held a moment while more of it is typed: `hold` it, `replaceHeld` with each
 * key, `release` it.
 */
export function createGestureQueue<Cell>({
  send,
  onRefused,
  onSettled,
  isSameCell,
  holdFor = 2500,
}: GestureQueueOptions<Cell>) {
  type Gesture = readonly Cell[];
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
    /** Resolves when all that was filled so far has been answered. */
    async whenIdle(): Promise<void> {
      release();
      if (isSending || waiting.length > 0) await new Promise<void>((resolve) => idle.push(resolve));
    },
  };
}
