import { nameKey } from '../../../shared/domain/likely-duplicates.ts';
import type { PersonName } from '../../../shared/domain/person-name.ts';
import { foldText } from '../../../shared/domain/text-folding.ts';

/** What a line of a file says of who is meant. `record` is the number in a file of Mezzo's own, else empty. */
export interface Wanted extends PersonName {
  birthDate: string | null;
  identifier: string;
  record: string;
}

/** Whoever a line of a file can mean: someone in the workspace, or someone whom an earlier line makes. */
export interface KnownPerson extends Wanted {
  /** The record in the workspace, or null for someone whom the file makes. */
  id: string | null;
  /** The line of the file that has taken this person, so that a second line is noticed. */
  line: number | null;
  /** True for members of the group that the file is for: they come first where a name fits several. */
  isMember: boolean;
}

export type Match<Person> = { person: Person; isByIdentifier: boolean } | 'nobody' | 'several';

/**
 * Finds the person whom a line of a file means: by the record or the identifier; else by the folded legal name and
 * the birth date; else by the name alone, the legal one first, then the one that the group uses. A person with
 * another identifier or another birth date is never meant. What a line adds to a person counts for later lines.
 */
export class PeopleIndex<Person extends KnownPerson> {
  private readonly byId = new Map<string, Person>();
  private readonly byIdentifier = new Map<string, Set<Person>>();
  private readonly byName = new Map<string, Set<Person>>();
  private readonly byCalledName = new Map<string, Set<Person>>();

  constructor(people: Iterable<Person>) {
    for (const person of people) this.add(person);
  }

  /** Adds someone, or enters someone again whose name or identifier has changed. */
  add(person: Person): void {
    if (person.id !== null) this.byId.set(person.id, person);
    enter(this.byIdentifier, foldText(person.identifier), person);
    enter(this.byName, personKey(person), person);
    enter(this.byCalledName, calledKey(person), person);
  }

  find(wanted: Wanted): Match<Person> {
    const recorded = this.byId.get(wanted.record);
    if (recorded) return { person: recorded, isByIdentifier: true };
    const identifier = foldText(wanted.identifier);
    const sameIdentifier = fitting(this.byIdentifier, identifier, (person) => foldText(person.identifier));
    if (sameIdentifier.length > 1) return 'several';
    if (sameIdentifier.length === 1) return { person: sameIdentifier[0]!, isByIdentifier: true };
    const key = personKey(wanted);
    const byLegalName = nearest(fitting(this.byName, key, personKey), wanted);
    if (byLegalName !== 'nobody') return byLegalName;
    // Two people of one file may be called alike, so the called name finds only whom no line has taken yet.
    const called = fitting(this.byCalledName, key, calledKey).filter((person) => person.line === null);
    return nearest(called, wanted);
  }
}

function nearest<Person extends KnownPerson>(sameName: readonly Person[], wanted: Wanted): Match<Person> {
  const possible = sameName.filter(
    (person) =>
      agree(foldText(person.identifier), foldText(wanted.identifier)) &&
      agree(person.birthDate ?? '', wanted.birthDate ?? '') &&
      agree(person.record, wanted.record),
  );
  const sameBirth = possible.filter(
    (person) => wanted.birthDate !== null && person.birthDate === wanted.birthDate,
  );
  const near = sameBirth.length > 0 ? sameBirth : possible;
  const members = near.filter((person) => person.isMember);
  const meant = near.length > 1 && members.length > 0 ? members : near;
  if (meant.length === 0) return 'nobody';
  return meant.length === 1 ? { person: meant[0]!, isByIdentifier: false } : 'several';
}

/** What is not known on one side speaks neither for nor against. */
function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

/** The key of the legal name; of a name without a letter, the name itself. */
export function personKey(person: PersonName): string {
  return nameKey(person) || [person.givenName, person.familyName, person.preferredName].join(' ').trim();
}

/** The key of the name that the group uses: preferred and family name. */
function calledKey(person: PersonName): string {
  return personKey({ ...person, givenName: person.preferredName || person.givenName });
}

function enter<Person>(index: Map<string, Set<Person>>, key: string, person: Person): void {
  if (key === '') return;
  const people = index.get(key);
  if (people) people.add(person);
  else index.set(key, new Set([person]));
}

/** Those entered under the key whose key it still is. */
function fitting<Person>(
  index: ReadonlyMap<string, ReadonlySet<Person>>,
  key: string,
  keyOf: (person: Person) => string,
): Person[] {
  return [...(index.get(key) ?? [])].filter((person) => keyOf(person) === key);
}
