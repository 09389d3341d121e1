import { useQuery } from '@tanstack/react-query';
import { Plus, Route, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useLibraryTabs } from '../../data/library-tabs.ts';
import {
  Busy,
  Button,
  DataTable,
  EmptyState,
  FilterChips,
  LinkButton,
  LoadFailure,
  PageHeader,
  TabsNav,
} from '../../ui/index.ts';
import { useCurriculaColumns } from './curricula-columns.tsx';
import { FromGroupDialog } from './FromGroupDialog.tsx';
import styles from './curricula.module.css';

const origins = ['own', 'brought'];

/** Every curriculum: one's own, and those that Mezzo brings. */
export function CurriculaScreen() {
  const { t } = useTranslation();
  const libraryTabs = useLibraryTabs();
  const columns = useCurriculaColumns();
  const [shown, setShown] = useState<readonly string[]>(origins);
  const [isFromGroup, setFromGroup] = useState(false);
  const read = useQuery(core.curricula.list.queryOptions());
  const rows = useMemo(
    () => (read.data ?? []).filter(({ isOwn }) => shown.includes(isOwn ? 'own' : 'brought')),
    [read.data, shown],
  );
  const own = (read.data ?? []).filter(({ isOwn }) => isOwn).length;

  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Curricula')}
        subtitle={t('Plans of several sessions that can be laid over a group in one step.')}
        actions={
          <>
            <Button icon={<Users aria-hidden="true" />} onPress={() => setFromGroup(true)}>
              {t('From a group…')}
            </Button>
            <LinkButton href="/curricula/new" kind="primary" icon={<Plus aria-hidden="true" />}>
              {t('New curriculum')}
            </LinkButton>
          </>
        }
      />
      <TabsNav {...libraryTabs} current="/curricula" />
      {read.isPending && <Busy lines={8} />}
      {read.isError && (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      )}
      {read.data && (
        <DataTable
          label={t('Curricula')}
          rows={rows}
          columns={columns}
          rowId={(curriculum) => curriculum.key}
          rowName={(curriculum) => curriculum.name}
          rowHref={(curriculum) => `/curricula/${curriculum.key}`}
          filterLabel={t('Find a curriculum or a session in it')}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={
            <EmptyState
              icon={<Route />}
              action={<Button onPress={() => setShown(origins)}>{t('Show all curricula')}</Button>}
            >
              {shown.includes('own') && own === 0
                ? t('You have none of your own yet. Copy one that Mezzo brings, or make one from a group.')
                : t('Nothing is chosen above.')}
            </EmptyState>
          }
          tools={
            <FilterChips
              label={t('Whose curricula are shown')}
              value={shown}
              onChange={setShown}
              options={[
                { value: 'own', label: t('Your own'), count: own },
                { value: 'brought', label: t('From Mezzo'), count: read.data.length - own },
              ]}
            />
          }
        />
      )}
      {isFromGroup && <FromGroupDialog onClose={() => setFromGroup(false)} />}
    </div>
  );
}
