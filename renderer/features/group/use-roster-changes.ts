import { useTranslation } from 'react-i18next';
import type { RosterEntry } from '../../../shared/contract/roster.ts';
import { client, core } from '../../data/client.ts';
import { useNames } from '../../data/names.ts';
import { queryClient, useChange } from '../../data/query.ts';

/** The changes of a roster that need no question first. */
export function useRosterChanges(groupId: string) {
  const { t } = useTranslation();
  const names = useNames();
  const remove = useChange(
    (entry: RosterEntry) => client.roster.remove({ membershipId: entry.membershipId }),
    {
      message: (_, entry) => t('{{name}} is off the roster.', { name: names.display(entry.person) }),
    },
  );
  const reorder = useChange(
    (order: { membershipIds: string[]; message: string }) =>
      client.roster.reorderWaitList({ groupId, membershipIds: order.membershipIds }),
    {
      message: (_, { message }) => message,
      optimistic: ({ membershipIds }) => showInOrder(groupId, membershipIds),
    },
  );
  return { remove: remove.mutate, reorder: reorder.mutate };
}

/** Puts the wait list on screen into the new order at once; answers the way back. */
function showInOrder(groupId: string, membershipIds: readonly string[]): () => void {
  const queryKey = core.roster.list.queryKey({ input: { groupId } });
  const before = queryClient.getQueryData<RosterEntry[]>(queryKey);
  if (!before) return () => {};
  const placeOf = new Map(membershipIds.map((id, index) => [id, index + 1]));
  const moved = before.map((entry) => ({
    ...entry,
    waitPosition: placeOf.get(entry.membershipId) ?? entry.waitPosition,
  }));
  queryClient.setQueryData(
    queryKey,
    moved.sort((one, other) => (one.waitPosition ?? 0) - (other.waitPosition ?? 0)),
  );
  return () => queryClient.setQueryData(queryKey, before);
}
