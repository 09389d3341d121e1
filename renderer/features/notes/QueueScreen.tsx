import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { AppLink, Busy, EmptyState, LoadFailure, PageHeader } from '../../ui/index.ts';
import { NoteTable } from './NoteTable.tsx';
import styles from './notes.module.css';

/** What is still to be written and signed, in every group, with how late it is. */
export function QueueScreen() {
  const { t } = useTranslation();
  const read = useQuery(core.notes.queue.queryOptions());
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/">{t('Today')}</AppLink>}
        title={t('Notes to write')}
        subtitle={t('Of every session that was held in the last year.')}
      />
      {read.isPending && <Busy lines={8} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      {read.data && (
        <NoteTable
          label={t('Notes to write')}
          lines={read.data}
          isQueue
          isOpenFirst={false}
          empty={<EmptyState>{t('Every note is written and signed.')}</EmptyState>}
        />
      )}
    </div>
  );
}
