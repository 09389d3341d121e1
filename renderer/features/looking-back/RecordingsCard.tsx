import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useSettings } from '../../data/settings.ts';
import {
  AppLink,
  Busy,
  Card,
  Data,
  EmptyState,
  InstantText,
  LinkButton,
  LoadFailure,
} from '../../ui/index.ts';
import styles from './looking-back.module.css';

/** Process recordings of this session, for students and who supervises them. */
export function RecordingsCard({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const read = useQuery(core.processRecordings.list.queryOptions({ input: { sessionId } }));
  const base = `/sessions/${sessionId}/looking-back/recordings`;
  return (
    <Card
      title={t('Process recordings')}
      subtitle={t('For students')}
      isFlush
      aside={
        <LinkButton size="small" href={`${base}/new`}>
          {t('Begin one')}
        </LinkButton>
      }
    >
      {!read.data ? (
        read.isError ? (
          <LoadFailure
            message={failureMessage(toFailure(read.error), t)}
            onRetry={() => void read.refetch()}
          />
        ) : (
          <Busy lines={2} />
        )
      ) : read.data.length === 0 ? (
        <EmptyState>{t('None yet.')}</EmptyState>
      ) : (
        <ul className={styles.rows}>
          {read.data.map((recording) => (
            <li key={recording.id} className={styles.row}>
              <span className={styles.grow}>
                <AppLink href={`${base}/${recording.id}`}>
                  <Data>{recording.author}</Data>
                </AppLink>{' '}
                <span className={styles.note}>
                  {t('{{count}} exchanges', { count: recording.rows })}
                  {' · '}
                  {recording.commented === 0
                    ? t('no comment yet')
                    : t('{{count}} commented', { count: recording.commented })}
                </span>
              </span>
              <span className={styles.note}>
                <InstantText instant={recording.updatedAt} timeZone={timeZone} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
