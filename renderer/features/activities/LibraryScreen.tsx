import { useQuery } from '@tanstack/react-query';
import { Ellipsis, FileDown, FileUp, ListFilter, Plus, Sparkles } from 'lucide-react';
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import { type Chosen, findActivities } from '../../../shared/domain/activity-search.ts';
import { client, core } from '../../data/client.ts';
import { downloadActivities } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useLibraryTabs } from '../../data/library-tabs.ts';
import { useChange } from '../../data/query.ts';
import { setLibraryView, useLibraryView } from '../../stores/library-view.ts';
import {
  Busy,
  Button,
  DataTable,
  EmptyState,
  IconButton,
  joinClasses,
  LinkButton,
  LoadFailure,
  Menu,
  PageHeader,
  SearchField,
  TabsNav,
  useTrailing,
} from '../../ui/index.ts';
import styles from './activities.module.css';
import { useActivityColumns } from './activity-columns.tsx';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FilterPanel } from './FilterPanel.tsx';

/** The library: search as one types, filters on every field, and the way to an activity. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const library = useQuery(core.activities.list.queryOptions());
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Activities')}
        subtitle={t('Exercises to choose from, with what each needs and how it went.')}
        actions={<LibraryActions hasOwn={library.data?.some(({ isOwn }) => isOwn) === true} />}
      />
      <TabsNav {...useLibraryTabs()} current="/activities" />
      {library.isPending && <Busy lines={10} />}
      {library.isError && (
        <LoadFailure
          message={failureMessage(toFailure(library.error), t)}
          onRetry={() => void library.refetch()}
        />
      )}
      {library.data && <Library activities={library.data} />}
    </div>
  );
}

function LibraryActions({ hasOwn }: { hasOwn: boolean }) {
  const { t } = useTranslation();
  const exportOwn = useChange(() => client.activities.export({ ids: null }), {
    onSuccess: downloadActivities,
  });
  return (
    <>
      <LinkButton href="/activities?fit" icon={<Sparkles aria-hidden="true" />}>
        {t('What fits now')}
      </LinkButton>
      <LinkButton href="/activities/new" kind="primary" icon={<Plus aria-hidden="true" />}>
        {t('New activity')}
      </LinkButton>
      <Menu
        label={t('More for the library')}
        trigger={<IconButton label={t('More for the library')} icon={<Ellipsis aria-hidden="true" />} />}
        entries={[
          {
            id: 'import',
            label: t('Import activities'),
            description: t('From a file that a colleague has exported'),
            icon: <FileUp aria-hidden="true" />,
            href: '/activities/import',
          },
          ...(hasOwn
            ? [
                {
                  id: 'export',
                  label: t('Export your own'),
                  description: t('As one file to hand on; no records are in it'),
                  icon: <FileDown aria-hidden="true" />,
                },
              ]
            : []),
        ]}
        onAction={(action) => action === 'export' && exportOwn.mutate()}
      />
    </>
  );
}

function Library({ activities }: { activities: readonly ActivitySummary[] }) {
  const { t } = useTranslation();
  const { query, chosen, areFiltersOpen } = useLibraryView();
  const list = useRef<HTMLDivElement>(null);
  const [settledQuery, catchUp] = useTrailing(query);
  const settledChosen = useDeferredValue(chosen);
  const found = useMemo(
    () => findActivities(activities, settledQuery, settledChosen),
    [activities, settledQuery, settledChosen],
  );
  const isNarrowed = query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0);

  return (
    <div className={joinClasses(styles.library, areFiltersOpen && styles.withPanel)}>
      <div className={styles.searchRow}>
        <div className={styles.search}>
          <SearchField
            label={t('Search activities')}
            value={query}
            onChange={(text) => setLibraryView({ query: text })}
            onArrowDown={() => {
              catchUp();
              list.current?.querySelector<HTMLElement>('[data-row-control]')?.focus();
            }}
          />
        </div>
        <Button
          icon={<ListFilter aria-hidden="true" />}
          aria-expanded={areFiltersOpen}
          aria-controls="activity-filters"
          onPress={() => setLibraryView({ areFiltersOpen: !areFiltersOpen })}
        >
          {areFiltersOpen ? t('Hide filters') : t('Filters')}
        </Button>
        <p role="status" className={styles.count}>
          {isNarrowed
            ? t('{{found}} of {{count}} activities', {
                found: found.activities.length,
                count: activities.length,
              })
            : t('{{count}} activities', { count: activities.length })}
        </p>
      </div>
      {areFiltersOpen && <FilterPanel counts={found.counts} chosen={chosen} onChange={choose} />}
      <div ref={list} className={styles.list}>
        <ChosenFilters chosen={chosen} onChange={choose} />
        <FoundActivities activities={found.activities} />
      </div>
    </div>
  );
}

function choose(chosen: Chosen): void {
  setLibraryView({ chosen });
}

/** A key into the search draws its own letter at once; the list is drawn when what is found has changed. */
const FoundActivities = memo(function FoundActivities({
  activities,
}: {
  activities: readonly ActivitySummary[];
}) {
  const { t } = useTranslation();
  const columns = useActivityColumns();
  return (
    <DataTable
      label={t('Activities')}
      rows={activities}
      columns={columns}
      rowId={(activity) => activity.id}
      rowName={(activity) => activity.name}
      rowHref={(activity) => `/activities/${activity.id}`}
      empty={
        <EmptyState
          action={
            <Button onPress={() => setLibraryView({ query: '', chosen: {} })}>
              {t('Show all activities')}
            </Button>
          }
        >
          {t('No activity answers to all of this. Take a filter away, or use fewer words.')}
        </EmptyState>
      }
    />
  );
});
