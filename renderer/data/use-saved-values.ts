import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

/**
 * Shows what was saved elsewhere, or taken back, in a form that stays on screen; unless something is just being written
 * in it.
 */
export function useSavedValues<Fields extends FieldValues>(form: UseFormReturn<Fields>, saved: Fields): void {
  const { isDirty } = form.formState;
  const text = JSON.stringify(saved);
  useEffect(() => {
    if (!isDirty) form.reset(JSON.parse(text) as Fields);
    // oxlint-disable-next-line react/exhaustive-deps -- only what was saved brings new values, not the end of writing
  }, [form, text]);
}
