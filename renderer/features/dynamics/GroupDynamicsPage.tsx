import { useQuery } from '@tanstack/react-query';
import { ChartNetwork } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { CompareSessions } from './CompareSessions.tsx';
import styles from './dynamics.module.css';
import { MembersOverTime } from './MembersOverTime.tsx';
import { SessionsTable } from './SessionsTable.tsx';
import { TrendFigures } from './TrendFigures.tsx';

/** How a group's talk changes over its sessions: as a whole, member by member, and two sessions side by side. */
export function GroupDynamicsPage({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.dynamics.group.queryOptions({ input: { groupId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  const dynamics = read.data;
  if (!dynamics.sessions.some(({ acts }) => acts > 0)) {
    const latest = dynamics.sessions.at(-1);
    return (
      <EmptyState
        icon={<ChartNetwork />}
        action={
          latest ? (
            <LinkButton kind="primary" href={`/sessions/${latest.sessionId}/acts`}>
              {t('Put acts of the last session down')}
            </LinkButton>
          ) : (
            <LinkButton href={`/groups/${groupId}/sessions`}>{t('Go to the sessions')}</LinkButton>
          )
        }
      >
        {t(
          'No act of any session is on record yet. Acts come from tapping in the live run, from memory afterwards, or from a CSV file; the trends show here by themselves.',
        )}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <TrendFigures dynamics={dynamics} />
      <MembersOverTime dynamics={dynamics} groupId={groupId} />
      <SessionsTable dynamics={dynamics} />
      <CompareSessions dynamics={dynamics} groupId={groupId} />
    </div>
  );
}
