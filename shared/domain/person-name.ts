/** The three names of a person, as they stand in the record. Each may be empty, but not all. */
export interface PersonName {
  givenName: string;
  familyName: string;
  preferredName: string;
}

/** The name that the group uses: the preferred (or given) name with the family name. */
export function displayName(person: PersonName): string {
  const first = person.preferredName || person.givenName;
  return [first, person.familyName].filter(Boolean).join(' ');
}

/** The legal name, with the preferred name in quotation marks where it differs. */
export function fullName(person: PersonName): string {
  const legal = [person.givenName, person.familyName].filter(Boolean).join(' ');
  if (!person.preferredName || person.preferredName === person.givenName)
    return legal || person.preferredName;
  return legal ? `${legal} (“${person.preferredName}”)` : person.preferredName;
}

/** "Preferred name and last initial", as a sign-in sheet shows it. */
export function signInName(person: PersonName): string {
  const first = person.preferredName || person.givenName || person.familyName;
  const initial = first === person.familyName ? '' : firstGrapheme(person.familyName);
  return initial ? `${first} ${initial}.` : first;
}

/** What names are sorted by: the family name first, as on a class list. */
export function sortName(person: PersonName): string {
  return [person.familyName, person.preferredName || person.givenName].filter(Boolean).join(' ');
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The one order of members, on every list as in the register: by family name, accents and case aside. */
export function byFamilyName(one: PersonName, other: PersonName): number {
  return collator.compare(sortName(one), sortName(other));
}

/** The first letter as a reader sees it (an emoji or a letter with its marks is one). */
export function firstGrapheme(text: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return first?.segment ?? '';
}
