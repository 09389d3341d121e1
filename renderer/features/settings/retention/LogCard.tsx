import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Destruction } from '../../../../shared/contract/retention.ts';
import { core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { retentionKindName } from '../../../data/retention-words.ts';
import { useSettings } from '../../../data/settings.ts';
import {
  AppLink,
  Busy,
  Card,
  type Column,
  Data,
  DataTable,
  EmptyState,
  InstantText,
  LoadFailure,
} from '../../../ui/index.ts';
import styles from '../Settings.module.css';

/** The destruction log: it holds no record and is never changed. */
export function LogCard() {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const log = useQuery(core.retention.log.queryOptions());
  if (log.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(log.error), t)} onRetry={() => void log.refetch()} />
    );
  if (!log.data) return <Busy />;
  const columns: Column<Destruction>[] = [
    {
      id: 'reference',
      header: t('Reference'),
      cell: ({ reference, kind }) => (
        <span className={styles.cell}>
          <Data>{reference}</Data>
          <span className={styles.small}>{retentionKindName(kind, t)}</span>
        </span>
      ),
      sortValue: ({ reference }) => reference,
    },
    {
      id: 'at',
      header: t('Destroyed'),
      cell: ({ at, byName }) => (
        <span className={styles.cell}>
          <InstantText instant={at} timeZone={timeZone} />
          <Data className={styles.small}>{byName}</Data>
        </span>
      ),
      sortValue: ({ at }) => at,
      width: '13rem',
    },
    {
      id: 'rows',
      header: t('Rows'),
      cell: ({ rows }) => rows,
      sortValue: ({ rows }) => rows,
      isNumeric: true,
      width: '6rem',
    },
    {
      id: 'certificate',
      header: t('Certificate'),
      hideHeader: true,
      cell: ({ destructionId, reference }) => (
        <AppLink
          href={`/print/destruction/${destructionId}/destruction`}
          aria-label={t('Certificate of {{reference}}', { reference })}
        >
          {t('Certificate')}
        </AppLink>
      ),
      width: '7.5rem',
    },
  ];
  return (
    <Card
      title={t('Destruction log')}
      subtitle={t('What was destroyed, when and by whom. It names nobody, and nobody can change it.')}
      isFlush={log.data.length > 0}
    >
      {log.data.length === 0 ? (
        <EmptyState>{t('Nothing was destroyed here.')}</EmptyState>
      ) : (
        <DataTable
          label={t('Destruction log')}
          rows={log.data}
          columns={columns}
          rowId={({ destructionId }) => destructionId}
          rowName={({ reference }) => reference}
          filterLabel={t('Find in the log')}
          initialSort={{ column: 'at', direction: 'descending' }}
          empty={<EmptyState>{t('Nothing was destroyed here.')}</EmptyState>}
        />
      )}
    </Card>
  );
}
