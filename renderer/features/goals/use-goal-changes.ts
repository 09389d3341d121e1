import { useTranslation } from 'react-i18next';
import type { Goal, Rater } from '../../../shared/contract/goals.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';

/** The changes of goals that need no form of their own. */
export function useGoalChanges() {
  const { t } = useTranslation();
  const reopen = useChange((goal: Goal) => client.goals.reopen({ id: goal.id }), {
    message: () => t('The goal is open again.'),
  });
  const remove = useChange((goal: Goal) => client.goals.remove({ id: goal.id }), {
    message: (_, goal) =>
      goal.ratings === 0 && goal.revision === 1
        ? t('The goal is removed.')
        : t('The goal is removed, with its ratings and its history.'),
  });
  const reorder = useChange(
    ({ groupId, personId, ids }: { groupId: string; personId: string | null; ids: string[] }) =>
      client.goals.reorder({ groupId, personId, ids }),
    { message: () => t('The goals are in their new order.') },
  );
  const removeRating = useChange((id: string) => client.goals.removeRating({ id }), {
    message: () => t('The rating is taken away.'),
  });
  return { reopen, remove, reorder, removeRating };
}

export interface DayRating {
  goalId: string;
  ratedOn: string;
  rater: Rater;
  raterName: string;
  level: number;
  remark: string;
}
