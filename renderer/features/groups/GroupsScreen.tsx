import { useQuery } from '@tanstack/react-query';
import { FileInput, Plus, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupStatuses } from '../../../shared/contract/groups.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { groupStatusWords } from '../../data/group-words.ts';
import {
  Busy,
  Button,
  DataTable,
  EmptyState,
  FilterChips,
  LinkButton,
  LoadFailure,
  PageHeader,
} from '../../ui/index.ts';
import { useGroupColumns } from './group-columns.tsx';
import styles from './groups.module.css';

/** What is over is out of the way until it is asked for. */
const shownAtFirst: readonly string[] = ['planned', 'active'];

/** Every group of the workspace, with how it stands. */
export function GroupsScreen() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(shownAtFirst);
  const groups = useQuery(core.groups.list.queryOptions());
  const columns = useGroupColumns();
  const rows = useMemo(
    () => (groups.data ?? []).filter((group) => shown.includes(group.status)),
    [groups.data, shown],
  );
  const isEmpty = groups.data?.length === 0;

  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Groups')}
        subtitle={t('Everything that belongs together is kept by group: members, sessions, attendance.')}
        actions={
          <>
            <LinkButton href="/hand-offs" icon={<FileInput aria-hidden="true" />}>
              {t('Take a hand-off in')}
            </LinkButton>
            {!isEmpty && (
              <LinkButton href="/groups/new" kind="primary" icon={<Plus aria-hidden="true" />}>
                {t('New group')}
              </LinkButton>
            )}
          </>
        }
      />
      {groups.isPending && <Busy lines={8} />}
      {groups.isError && (
        <LoadFailure
          message={failureMessage(toFailure(groups.error), t)}
          onRetry={() => void groups.refetch()}
        />
      )}
      {groups.data && (
        <DataTable
          label={t('Groups')}
          rows={rows}
          columns={columns}
          rowId={(group) => group.id}
          rowName={(group) => group.name}
          rowHref={(group) => `/groups/${group.id}`}
          filterLabel={t('Find a group')}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={
            isEmpty ? (
              <EmptyState
                icon={<Users />}
                action={
                  <LinkButton href="/groups/new" kind="primary" icon={<Plus aria-hidden="true" />}>
                    {t('Make the first group')}
                  </LinkButton>
                }
              >
                {t('Your groups belong here: each with its members, its sessions and who came.')}
              </EmptyState>
            ) : (
              <EmptyState
                action={<Button onPress={() => setShown([...groupStatuses])}>{t('Show all groups')}</Button>}
              >
                {t('No group has the states chosen above.')}
              </EmptyState>
            )
          }
          tools={
            isEmpty ? undefined : (
              <FilterChips
                label={t('States shown')}
                value={shown}
                onChange={setShown}
                options={groupStatuses.map((status) => ({
                  value: status,
                  label: groupStatusWords(status, t).name,
                  count: groups.data.filter((group) => group.status === status).length,
                }))}
              />
            )
          }
        />
      )}
    </div>
  );
}
