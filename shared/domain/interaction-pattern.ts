import { turnOrder } from './turn-order.ts';

/**
 * What the talk of a session looks like. There is no published threshold for these four patterns (practice of the
 * field): the rule is ours, stated here and on the screen, and its label is always shown as "looks like", with the
 * figures that it rests on.
 */
export const interactionPatterns = ['maypole', 'round-robin', 'hot-seat', 'free-floating'] as const;
export type InteractionPattern = (typeof interactionPatterns)[number];

/** The figures behind a label; shares are 0 to 1. */
export interface PatternFigures {
  /** Acts looked at, in order of time. */
  acts: number;
  /** Of the members' acts: addressed to a facilitator; to another member or to the group. */
  toFacilitator: number;
  toPeers: number;
  /** Of all acts: those by a facilitator. */
  byFacilitator: number;
  /** Of all acts: those between a facilitator and the member with whom they spoke most. */
  withOneMember: number;
  /** Of the members' turns: those in which everybody who spoke at all had spoken once since the speaker's last turn. */
  inTurn: number;
}

export interface PatternAct {
  speaker: string;
  /** A name, or 'group'. */
  addressee: string;
}

export interface FoundPattern {
  kind: InteractionPattern;
  /** The facilitators of a maypole; facilitator and member of a hot seat; else nobody. */
  who: string[];
  figures: PatternFigures;
}

/** Fewer acts than this show no pattern. */
export const fewestActs = 12;

/** From which share on a label fits, 0 to 1; for free floating also the most that facilitators have of all acts. */
export const patternThresholds = {
  withOneMember: 0.5,
  inTurn: 0.7,
  toFacilitator: 0.6,
  toPeers: 0.6,
  byFacilitator: 0.4,
  speakersInTurn: 3,
} as const;

/**
 * The label that fits, or null where nothing stands out or there are fewer than twelve acts. In this order: hot seat,
 * half of all acts or more pass between a facilitator and one member; round robin, at least three members spoke and
 * 70 % of their turns come in turn; maypole, 60 % or more of the members' acts go to a facilitator; free floating,
 * 60 % or more of them go to other members or to the group, and facilitators have no more than 40 % of all acts.
 * `acts` in order of time.
 */
export function interactionPattern(
  acts: readonly PatternAct[],
  facilitators: ReadonlySet<string>,
): FoundPattern | null {
  if (acts.length < fewestActs) return null;
  const byMembers = acts.filter(({ speaker }) => !facilitators.has(speaker));
  if (byMembers.length === 0) return null;
  const toFacilitator = byMembers.filter(({ addressee }) => facilitators.has(addressee)).length;
  const pair = busiestPair(acts, facilitators);
  const turns = turnOrder(byMembers.map(({ speaker }) => speaker)).turns.map(({ speaker }) => speaker);
  const speakers = new Set(turns);
  const figures: PatternFigures = {
    acts: acts.length,
    toFacilitator: toFacilitator / byMembers.length,
    toPeers: 1 - toFacilitator / byMembers.length,
    byFacilitator: 1 - byMembers.length / acts.length,
    withOneMember: pair === null ? 0 : pair.acts / acts.length,
    inTurn: shareInTurn(turns, speakers.size),
  };
  if (pair && figures.withOneMember >= patternThresholds.withOneMember)
    return { kind: 'hot-seat', who: [pair.facilitator, pair.member], figures };
  if (speakers.size >= patternThresholds.speakersInTurn && figures.inTurn >= patternThresholds.inTurn)
    return { kind: 'round-robin', who: [], figures };
  if (figures.toFacilitator >= patternThresholds.toFacilitator)
    return { kind: 'maypole', who: facilitatorsIn(acts, facilitators), figures };
  if (
    figures.toPeers >= patternThresholds.toPeers &&
    figures.byFacilitator <= patternThresholds.byFacilitator
  )
    return { kind: 'free-floating', who: [], figures };
  return null;
}

function busiestPair(acts: readonly PatternAct[], facilitators: ReadonlySet<string>) {
  const counts = new Map<string, { facilitator: string; member: string; acts: number }>();
  for (const { speaker, addressee } of acts) {
    if (addressee === 'group' || facilitators.has(speaker) === facilitators.has(addressee)) continue;
    const [facilitator, member] = facilitators.has(speaker) ? [speaker, addressee] : [addressee, speaker];
    const key = JSON.stringify([facilitator, member]);
    const pair = counts.get(key) ?? { facilitator, member, acts: 0 };
    counts.set(key, { ...pair, acts: pair.acts + 1 });
  }
  let busiest: { facilitator: string; member: string; acts: number } | null = null;
  for (const pair of counts.values()) if (!busiest || pair.acts > busiest.acts) busiest = pair;
  return busiest;
}

/** Of the turns after the first of each speaker: those before which everybody else had spoken once, and only once. */
function shareInTurn(turns: readonly string[], speakers: number): number {
  let judged = 0;
  let inTurn = 0;
  const lastOf = new Map<string, number>();
  for (const [place, speaker] of turns.entries()) {
    const last = lastOf.get(speaker);
    lastOf.set(speaker, place);
    if (last === undefined) continue;
    judged += 1;
    const between = turns.slice(last + 1, place);
    if (between.length === speakers - 1 && new Set(between).size === speakers - 1) inTurn += 1;
  }
  return judged === 0 ? 0 : inTurn / judged;
}

function facilitatorsIn(acts: readonly PatternAct[], facilitators: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  for (const { speaker, addressee } of acts)
    for (const name of [speaker, addressee]) if (facilitators.has(name)) seen.add(name);
  return [...seen];
}
