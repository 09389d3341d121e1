import { apostrophes, piecesOf, unspaced } from './name-pieces.ts';
import type { PersonName } from './person-name.ts';

export type GuardedPerson = PersonName & { id: string };

/** One way in which a person may be named: pieces in order, between which any joint may stand or none. */
export interface NamePattern {
  person: GuardedPerson;
  /** Each piece with its spellings. */
  pieces: readonly (readonly string[])[];
  /** A full name: nothing lengthens it. */
  isFull: boolean;
  /** The family name first: a comma may stand between. */
  isReversed: boolean;
  /** It begins with an initial, or is nothing but initials, which may mean something else. */
  initials: 'none' | 'first' | 'all';
  /** Initials that may follow it: of a first name, those of the family name and of further given names. */
  followedBy: readonly string[];
}

/** Words within names that name nobody alone. */
const particles = new Set(
  'van von de der den del della di da do dos das du la le el al bin ibn ben bint st ter ten zu zur y e i mc mac o d l'.split(
    ' ',
  ),
);

/** Every way in which the guard looks for a person. Names of scripts without spaces are looked for elsewhere. */
export function patternsOf(person: GuardedPerson): NamePattern[] {
  const given = fieldOf(person.givenName);
  const preferred = fieldOf(person.preferredName);
  const family = fieldOf(person.familyName);
  const patterns: NamePattern[] = [];
  const familyInitials = initialsOf(family);
  const add = (pieces: NamePattern['pieces'], more: Partial<NamePattern> = {}) => {
    if (pieces.length > 0)
      patterns.push({
        person,
        pieces,
        isFull: false,
        isReversed: false,
        initials: 'none',
        followedBy: [],
        ...more,
      });
  };
  for (const first of [given, preferred]) {
    const followedBy = [...familyInitials, ...initialsOf(first).slice(1)];
    add(first.flat(), { followedBy });
    for (const [place, word] of first.entries())
      if (first.length > 1 && isDistinct(word)) add(word, place === 0 ? { followedBy } : {});
    for (const [place, word] of first.entries()) {
      if (family.length === 0 || (place > 0 && !isDistinct(word))) continue;
      addFullNames(add, word, family);
    }
    if (first.length > 1 && family.length > 0) addFullNames(add, first.flat(), family);
  }
  add(family.flat());
  if (family.length > 1) for (const word of family) if (isDistinct(word)) add(word);
  return patterns;
}

function addFullNames(
  add: (pieces: NamePattern['pieces'], more?: Partial<NamePattern>) => void,
  first: NamePattern['pieces'],
  family: readonly NamePattern['pieces'][],
): void {
  const initial = [[first[0]![0]!.slice(0, 1)]];
  for (const last of [family.flat(), ...(family.length > 1 ? family.filter(isDistinct) : [])]) {
    add([...first, ...last], { isFull: true });
    add([...last, ...first], { isFull: true, isReversed: true });
    add([...initial, ...last], { isFull: true, initials: 'first' });
    add([...initial, [last[0]![0]!.slice(0, 1)]], { isFull: true, initials: 'all' });
  }
}

/** The words of a name, each in pieces ("O’Neill" is one word of two pieces). */
function fieldOf(name: string): NamePattern['pieces'][] {
  if (unspaced.test(name)) return [];
  return name
    .split(/[\s\-‐‑–,]+/u)
    .map((word) =>
      word
        .split(new RegExp(`[${apostrophes}]`, 'u'))
        .flatMap((part) => piecesOf(part))
        .map(({ spellings }) => spellings),
    )
    .filter((word) => word.length > 0);
}

function isDistinct(word: NamePattern['pieces']): boolean {
  const written = word.map((spellings) => spellings[0]!).join('');
  return written.length > 1 && !particles.has(written);
}

function initialsOf(words: readonly NamePattern['pieces'][]): string[] {
  return words.map((word) => [...word[0]![0]!][0]!);
}

/** The same people are looked for in one text after another: what is made of their names is kept. */
const kept = new WeakMap<
  readonly GuardedPerson[],
  { own: GuardedPerson | null; index: Map<string, NamePattern[]> }
>();

/** The ways in which everybody may be named, by how they begin. */
export function indexOf(
  others: readonly GuardedPerson[],
  own: GuardedPerson | null,
): Map<string, NamePattern[]> {
  const known = kept.get(others);
  if (known && known.own === own) return known.index;
  const everyone = own ? [...others.filter(({ id }) => id !== own.id), own] : others;
  const index = indexByFirst(everyone.flatMap((person) => patternsOf(person)));
  kept.set(others, { own, index });
  return index;
}

function indexByFirst(patterns: readonly NamePattern[]): Map<string, NamePattern[]> {
  const index = new Map<string, NamePattern[]>();
  for (const pattern of patterns) {
    // "Anne-Marie" may stand in the text as one piece, so its beginnings are known joined as well.
    for (let many = 1; many <= pattern.pieces.length; many += 1) {
      for (const spelling of joined(pattern.pieces.slice(0, many))) {
        const known = index.get(spelling) ?? [];
        if (!known.includes(pattern)) index.set(spelling, [...known, pattern]);
      }
    }
  }
  return index;
}

/** The pieces written as one, in every spelling. */
export function joined(pieces: readonly (readonly string[])[]): string[] {
  return pieces.reduce<string[]>(
    (heads, spellings) => heads.flatMap((head) => spellings.map((tail) => head + tail)),
    [''],
  );
}
