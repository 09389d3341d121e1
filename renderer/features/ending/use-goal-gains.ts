import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { core } from '../../data/client.ts';
import { goalGains } from './goal-gains.ts';

/** For each member what the facilitators' last ratings say was gained; nothing until they are read. */
export function useGoalGains(groupId: string): ReadonlyMap<string, string> {
  const progress = useQuery(
    core.goals.progress.queryOptions({
      input: { groupId, voice: { rater: 'facilitator', raterName: null } },
    }),
  ).data;
  const goals = useQuery(core.goals.listForGroup.queryOptions({ input: { groupId } })).data?.goals;
  return useMemo(
    () =>
      new Map(
        goals &&
          progress?.members.map(({ personId, goals: own }) => [personId, goalGains(own, goals)] as const),
      ),
    [progress, goals],
  );
}
