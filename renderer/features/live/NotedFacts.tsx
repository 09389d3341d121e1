import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { AppLink } from '../../ui/index.ts';

interface NotedFactsProps {
  sessionId: string;
  groupId: string;
}

/** What was noted on the live screen, with the way there: the acts, and the incidents that wait to be completed. */
export function NotedFacts({ sessionId, groupId }: NotedFactsProps) {
  const { t } = useTranslation();
  const acts = useQuery(core.acts.list.queryOptions({ input: { sessionId, codingId: null } })).data?.acts;
  const incidents = useQuery(core.incidents.list.queryOptions({ input: { groupId, sessionId } })).data ?? [];
  const areOpen = incidents.some(({ closedOn }) => closedOn === null);
  return (
    <>
      {acts !== undefined && (
        <li>
          <b>{t('{{count}} acts', { count: acts.length })}</b>
          <span>
            <AppLink href={`/sessions/${sessionId}/acts`}>
              {acts.length === 0 ? t('import them or add them from memory') : t('look them over')}
            </AppLink>
          </span>
        </li>
      )}
      {incidents.length > 0 && (
        <li>
          <b>{t('{{count}} incidents', { count: incidents.length })}</b>
          <span>
            <AppLink href={`/groups/${groupId}/notes/incidents`}>
              {areOpen ? t('complete what was noted') : t('look at the incident log')}
            </AppLink>
          </span>
        </li>
      )}
    </>
  );
}
