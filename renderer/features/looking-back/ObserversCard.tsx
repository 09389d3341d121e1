import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, Card, Data, LinkButton, LoadFailure } from '../../ui/index.ts';
import { formatList } from '../../i18n/format.ts';
import styles from './looking-back.module.css';

/** Whether others recorded this session too, and the way to their comparison. */
export function ObserversCard({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const read = useQuery(core.observers.read.queryOptions({ input: { sessionId } }));
  const others = read.data?.records.filter((record) => record.codingId !== null) ?? [];
  return (
    <Card title={t('Two observers')}>
      {!read.data ? (
        read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Busy lines={2} />
        )
      ) : others.length === 0 ? (
        <p className={styles.quiet}>
          {t('Nobody else coded this session. An observer’s coding is begun on the page “Acts”.')}
        </p>
      ) : (
        <div className={styles.stack}>
          <p>
            {t('Also coded by')} <Data>{formatList(others.map((record) => record.observer))}</Data>
          </p>
          <div className={styles.line}>
            <LinkButton href={`/sessions/${sessionId}/looking-back/observers`}>
              {t('Compare the codings')}
            </LinkButton>
          </div>
        </div>
      )}
    </Card>
  );
}
