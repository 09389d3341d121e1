import type { Goal, GoalOwner } from '../../../shared/contract/goals.ts';
import type { NamedPerson } from '../../data/names.ts';
import { compareText } from '../../i18n/format.ts';

export interface GoalSection<Of extends Goal, Owner extends GoalOwner> {
  /** Null: the group as a whole. */
  owner: Owner | null;
  goals: Of[];
  /** The place of its first goal among all. */
  first: number;
}

/** Goals by whose they are: the group's first, then each member's, by name. Whoever has none is left out. */
export function sectionsOf<Of extends Goal, Owner extends GoalOwner>(
  goals: readonly Of[],
  owners: readonly Owner[],
  nameOf: (person: NamedPerson) => string,
): GoalSection<Of, Owner>[] {
  const ownGoals = Map.groupBy(goals, ({ personId }) => personId);
  const sorted = owners.toSorted((one, other) => compareText(nameOf(asPerson(one)), nameOf(asPerson(other))));
  let first = 0;
  return [null, ...sorted].flatMap((owner) => {
    const own = ownGoals.get(owner?.personId ?? null) ?? [];
    if (own.length === 0) return [];
    const section = { owner, goals: own, first };
    first += own.length;
    return [section];
  });
}

export function asPerson({ personId, givenName, familyName, preferredName }: GoalOwner): NamedPerson {
  return { id: personId, givenName, familyName, preferredName };
}
