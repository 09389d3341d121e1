/** Which changes of each copy something knows of: copy id -> the number of its last change. */
export type Versions = Readonly<Record<string, number>>;

/** One change: the copy that made it and its number there, as text 'copy:number'. */
export type Author = string;

/** What a copy holds of one row: the change that wrote it, the changes known then, and its content by a hash. */
export interface Held {
  versions: Versions;
  author: Author;
  /** Null where the row is deleted. */
  hash: string | null;
}

export function authorOf(copyId: string, clock: number): Author {
  return `${copyId}:${clock}`;
}

/** Whether a change is among those known. */
export function knows(versions: Versions, author: Author): boolean {
  const at = author.lastIndexOf(':');
  return (versions[author.slice(0, at)] ?? 0) >= Number(author.slice(at + 1));
}

/** What both together know of. */
export function joinVersions(one: Versions, other: Versions): Versions {
  const joined: Record<string, number> = { ...one };
  for (const [copy, clock] of Object.entries(other)) joined[copy] = Math.max(joined[copy] ?? 0, clock);
  return joined;
}

/**
 * How two copies of a row stand to each other (version vectors, Parker et al. 1983, with the author of the content kept
 * beside the vector, so that an earlier winner of a conflict never comes back over a change that was made to it):
 * 'same' content; 'ours' or 'theirs' was made in knowledge of the other; 'apart': each without the other.
 */
export function compareHeld(ours: Held, theirs: Held): 'same' | 'ours' | 'theirs' | 'apart' {
  if (ours.hash === theirs.hash) return 'same';
  const weKnowTheirs = knows(ours.versions, theirs.author);
  const theyKnowOurs = knows(theirs.versions, ours.author);
  if (weKnowTheirs && !theyKnowOurs) return 'ours';
  if (theyKnowOurs && !weKnowTheirs) return 'theirs';
  return 'apart';
}

/** What a content is ranked by where two were made apart. */
export interface Ranked {
  hash: string | null;
  isTrashed: boolean;
  /** The moment of the last change, UTC ISO text; '' where the row keeps none. */
  at: string;
}

/**
 * Which of two contents stands where nobody decides: what is there before what is deleted or in the trash, the later
 * before the earlier, else by the hash. A total order that both sides find alike, so that copies which exchange their
 * changes in any order end with the same content.
 */
export function standsBefore(one: Ranked, other: Ranked): boolean {
  if ((one.hash === null) !== (other.hash === null)) return one.hash !== null;
  if (one.isTrashed !== other.isTrashed) return !one.isTrashed;
  if (one.at !== other.at) return one.at > other.at;
  return (one.hash ?? '') > (other.hash ?? '');
}
