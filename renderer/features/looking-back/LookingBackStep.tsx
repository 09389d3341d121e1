import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useToday } from '../../data/today.ts';
import { Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { ClimateCard } from './ClimateCard.tsx';
import { DebriefCard } from './DebriefCard.tsx';
import styles from './looking-back.module.css';
import { NormsSeenCard } from './NormsSeenCard.tsx';
import { ObserversCard } from './ObserversCard.tsx';
import { RecordingsCard } from './RecordingsCard.tsx';
import { SeenCard } from './SeenCard.tsx';
import { StageCard } from './StageCard.tsx';

/** Looking back on a session: what the leaders say to each other, where the group is, what was seen in it. */
export function LookingBackStep({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const read = useQuery(core.sessions.get.queryOptions({ input: { id: sessionId } }));
  const session = read.data;
  if (!session)
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  if (session.state === 'cancelled' || session.date > today)
    return (
      <EmptyState
        action={<LinkButton href={`/sessions/${sessionId}/plan`}>{t('Go to its plan')}</LinkButton>}
      >
        {session.state === 'cancelled'
          ? t('This session did not take place, so there is nothing to look back on.')
          : t('This session is still to come. What you see in it can be kept here afterwards.')}
      </EmptyState>
    );
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <StageCard session={session} />
        <DebriefCard sessionId={sessionId} />
        <SeenCard session={session} />
      </div>
      <div className={styles.column}>
        <ClimateCard sessionId={sessionId} />
        <NormsSeenCard session={session} />
        <RecordingsCard sessionId={sessionId} />
        <ObserversCard sessionId={sessionId} />
      </div>
    </div>
  );
}
