import type { TFunction } from 'i18next';
import type { FieldError, FieldErrors } from 'react-hook-form';
import type { MeasureFields } from '../../../shared/contract/measures.ts';
import { fieldMessage } from '../../data/field-messages.ts';

interface ErrorLine {
  name: string;
  label: string;
  message: string;
}

/** Every fault of the form with the name of its field, in the order of the form. */
export function errorLines(errors: FieldErrors<MeasureFields>, t: TFunction): ErrorLine[] {
  const lines: ErrorLine[] = [];
  const add = (name: string, label: string, error: unknown) => {
    const message = fieldMessage(error as FieldError | undefined, t);
    if (message !== undefined) lines.push({ name, label, message });
  };
  add('name', t('Name'), errors.name);
  for (const [place, item] of (
    errors.items as (Record<string, unknown> | undefined)[] | undefined
  )?.entries?.() ?? []) {
    const number = place + 1;
    for (const [field, error] of Object.entries(item ?? {}))
      add(
        `items.${place}.${field}`,
        t('Part {{number}}', { number }),
        Array.isArray(error) ? error.find(Boolean) : error,
      );
  }
  for (const [place, cutOff] of (
    errors.cutOffs as (Record<string, unknown> | undefined)[] | undefined
  )?.entries?.() ?? [])
    for (const [field, error] of Object.entries(cutOff ?? {}))
      add(`cutOffs.${place}.${field}`, t('Cut-off {{number}}', { number: place + 1 }), error);
  add('source', t('Where range and cut-offs come from'), errors.source);
  add('instructions', t('What is said before it'), errors.instructions);
  return lines;
}
