import { useQuery } from '@tanstack/react-query';
import { core } from '../../data/client.ts';
import { pairKey, useSetAsidePairs } from '../../stores/set-aside-pairs.ts';

/** Pairs of records that look like one person, less those that were set aside; the likeliest first. */
export function useLikelyPairs() {
  const read = useQuery(core.people.duplicatePairs.queryOptions());
  const setAside = useSetAsidePairs((state) => state.pairs);
  const pairs = (read.data ?? []).filter(({ first, second }) => !setAside.has(pairKey(first.id, second.id)));
  return { read, pairs, setAsideCount: (read.data?.length ?? 0) - pairs.length };
}

export type LikelyPair = ReturnType<typeof useLikelyPairs>['pairs'][number];
