import { useMutation, useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity, ActivitySummary } from '../../../shared/contract/activities.ts';
import { findActivities } from '../../../shared/domain/activity-search.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import {
  Busy,
  Button,
  type Column,
  Data,
  DataTable,
  Dialog,
  EmptyState,
  LoadFailure,
  SearchField,
  showToast,
  useTrailing,
} from '../../ui/index.ts';
import styles from './agenda.module.css';

interface ChooseActivityDialogProps {
  onClose: () => void;
  onChoose: (activity: Activity) => void;
}

/** The activity library, searched as on its own screen; choosing one puts it on the agenda. */
export function ChooseActivityDialog({ onClose, onChoose }: ChooseActivityDialogProps) {
  const { t } = useTranslation();
  const read = useQuery(core.activities.list.queryOptions());
  const choose = useMutation({
    mutationFn: (id: string) => client.activities.get({ id }),
    onSuccess: onChoose,
    onError: (error) => showToast({ message: failureMessage(toFailure(error), t), isAlarm: true }),
  });
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('Add from the activity library')}
      actions={<Button onPress={onClose}>{t('Cancel')}</Button>}
    >
      {read.data ? (
        <Choices activities={read.data} onChoose={(id) => choose.mutate(id)} />
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : (
        <Busy lines={8} />
      )}
    </Dialog>
  );
}

interface ChoicesProps {
  activities: readonly ActivitySummary[];
  onChoose: (id: string) => void;
}

function Choices({ activities, onChoose }: ChoicesProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [settledQuery, catchUp] = useTrailing(query);
  const found = useMemo(
    () => findActivities(activities, settledQuery, {}).activities,
    [activities, settledQuery],
  );
  const columns = useMemo(() => columnsOf(t), [t]);
  if (activities.length === 0) return <EmptyState>{t('The activity library is empty.')}</EmptyState>;
  return (
    <div className={styles.choices}>
      <div className={styles.choiceSearch}>
        <SearchField
          label={t('Find an activity')}
          value={query}
          onChange={setQuery}
          onArrowDown={() => {
            catchUp();
            list.current?.querySelector<HTMLElement>('[data-row-control]')?.focus();
          }}
          autoFocus
        />
        <span role="status" className={styles.quiet}>
          {found.length === activities.length
            ? t('{{count}} in all', { count: found.length })
            : t('{{count}} of {{total}} shown', { count: found.length, total: activities.length })}
        </span>
      </div>
      <div ref={list}>
        <DataTable<ActivitySummary>
          label={t('Activities')}
          rows={found}
          columns={columns}
          rowId={(row) => row.id}
          rowName={(row) => row.name}
          onRowActivate={(row) => onChoose(row.id)}
          maxHeight="24rem"
          empty={
            <EmptyState action={<Button onPress={() => setQuery('')}>{t('Clear the filter')}</Button>}>
              {t('Nothing here matches “{{filter}}”.', { filter: settledQuery })}
            </EmptyState>
          }
        />
      </div>
    </div>
  );
}

function columnsOf(t: TFunction): Column<ActivitySummary>[] {
  return [
    {
      id: 'name',
      header: t('Activity'),
      sortValue: (row) => row.name,
      cell: (row) => (
        <span className={styles.choice}>
          <Data>{row.name}</Data>
          <span className={styles.quiet}>
            <Data>{row.purpose}</Data>
          </span>
        </span>
      ),
    },
    {
      id: 'minutes',
      header: t('Minutes'),
      width: '7rem',
      isNumeric: true,
      sortValue: (row) => row.minutesLeast,
      cell: (row) =>
        row.minutesLeast === row.minutesMost
          ? formatNumber(row.minutesLeast)
          : t('{{least}} to {{most}}', {
              least: formatNumber(row.minutesLeast),
              most: formatNumber(row.minutesMost),
            }),
    },
  ];
}
