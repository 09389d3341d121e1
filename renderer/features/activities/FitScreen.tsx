import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fitActivities } from '../../../shared/domain/activity-fit.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { sessionTitle } from '../../data/session-words.ts';
import { AppLink, Busy, Data, DateText, LoadFailure, PageHeader } from '../../ui/index.ts';
import styles from './fit.module.css';
import { FitList } from './FitList.tsx';
import { SituationPanel } from './SituationPanel.tsx';
import { useSituation } from './use-situation.ts';
import { WhichSession } from './WhichSession.tsx';

interface FitScreenProps {
  groupId: string | null;
  /** Null: the group's next one. */
  sessionId: string | null;
}

/** What of the library fits a group and a session now, each suggestion with its reasons. */
export function FitScreen({ groupId, sessionId }: FitScreenProps) {
  const { t } = useTranslation();
  // Another session is another room: what was set for the first does not hold for it.
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/activities">{t('Activities')}</AppLink>}
        title={t('What fits now')}
        subtitle={t('Say what the session is like; what suits it comes first, with the reasons.')}
      />
      <Fit key={`${groupId} ${sessionId}`} groupId={groupId} sessionId={sessionId} />
    </div>
  );
}

function Fit({ groupId, sessionId }: FitScreenProps) {
  const { t } = useTranslation();
  const library = useQuery(core.activities.list.queryOptions());
  const { read, known, suggestedStage, wanted, situation, change, isChanged, reset } = useSituation(
    groupId,
    sessionId,
  );
  const fits = useMemo(() => fitActivities(library.data ?? [], situation), [library.data, situation]);
  const failed = library.isError ? library : read.isError ? read : null;
  if (failed)
    return (
      <>
        <WhichSession groupId={groupId} sessionId={sessionId} />
        <LoadFailure
          message={failureMessage(toFailure(failed.error), t)}
          onRetry={() => void failed.refetch()}
        />
      </>
    );
  if (!library.data || (groupId !== null && !known)) return <Busy lines={10} />;
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <WhichSession groupId={groupId} sessionId={known?.sessionId ?? sessionId} />
        <SituationPanel
          known={known}
          suggestedStage={suggestedStage}
          wanted={wanted}
          onChange={change}
          onReset={isChanged ? reset : null}
          materials={library.data.flatMap((activity) => activity.materials)}
        />
      </div>
      <div className={styles.main}>
        {known && (
          <p className={styles.rests}>
            <Data>{known.groupName}</Data>
            {known.sessionNumber !== null && (
              <>
                {' · '}
                {sessionTitle({ number: known.sessionNumber, ofNumber: known.ofNumber }, t)}
                {' · '}
                <DateText date={known.on} format="weekday" />
              </>
            )}
          </p>
        )}
        <FitList fits={fits} known={known} />
      </div>
    </div>
  );
}
