import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupSummary } from '../../../../shared/contract/groups.ts';
import { core } from '../../../data/client.ts';
import { groupStatusWords } from '../../../data/group-words.ts';
import {
  AppLink,
  type Column,
  Data,
  DataTable,
  EmptyState,
  LinkButton,
  PageHeader,
} from '../../../ui/index.ts';
import { ReportReading } from '../ReportReading.tsx';
import styles from '../reports.module.css';

/** Which group, or of which group a session. */
export function ChooseGroup({ report }: { report: 'group-summary' | 'session-summary' }) {
  const { t } = useTranslation();
  const groups = useQuery(core.groups.list.queryOptions());
  const columns = useMemo<readonly Column<GroupSummary>[]>(
    () => [
      {
        id: 'name',
        header: t('Group'),
        cell: ({ name }) => <Data>{name}</Data>,
        sortValue: ({ name }) => name,
        filterText: ({ name }) => name,
      },
      {
        id: 'status',
        header: t('Standing'),
        width: '10rem',
        cell: ({ status }) => groupStatusWords(status, t).name,
        sortValue: ({ status }) => groupStatusWords(status, t).name,
      },
    ],
    [t],
  );
  if (!groups.data) return <ReportReading query={groups} />;
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/reports">{t('Reports')}</AppLink>}
        title={report === 'group-summary' ? t('Which group?') : t('A session of which group?')}
        subtitle={
          report === 'group-summary'
            ? t('Plan, sessions, attendance, stages, dynamics, goals, measures and ending of one group.')
            : t('One session: who was there as counts, what was done, how talk went, what was rated.')
        }
      />
      <DataTable
        label={t('Groups')}
        rows={groups.data}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        rowHref={({ id }) =>
          report === 'group-summary' ? `/reports/group-summary/${id}` : `/reports/session-summary?group=${id}`
        }
        filterLabel={t('Find a group')}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={
          <EmptyState action={<LinkButton href="/groups">{t('Go to the groups')}</LinkButton>}>
            {t('There is no group yet.')}
          </EmptyState>
        }
      />
    </div>
  );
}
