/**
 * Where a goal stands, by its last rating (-2 to +2) and its level at the beginning, both of the same wording. Met is
 * what was expected (0) or better; below that it is held against the beginning. 'open': below 0, and no level at the
 * beginning is known. Not rated is never 0.
 */
export const goalStandings = ['met', 'closer', 'same', 'further', 'open', 'unrated'] as const;
export type GoalStanding = (typeof goalStandings)[number];

export function goalStanding(baseline: number | null, latest: number | null): GoalStanding {
  if (latest === null) return 'unrated';
  if (latest >= 0) return 'met';
  if (baseline === null) return 'open';
  if (latest === baseline) return 'same';
  return latest > baseline ? 'closer' : 'further';
}

/** Whether a goal counts in figures of what came of goals, met or not, and in T-scores: all but those set aside. */
export function isCounted({ closeReason }: { closeReason: string }): boolean {
  return closeReason !== 'set-aside';
}

/** How many goals stand where. */
export function countStandings(standings: readonly GoalStanding[]): Record<GoalStanding, number> {
  const counts = { met: 0, closer: 0, same: 0, further: 0, open: 0, unrated: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}
