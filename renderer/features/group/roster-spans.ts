import type { RosterEntry } from '../../../shared/contract/roster.ts';

interface RosterParts {
  /** Members on the day asked for, and those who join later. */
  members: readonly RosterEntry[];
  waiting: readonly RosterEntry[];
  /** Spans that are over. Someone who came back is here and among the members. */
  left: readonly RosterEntry[];
}

/** Whether a membership is over on `today`: its last day lies before it. */
export function isOver(entry: Pick<RosterEntry, 'leftOn'>, today: string): boolean {
  return entry.leftOn !== null && entry.leftOn < today;
}

/** The roster in its three parts on a day ('YYYY-MM-DD'). The wait list keeps its order. */
export function splitRoster(entries: readonly RosterEntry[], today: string): RosterParts {
  const ofGroup = entries.filter((entry) => entry.state === 'member');
  return {
    members: ofGroup.filter((entry) => !isOver(entry, today)),
    left: ofGroup.filter((entry) => isOver(entry, today)),
    waiting: entries.filter((entry) => entry.state === 'waiting'),
  };
}

/** The ids with one moved by `steps` places (negative: forward), as far as there is room. */
export function moveInOrder(ids: readonly string[], id: string, steps: number): string[] {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const to = Math.max(0, Math.min(ids.length - 1, from + steps));
  const rest = ids.filter((candidate) => candidate !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** The ids with some of them dropped before or after another, in the order in which they stood. */
export function dropInOrder(
  ids: readonly string[],
  moved: ReadonlySet<string>,
  target: string,
  side: 'before' | 'after',
): string[] {
  const staying = ids.filter((id) => !moved.has(id));
  const place = staying.indexOf(target) + (side === 'after' ? 1 : 0);
  if (!staying.includes(target)) return [...ids];
  return [...staying.slice(0, place), ...ids.filter((id) => moved.has(id)), ...staying.slice(place)];
}

/**
 * The join date to propose: the group's first day while nobody was ever in it, so that a roster written down later
 * counts from the start; else the day of entry.
 */
export function proposedJoinDate(
  entries: readonly RosterEntry[],
  startsOn: string | null,
  today: string,
): string {
  const hasHistory = entries.some((entry) => entry.state === 'member');
  return hasHistory ? today : (startsOn ?? today);
}
