import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { NoteEntry, NoteSection } from '../../../shared/contract/notes.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { refresh } from '../../data/query.ts';
import { savesBeforeLock } from '../../data/unsaved.ts';
import { createDraftSaving, type DraftText, type KnownDraft, type SavingState } from './draft-saving.ts';

interface NoteDraft extends DraftText {
  state: SavingState;
  /** What the core holds now, where somebody else wrote meanwhile. */
  theirs: readonly NoteSection[];
  write: (draft: DraftText) => void;
  /** Saves at once; answers the note as it is known then, null where it could not be saved. */
  save: () => Promise<{ noteId: string; version: number } | null>;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** The writing of one note, for as long as it is open. `begin` is how a note that is not begun looks. */
export function useNoteDraft(sessionId: string, entry: NoteEntry, begin: DraftText): NoteDraft {
  const queries = useQueryClient();
  const { note } = entry;
  const personId = entry.person?.id ?? null;
  const [local, setLocal] = useState<DraftText>(
    note ? { format: note.format, sections: note.sections } : begin,
  );
  const [state, setState] = useState<SavingState>({ kind: 'idle' });

  const [saving] = useState(() =>
    createDraftSaving({
      known: { noteId: note?.id ?? null, version: note?.version ?? 0 },
      send: (draft, known) => client.notes.saveDraft({ ...draft, ...known, sessionId, personId }),
      isConflict: (error) =>
        ['CHANGED_ELSEWHERE', 'NOTE_SIGNED', 'NOT_FOUND'].includes(toFailure(error).code),
      onState: setState,
      onSaved: () => void refresh(),
    }),
  );

  // What the core holds may change under the page: an undo, another window.
  const held: KnownDraft = { noteId: note?.id ?? null, version: note?.version ?? 0 };
  const seen = useRef(held.version);
  useEffect(() => {
    if (held.version === seen.current) return;
    seen.current = held.version;
    const known = saving.known();
    if (held.version === known.version || saving.isBehind()) return;
    saving.settle(held, false);
    setLocal(note ? { format: note.format, sections: note.sections } : begin);
    // oxlint-disable-next-line react/exhaustive-deps -- only a new version of the core's text counts
  }, [held.version]);

  useEffect(() => {
    const leave = () => void saving.flush();
    // A window that is closed, or put away on a phone, may not come back.
    window.addEventListener('pagehide', leave);
    const release = savesBeforeLock(() => saving.flush());
    return () => {
      release();
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [saving]);

  async function readHeld(): Promise<NoteEntry | undefined> {
    const input = { sessionId };
    const { entries } = await queries.fetchQuery({
      ...core.notes.forSession.queryOptions({ input }),
      staleTime: 0,
    });
    return (
      entries.find((one) => note !== null && one.note?.id === note.id) ??
      entries.find((one) => (one.person?.id ?? null) === personId)
    );
  }

  return {
    ...local,
    state,
    theirs: state.kind === 'conflict' ? (note?.sections ?? []) : [],
    write(draft) {
      setLocal(draft);
      saving.put(draft);
    },
    async save() {
      await saving.flush();
      const { noteId, version } = saving.known();
      return saving.isBehind() || noteId === null ? null : { noteId, version };
    },
    keepMine: () =>
      void readHeld().then((now) =>
        saving.settle({ noteId: now?.note?.id ?? null, version: now?.note?.version ?? 0 }, true),
      ),
    takeTheirs: () =>
      void readHeld().then((now) => {
        saving.settle({ noteId: now?.note?.id ?? null, version: now?.note?.version ?? 0 }, false);
        setLocal(now?.note ? { format: now.note.format, sections: now.note.sections } : begin);
      }),
  };
}
