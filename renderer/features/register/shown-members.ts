import type { RegisterMember } from '../../../shared/contract/attendance.ts';
import type { NamedPerson, Names } from '../../data/names.ts';
import { compareText } from '../../i18n/format.ts';
import { wordFilter } from '../../../shared/domain/text-folding.ts';

export function asPerson(member: RegisterMember): NamedPerson {
  const { personId, givenName, familyName, preferredName } = member;
  return { id: personId, givenName, familyName, preferredName };
}

/**
 * The ids of the members that a filter leaves, by name, or by attendance with the lowest share first and those of
 * whom nothing is recorded last. The filter looks for each word anywhere in the name, accents and case aside.
 */
export function orderMembers(
  members: readonly RegisterMember[],
  filter: string,
  order: 'name' | 'attendance',
  names: Pick<Names, 'display' | 'sort'>,
): string[] {
  const isFound = wordFilter(filter);
  const kept = members.filter((member) => isFound(names.display(asPerson(member))));
  const byName = kept.toSorted((one, other) =>
    compareText(names.sort(asPerson(one)), names.sort(asPerson(other))),
  );
  if (order === 'attendance')
    byName.sort((one, other) => (one.summary.rate ?? 2) - (other.summary.rate ?? 2));
  return byName.map((member) => member.personId);
}
