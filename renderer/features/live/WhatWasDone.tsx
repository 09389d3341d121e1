import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useWallClock } from '../../data/wall-clock.ts';
import { Banner, Busy, LoadFailure } from '../../ui/index.ts';
import { DoneBlocks } from './DoneBlocks.tsx';
import { InTheRoom } from './InTheRoom.tsx';
import styles from './run.module.css';
import { TookPlace } from './TookPlace.tsx';

/** After the session: planned against actual, what was reached, when it was and who was in the room when. */
export function WhatWasDone({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { date: today } = useWallClock();
  const read = useQuery(core.runs.get.queryOptions({ input: { sessionId } }));
  const live = read.data;
  if (!live) {
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  }
  const { session } = live;
  const isToCome = session.state === 'planned' && session.date > today;
  const canSay = session.state !== 'cancelled' && !isToCome;
  return (
    <div className={styles.screen}>
      {isToCome && <Banner>{t('What was done can be said once the day of the session has come.')}</Banner>}
      <div className={styles.doneColumns}>
        <DoneBlocks key={session.id} live={live} canSay={canSay} />
        <div className={styles.screen}>
          {canSay && session.state !== 'running' && (
            <TookPlace
              key={`${session.actualStart} ${session.actualMinutes} ${session.start} ${session.minutes}`}
              session={session}
            />
          )}
          {live.run && <InTheRoom live={live} />}
        </div>
      </div>
    </div>
  );
}
