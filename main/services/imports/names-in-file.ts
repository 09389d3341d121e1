import { displayName, fullName, signInName } from '../../../shared/domain/person-name.ts';
import { readName, writeName } from '../../../shared/domain/written-name.ts';
import type { WholePerson } from '../../repositories/imports.ts';
import { keyOf } from './key-of.ts';

/** Somebody whom a file may name. */
export type Nameable = Pick<WholePerson, 'id' | 'identifier' | 'givenName' | 'familyName' | 'preferredName'>;

export type FoundName = { id: string; isMember: boolean } | 'nobody' | 'several';

/**
 * Finds whom a cell of a file means. Those in the group, or in the room, come first, by whatever they are called there: the
 * record's number, the identifier, the whole name in either order, the name the group uses, a first name that only one
 * of them has. Beyond the group only a whole name or an identifier counts.
 */
export class NamesInFile {
  private readonly members = new Map<string, Set<string>>();
  private readonly everybody = new Map<string, Set<string>>();

  constructor(people: readonly Nameable[], memberIds: ReadonlySet<string>) {
    for (const person of people) {
      const whole = [
        person.identifier,
        displayName(person),
        fullName(person),
        writeName(person),
        [person.givenName, person.familyName].join(' '),
      ];
      for (const text of whole) enter(this.everybody, text, person.id);
      if (!memberIds.has(person.id)) continue;
      const short = [signInName(person), person.preferredName, person.givenName, person.familyName];
      for (const text of [person.id, ...whole, ...short]) enter(this.members, text, person.id);
    }
  }

  find(text: string): FoundName {
    const inOtherOrder = displayName(readName(text));
    for (const [index, isMember] of [
      [this.members, true],
      [this.everybody, false],
    ] as const) {
      const found = index.get(keyOf(text)) ?? index.get(keyOf(inOtherOrder));
      if (!found) continue;
      const [id] = found;
      return found.size > 1 ? 'several' : { id: id!, isMember };
    }
    return 'nobody';
  }
}

function enter(index: Map<string, Set<string>>, text: string, id: string): void {
  const key = keyOf(text);
  if (key === '') return;
  const people = index.get(key);
  if (people) people.add(id);
  else index.set(key, new Set([id]));
}
