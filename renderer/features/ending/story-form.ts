import type { FieldErrors, Resolver } from 'react-hook-form';
import { type StoryFields, storyFields } from '../../../shared/contract/endings.ts';

/** The story as it is written: its two lists as lines of one text. */
export interface StoryForm extends Omit<StoryFields, 'did' | 'norms'> {
  did: string;
  norms: string;
}

export function toForm(fields: StoryFields): StoryForm {
  return { ...fields, did: fields.did.join('\n'), norms: fields.norms.join('\n') };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function fromForm(form: StoryForm): StoryFields {
  return { ...form, did: linesOf(form.did), norms: linesOf(form.norms) };
}

/** What is wrong stands at the field that it was written in. */
export const storyResolver: Resolver<StoryForm> = (form) => {
  const read = storyFields.safeParse(fromForm(form));
  if (read.success) return { values: form, errors: {} };
  const errors: Record<string, { type: string; message: string }> = {};
  for (const { path, code } of read.error.issues) {
    const [field, place, part] = path.map(String);
    if (field === undefined) continue;
    const name = field === 'path' && part !== undefined ? `path.${place}.${part}` : field;
    errors[name] ??= { type: code, message: code };
  }
  return { values: {}, errors: nested(errors) };
};

/** "path.2.words" as react-hook-form keeps it. */
function nested(errors: Record<string, { type: string; message: string }>): FieldErrors<StoryForm> {
  const result: Record<string, unknown> = {};
  for (const [name, error] of Object.entries(errors)) {
    const [field, place, part] = name.split('.');
    if (place === undefined || part === undefined) result[name] = error;
    else {
      const rows = (result[field!] ?? []) as Record<string, unknown>[];
      rows[Number(place)] = { ...rows[Number(place)], [part]: error };
      result[field!] = rows;
    }
  }
  return result as FieldErrors<StoryForm>;
}
