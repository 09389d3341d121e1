import { findNames, type GuardedPerson, replaceNames } from './name-guard.ts';
import { pseudonym } from './pseudonym.ts';

/**
 * A text as it is shown while names are hidden: who is known and named in it bears their stand-in. What may be a word
 * as well (Will, Hope) is taken for a name where it is written with a capital: on a wall too much is hidden rather than
 * too little.
 */
export function withStandIns(text: string, people: readonly GuardedPerson[]): string {
  return replaceNames(
    text,
    findNames(text, people, null)
      .filter(({ start, certainty }) => certainty !== 'maybe-a-word' || /^\P{Ll}/u.test(text.slice(start)))
      .map((found) => ({
        ...found,
        // "A peer’s" keeps its possessive.
        replacement: pseudonym(found.personIds[0]!) + found.replacement.replace(/^a peer/iu, ''),
      })),
  );
}
