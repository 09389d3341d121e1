import { useTranslation } from 'react-i18next';
import type { GroupGoal, Plan } from '../../../shared/contract/plan.ts';
import { client, core } from '../../data/client.ts';
import { queryClient, useChange } from '../../data/query.ts';

/** The changes of a group's goals. */
export function useGoalChanges(groupId: string) {
  const { t } = useTranslation();
  const add = useChange((text: string) => client.plans.addGoal({ groupId, text }), {
    message: () => t('The goal is added.'),
  });
  const update = useChange((goal: { id: string; text: string }) => client.plans.updateGoal(goal), {
    message: () => t('The goal is changed.'),
  });
  const remove = useChange((goal: GroupGoal) => client.plans.removeGoal({ id: goal.id }), {
    message: (_, goal) =>
      goal.sessions === 0
        ? t('The goal is removed.')
        : t('The goal is removed, and {{count}} sessions no longer point to it.', { count: goal.sessions }),
  });
  const reorder = useChange((ids: string[]) => client.plans.reorderGoals({ groupId, ids }), {
    message: () => t('The goals are in their new order.'),
    optimistic: (ids) => showInOrder(groupId, ids),
  });
  return { add, update, remove, reorder };
}

/** Puts the goals on screen into the new order at once; answers the way back. */
function showInOrder(groupId: string, ids: readonly string[]): () => void {
  const queryKey = core.plans.get.queryKey({ input: { groupId } });
  const before = queryClient.getQueryData<Plan>(queryKey);
  if (!before) return () => {};
  const goals = before.goals.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  queryClient.setQueryData(queryKey, { ...before, goals });
  return () => queryClient.setQueryData(queryKey, before);
}
