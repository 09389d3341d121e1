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
  /** The name that a rater outside of the group was given; '' while names are hidden: their role stands for them. */
  rater(raterName: string): string;
}

const shownNames: Names = {
  isHidden: false,
  display: displayName,
  full: fullName,
  signIn: signInName,
  sort: sortName,
  rater: (raterName) => raterName,
};
const standIn = (person: NamedPerson) => pseudonym(person.id);
const hiddenNames: Names = {
  isHidden: true,
  display: standIn,
  full: standIn,
  signIn: standIn,
  sort: standIn,
  rater: () => '',
};

/**
 * How people are named on screen. With names hidden each person has a pseudonym, everywhere the same. The answer is
 * one of two constants, so that a table's columns may depend on it.
 */
export function useNames(): Names {
  return useSettings().namesHidden ? hiddenNames : shownNames;
}
