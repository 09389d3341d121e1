import { useQuery } from '@tanstack/react-query';
import { core } from '../../data/client.ts';
import { type Failure, toFailure } from '../../data/failure.ts';

/** A group and its sessions, as the forms for new sessions start from them. */
export function useGroupSessions(groupId: string) {
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } }));
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } }));
  const error = group.error ?? sessions.error;
  return {
    group: group.data,
    sessions: sessions.data,
    failure: error === null ? null : (toFailure(error) satisfies Failure),
    retry: () => void Promise.all([group.refetch(), sessions.refetch()]),
  };
}
