import { useTranslation } from 'react-i18next';
import type { Ending } from '../../../shared/contract/endings.ts';
import type { EndingStep } from '../../../shared/domain/ending-steps.ts';
import { client, core } from '../../data/client.ts';
import { queryClient, useChange } from '../../data/query.ts';

/** The changes of a group's checklist. */
export function useStepChanges(groupId: string) {
  const { t } = useTranslation();
  const add = useChange((text: string) => client.endings.addStep({ groupId, text }), {
    message: () => t('The step is on the list.'),
  });
  const set = useChange((input: { key: string; doneOn: string | null; remark: string }) =>
    client.endings.setStep({ groupId, ...input }),
  );
  const rename = useChange(
    (input: { key: string; text: string }) => client.endings.renameStep({ groupId, ...input }),
    { message: () => t('The step is changed.') },
  );
  const remove = useChange((key: string) => client.endings.removeStep({ groupId, key }), {
    message: () => t('The step is off the list.'),
  });
  const bringBack = useChange((key: EndingStep) => client.endings.bringStepBack({ groupId, key }), {
    message: () => t('The step is on the list again.'),
  });
  const reorder = useChange((keys: string[]) => client.endings.reorderSteps({ groupId, keys }), {
    message: () => t('The steps are in their new order.'),
    optimistic: (keys) => showInOrder(groupId, keys),
  });
  return { add, set, rename, remove, bringBack, reorder };
}

/** Puts the steps on screen into the new order at once; answers the way back. */
function showInOrder(groupId: string, keys: readonly string[]): () => void {
  const queryKey = core.endings.get.queryKey({ input: { groupId } });
  const before = queryClient.getQueryData<Ending>(queryKey);
  if (!before) return () => {};
  const steps = before.steps.toSorted((one, other) => keys.indexOf(one.key) - keys.indexOf(other.key));
  queryClient.setQueryData(queryKey, { ...before, steps });
  return () => queryClient.setQueryData(queryKey, before);
}
