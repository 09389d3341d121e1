import { foldText } from './text-folding.ts';

export interface Identity {
  id: string;
  givenName: string;
  familyName: string;
  preferredName: string;
  birthDate: string | null;
  identifier: string;
  phone: string;
  email: string;
}

export type DuplicateReason =
  'same-identifier' | 'same-name' | 'similar-name' | 'same-birth-date' | 'same-contact';

/** The legal name folded, its words in alphabetical order: "O'Brien, Tom" and "tom obrien" have one key. */
export function nameKey(person: { givenName: string; familyName: string; preferredName: string }): string {
  const legal = `${person.givenName} ${person.familyName}`.trim() || person.preferredName;
  return foldText(legal).split(' ').sort().join(' ');
}

/**
 * Why two records may be one person: no reason, no suspicion. Different identifiers of one agency, or different
 * birth dates, speak against it and clear a similar (not an equal) name.
 */
export function reasonsForDuplicate(first: Identity, second: Identity): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  const sameBirth = first.birthDate !== null && first.birthDate === second.birthDate;
  const otherBirth = first.birthDate !== null && second.birthDate !== null && !sameBirth;
  const sameIdentifier =
    first.identifier !== '' && foldText(first.identifier) === foldText(second.identifier);
  const otherIdentifier = first.identifier !== '' && second.identifier !== '' && !sameIdentifier;
  if (sameIdentifier) reasons.push('same-identifier');
  if (nameKey(first) === nameKey(second) && nameKey(first) !== '') reasons.push('same-name');
  else if (!otherBirth && !otherIdentifier && areSimilarNames(first, second)) reasons.push('similar-name');
  if (reasons.length === 0) return reasons;
  if (sameBirth) reasons.push('same-birth-date');
  if (sameContact(first, second)) reasons.push('same-contact');
  return reasons;
}

/** How strong the suspicion is, to sort by: higher is likelier. */
export function suspicion(reasons: readonly DuplicateReason[]): number {
  const weight = {
    'same-identifier': 8,
    'same-name': 4,
    'similar-name': 2,
    'same-birth-date': 2,
    'same-contact': 1,
  };
  return reasons.reduce((sum, reason) => sum + weight[reason], 0);
}

function sameContact(first: Identity, second: Identity): boolean {
  const digits = (phone: string) => phone.replace(/\D/g, '').slice(-9);
  return (
    (digits(first.phone).length >= 6 && digits(first.phone) === digits(second.phone)) ||
    (first.email !== '' && first.email.toLowerCase() === second.email.toLowerCase())
  );
}

/** One family name and one given (or preferred) name that agree but for one letter, or a shortened given name. */
function areSimilarNames(first: Identity, second: Identity): boolean {
  const family = [foldText(first.familyName), foldText(second.familyName)] as const;
  if (!family[0] || !family[1] || editDistanceWithin(family[0], family[1], 1) === null) return false;
  const given = (person: Identity) =>
    [foldText(person.givenName), foldText(person.preferredName)].filter(Boolean);
  return given(first).some((one) =>
    given(second).some((other) => {
      if (one === other) return true;
      const shorter = Math.min(one.length, other.length);
      if (shorter >= 3 && (one.startsWith(other) || other.startsWith(one))) return family[0] === family[1];
      return family[0] === family[1] && shorter >= 4 && editDistanceWithin(one, other, 1) !== null;
    }),
  );
}

/** Edit distance (insert, delete, replace, swap neighbours) if it is at most `most`, which is 1; else null. */
function editDistanceWithin(one: string, other: string, most: 1): number | null {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return null;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const restOne = one.slice(start);
  const restOther = other.slice(start);
  const replaced = restOne.slice(1) === restOther.slice(1);
  const inserted = restOne === restOther.slice(1) || restOne.slice(1) === restOther;
  const swapped =
    restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2);
  return replaced || inserted || swapped ? 1 : null;
}
