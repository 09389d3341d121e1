import type { AgendaFields } from '../../../shared/contract/agenda.ts';

interface Waiting {
  fields: AgendaFields;
  /** Changes of the same key right after each other are one: a title that is typed, a plus pressed five times. */
  key: string | null;
  tell: ((undoStep: number | null) => void)[];
}

interface SaveQueueOptions {
  send: (fields: AgendaFields) => Promise<{ undoStep: number | null }>;
  /** A refusal: nothing waits any more, and `fields` is the newest that was to be saved. */
  onRefused: (fields: AgendaFields, error: unknown) => void;
  /** Nothing waits any more, and all of it was saved. */
  onSettled: () => void;
  /** Milliseconds for which a change with a key waits for more of its kind. */
  pause?: number;
}

/**
 * Agendas on their way to the core, in the order in which they were made, one call at a time: typing and dragging
 * are never slower than the disk. Each is one step to undo.
 */
export function createSaveQueue({ send, onRefused, onSettled, pause = 700 }: SaveQueueOptions) {
  let waiting: Waiting[] = [];
  /** How many of those that wait may go; the newest may still be growing. */
  let ready = 0;
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: (() => void)[] = [];

  function put(fields: AgendaFields, key: string | null, onSaved?: (undoStep: number | null) => void): void {
    const tell = onSaved ? [onSaved] : [];
    const newest = waiting.at(-1);
    clearTimeout(timer);
    if (newest && key !== null && newest.key === key && ready < waiting.length) {
      newest.fields = fields;
      newest.tell.push(...tell);
    } else {
      ready = waiting.length;
      waiting.push({ fields, key, tell });
    }
    if (key === null) ready = waiting.length;
    else timer = setTimeout(flush, pause);
    void pump();
  }

  function flush(): void {
    clearTimeout(timer);
    ready = waiting.length;
    void pump();
  }

  async function pump(): Promise<void> {
    if (isSending) return;
    isSending = true;
    while (ready > 0) {
      const next = waiting.shift()!;
      ready -= 1;
      try {
        const { undoStep } = await send(next.fields);
        for (const tell of next.tell) tell(undoStep);
      } catch (error) {
        const { fields } = waiting.at(-1) ?? next;
        waiting = [];
        ready = 0;
        clearTimeout(timer);
        onRefused(fields, error);
      }
    }
    isSending = false;
    if (waiting.length > 0) return;
    onSettled();
    const woken = idle;
    idle = [];
    for (const wake of woken) wake();
  }

  return {
    put,
    isBusy: () => isSending || waiting.length > 0,
    /** Resolves when all that was changed so far has been answered. */
    async whenIdle(): Promise<void> {
      if (!isSending && waiting.length === 0) return;
      const answered = new Promise<void>((resolve) => idle.push(resolve));
      flush();
      await answered;
    },
  };
}
