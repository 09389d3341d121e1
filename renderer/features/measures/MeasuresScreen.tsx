import { useQuery } from '@tanstack/react-query';
import { Gauge, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useLibraryTabs } from '../../data/library-tabs.ts';
import { Busy, DataTable, EmptyState, LinkButton, LoadFailure, PageHeader, TabsNav } from '../../ui/index.ts';
import { measureAddress, newMeasureAddress } from './addresses.ts';
import { ExamplesCard } from './ExamplesCard.tsx';
import { useMeasureColumns } from './measure-columns.tsx';
import styles from './measures.module.css';

/** The measures of the workspace: own check-ins, and outside scores under one's own names. */
export function MeasuresScreen() {
  const { t } = useTranslation();
  const read = useQuery(core.measures.list.queryOptions());
  const columns = useMeasureColumns();
  const libraryTabs = useLibraryTabs();
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Measures')}
        subtitle={t('What you ask again and again, so that you and the members see how it moves.')}
        actions={
          <>
            <LinkButton href={newMeasureAddress('score')} icon={<Plus aria-hidden="true" />}>
              {t('Outside score')}
            </LinkButton>
            <LinkButton
              href={newMeasureAddress('check-in')}
              kind="primary"
              icon={<Plus aria-hidden="true" />}
            >
              {t('New check-in')}
            </LinkButton>
          </>
        }
      />
      <TabsNav {...libraryTabs} current="/measures" />
      {read.isPending && <Busy lines={8} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      {read.data && (
        <>
          <DataTable
            label={t('Measures')}
            rows={read.data}
            columns={columns}
            rowId={(measure) => measure.id}
            rowName={(measure) => measure.name}
            rowHref={(measure) => measureAddress(measure.id)}
            {...(read.data.length > 6 && { filterLabel: t('Find a measure') })}
            initialSort={{ column: 'name', direction: 'ascending' }}
            empty={
              <EmptyState icon={<Gauge />}>
                {t('Your measures belong here. Begin with one of those below, or write your own.')}
              </EmptyState>
            }
          />
          <ExamplesCard taken={read.data.map(({ name }) => name)} />
        </>
      )}
    </div>
  );
}
