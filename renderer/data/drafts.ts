import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { client } from './client.ts';
import { afterPause, savesBeforeLock } from './unsaved.ts';

const pause = 600;

/** Only what was changed: a record that is changed elsewhere meanwhile keeps that, and the draft adds its own. */
function changedFields<Fields extends FieldValues>(values: Fields, before: object): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify((before as FieldValues)[name]),
    ),
  ) as Partial<Fields>;
}

/**
 * Keeps what was typed into a form, in the workspace (never in the browser), until it is saved or thrown away: a
 * lock, a closed lid or a wrong click loses nothing. Call `clear` after saving. `isRestored` is true where the form
 * was filled from an earlier draft, so that the screen can say so and offer to begin anew.
 */
export function useDraft<Fields extends FieldValues>(
  key: string,
  form: UseFormReturn<Fields>,
): { isRestored: boolean; isReady: boolean; clear: () => Promise<void>; discard: () => Promise<void> } {
  const [isRestored, setRestored] = useState(false);
  const [isReady, setReady] = useState(false);
  const isOver = useRef(false);
  /** What was typed and is not written away yet. */
  const unsaved = useRef<Partial<Fields> | null>(null);
  /** Writes it away; answers when that, and what was under way before, is done. */
  const save = useRef<() => Promise<unknown>>(() => Promise.resolve());
  const [typing] = useState(() => afterPause(() => void save.current(), pause));

  useEffect(() => {
    let isCurrent = true;
    isOver.current = false;
    let last: Promise<unknown> = Promise.resolve();
    save.current = put;
    const release = savesBeforeLock(put);
    void client.drafts.get({ key }).then((draft) => {
      if (!isCurrent) return;
      if (draft) {
        // Field by field, so that what the draft changed counts as changed against the saved record.
        const values = draft.value as Partial<Fields>;
        form.reset({ ...form.getValues(), ...values }, { keepDefaultValues: true });
        setRestored(true);
      }
      setReady(true);
    });
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isOver.current || !isDirty) return;
        unsaved.current = changedFields(values, form.formState.defaultValues ?? {});
        typing.start();
      },
    });
    return () => {
      isCurrent = false;
      stop();
      release();
      // What was typed in the last moment is kept too.
      typing.stop();
      void put();
    };

    function put(): Promise<unknown> {
      typing.stop();
      if (isOver.current || unsaved.current === null) return last;
      last = client.drafts.put({ key, value: unsaved.current });
      unsaved.current = null;
      return last;
    }
  }, [key, form, typing]);

  async function clear(): Promise<void> {
    isOver.current = true;
    unsaved.current = null;
    typing.stop();
    await client.drafts.clear({ key });
  }

  async function discard(): Promise<void> {
    typing.stop();
    unsaved.current = null;
    await client.drafts.clear({ key });
    form.reset();
    setRestored(false);
  }

  return { isRestored, isReady, clear, discard };
}
