import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Agenda } from '../../../shared/contract/agenda.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { AgendaCard } from './AgendaCard.tsx';
import styles from './agenda.module.css';
import { CatchUpCard } from './CatchUpCard.tsx';
import { ObjectivesCard } from './ObjectivesCard.tsx';
import { useAgendaEditing } from './use-agenda-editing.ts';

/** The first step of a session: what will be done, when, by whom. */
export function PlanStep({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.agendas.get.queryOptions({ input: { sessionId } }));
  if (read.data) return <OpenPlan agenda={read.data} />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  return <Busy lines={8} />;
}

function OpenPlan({ agenda }: { agenda: Agenda }) {
  const { date: today, time } = useWallClock();
  const { session } = agenda;
  const [editing, state] = useAgendaEditing(session.id);
  const { blocks, objectives } = state.local ?? agenda;
  const hasBegun = session.date < today || (session.date === today && session.start <= time);
  return (
    <div className={styles.columns}>
      <AgendaCard
        agenda={agenda}
        blocks={blocks}
        editing={editing}
        state={state}
        asksReached={session.state === 'held' || (hasBegun && session.state !== 'cancelled')}
      />
      <div className={styles.side}>
        <ObjectivesCard
          objectives={objectives}
          goals={agenda.goals}
          groupId={session.groupId}
          editing={editing}
        />
        <CatchUpCard sessionId={session.id} />
      </div>
    </div>
  );
}
