/** What two rounds of one group have in common. Members are those who took part; choices are positive ones. */
export interface ComparedRound {
  members: readonly string[];
  choices: readonly { from: string; to: string }[];
}

export interface RoundComparison {
  /** Who took part in both, and who in one only; in order of their names. */
  inBoth: string[];
  joined: string[];
  left: string[];
  /** Choices among those who took part in both: made again, new, and not made again. */
  kept: Tie[];
  gained: Tie[];
  lost: Tie[];
  /** Mutual pairs among them that are new, and that are no longer mutual. */
  pairsGained: [string, string][];
  pairsLost: [string, string][];
  /** Of those in both: nobody among them chose them before and somebody does now, and the reverse. */
  newlyChosen: string[];
  noLongerChosen: string[];
  /** Kept / (kept + gained + lost), 0 to 1 (Jaccard); null where there are no choices in either. */
  stability: number | null;
}

export interface Tie {
  from: string;
  to: string;
}

/**
 * Sets two rounds beside each other. Choices of and by members who took part in only one of them are left out: they
 * could not have been made in both.
 */
export function compareRounds(before: ComparedRound, after: ComparedRound): RoundComparison {
  const [then, now] = [new Set(before.members), new Set(after.members)];
  const both = new Set(before.members.filter((member) => now.has(member)));
  const earlier = tiesAmong(both, before.choices);
  const later = tiesAmong(both, after.choices);
  const kept = inOrder([...later].filter(([key]) => earlier.has(key)));
  const gained = inOrder([...later].filter(([key]) => !earlier.has(key)));
  const lost = inOrder([...earlier].filter(([key]) => !later.has(key)));
  const all = kept.length + gained.length + lost.length;
  const [pairsThen, pairsNow] = [mutualPairs(earlier), mutualPairs(later)];
  const chosen = (ties: ReadonlyMap<string, Tie>) => new Set([...ties.values()].map(({ to }) => to));
  const [chosenThen, chosenNow] = [chosen(earlier), chosen(later)];
  return {
    inBoth: sorted(both),
    joined: without(now, then),
    left: without(then, now),
    kept,
    gained,
    lost,
    pairsGained: [...pairsNow].filter(([key]) => !pairsThen.has(key)).map(([, pair]) => pair),
    pairsLost: [...pairsThen].filter(([key]) => !pairsNow.has(key)).map(([, pair]) => pair),
    newlyChosen: without(chosenNow, chosenThen),
    noLongerChosen: without(chosenThen, chosenNow),
    stability: all === 0 ? null : kept.length / all,
  };
}

function tiesAmong(members: ReadonlySet<string>, choices: readonly Tie[]): Map<string, Tie> {
  return new Map(
    choices
      .filter(({ from, to }) => members.has(from) && members.has(to))
      .map(({ from, to }) => [JSON.stringify([from, to]), { from, to }]),
  );
}

function mutualPairs(ties: ReadonlyMap<string, Tie>): Map<string, [string, string]> {
  return new Map(
    inOrder([...ties])
      .filter(({ from, to }) => from < to && ties.has(JSON.stringify([to, from])))
      .map(({ from, to }) => [JSON.stringify([from, to]), [from, to]]),
  );
}

function inOrder(ties: readonly [string, Tie][]): Tie[] {
  return ties
    .map(([, tie]) => tie)
    .sort((one, other) => compare(one.from, other.from) || compare(one.to, other.to));
}

function without(members: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...members].filter((member) => !others.has(member)).sort(compare);
}

function sorted(members: ReadonlySet<string>): string[] {
  return [...members].sort(compare);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
