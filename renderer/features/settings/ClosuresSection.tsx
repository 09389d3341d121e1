import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import {
  Banner,
  Busy,
  Card,
  type Column,
  Data,
  DataTable,
  DateRangeText,
  DateText,
  EmptyState,
  IconButton,
  Pill,
} from '../../ui/index.ts';
import { ClosureForm } from './ClosureForm.tsx';
import styles from './Settings.module.css';

type ListedClosure = Awaited<ReturnType<typeof client.closures.list>>[number];

/** The days on which nobody meets. */
export function ClosuresSection() {
  const { t } = useTranslation();
  const list = useQuery(core.closures.list.queryOptions());
  const remove = useChange((closure: ListedClosure) => client.closures.remove({ id: closure.id }), {
    message: () => t('The closure day is removed.'),
  });
  if (list.isPending) return <Busy />;
  if (list.isError) return <Banner kind="alarm">{failureMessage(toFailure(list.error), t)}</Banner>;

  const columns: Column<ListedClosure>[] = [
    {
      id: 'days',
      header: t('Days'),
      cell: ({ startsOn, endsOn }) =>
        startsOn === endsOn ? (
          <DateText date={startsOn} format="long" />
        ) : (
          <DateRangeText first={startsOn} last={endsOn} />
        ),
      sortValue: ({ startsOn }) => startsOn,
    },
    {
      id: 'name',
      header: t('Name'),
      cell: ({ name }) => <Data>{name}</Data>,
      sortValue: ({ name }) => name,
    },
    {
      id: 'sessions',
      header: t('Planned sessions on them'),
      cell: ({ plannedSessions }) =>
        plannedSessions === 0 ? plannedSessions : <Pill hue="amber">{plannedSessions}</Pill>,
      sortValue: ({ plannedSessions }) => plannedSessions,
      isNumeric: true,
      width: '11rem',
    },
    {
      id: 'remove',
      header: t('Remove'),
      hideHeader: true,
      cell: (closure) => (
        <IconButton
          size="small"
          label={t('Remove {{name}}', { name: closure.name })}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => remove.mutate(closure)}
        />
      ),
      width: '3.5rem',
    },
  ];
  const affected = list.data.reduce((sum, { plannedSessions }) => sum + plannedSessions, 0);
  return (
    <div className={styles.stack}>
      <Card title={t('Add closure days')}>
        <ClosureForm />
      </Card>
      {affected > 0 && (
        <Banner kind="warning">
          {t('{{count}} planned sessions fall on closure days.', { count: affected })}{' '}
          {t('They stay as they are: cancel or move each of them in its group.')}
        </Banner>
      )}
      <DataTable
        label={t('Closure days')}
        rows={list.data}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        filterLabel={list.data.length > 8 ? t('Find a closure day') : undefined}
        initialSort={{ column: 'days', direction: 'ascending' }}
        empty={<EmptyState>{t('Holidays, trips and training days stand here.')}</EmptyState>}
      />
    </div>
  );
}
