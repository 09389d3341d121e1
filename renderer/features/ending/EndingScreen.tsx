import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, LoadFailure } from '../../ui/index.ts';
import { Checklist } from './Checklist.tsx';
import { ClosedBanner } from './ClosedBanner.tsx';
import { CloseGroupCard } from './CloseGroupCard.tsx';
import { CountdownCard } from './CountdownCard.tsx';
import { EndingPages } from './EndingPages.tsx';
import styles from './ending.module.css';
import { FeelingsCard } from './FeelingsCard.tsx';
import { PapersCard } from './PapersCard.tsx';

/** The end of a group: how long it still has, what belongs to a good ending, and closing it. */
export function EndingScreen({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.endings.get.queryOptions({ input: { groupId } }));
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;
  const ending = read.data;
  const isOver = ending.status === 'ended' || ending.status === 'archived';
  return (
    <EndingPages groupId={groupId} page="steps">
      {isOver && <ClosedBanner ending={ending} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Checklist ending={ending} />
        </div>
        <div className={styles.column}>
          <CountdownCard ending={ending} />
          {!isOver && ending.countdown.isEnding && <FeelingsCard ending={ending} />}
          <PapersCard groupId={groupId} />
          {!isOver && <CloseGroupCard ending={ending} />}
        </div>
      </div>
    </EndingPages>
  );
}
