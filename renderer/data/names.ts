import {
  displayName,
  fullName,
  type PersonName,
  signInName,
  sortName,
} from '../../shared/domain/person-name.ts';
import { pseudonym } from '../../shared/domain/pseudonym.ts';
import { useSettings } from './settings.ts';

export type NamedPerson = PersonName & { id: string };

export interface Names {
  isHidden: boolean;
  /** The name that the group uses. */
  display(person: NamedPerson): string;
  /** The legal name, with the preferred one where it differs. */
  full(person: NamedPerson): string;
  /** Preferred name and last initial. */
  signIn(person: NamedPerson): string;
  /** What lists sort by. */
  sort(person: NamedPerson): string;
}

/** How people are named on screen. With names hidden each person has a pseudonym, everywhere the same. */
export function useNames(): Names {
  const { namesHidden } = useSettings();
  if (!namesHidden)
    return { isHidden: false, display: displayName, full: fullName, signIn: signInName, sort: sortName };
  const hidden = (person: NamedPerson) => pseudonym(person.id);
  return { isHidden: true, display: hidden, full: hidden, signIn: hidden, sort: hidden };
}
