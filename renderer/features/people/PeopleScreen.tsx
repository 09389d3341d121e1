import { useQuery } from '@tanstack/react-query';
import { FileDown, FileUp, Plus, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { downloadCsv } from '../../data/download.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import {
  Banner,
  Busy,
  Button,
  DataTable,
  EmptyState,
  LinkButton,
  LoadFailure,
  PageHeader,
} from '../../ui/index.ts';
import styles from './people.module.css';
import { useLikelyPairs } from './use-likely-pairs.ts';
import { usePeopleColumns } from './people-columns.tsx';

/** Everyone who is known, each once. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const names = useNames();
  const people = useQuery(core.people.list.queryOptions());
  const { pairs } = useLikelyPairs();
  const columns = usePeopleColumns();
  const exportPeople = useChange(() => client.exports.people(), { onSuccess: downloadCsv });
  const isEmpty = people.data?.length === 0;

  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('People')}
        subtitle={t('Everyone is written down once and can be in several groups.')}
        actions={
          <>
            <LinkButton href="/people/import" icon={<FileUp aria-hidden="true" />}>
              {t('Import')}
            </LinkButton>
            {!isEmpty && (
              <>
                <Button
                  icon={<FileDown aria-hidden="true" />}
                  onPress={() => exportPeople.mutate()}
                  isPending={exportPeople.isPending}
                >
                  {t('Export')}
                </Button>
                <LinkButton href="/people/new" kind="primary" icon={<Plus aria-hidden="true" />}>
                  {t('New person')}
                </LinkButton>
              </>
            )}
          </>
        }
      />
      {pairs.length > 0 && (
        <Banner
          kind="warning"
          actions={<LinkButton href="/people/duplicates">{t('Compare them')}</LinkButton>}
        >
          {t('{{count}} pairs of records may each be one person.', { count: pairs.length })}
        </Banner>
      )}
      {people.isPending && <Busy lines={10} />}
      {people.isError && (
        <LoadFailure
          message={failureMessage(toFailure(people.error), t)}
          onRetry={() => void people.refetch()}
        />
      )}
      {people.data && (
        <DataTable
          label={t('People')}
          rows={people.data}
          columns={columns}
          rowId={(person) => person.id}
          rowName={(person) => names.display(person)}
          rowHref={(person) => `/people/${person.id}`}
          filterLabel={t('Find a person')}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={
            <EmptyState
              icon={<UsersRound />}
              action={
                <LinkButton href="/people/new" kind="primary" icon={<Plus aria-hidden="true" />}>
                  {t('Enter the first person')}
                </LinkButton>
              }
            >
              {t('The people you work with belong here: entered one by one, or taken in from a list.')}
            </EmptyState>
          }
        />
      )}
    </div>
  );
}
