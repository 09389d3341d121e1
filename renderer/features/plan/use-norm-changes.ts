import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { client, core } from '../../data/client.ts';
import { queryClient, useChange } from '../../data/query.ts';

type Input<Call extends (input: never) => unknown> = Parameters<Call>[0];

/** The changes of a group's norms. */
export function useNormChanges(groupId: string) {
  const { t } = useTranslation();
  const add = useChange(
    (norm: Omit<Input<typeof client.norms.add>, 'groupId'>) => client.norms.add({ groupId, ...norm }),
    { message: () => t('The norm is added.') },
  );
  const revise = useChange((input: Input<typeof client.norms.revise>) => client.norms.revise(input), {
    message: (_, { keepsEarlier }) =>
      keepsEarlier
        ? t('The norm has its new wording; the earlier one is kept as history.')
        : t('The norm is corrected.'),
  });
  const agree = useChange((input: Input<typeof client.norms.agree>) => client.norms.agree(input), {
    message: (_, { ids, agreedOn }) =>
      agreedOn === null
        ? t('The norm is only proposed again.')
        : t('{{count}} norms are agreed on.', { count: ids.length }),
  });
  const drop = useChange((input: Input<typeof client.norms.drop>) => client.norms.drop(input), {
    message: (_, { droppedOn }) =>
      droppedOn === null ? t('The norm holds again.') : t('The norm is given up; what was seen stays.'),
  });
  const remove = useChange((norm: Norm) => client.norms.remove({ id: norm.id }), {
    message: () => t('The norm is removed, with its history.'),
  });
  const sight = useChange((input: Input<typeof client.norms.sight>) => client.norms.sight(input), {
    message: (_, { state }) => (state === 'kept' ? t('Noted as kept.') : t('Noted as broken.')),
  });
  const removeSighting = useChange((id: string) => client.norms.removeSighting({ id }), {
    message: () => t('The note is removed.'),
  });
  const reorder = useChange((ids: string[]) => client.norms.reorder({ groupId, ids }), {
    message: () => t('The norms are in their new order.'),
    optimistic: (ids) => showInOrder(groupId, ids),
  });
  return { add, revise, agree, drop, remove, sight, removeSighting, reorder };
}

export type NormChanges = ReturnType<typeof useNormChanges>;

/** Puts the norms on screen into the new order at once; answers the way back. */
function showInOrder(groupId: string, ids: readonly string[]): () => void {
  const queryKey = core.norms.list.queryKey({ input: { groupId } });
  const before = queryClient.getQueryData<Norm[]>(queryKey);
  if (!before) return () => {};
  const placeOf = (norm: Norm) => (ids.includes(norm.id) ? ids.indexOf(norm.id) : ids.length);
  queryClient.setQueryData(
    queryKey,
    before.toSorted((one, other) => placeOf(one) - placeOf(other)),
  );
  return () => queryClient.setQueryData(queryKey, before);
}
