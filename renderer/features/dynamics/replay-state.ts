import type { Act } from '../../../shared/contract/acts.ts';
import type { LiveRun } from '../../../shared/contract/runs.ts';
import type { MapTie } from '../../charts/InteractionMap.tsx';

export type TimedAct = Act & { atMs: number };

/** The acts of a record that have a time, of people who are in the room. */
export function timedActs(acts: readonly Act[], participants: readonly { id: string }[]): TimedAct[] {
  const known = new Set(participants.map(({ id }) => id));
  return acts.filter(
    (act): act is TimedAct =>
      act.atMs !== null &&
      known.has(act.speakerId) &&
      (act.addresseeId === null || known.has(act.addresseeId)),
  );
}

/** How many of the acts, in order of time, have happened by a moment. */
export function countUntil(acts: readonly TimedAct[], atMs: number): number {
  let [from, to] = [0, acts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (acts[middle]!.atMs <= atMs) from = middle + 1;
    else to = middle;
  }
  return from;
}

export interface MapState {
  ties: MapTie[];
  actsOf: ReadonlyMap<string, number>;
}

/** What the map shows after so many acts. */
export function mapAfter(acts: readonly TimedAct[], count: number): MapState {
  const ties = new Map<string, MapTie>();
  const actsOf = new Map<string, number>();
  for (const { speakerId: from, addresseeId: to, isAddresseeKnown } of acts.slice(0, count)) {
    actsOf.set(from, (actsOf.get(from) ?? 0) + 1);
    if (!isAddresseeKnown) continue;
    const key = `${from} ${to}`;
    const tie = ties.get(key) ?? { from, to, count: 0 };
    ties.set(key, { ...tie, count: tie.count + 1 });
  }
  return { ties: [...ties.values()], actsOf };
}

/** The same from the whole record, acts without a time included. */
export function mapOfAll(
  participants: readonly { id: string }[],
  whoToWhom: readonly (readonly number[])[],
): MapState {
  const ties: MapTie[] = [];
  const actsOf = new Map<string, number>();
  for (const [row, { id: from }] of participants.entries()) {
    actsOf.set(
      from,
      whoToWhom[row]!.reduce((sum, count) => sum + count, 0),
    );
    for (const [column, count] of whoToWhom[row]!.entries())
      if (count > 0) ties.push({ from, to: participants[column]?.id ?? null, count });
  }
  return { ties, actsOf };
}

/** How long the time line is, milliseconds: the run's length or the end of the last act, whichever is later. */
export function lengthOf(acts: readonly TimedAct[], minutes: number): number {
  return acts.reduce(
    (end, { atMs, durationMs }) => Math.max(end, atMs + (durationMs ?? 0)),
    minutes * 60_000,
  );
}

/** The blocks that were run, as stretches of the time line, milliseconds since the run began. */
export function blocksOf(
  { run, ran }: Pick<LiveRun, 'run' | 'ran'>,
  length: number,
): { id: string; from: number; to: number; title: string }[] {
  if (!run) return [];
  const begin = Date.parse(run.startedAt);
  return ran.flatMap(({ startedAt, endedAt, title, blockId, isSkipped }, place) => {
    const from = Date.parse(startedAt) - begin;
    const to = Math.min(length, (endedAt === null ? Number.POSITIVE_INFINITY : Date.parse(endedAt)) - begin);
    return isSkipped || title === '' || to <= from ? [] : [{ id: `${blockId} ${place}`, from, to, title }];
  });
}
