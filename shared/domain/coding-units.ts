import { cohenKappa, percentAgreement } from './agreement.ts';

/** One act as an observer recorded it: milliseconds since the session's run began; category 1 to 12 or none. */
export interface CodedAct {
  atMs: number | null;
  durationMs: number | null;
  speakerId: string;
  category: number | null;
}

/** The lengths of a window that can be chosen, seconds. */
export const windowLengths = [5, 10, 15, 30, 60] as const;

/** What is compared: who spoke, or which of Bales's categories it was. */
export const comparedBy = ['speaker', 'category'] as const;
export type ComparedBy = (typeof comparedBy)[number];

/** What stands in a window in which nothing was recorded, and for an act without a category. */
export const nobody = 'nobody';
export const uncategorised = 'uncategorised';

/** From the first act that either observer recorded to the end of the last; null where neither has an act with a time. */
export function comparedSpan(
  records: readonly (readonly CodedAct[])[],
): { fromMs: number; untilMs: number } | null {
  let [fromMs, untilMs] = [Infinity, -Infinity];
  for (const record of records)
    for (const { atMs, durationMs } of record) {
      if (atMs === null) continue;
      fromMs = Math.min(fromMs, atMs);
      untilMs = Math.max(untilMs, atMs + Math.max(durationMs ?? 0, 1));
    }
  return fromMs === Infinity ? null : { fromMs, untilMs };
}

/**
 * What one observer saw in each of the equal windows of a span: whoever spoke longest in it (an act without a length
 * counts as a moment), of equals who began first; `nobody` where nothing was recorded. Acts without a time stay out.
 * Windows are `windowMs` long, at least 1; the last may reach over the end. Throws RangeError otherwise.
 */
export function codingUnits(
  acts: readonly CodedAct[],
  span: { fromMs: number; untilMs: number },
  windowMs: number,
  by: ComparedBy,
): string[] {
  if (!(windowMs >= 1) || !(span.untilMs > span.fromMs)) throw new RangeError('no window to compare');
  const count = Math.ceil((span.untilMs - span.fromMs) / windowMs);
  const seen = Array.from({ length: count }, () => new Map<string, number>());
  const timed = acts
    .filter((act): act is CodedAct & { atMs: number } => act.atMs !== null)
    .toSorted((one, other) => one.atMs - other.atMs);
  for (const act of timed) {
    const [start, end] = [act.atMs, act.atMs + Math.max(act.durationMs ?? 0, 1)];
    const label = by === 'speaker' ? act.speakerId : String(act.category ?? uncategorised);
    const first = Math.max(0, Math.floor((start - span.fromMs) / windowMs));
    for (let place = first; place < count; place += 1) {
      const opens = span.fromMs + place * windowMs;
      const shared = Math.min(end, opens + windowMs) - Math.max(start, opens);
      if (shared <= 0) break;
      // A map keeps the order in which it was filled: who began first stands first.
      seen[place]!.set(label, (seen[place]!.get(label) ?? 0) + shared);
    }
  }
  return seen.map((labels) => {
    let [longest, label] = [0, nobody];
    for (const [candidate, length] of labels) if (length > longest) [longest, label] = [length, candidate];
    return label;
  });
}

export interface Agreement {
  /** Units compared, and those in which both saw the same. */
  units: number;
  same: number;
  /** same / units, 0 to 1. */
  share: number;
  /** Cohen's kappa, -1 to 1; null where agreement by chance alone would be complete. */
  kappa: number | null;
  /** All that either saw, and how often the first saw one (rows) while the second saw the other (columns). */
  labels: string[];
  confusion: number[][];
}

/**
 * How far two observers agree over the same units in the same order; null where there are none. `order` says in which
 * order labels are listed; others follow as they come. Throws RangeError where lengths differ.
 */
export function compareUnits(
  first: readonly string[],
  second: readonly string[],
  order: readonly string[] = [],
): Agreement | null {
  if (first.length !== second.length) throw new RangeError('two records of different length');
  if (first.length === 0) return null;
  const found = new Set([...first, ...second]);
  const labels = [...new Set([...order.filter((label) => found.has(label)), ...found])];
  const placeOf = new Map(labels.map((label, place) => [label, place]));
  const confusion = labels.map(() => labels.map(() => 0));
  let same = 0;
  for (const [place, label] of first.entries()) {
    const other = second[place]!;
    confusion[placeOf.get(label)!]![placeOf.get(other)!]! += 1;
    if (label === other) same += 1;
  }
  return {
    units: first.length,
    same,
    share: percentAgreement(first, second),
    kappa: cohenKappa(first, second),
    labels,
    confusion,
  };
}

/** How well two observers agree beyond chance, in words of Landis and Koch, Biometrics 33 (1977): a habit, not a law. */
export const kappaBands = ['poor', 'slight', 'fair', 'moderate', 'substantial', 'almost-perfect'] as const;
export type KappaBand = (typeof kappaBands)[number];

export function kappaBand(kappa: number): KappaBand {
  if (kappa < 0) return 'poor';
  if (kappa <= 0.2) return 'slight';
  if (kappa <= 0.4) return 'fair';
  if (kappa <= 0.6) return 'moderate';
  return kappa <= 0.8 ? 'substantial' : 'almost-perfect';
}

export interface TakenSample {
  atMs: number;
  /** The minutes that it looks back over. */
  minutes: number;
  personIds: readonly string[];
}

/**
 * Two observers' answers to the prompts of interval sampling as units: for each prompt that both answered (within half
 * of its interval) and each member, "yes" where the member was seen to take part, else "no".
 */
export function sampleUnits(
  first: readonly TakenSample[],
  second: readonly TakenSample[],
  memberIds: readonly string[],
): { prompts: number; first: string[]; second: string[] } {
  const left = second.toSorted((one, other) => one.atMs - other.atMs);
  const units: { prompts: number; first: string[]; second: string[] } = { prompts: 0, first: [], second: [] };
  for (const mine of first.toSorted((one, other) => one.atMs - other.atMs)) {
    const reach = (mine.minutes * 60_000) / 2;
    const near = left.filter((theirs) => Math.abs(theirs.atMs - mine.atMs) <= reach);
    const nearest = near.toSorted(
      (one, other) => Math.abs(one.atMs - mine.atMs) - Math.abs(other.atMs - mine.atMs),
    )[0];
    if (!nearest) continue;
    left.splice(left.indexOf(nearest), 1);
    units.prompts += 1;
    for (const member of memberIds) {
      units.first.push(mine.personIds.includes(member) ? 'yes' : 'no');
      units.second.push(nearest.personIds.includes(member) ? 'yes' : 'no');
    }
  }
  return units;
}
