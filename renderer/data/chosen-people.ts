import type { ComponentType, ReactNode } from 'react';
import type { PersonFields, PersonSummary } from '../../shared/contract/people.ts';
import { client } from './client.ts';

/** Someone chosen in a dialog: known already, or written down in it and made when it is sent. */
export type ChosenPerson =
  { key: string; kind: 'known'; person: PersonSummary } | { key: string; kind: 'new'; fields: PersonFields };

export interface PeopleChooserProps {
  groupId: string;
  chosen: readonly ChosenPerson[];
  onChange: (change: (before: readonly ChosenPerson[]) => readonly ChosenPerson[]) => void;
  /** Who is not offered. */
  takenIds: ReadonlySet<string>;
  /** Why they are not, in a few words: shown where one of them is likely to be entered anew. */
  takenWords: string;
  /** What else the dialog asks for, under the people chosen. */
  children: ReactNode;
}

/** The piece that finds people or writes new ones down; a screen is handed it where features meet. */
export type PeopleChooser = ComponentType<PeopleChooserProps>;

/**
 * The ids of all who were chosen. New people are made first; who was made stays chosen as a known person, should a
 * later step be refused.
 */
export async function idsOfChosen(
  chosen: readonly ChosenPerson[],
  onChange: PeopleChooserProps['onChange'],
): Promise<string[]> {
  const ids: string[] = [];
  for (const one of chosen) {
    if (one.kind === 'known') {
      ids.push(one.person.id);
      continue;
    }
    const { id } = await client.people.create(one.fields);
    ids.push(id);
    const { guardians: _, ...fields } = one.fields;
    const person: PersonSummary = { ...fields, id, groups: [] };
    onChange((before) =>
      before.map((other) => (other.key === one.key ? { key: id, kind: 'known', person } : other)),
    );
  }
  return ids;
}
