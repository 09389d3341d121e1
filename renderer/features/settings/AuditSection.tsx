import { useInfiniteQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Busy, Button, Card, EmptyState } from '../../ui/index.ts';
import { type AuditFilter, AuditFilters, noFilter } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import styles from './Settings.module.css';
import { VerifyChain } from './VerifyChain.tsx';

const pageSize = 100;

/** The audit log: checked as a chain, narrowed, read page by page, taken along as a file. */
export function AuditSection() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AuditFilter>(noFilter);
  const settled = useDeferredValue(filter);
  const log = useInfiniteQuery(
    core.audit.list.infiniteOptions({
      input: (beforeSeq: number | null) => ({ ...settled, beforeSeq, limit: pageSize }),
      initialPageParam: null as number | null,
      getNextPageParam: ({ entries }) =>
        entries.length < pageSize ? undefined : (entries.at(-1)?.seq ?? undefined),
      placeholderData: (before) => before,
    }),
  );
  const save = useChange(() => client.exports.audit(), {
    onSuccess: downloadCsv,
    message: ({ fileName }) => t('Saved as {{fileName}}.', { fileName }),
  });

  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  const newest = log.data?.pages[0];
  const total = newest?.total ?? 0;
  return (
    <div className={styles.stack}>
      <Card title={t('Is the log whole?')}>
        <VerifyChain />
      </Card>
      <Card
        title={t('Entries')}
        aside={
          <Button
            size="small"
            icon={<Download aria-hidden="true" />}
            isPending={save.isPending}
            onPress={() => save.mutate()}
          >
            {t('Save all as CSV')}
          </Button>
        }
      >
        <div className={styles.stack}>
          <AuditFilters
            filter={filter}
            onChange={setFilter}
            actions={newest?.actions ?? []}
            objectTypes={newest?.objectTypes ?? []}
          />
          {log.isPending && <Busy />}
          {log.isError && <Banner kind="alarm">{failureMessage(toFailure(log.error), t)}</Banner>}
          {newest && (
            <p className={styles.small} role="status">
              {t('{{count}} of {{total}} shown', { count: entries.length, total })}
            </p>
          )}
          {newest && entries.length === 0 ? (
            <EmptyState action={<Button onPress={() => setFilter(noFilter)}>{t('Clear the filter')}</Button>}>
              {t('No entry fits.')}
            </EmptyState>
          ) : (
            newest && <AuditTable entries={entries} />
          )}
          {log.hasNextPage && (
            <div className={styles.row}>
              <Button isPending={log.isFetchingNextPage} onPress={() => void log.fetchNextPage()}>
                {t('Show older entries')}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </div>
  );
}
