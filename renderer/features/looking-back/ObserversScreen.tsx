import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { AppLink, Busy, EmptyState, LinkButton, LoadFailure } from '../../ui/index.ts';
import { CompareRecords } from './CompareRecords.tsx';
import styles from './looking-back.module.css';

/** Two records of one session side by side: how far they agree, and where they do not. */
export function ObserversScreen({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.observers.read.queryOptions({ input: { sessionId } }));
  const back = `/sessions/${sessionId}/looking-back`;
  if (!read.data)
    return read.isError ? (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    ) : (
      <Busy lines={8} />
    );
  return (
    <div className={styles.page}>
      <div className={styles.line}>
        <AppLink href={back}>{t('Looking back')}</AppLink>
        <h2>{t('Two observers')}</h2>
      </div>
      {read.data.records.length < 2 ? (
        <EmptyState
          action={<LinkButton href={`/sessions/${sessionId}/acts`}>{t('Go to the acts')}</LinkButton>}
        >
          {t('Nobody else coded this session. An observer’s coding is begun on the page “Acts”.')}
        </EmptyState>
      ) : (
        <CompareRecords read={read.data} />
      )}
    </div>
  );
}
