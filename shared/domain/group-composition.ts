import { dayNumber } from './local-time.ts';
import { foldText } from './text-folding.ts';

/** What a composition is told from. Nothing of it need be known. */
export interface ComposedPerson {
  id: string;
  familyName: string;
  grade: string;
  pronouns: string;
  /** 'YYYY-MM-DD' or null. */
  birthDate: string | null;
  guardianNames: readonly string[];
  classes: readonly { course: string; teacher: string; scheduleId: string; periodName: string }[];
}

export interface Composed {
  size: number;
  grades: { grade: string; count: number }[];
  ages: { age: number; count: number }[];
  ageUnknown: number;
  pronouns: { pronouns: string; count: number }[];
  sharedClasses: { course: string; teacher: string; personIds: string[] }[];
  keptApart: { firstId: string; secondId: string; reason: string }[];
  usualSize: { least: number; most: number } | null;
  perhapsRelated: { firstId: string; secondId: string; because: 'family-name' | 'guardian' }[];
}

/** Whole years on a day; somebody born on 29 February is a year older on 1 March. Null for a birth still to come. */
export function ageOn(birthDate: string, day: string): number | null {
  dayNumber(birthDate); // throws RangeError for what is no day
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const age = day.slice(5) < birthDate.slice(5) ? years - 1 : years;
  return age < 0 ? null : age;
}

/** Whether somebody is known to be of age (18) on a day; an unknown birth date proves nothing. */
export function isAdultOn(birthDate: string | null, day: string): boolean {
  return birthDate !== null && (ageOn(birthDate, day) ?? 0) >= 18;
}

/** Sizes that are usual, as a hint only (practice.md): young children, older children and adolescents, adults. */
export function usualSizeAt(age: number): { least: number; most: number } {
  if (age <= 7) return { least: 3, most: 4 };
  return age < 18 ? { least: 6, most: 8 } : { least: 8, most: 10 };
}

/** How a group is made up: the same people always give the same answer, whatever their order in the list. */
export function composeGroup(
  people: readonly ComposedPerson[],
  separations: readonly { firstId: string; secondId: string; reason: string }[],
  today: string,
): Composed {
  const ids = new Set(people.map((person) => person.id));
  const ages = people
    .map(({ birthDate }) => (birthDate === null ? null : ageOn(birthDate, today)))
    .filter((age) => age !== null)
    .sort((one, other) => one - other);
  const median = ages[Math.floor((ages.length - 1) / 2)];
  return {
    size: people.length,
    grades: count(people.map((person) => person.grade)).map(([grade, number]) => ({ grade, count: number })),
    ages: count(ages).map(([age, number]) => ({ age, count: number })),
    ageUnknown: people.length - ages.length,
    pronouns: count(people.map((person) => person.pronouns)).map(([pronouns, number]) => ({
      pronouns,
      count: number,
    })),
    sharedClasses: sharedClasses(people),
    keptApart: separations.filter(({ firstId, secondId }) => ids.has(firstId) && ids.has(secondId)),
    usualSize: median === undefined ? null : usualSizeAt(median),
    perhapsRelated: perhapsRelated(people),
  };
}

/** Values with how often each occurs, in their own order; the unknown (empty) one last. */
function count<Value extends string | number>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => {
    if (one === '' || other === '') return one === '' ? 1 : -1;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one).localeCompare(String(other), undefined, { numeric: true });
  });
}

function sharedClasses(people: readonly ComposedPerson[]): Composed['sharedClasses'] {
  const together = new Map<string, { course: string; teacher: string; personIds: Set<string> }>();
  for (const { id, classes } of people) {
    for (const { course, teacher, scheduleId, periodName } of classes) {
      const key = JSON.stringify([foldText(course), foldText(teacher), scheduleId, periodName]);
      const known = together.get(key);
      if (known) known.personIds.add(id);
      else together.set(key, { course, teacher, personIds: new Set([id]) });
    }
  }
  return [...together.values()]
    .filter(({ personIds }) => personIds.size > 1)
    .map((shared) => ({ ...shared, personIds: [...shared.personIds].sort() }))
    .sort(
      (one, other) => other.personIds.length - one.personIds.length || one.course.localeCompare(other.course),
    );
}

/** Pairs with a guardian of one name, or a family name in common: a question to ask, never a finding. */
function perhapsRelated(people: readonly ComposedPerson[]): Composed['perhapsRelated'] {
  const pairs = new Map<string, Composed['perhapsRelated'][number]>();
  const notePairs = (
    keysOf: (person: ComposedPerson) => readonly string[],
    because: 'family-name' | 'guardian',
  ) => {
    const alike = new Map<string, string[]>();
    for (const person of people) {
      for (const key of new Set(keysOf(person).map(foldText)))
        if (key !== '') alike.set(key, [...(alike.get(key) ?? []), person.id]);
    }
    for (const ids of alike.values()) {
      // A name that so many have says nothing of anybody.
      if (ids.length > mostOfOneName) continue;
      const ordered = ids.toSorted();
      for (const [place, firstId] of ordered.entries())
        for (const secondId of ordered.slice(place + 1)) {
          const key = `${firstId} ${secondId}`;
          if (!pairs.has(key)) pairs.set(key, { firstId, secondId, because });
        }
    }
  };
  notePairs((person) => person.guardianNames, 'guardian');
  notePairs((person) => [person.familyName], 'family-name');
  return [...pairs.values()].sort((one, other) =>
    `${one.firstId}${one.secondId}` < `${other.firstId}${other.secondId}` ? -1 : 1,
  );
}

/** People of one name in a group beyond which the name tells nothing. */
const mostOfOneName = 6;
