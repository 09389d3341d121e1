import type { ShownAct } from './use-taps.ts';

export interface ActCounts {
  bySpeaker: ReadonlyMap<string, number>;
  /** Between two people, whoever began: the ids in order of the alphabet. */
  ties: readonly { one: string; other: string; acts: number }[];
  toGroup: number;
}

/** What has been captured so far, as the seats show it. */
export function countActs(acts: readonly ShownAct[]): ActCounts {
  const bySpeaker = new Map<string, number>();
  const ties: ActCounts['ties'][number][] = [];
  const tiesOf = new Map<string, Map<string, ActCounts['ties'][number]>>();
  let toGroup = 0;
  for (const { speakerId, addresseeId } of acts) {
    bySpeaker.set(speakerId, (bySpeaker.get(speakerId) ?? 0) + 1);
    if (addresseeId === null) {
      toGroup += 1;
      continue;
    }
    const [one, other] = speakerId < addresseeId ? [speakerId, addresseeId] : [addresseeId, speakerId];
    let tiesOfOne = tiesOf.get(one);
    if (!tiesOfOne) tiesOf.set(one, (tiesOfOne = new Map()));
    const tie = tiesOfOne.get(other);
    if (tie) {
      tie.acts += 1;
      continue;
    }
    const first = { one, other, acts: 1 };
    tiesOfOne.set(other, first);
    ties.push(first);
  }
  return { bySpeaker, ties, toGroup };
}
