import type { NoteSection } from '../../../shared/contract/notes.ts';
import { afterPause } from '../../data/unsaved.ts';

export interface DraftText {
  format: string;
  sections: NoteSection[];
}

/** What the core knows of the draft; a note that is not begun has no id. */
export interface KnownDraft {
  noteId: string | null;
  version: number;
}

export type SavingState =
  | { kind: 'idle' }
  | { kind: 'waiting' }
  | { kind: 'saved'; at: string }
  | { kind: 'conflict' }
  | { kind: 'failed'; error: unknown };

interface SavingOptions {
  known: KnownDraft;
  send: (draft: DraftText, known: KnownDraft) => Promise<{ id: string; version: number; savedAt: string }>;
  /** True for a refusal that says that somebody else wrote meanwhile. */
  isConflict: (error: unknown) => boolean;
  onState: (state: SavingState) => void;
  onSaved: (draft: DraftText, known: KnownDraft, savedAt: string) => void;
  /** Milliseconds without a key after which a draft is saved. */
  pause?: number;
}

/**
 * Saves a draft while it is written: after a pause or two seconds, one save at a time, the newest text last. After a conflict
 * nothing is sent until it is settled; what was typed stays here.
 */
export function createDraftSaving({
  known,
  send,
  isConflict,
  onState,
  onSaved,
  pause = 1200,
}: SavingOptions) {
  let at = known;
  let unsaved: DraftText | null = null;
  let sending: Promise<void> | null = null;
  let isStopped = false;
  const typing = afterPause(() => void flush(), pause);

  async function pump(): Promise<void> {
    while (unsaved !== null && !isStopped) {
      const draft: DraftText = unsaved;
      unsaved = null;
      try {
        const { id, version, savedAt } = await send(draft, at);
        at = { noteId: id, version };
        onSaved(draft, at, savedAt);
        if (unsaved === null) onState({ kind: 'saved', at: savedAt });
      } catch (error) {
        unsaved ??= draft;
        isStopped = isConflict(error);
        onState(isStopped ? { kind: 'conflict' } : { kind: 'failed', error });
        return;
      }
    }
  }

  function flush(): Promise<void> {
    typing.stop();
    sending ??= pump().finally(() => {
      sending = null;
    });
    return sending;
  }

  return {
    put(draft: DraftText): void {
      unsaved = draft;
      if (isStopped) return;
      onState({ kind: 'waiting' });
      typing.start();
    },
    /** Saves what waits, at once; resolves when it is answered. */
    async flush(): Promise<void> {
      await flush();
      if (unsaved !== null && !isStopped) await flush();
    },
    /** Whether something typed is not in the core yet. */
    isBehind: () => unsaved !== null || sending !== null,
    known: () => at,
    /** What is typed goes on from here: the core's text was taken, or is to be written over. */
    settle(next: KnownDraft, keepsMine: boolean): void {
      at = next;
      isStopped = false;
      if (!keepsMine) unsaved = null;
      onState({ kind: 'idle' });
      if (unsaved !== null) void flush();
    },
  };
}

export type DraftSaving = ReturnType<typeof createDraftSaving>;
