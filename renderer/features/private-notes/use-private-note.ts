import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { afterPause, savesBeforeLock } from '../../data/unsaved.ts';

/** How long one may pause before what was written is saved. */
const pause = 700;

export interface About {
  groupId: string | null;
  sessionId: string | null;
}

/**
 * A private note that saves itself: after a pause, when the field is left, and when the screen goes. It never passes
 * through the drafts of forms, whose text is not sealed. The first letter begins a new note.
 */
export function usePrivateNote(note: { id: string | null; text: string } & About) {
  const queries = useQueryClient();
  const [text, setText] = useState(note.text);
  const [about, setAboutShown] = useState<About>({ groupId: note.groupId, sessionId: note.sessionId });
  const [id, setId] = useState(note.id);
  const [state, setState] = useState<'as-read' | 'saving' | 'saved'>('as-read');
  const [failure, setFailure] = useState<ReturnType<typeof toFailure> | null>(null);
  const latest = useRef<() => Promise<void>>(() => Promise.resolve());
  const [typing] = useState(() => afterPause(() => void latest.current(), pause));
  /** What is not written away yet. */
  const unsaved = useRef<{ text?: string; about?: About }>({});
  const known = useRef({ id: note.id, text: note.text, about });
  /** Saves go one after another, so that a note that is being begun is not begun twice. */
  const last = useRef<Promise<void>>(Promise.resolve());

  function saveNow(): Promise<void> {
    typing.stop();
    last.current = last.current.then(put);
    return last.current;
  }

  async function put(): Promise<void> {
    const changed = unsaved.current;
    if (changed.text === undefined && changed.about === undefined) return;
    if (known.current.id === null && (changed.text ?? '').trim() === '') return;
    unsaved.current = {};
    setState('saving');
    try {
      if (known.current.id === null) {
        const made = await client.privateNotes.add({
          text: changed.text ?? '',
          ...(changed.about ?? known.current.about),
        });
        known.current.id = made.id;
        setId(made.id);
      } else {
        await client.privateNotes.update({
          id: known.current.id,
          ...(changed.text === undefined ? {} : { text: changed.text }),
          ...changed.about,
        });
      }
      setFailure(null);
      setState('saved');
      await queries.invalidateQueries({ queryKey: core.privateNotes.list.key() });
    } catch (error) {
      // Kept for the next try, unless something newer was written meanwhile.
      unsaved.current = { ...changed, ...unsaved.current };
      setState('as-read');
      setFailure(toFailure(error));
    }
  }

  useEffect(() => {
    latest.current = saveNow;
  });
  // What was written in the last moment is kept too.
  useEffect(() => {
    const release = savesBeforeLock(() => latest.current());
    return () => {
      release();
      void latest.current();
    };
  }, []);

  return {
    id,
    text,
    about,
    state,
    failure,
    saveNow,
    write(next: string) {
      setText(next);
      setState('as-read');
      unsaved.current.text = next;
      typing.start();
    },
    setAbout(next: About) {
      setAboutShown(next);
      known.current.about = next;
      unsaved.current.about = next;
      typing.start();
    },
  };
}
