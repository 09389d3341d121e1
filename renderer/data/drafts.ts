import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { client } from './client.ts';

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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const isOver = useRef(false);
  /** What was typed and is not written away yet. */
  const unsaved = useRef<Partial<Fields> | null>(null);

  useEffect(() => {
    let isCurrent = true;
    isOver.current = false;
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
        clearTimeout(timer.current);
        unsaved.current = changedFields(values, form.formState.defaultValues ?? {});
        timer.current = setTimeout(put, pause);
      },
    });
    return () => {
      isCurrent = false;
      stop();
      // What was typed in the last moment is kept too.
      clearTimeout(timer.current);
      put();
    };

    function put() {
      if (isOver.current || unsaved.current === null) return;
      void client.drafts.put({ key, value: unsaved.current });
      unsaved.current = null;
    }
  }, [key, form]);

  async function clear(): Promise<void> {
    isOver.current = true;
    unsaved.current = null;
    clearTimeout(timer.current);
    await client.drafts.clear({ key });
  }

  async function discard(): Promise<void> {
    clearTimeout(timer.current);
    unsaved.current = null;
    await client.drafts.clear({ key });
    form.reset();
    setRestored(false);
  }

  return { isRestored, isReady, clear, discard };
}
