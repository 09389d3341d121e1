import { useTranslation } from 'react-i18next';
import type { ActivitySummary, Situation } from '../../../shared/contract/activities.ts';
import { activityOnAgenda } from '../../../shared/domain/activity-block.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { formatDate } from '../../i18n/format.ts';

/** Puts an activity on the session's agenda, before the closing that ends it, for as long as there is time. */
export function useAddToAgenda(known: Situation | null, onAdded: () => void) {
  const { t } = useTranslation();
  return useChange(
    async ({ id }: ActivitySummary) => {
      if (!known || known.sessionId === null) return { undoStep: null };
      const { sessionId } = known;
      const [{ version, blocks, objectives, session }, activity] = await Promise.all([
        client.agendas.get({ sessionId }),
        client.activities.get({ id }),
      ]);
      const { place, block } = activityOnAgenda(blocks, session.minutes, activity);
      const added = {
        ...block,
        id: crypto.randomUUID(),
        lane: 'all' as const,
        ownerId: null,
        activityId: id,
        isReached: null,
      };
      return await client.agendas.save({
        sessionId,
        version,
        objectives,
        blocks: blocks.toSpliced(place, 0, added),
      });
    },
    {
      onSuccess: onAdded,
      message: (_, activity) =>
        t('“{{name}}” is on the agenda of {{day}}.', {
          name: activity.name,
          day: known ? formatDate(known.on) : '',
        }),
    },
  );
}
