import type { Ref, ReactNode, RefObject } from 'react';
import { useImperativeHandle } from 'react';

/** What a form needs of a field to lead the reader to it. */
export interface FieldHandle {
  focus(): void;
}

/**
 * What every field takes. The names are those of react-hook-form's Controller, so that
 * `<TextField {...field} label=... errorMessage={fieldState.error?.message} />` is all a form writes.
 * All words come in translated.
 */
export interface FieldProps<Value> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  name?: string;
  /** One sentence under the field that says what to write, before it goes wrong. */
  description?: ReactNode;
  /** What is wrong and what to do. Its presence marks the field as invalid. */
  errorMessage?: string;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  /** The label is only read out: for fields in a table's cell, under the column's header. */
  hideLabel?: boolean;
  ref?: Ref<FieldHandle>;
}

/** One thing that can be chosen. */
export interface Option {
  value: string;
  label: string;
  description?: string;
  /** The label was typed by the user: it is not translated. */
  isData?: boolean;
  isDisabled?: boolean;
}

/** The settings that React Aria's fields share. */
export function ariaField({
  label,
  hideLabel,
  name,
  onBlur,
  errorMessage,
  isRequired = false,
  isDisabled = false,
  autoFocus = false,
}: Omit<FieldProps<never>, 'value' | 'onChange' | 'ref'>) {
  return {
    ...(hideLabel ? { 'aria-label': label } : {}),
    ...(name === undefined ? {} : { name }),
    ...(onBlur === undefined ? {} : { onBlur }),
    isInvalid: errorMessage !== undefined && errorMessage !== '',
    validationBehavior: 'aria' as const,
    isRequired,
    isDisabled,
    autoFocus,
  };
}

/** Lets a form put the focus into a field whose focusable part lies inside. */
export function useFieldHandle(ref: Ref<FieldHandle> | undefined, find: RefObject<HTMLElement | null>): void {
  useImperativeHandle(ref, () => ({
    focus() {
      const found = find.current;
      const inside = found?.querySelector<HTMLElement>(
        'input:not([type=hidden], [hidden]), textarea, button, [role=spinbutton]',
      );
      (found?.matches('input, textarea, button') ? found : inside)?.focus();
    },
  }));
}
