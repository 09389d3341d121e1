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
  const ties = new Map<string, { one: string; other: string; acts: number }>();
  let toGroup = 0;
  for (const { speakerId, addresseeId } of acts) {
    bySpeaker.set(speakerId, (bySpeaker.get(speakerId) ?? 0) + 1);
    if (addresseeId === null) {
      toGroup += 1;
      continue;
    }
    const [one, other] = speakerId < addresseeId ? [speakerId, addresseeId] : [addresseeId, speakerId];
    const tie = ties.get(`${one} ${other}`);
    if (tie) tie.acts += 1;
    else ties.set(`${one} ${other}`, { one, other, acts: 1 });
  }
  return { bySpeaker, ties: [...ties.values()], toGroup };
}
