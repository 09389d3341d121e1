import type { PersonName } from './person-name.ts';

/** Words that belong to the family name that follows them. */
const particles = new Set(
  'van von de der den del della di da do dos das du la le el al bin ibn ben bint st st. ter ten zu zur'.split(
    ' ',
  ),
);

/** No name is longer; a longer text is taken as it is, and found too long. */
const longest = 500;

/**
 * A person in one cell: "Lopez, Anastasia (Ana)", the legal name with the family name first, and the preferred name
 * where it differs. `readName` reads it back the same for all but unusual names; compare before relying on it.
 */
export function writeName({ givenName, familyName, preferredName }: PersonName): string {
  const legal =
    familyName === '' ? givenName : givenName === '' ? `${familyName},` : `${familyName}, ${givenName}`;
  return preferredName === '' ? legal : `${legal} (${preferredName})`.trim();
}

/**
 * A name as a list writes it, in its three parts: "Lopez, Ana", "Ana Lopez", "Ana", "Lopez, Anastasia (Ana)". Without
 * a comma the last word is the family name, with the particles before it ("Ludwig van Beethoven").
 */
export function readName(text: string): PersonName {
  if (text.length > longest) return { givenName: text, familyName: '', preferredName: '' };
  const nickname = /^(.*?)\s*[("“]([^()"“”]+)[)"”]\s*$/su.exec(text.trim());
  const preferredName = nickname?.[2]?.trim() ?? '';
  const legal = (nickname ? nickname[1]! : text).trim();
  const comma = legal.lastIndexOf(',');
  if (comma >= 0) {
    return {
      givenName: legal.slice(comma + 1).trim(),
      familyName: legal.slice(0, comma).trim(),
      preferredName,
    };
  }
  const words = legal.split(/\s+/).filter(Boolean);
  let from = Math.max(1, words.length - 1);
  while (from > 1 && particles.has(words[from - 1]!.toLowerCase())) from -= 1;
  return {
    givenName: words.slice(0, from).join(' '),
    familyName: words.slice(from).join(' '),
    preferredName,
  };
}
