import { type PersonName, signInName } from '../../shared/domain/person-name.ts';

/**
 * "Preferred name and last initial" for a sheet that lies open on a table. Where two would read the same, as much
 * more of the family name is shown as tells them apart: "Ana Lo.", "Ana Le.". Answers the names in the order given.
 */
export function signInNames(people: readonly PersonName[]): string[] {
  const shortest = people.map(signInName);
  return people.map((person, place) => {
    const twins = people.filter((_, other) => other !== place && shortest[other] === shortest[place]);
    if (twins.length === 0) return shortest[place]!;
    const first = person.preferredName || person.givenName;
    const letters = [...person.familyName];
    for (let length = 2; length < letters.length; length += 1) {
      const start = letters.slice(0, length).join('');
      if (twins.every((twin) => !twin.familyName.startsWith(start))) return `${first} ${start}.`;
    }
    return [first, person.familyName].filter(Boolean).join(' ');
  });
}

/**
 * First names where they tell everybody apart, as a class uses them; where two share one, or somebody else goes by it,
 * with as much of the family name as is needed, and of two whose names are the same with a number. In the order given.
 */
export function toldApart(people: readonly PersonName[], others: readonly string[] = []): string[] {
  const first = people.map(
    ({ preferredName, givenName, familyName }) => preferredName || givenName || familyName,
  );
  const taken = Map.groupBy([...first, ...others], (name) => name);
  const longer = signInNames(people);
  const names = first.map((name, place) => (taken.get(name)!.length > 1 ? longer[place]! : name));
  return names.map((name, place) => {
    const same = names.flatMap((other, at) => (other === name ? [at] : []));
    return same.length > 1 ? `${name} (${same.indexOf(place) + 1})` : name;
  });
}

/** A guest's name, which is written in one piece, as its last word and what stands before it. */
export function partsOfName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  const familyName = words.length > 1 ? words.pop()! : '';
  return { givenName: words.join(' '), familyName, preferredName: '' };
}
