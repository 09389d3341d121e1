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
