import type { FoundName, GuardedPerson } from './name-guard.ts';
import { unspaced } from './name-pieces.ts';

/**
 * Names in scripts that put no space between words (Chinese, Japanese, Thai, ...) or write particles onto the name
 * (Korean): looked for within the run of letters. One sign alone may be a word, and is marked so.
 */
export function findUnspacedNames(
  text: string,
  others: readonly GuardedPerson[],
  own: GuardedPerson | null,
): FoundName[] {
  if (!unspaced.test(text)) return [];
  const writings = [...others.filter(({ id }) => id !== own?.id), ...(own ? [own] : [])].flatMap((person) =>
    writingsOf(person).map((written) => ({ person, written })),
  );
  const byFirst = Map.groupBy(writings, ({ written }) => written[0]!);
  const found: FoundName[] = [];
  for (let start = 0; start < text.length;) {
    const here = (byFirst.get(text[start]!) ?? []).filter(({ written }) => stands(text, start, written));
    const length = Math.max(0, ...here.map(({ written }) => written.length));
    if (length === 0) {
      start += 1;
      continue;
    }
    const longest = here.filter(({ written }) => written.length === length);
    const personIds = [
      ...new Set(longest.filter(({ person }) => person.id !== own?.id).map(({ person }) => person.id)),
    ];
    if (personIds.length > 0)
      found.push({
        start,
        end: start + length,
        personIds,
        certainty: longest.some(({ person }) => person.id === own?.id)
          ? 'own-name-too'
          : [...longest[0]!.written].length === 1
            ? 'maybe-a-word'
            : 'name',
        replacement: 'a peer',
      });
    start += length;
  }
  return found;
}

function writingsOf({ givenName, familyName, preferredName }: GuardedPerson): string[] {
  const writings = new Set<string>();
  for (const first of [givenName, preferredName]) {
    for (const written of [first, familyName + first, first + familyName, `${familyName} ${first}`])
      writings.add(written.normalize('NFC').trim());
  }
  writings.add(familyName.normalize('NFC').trim());
  return [...writings].filter((written) => unspaced.test(written));
}

function stands(text: string, start: number, written: string): boolean {
  if (!text.startsWith(written, start)) return false;
  // Korean writes particles behind a name, never letters before it.
  const before = text[start - 1] ?? ' ';
  if (/\p{Script=Hangul}/u.test(written)) {
    if (/\p{Script=Hangul}/u.test(before)) return false;
    const after = text[start + written.length] ?? ' ';
    return written.length > 1 || !/\p{Script=Hangul}/u.test(after);
  }
  return true;
}
