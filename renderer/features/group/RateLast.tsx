import { useQuery } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { LinkButton } from '../../ui/index.ts';

/**
 * The way from a group's goals to where they are rated: the session that was held last. Of a group that has ended
 * nothing more is asked; its sessions can still be rated from their own pages.
 */
export function RateLast({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const group = useQuery(core.groups.get.queryOptions({ input: { id: groupId } })).data;
  const sessions = useQuery(core.sessions.listForGroup.queryOptions({ input: { groupId } })).data;
  const last = sessions
    ?.filter(({ state }) => state === 'held')
    .toSorted((one, other) => one.date.localeCompare(other.date) || one.start.localeCompare(other.start))
    .at(-1);
  if (!last || !group || group.status === 'ended') return null;
  return (
    <LinkButton icon={<ListChecks aria-hidden="true" />} href={`/sessions/${last.id}/goals`}>
      {last.number === null
        ? t('Rate after the last session')
        : t('Rate after session {{number}}', { number: last.number })}
    </LinkButton>
  );
}
