/**
 * In which order people have the word. Several acts of one speaker in a row are one turn (practice of the field: a
 * turn lasts until somebody else speaks).
 */
export interface Turn {
  speaker: string;
  /** Where the turn begins among the acts, from 0. */
  from: number;
  /** Acts in it, 1 or more. */
  acts: number;
}

/** One person's turn after another's, and how often. */
export interface Following {
  before: string;
  after: string;
  times: number;
}

export interface TurnOrder {
  turns: Turn[];
  /** Who follows whom, the most often first; of equals the one that came first. */
  followings: Following[];
  /** The turns with the most acts, of each speaker the longest one, longest first; single acts are none. */
  longestRuns: Turn[];
}

/** The order of turns in acts given by their speakers, in order of time. No act, no turn; nothing is refused. */
export function turnOrder(speakers: readonly string[]): TurnOrder {
  const turns: Turn[] = [];
  for (const [place, speaker] of speakers.entries()) {
    const last = turns.at(-1);
    if (last?.speaker === speaker) last.acts += 1;
    else turns.push({ speaker, from: place, acts: 1 });
  }
  const followings = new Map<string, Following>();
  for (const [place, { speaker: after }] of turns.entries()) {
    const before = turns[place - 1]?.speaker;
    if (before === undefined) continue;
    const key = JSON.stringify([before, after]);
    const following = followings.get(key) ?? { before, after, times: 0 };
    following.times += 1;
    followings.set(key, following);
  }
  const longestOf = new Map<string, Turn>();
  for (const turn of turns)
    if (turn.acts > 1 && turn.acts > (longestOf.get(turn.speaker)?.acts ?? 0))
      longestOf.set(turn.speaker, turn);
  return {
    turns,
    followings: [...followings.values()].sort((one, other) => other.times - one.times),
    longestRuns: [...longestOf.values()].sort((one, other) => other.acts - one.acts || one.from - other.from),
  };
}
