/**
 * Who took part how much, against the time they were there. Sources: C. Gini (1912) for the inequality of a set of
 * values; C. Shannon (1948) and E. Pielou (1966) for evenness.
 */

/**
 * Gini's coefficient, 0 (all equal) to (n - 1) / n (one has everything): the sum of all differences by
 * 2 n squared times the mean. Null where there is no value or all are 0. Throws RangeError at a value that is negative or not finite.
 */
export function gini(values: readonly number[]): number | null {
  // Over the sorted values, so that a thousand members need no million differences, and their order changes nothing.
  const sorted = values.toSorted((one, other) => one - other);
  const total = sumOf(sorted);
  if (values.length === 0 || total === 0) return null;
  let differences = 0;
  for (const [place, value] of sorted.entries()) differences += (2 * place + 1 - sorted.length) * value;
  return Math.max(0, differences / (sorted.length * total));
}

/** Gini's coefficient times n / (n - 1), 0 to 1, so that small groups can be compared. Null for fewer than two values. */
export function giniCorrected(values: readonly number[]): number | null {
  const uncorrected = gini(values);
  return uncorrected === null || values.length < 2
    ? null
    : Math.min(1, (uncorrected * values.length) / (values.length - 1));
}

/**
 * How evenly the values are spread, 0 (one has everything) to 1 (all equal): -sum(p ln p) / ln n. Members without a
 * contribution count in n. Null for fewer than two values or all 0. Throws RangeError as gini does.
 */
export function evenness(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const total = sumOf(sorted);
  if (values.length < 2 || total === 0) return null;
  let entropy = 0;
  for (const value of sorted) if (value > 0) entropy -= (value / total) * Math.log(value / total);
  return Math.min(1, Math.max(0, entropy / Math.log(values.length)));
}

/** A member and the minutes that they were present in this session, more than 0. */
export interface Presence {
  member: string;
  minutes: number;
}

/** One contribution: to a name or to 'group' (also where no addressee is named); its length in seconds; its Bales category. */
export interface Act {
  speaker: string;
  addressee?: string;
  seconds?: number;
  category?: number;
}

export interface MemberParticipation {
  member: string;
  acts: number;
  /** Talk time; null where one of the member's acts has no length. */
  seconds: number | null;
  /** Of all acts by those listed, 0 to 1; null where there are none. */
  share: number | null;
  actsPerMinute: number;
  /** The member's minutes of all minutes, 0 to 1: so that coming late is not silence. */
  fairShare: number;
  /** share / fairShare; 1 is as much as the time there would give. */
  ratio: number | null;
}

export interface Participation {
  members: MemberParticipation[];
  /** Acts by those listed. */
  total: number;
  /** The three are taken over acts per minute present. */
  gini: number | null;
  giniCorrected: number | null;
  evenness: number | null;
}

/** What one member did, added up. */
export interface Contribution {
  acts: number;
  /** Seconds; null where one of the acts has no length. */
  seconds: number | null;
}

/**
 * Each listed member's part, in the order given. Acts of people who are not listed (a leader, a guest) are left out.
 * Throws RangeError at minutes that are not finite and more than 0, a length that is negative or not finite, and a
 * member who is listed twice.
 */
export function participation(presence: readonly Presence[], acts: readonly Act[]): Participation {
  const done = new Map<string, Contribution>();
  for (const { speaker, seconds } of acts) {
    if (seconds !== undefined && (!Number.isFinite(seconds) || seconds < 0))
      throw new RangeError(`the length of an act must be 0 or more seconds, not ${seconds}`);
    const before = done.get(speaker) ?? { acts: 0, seconds: 0 };
    done.set(speaker, {
      acts: before.acts + 1,
      seconds: before.seconds === null || seconds === undefined ? null : before.seconds + seconds,
    });
  }
  return participationOf(presence, done);
}

/** The same from contributions that are added up already, by member; who is not in them said nothing. */
export function participationOf(
  presence: readonly Presence[],
  done: ReadonlyMap<string, Contribution>,
): Participation {
  const listed = new Set<string>();
  for (const { member, minutes } of presence) {
    if (!Number.isFinite(minutes) || minutes <= 0)
      throw new RangeError(`minutes present must be more than 0, not ${minutes} (${member})`);
    if (listed.has(member)) throw new RangeError(`a member is listed twice: ${member}`);
    listed.add(member);
  }
  const total = presence.reduce((sum, { member }) => sum + (done.get(member)?.acts ?? 0), 0);
  const allMinutes = presence.reduce((sum, { minutes }) => sum + minutes, 0);
  const members = presence.map(({ member, minutes }): MemberParticipation => {
    const { acts, seconds } = done.get(member) ?? { acts: 0, seconds: 0 };
    const share = total === 0 ? null : acts / total;
    const fairShare = minutes / allMinutes;
    return {
      member,
      acts,
      seconds,
      share,
      actsPerMinute: acts / minutes,
      fairShare,
      ratio: share === null ? null : share / fairShare,
    };
  });
  const rates = members.map(({ actsPerMinute }) => actsPerMinute);
  return {
    members,
    total,
    gini: gini(rates),
    giniCorrected: giniCorrected(rates),
    evenness: evenness(rates),
  };
}

/**
 * How often each of the participants spoke to each other one: rows speak, columns are spoken to, in the order given,
 * with one last column for the whole group. Throws RangeError at a name that is not among the participants, and at a
 * participant who is listed twice.
 */
export function whoToWhom(participants: readonly string[], acts: readonly Act[]): number[][] {
  const placeOf = new Map(participants.map((name, place) => [name, place]));
  if (placeOf.size !== participants.length) throw new RangeError('a participant is listed twice');
  const counts = participants.map(() => Array.from({ length: participants.length + 1 }, () => 0));
  const place = (name: string) => {
    const found = placeOf.get(name);
    if (found === undefined) throw new RangeError(`not a participant: ${name}`);
    return found;
  };
  for (const { speaker, addressee = 'group' } of acts) {
    const column = addressee === 'group' ? participants.length : place(addressee);
    counts[place(speaker)]![column]! += 1;
  }
  return counts;
}

function sumOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) {
    if (!Number.isFinite(value) || value < 0)
      throw new RangeError(`values must be finite and not negative, not ${value}`);
    sum += value;
  }
  return sum;
}
