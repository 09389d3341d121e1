import type { ObservedSession, ObserverRecord } from '../../../shared/contract/time-line.ts';
import {
  type Agreement,
  codingUnits,
  type ComparedBy,
  comparedSpan,
  compareUnits,
  nobody,
  sampleUnits,
  uncategorised,
} from '../../../shared/domain/coding-units.ts';

export interface Compared {
  agreement: Agreement;
  /** The windows in which the two saw something else, with the moment at which each opens. */
  differing: { place: number; atMs: number; first: string; second: string }[];
  fromMs: number;
}

/** Two records window by window; null where neither has an act with a time. */
export function compareRecords(
  first: ObserverRecord,
  second: ObserverRecord,
  seconds: number,
  by: ComparedBy,
  participants: ObservedSession['participants'],
): Compared | null {
  const span = comparedSpan([first.acts, second.acts]);
  if (!span) return null;
  const [one, other] = [first, second].map((record) =>
    codingUnits(record.acts, span, seconds * 1000, by),
  ) as [string[], string[]];
  const order =
    by === 'speaker'
      ? [...participants.map((participant) => participant.id), nobody]
      : [...Array.from({ length: 12 }, (_, place) => String(place + 1)), uncategorised, nobody];
  const agreement = compareUnits(one, other, order);
  if (!agreement) return null;
  const differing = one.flatMap((seen, place) =>
    seen === other[place]
      ? []
      : [{ place, atMs: span.fromMs + place * seconds * 1000, first: seen, second: other[place]! }],
  );
  return { agreement, differing, fromMs: span.fromMs };
}

/** The prompts of interval sampling that both answered; null where there is none. */
export function compareSamples(
  first: ObserverRecord,
  second: ObserverRecord,
  participants: ObservedSession['participants'],
): { prompts: number; agreement: Agreement } | null {
  const members = participants.filter((participant) => participant.kind === 'member').map(({ id }) => id);
  const units = sampleUnits(first.samples, second.samples, members);
  const agreement = compareUnits(units.first, units.second, ['yes', 'no']);
  return agreement && { prompts: units.prompts, agreement };
}

/** Acts of both without a time, which no window holds. */
export function countUntimed(records: readonly ObserverRecord[]): number {
  return records.flatMap((record) => record.acts).filter((act) => act.atMs === null).length;
}
