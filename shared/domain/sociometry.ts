import { maximalCliques } from './cliques.ts';
import { gini } from './participation.ts';

export interface Choice {
  from: string;
  to: string;
  valence: 'positive' | 'negative';
  /** 1 for the first choice; the measures do not weigh it. */
  rank?: number;
}

export interface MemberSociometry {
  member: string;
  choicesReceived: number;
  choicesMade: number;
  rejectionsReceived: number;
  rejectionsMade: number;
  mutualChoices: number;
  mutualRejections: number;
  /** Choices received / (N - 1), 0 to 1. */
  choiceStatus: number;
  /** Rejections received / (N - 1), 0 to 1. */
  rejectionStatus: number;
  /** Choices made / (N - 1), 0 to 1. */
  expansiveness: number;
  /** Received: choices less rejections, and choices plus rejections. */
  preference: number;
  impact: number;
  /** 2 * mutual choices / (choices made + received), 0 to 1; null where there are none. */
  reciprocity: number | null;
  status: 'star' | 'isolate' | 'unchosen' | 'member';
}

export interface NetworkMeasures {
  /** Directed ties. */
  ties: number;
  mutualPairs: number;
  /** Ties / (N (N - 1)), 0 to 1. */
  density: number;
  /** 2 * mutual pairs / ties, 0 to 1; null without a tie. */
  reciprocity: number | null;
  mutualPairsPerMember: number;
  /** Mutual pairs / all pairs, 0 to 1. */
  cohesion: number;
  /** Freeman's, of degree, on the undirected union of the ties, 0 to 1; null for fewer than three members. */
  centralization: number | null;
  /** Gini coefficient of what was received, 0 (all the same) to 1; null where nothing was received. */
  giniReceived: number | null;
}

export interface Sociometry {
  size: number;
  members: MemberSociometry[];
  positive: NetworkMeasures;
  negative: NetworkMeasures;
  mutualPairs: [string, string][];
  cliques: string[][];
}

/** Who chose whom within one valence. */
interface Ties {
  made: ReadonlyMap<string, ReadonlySet<string>>;
  received: ReadonlyMap<string, ReadonlySet<string>>;
  mutual: ReadonlyMap<string, ReadonlySet<string>>;
  /** Mutual pairs, each in order and all of them in order. */
  pairs: [string, string][];
}

/**
 * The measures of one sociometric round. `members` are those who took part (names or ids); they come back in the order
 * given, pairs and cliques in the order of their names (by code unit), so that equal input gives equal output. The
 * same choice twice counts once. A star received more choices than the mean plus one sample standard deviation; an
 * isolate neither chose nor was chosen; unchosen chose and was not chosen. Cliques are maximal sets of three or more
 * who all chose each other (at most `mostCliques`).
 * Throws RangeError for fewer than two members, an empty or repeated member, a choice of oneself, a choice from or to
 * somebody who is not listed, an unknown valence.
 * Sources: Moreno 1934; Wasserman and Faust 1994, chapters 4 and 5; Freeman 1979 (centralization).
 */
export function sociometry(members: readonly string[], choices: readonly Choice[]): Sociometry {
  refuseBadMembers(members);
  const known = new Set(members);
  for (const choice of choices) refuseBadChoice(choice, known);
  const positive = readTies(members, choices, 'positive');
  const negative = readTies(members, choices, 'negative');
  const isStar = starTest(members.map((member) => positive.received.get(member)!.size));
  return {
    size: members.length,
    members: members.map((member) => measureMember(member, members.length, positive, negative, isStar)),
    positive: measureNetwork(members, positive),
    negative: measureNetwork(members, negative),
    mutualPairs: positive.pairs,
    cliques: maximalCliques(members.toSorted(byCodeUnit), positive.mutual),
  };
}

function refuseBadMembers(members: readonly string[]): void {
  if (members.length < 2)
    throw new RangeError(`sociometry needs at least two members, not ${members.length}`);
  const seen = new Set<string>();
  for (const member of members) {
    if (member.trim() === '') throw new RangeError(`a member has an empty name: ${JSON.stringify(member)}`);
    if (seen.has(member)) throw new RangeError(`the member ${JSON.stringify(member)} is listed twice`);
    seen.add(member);
  }
}

function refuseBadChoice({ from, to, valence }: Choice, known: ReadonlySet<string>): void {
  for (const member of [from, to])
    if (!known.has(member)) throw new RangeError(`${JSON.stringify(member)} is not among the members`);
  if (from === to) throw new RangeError(`${JSON.stringify(from)} chose themselves`);
  if (valence !== 'positive' && valence !== 'negative')
    throw new RangeError(`${JSON.stringify(valence)} is neither positive nor negative`);
}

function readTies(members: readonly string[], choices: readonly Choice[], valence: Choice['valence']): Ties {
  const empty = () => new Map(members.map((member) => [member, new Set<string>()]));
  const [made, received, mutual] = [empty(), empty(), empty()];
  for (const choice of choices) {
    if (choice.valence !== valence) continue;
    made.get(choice.from)!.add(choice.to);
    received.get(choice.to)!.add(choice.from);
  }
  const pairs: [string, string][] = [];
  for (const one of members.toSorted(byCodeUnit)) {
    for (const other of [...made.get(one)!].sort(byCodeUnit)) {
      if (!made.get(other)!.has(one)) continue;
      mutual.get(one)!.add(other);
      if (one < other) pairs.push([one, other]);
    }
  }
  return { made, received, mutual, pairs };
}

function measureMember(
  member: string,
  size: number,
  positive: Ties,
  negative: Ties,
  isStar: (received: number) => boolean,
): MemberSociometry {
  const choicesReceived = positive.received.get(member)!.size;
  const choicesMade = positive.made.get(member)!.size;
  const rejectionsReceived = negative.received.get(member)!.size;
  const mutualChoices = positive.mutual.get(member)!.size;
  const all = choicesMade + choicesReceived;
  return {
    member,
    choicesReceived,
    choicesMade,
    rejectionsReceived,
    rejectionsMade: negative.made.get(member)!.size,
    mutualChoices,
    mutualRejections: negative.mutual.get(member)!.size,
    choiceStatus: choicesReceived / (size - 1),
    rejectionStatus: rejectionsReceived / (size - 1),
    expansiveness: choicesMade / (size - 1),
    preference: choicesReceived - rejectionsReceived,
    impact: choicesReceived + rejectionsReceived,
    reciprocity: all === 0 ? null : (2 * mutualChoices) / all,
    status:
      all === 0
        ? 'isolate'
        : choicesReceived === 0
          ? 'unchosen'
          : isStar(choicesReceived)
            ? 'star'
            : 'member',
  };
}

/** Above the mean by more than one sample standard deviation; in whole numbers, so that rounding decides nothing. */
function starTest(received: readonly number[]): (value: number) => boolean {
  const n = received.length;
  const sum = received.reduce((total, value) => total + value, 0);
  const squares = received.reduce((total, value) => total + value * value, 0);
  return (value) => {
    const above = n * value - sum;
    return above > 0 && above * above * (n - 1) > n * (n * squares - sum * sum);
  };
}

function measureNetwork(members: readonly string[], { made, received, pairs }: Ties): NetworkMeasures {
  const n = members.length;
  const ties = members.reduce((sum, member) => sum + made.get(member)!.size, 0);
  const degrees = members.map((member) => new Set([...made.get(member)!, ...received.get(member)!]).size);
  const highest = Math.max(...degrees);
  const missing = degrees.reduce((sum, degree) => sum + highest - degree, 0);
  return {
    ties,
    mutualPairs: pairs.length,
    density: ties / (n * (n - 1)),
    reciprocity: ties === 0 ? null : (2 * pairs.length) / ties,
    mutualPairsPerMember: pairs.length / n,
    cohesion: pairs.length / ((n * (n - 1)) / 2),
    centralization: n < 3 ? null : missing / ((n - 1) * (n - 2)),
    giniReceived: gini(members.map((member) => received.get(member)!.size)),
  };
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
