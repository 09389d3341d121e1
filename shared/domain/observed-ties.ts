export interface AddressedAct {
  speaker: string;
  /** Null or left out: the whole group, or nobody that is known. */
  addressee?: string | null;
  /** How many acts this stands for; 1 unless said otherwise. */
  count?: number;
}

/** Two members who were seen to address each other; `one` comes before `other` by code unit. */
export interface ObservedTie {
  one: string;
  other: string;
  /** Acts from one to the other, and back. */
  there: number;
  back: number;
  acts: number;
  /** Their share of all acts between members, 0 to 1. */
  share: number;
  /** More than if every pair had talked alike. */
  standsOut: boolean;
}

/**
 * Who addressed whom among the members, pair by pair, the most acts first. Acts to the group, from or to people who are
 * not listed, and from somebody to themselves are left out. A pair stands out where its acts are more than all acts
 * between members divided by the number of pairs, and at least two.
 * Throws RangeError for a repeated member and for a count that is not whole or below 0.
 */
export function observedTies(members: readonly string[], acts: readonly AddressedAct[]): ObservedTie[] {
  const known = new Set(members);
  if (known.size !== members.length) throw new RangeError('a member is listed twice');
  const ties = new Map<string, ObservedTie>();
  let total = 0;
  for (const { speaker, addressee, count = 1 } of acts) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a count of acts`);
    if (addressee === undefined || addressee === null || speaker === addressee || count === 0) continue;
    if (!known.has(speaker) || !known.has(addressee)) continue;
    const [one, other] = speaker < addressee ? [speaker, addressee] : [addressee, speaker];
    const key = JSON.stringify([one, other]);
    const tie = ties.get(key) ?? { one, other, there: 0, back: 0, acts: 0, share: 0, standsOut: false };
    tie[speaker === one ? 'there' : 'back'] += count;
    tie.acts += count;
    total += count;
    ties.set(key, tie);
  }
  const pairs = (members.length * (members.length - 1)) / 2;
  for (const tie of ties.values()) {
    tie.share = tie.acts / total;
    tie.standsOut = tie.acts >= 2 && tie.acts * pairs > total;
  }
  return [...ties.values()].sort(
    (first, second) =>
      second.acts - first.acts || compare(first.one, second.one) || compare(first.other, second.other),
  );
}

/** What choices and talk say side by side, as pairs in order of their names. */
export interface ChosenAndObserved {
  /** One chose the other or both did, and they were seen to talk more than most. */
  both: [string, string][];
  chosenOnly: [string, string][];
  observedOnly: [string, string][];
}

/** Lays the pairs with a choice between them beside the pairs that stood out in talk. */
export function chosenAndObserved(
  chosen: readonly { from: string; to: string }[],
  observed: readonly ObservedTie[],
): ChosenAndObserved {
  const pairsOf = (pairs: readonly [string, string][]) =>
    new Map(
      pairs
        .map(([first, second]): [string, string] => (first < second ? [first, second] : [second, first]))
        .sort((first, second) => compare(first[0], second[0]) || compare(first[1], second[1]))
        .map((pair) => [JSON.stringify(pair), pair]),
    );
  const choices = pairsOf(chosen.map(({ from, to }) => [from, to]));
  const talk = pairsOf(observed.filter(({ standsOut }) => standsOut).map(({ one, other }) => [one, other]));
  const which = (map: typeof choices, isWanted: (key: string) => boolean) =>
    [...map].filter(([key]) => isWanted(key)).map(([, pair]) => pair);
  return {
    both: which(choices, (key) => talk.has(key)),
    chosenOnly: which(choices, (key) => !talk.has(key)),
    observedOnly: which(talk, (key) => !choices.has(key)),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
