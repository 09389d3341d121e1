import { findUnspacedNames } from './name-guard-unspaced.ts';
import { apostrophes, type Piece, piecesOf, withPlainApostrophes } from './name-pieces.ts';
import { type GuardedPerson, indexOf, joined, type NamePattern } from './name-patterns.ts';
import {
  beginsSentence,
  isCapital,
  mayBeOrdinary,
  pointIsOfInitial,
  possessiveAfter,
} from './name-in-sentence.ts';

/**
 * The name guard: finds the names of other members in the text of one member's record.
 *
 * Found as whole words, whatever the case, the accents, the apostrophe or the hyphen: given name, preferred name,
 * family name, each part of a name in several words, the full name in either order, a first name with an initial
 * ("Ana M.", "Ana M"), an initial with a family name ("A. Morales"), two initials ("A.M."), and any of them with a
 * possessive. Nothing is found within a longer word (Ana in Anaheim, Don in don't).
 *
 * Every family name counts, the common ones too. What is an ordinary word as well (Will, May, Young) is never passed
 * over: where the text does not tell, it is found as one that may be a word.
 */
export type NameCertainty =
  | 'name'
  /** A word of the language, or initials that may mean something else. */
  | 'maybe-a-word'
  /** The member whose record this is bears the same name. */
  | 'own-name-too';

export interface FoundName {
  /** Offsets in the text, UTF-16 units; the end is exclusive and takes in a possessive. */
  start: number;
  end: number;
  /** Whose name it may be. */
  personIds: string[];
  certainty: NameCertainty;
  /** What stands there instead where the name is taken out: "a peer", "A peer's". */
  replacement: string;
}

export type { GuardedPerson } from './name-patterns.ts';

interface Reach {
  person: GuardedPerson;
  start: number;
  end: number;
  /** How many pieces of the text it takes. */
  pieces: number;
  /** More than one bare name: a full name, a name with an initial. */
  isFull: boolean;
  mayBeWord: boolean;
}

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr']);
/** What may follow an apostrophe on a name; "don't" has none of them. */
const endings = new Set(['s', 'll', 'd', 've', 're']);
/** French and Italian put these before a name: d'Ana, l'Ana. */
const elisions = new Set(['d', 'l', 'qu', 'dell', 'all']);

/**
 * The names of `others` in a text, in order, none overlapping. `own` is the member whose record it is: their name is
 * no finding, and where two share a name it is marked.
 */
export function findNames(
  text: string,
  others: readonly GuardedPerson[],
  own: GuardedPerson | null,
): FoundName[] {
  const plain = withPlainApostrophes(text);
  const pieces = piecesOf(text);
  const index = indexOf(others, own);
  const found: FoundName[] = [];
  for (let place = 0; place < pieces.length;) {
    const reaches = reachesAt(plain, pieces, place, index);
    const furthest = Math.max(0, ...reaches.map(({ pieces: many }) => many));
    if (furthest === 0) {
      place += 1;
      continue;
    }
    const longest = reaches.filter((reach) => reach.pieces === furthest);
    const named = describe(text, plain, pieces, place + furthest, longest, own);
    if (named) found.push(named);
    place += furthest;
  }
  return [...found, ...findUnspacedNames(text, others, own)].sort((one, other) => one.start - other.start);
}

/** The text with each finding replaced by its words. */
export function replaceNames(
  text: string,
  found: readonly Pick<FoundName, 'start' | 'end' | 'replacement'>[],
): string {
  let result = '';
  let from = 0;
  for (const { start, end, replacement } of found) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

function reachesAt(
  plain: string,
  pieces: readonly Piece[],
  place: number,
  index: ReadonlyMap<string, NamePattern[]>,
): Reach[] {
  const piece = pieces[place]!;
  if (isWithinWord(plain, pieces, place)) return [];
  const reaches: Reach[] = [];
  for (const spelling of piece.spellings) {
    for (const pattern of index.get(spelling) ?? []) {
      const many = lengthOf(plain, pieces, place, pattern);
      if (many > 0) reaches.push(reachOf(plain, pieces, place, many, pattern));
    }
    const [prefix, rest] = attachedPrefix(spelling);
    for (const pattern of rest === '' ? [] : (index.get(rest) ?? [])) {
      if (pattern.pieces.length > 1) continue;
      const reach = reachOf(plain, pieces, place, 1, pattern);
      reaches.push({ ...reach, start: startAfter(plain, piece, prefix), mayBeWord: rest.length < 3 });
    }
  }
  return reaches;
}

/** Arabic "and Layla", Hebrew "to Miriam": written in one word. */
function attachedPrefix(spelling: string): [string, string] {
  return /^[وفبلك]|^[ולבמשהכ]/u.test(spelling) ? [spelling.slice(0, 1), spelling.slice(1)] : ['', ''];
}

function startAfter(plain: string, piece: Piece, prefix: string): number {
  let start = piece.start + prefix.length;
  while (start < piece.end && /[\p{M}\p{Cf}]/u.test(plain[start]!)) start += 1;
  return start;
}

/** True for "t" of "don't" and for "don" of it: a part of one word. */
function isWithinWord(plain: string, pieces: readonly Piece[], place: number): boolean {
  const before = pieces[place - 1];
  if (!before || !isApostrophe(plain.slice(before.end, pieces[place]!.start))) return false;
  return !elisions.has(before.spellings[0]!);
}

function isApostrophe(between: string): boolean {
  return between.length === 1 && apostrophes.includes(between);
}

/** How many pieces of the text the pattern takes from `place` on, 0 where it does not stand there. */
function lengthOf(plain: string, pieces: readonly Piece[], place: number, pattern: NamePattern): number {
  let taken = 0;
  let at = place;
  while (taken < pattern.pieces.length) {
    const piece = pieces[at];
    if (!piece || (at > place && !isJoint(plain, pieces[at - 1]!, piece, pattern))) return 0;
    const many = takenBy(piece, pattern.pieces.slice(taken));
    if (many === 0) return 0;
    taken += many;
    at += 1;
  }
  const last = pieces[at - 1]!;
  const next = pieces[at];
  if (next && isApostrophe(plain.slice(last.end, next.start)) && !endings.has(next.spellings[0]!)) return 0;
  if (pattern.initials !== 'none' && !standsWithInitial(plain, pieces, place, at, pattern)) return 0;
  // A name of one letter is written with a capital; "a" and "t" are not.
  if (last.end - pieces[place]!.start === 1 && !isCapital(plain[last.start]!)) return 0;
  return at - place;
}

/** How many pieces of a name one piece of text holds, 0 for none. */
function takenBy(piece: Piece, rest: NamePattern['pieces']): number {
  for (let many = 1; many <= rest.length; many += 1)
    if (joined(rest.slice(0, many)).some((word) => piece.spellings.includes(word))) return many;
  return 0;
}

/** "A. Morales", "A Morales", "A.M.": capitals, with a point where the rest does not tell. */
function standsWithInitial(
  plain: string,
  pieces: readonly Piece[],
  place: number,
  next: number,
  pattern: NamePattern,
): boolean {
  const initial = pieces[place]!;
  const rest = pieces[place + 1];
  if (!rest || next - place < 2 || initial.end - initial.start !== 1 || !isCapital(plain[initial.start]!))
    return false;
  const isDotted = plain[initial.end] === '.';
  if (pattern.initials === 'first') return isDotted || isCapital(plain[rest.start]!);
  return isDotted && isCapital(plain[rest.start]!) && plain[rest.end] === '.';
}

/** What may stand between two pieces of one name: a space, a hyphen, an apostrophe; a point after an initial. */
function isJoint(plain: string, before: Piece, after: Piece, pattern: NamePattern): boolean {
  const between = plain.slice(before.end, after.start);
  if (/^(?:[^\S\n]{1,2}|[^\S\n]?[-‐‑–][^\S\n]?|['’‘`´′＇][^\S\n]?)$/u.test(between)) return true;
  if (pattern.isReversed && /^,[^\S\n]?$/u.test(between)) return true;
  return before.end - before.start === 1 && /^\.[^\S\n]?$/u.test(between);
}

/** Lengthens a name by what follows it of the same person: the rest of the full name, an initial. */
function reachOf(
  plain: string,
  pieces: readonly Piece[],
  place: number,
  many: number,
  pattern: NamePattern,
): Reach {
  const { person } = pattern;
  let last = place + many - 1;
  let end = pieces[last]!.end;
  let isFull = pattern.isFull;
  const initial = pieces[last + 1];
  if (initial && pattern.followedBy.length > 0) {
    const between = plain.slice(end, initial.start);
    const letter = plain.slice(initial.start, initial.end);
    const isDotted = plain[initial.end] === '.';
    if (
      /^[^\S\n]{1,2}$/u.test(between) &&
      initial.end - initial.start === 1 &&
      isCapital(letter) &&
      (isDotted || !/[AI]/.test(letter)) &&
      pattern.followedBy.includes(initial.spellings[0]!)
    ) {
      last += 1;
      end = initial.end;
      isFull = true;
      if (isDotted && pointIsOfInitial(plain, end)) end += 1;
    }
  }
  if (pattern.initials === 'all' && pointIsOfInitial(plain, end)) end += 1;
  return {
    person,
    start: pieces[place]!.start,
    end,
    pieces: last - place + 1,
    isFull,
    mayBeWord: pattern.initials === 'all',
  };
}

function describe(
  text: string,
  plain: string,
  pieces: readonly Piece[],
  next: number,
  longest: readonly Reach[],
  own: GuardedPerson | null,
): FoundName | null {
  const personIds = [
    ...new Set(longest.filter(({ person }) => person.id !== own?.id).map(({ person }) => person.id)),
  ];
  if (personIds.length === 0) return null;
  const first = longest[0]!;
  const start = startWithTitle(plain, pieces, first.start);
  const { end, possessive } = possessiveAfter(plain, pieces, next, first.start, first.end);
  const isOwnToo = longest.some(({ person }) => person.id === own?.id);
  // "Will’s turn" is somebody's; "the bell's sound" is not.
  const isOwner = possessive && isCapital(plain[first.start]!) && isCapital(plain[first.end - 1]!) === false;
  const mayBeWord =
    start === first.start &&
    !isOwner &&
    longest.every(
      (reach) => reach.mayBeWord || (!reach.isFull && mayBeOrdinary(plain, reach.start, reach.end)),
    );
  const isBeginning = beginsSentence(plain, start);
  return {
    start,
    end,
    personIds,
    certainty: isOwnToo ? 'own-name-too' : mayBeWord ? 'maybe-a-word' : 'name',
    replacement: `${isBeginning ? 'A' : 'a'} peer${possessive ? `${text[end - 1] === 's' || text[end - 1] === 'S' ? text[end - 2]! : text[end - 1]!}s` : ''}`,
  };
}

function startWithTitle(plain: string, pieces: readonly Piece[], start: number): number {
  const place = pieces.findIndex((piece) => piece.start === start);
  const before = pieces[place - 1];
  if (!before || !titles.has(before.spellings[0]!)) return start;
  return /^\.?[^\S\n]$/u.test(plain.slice(before.end, start)) ? before.start : start;
}
