import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AgendaBlock } from '../../../shared/contract/agenda.ts';
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import { blockOfActivity } from '../../../shared/domain/activity-block.ts';
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
  showToast,
} from '../../ui/index.ts';
import styles from './agenda.module.css';
import * as edits from './agenda-edits.ts';
import { useSearchFocus } from './use-search-focus.ts';

interface ChooseActivityDialogProps {
  onClose: () => void;
  onChoose: (block: AgendaBlock) => void;
}

/** The activity library, searched by every word of it; choosing one makes a block of it. */
export function ChooseActivityDialog({ onClose, onChoose }: ChooseActivityDialogProps) {
  const { t } = useTranslation();
  const read = useQuery(core.activities.list.queryOptions());
  const around = useSearchFocus(read.data !== undefined);
  const choose = useMutation({
    mutationFn: (id: string) => client.activities.get({ id }),
    onSuccess: (activity) =>
      onChoose(
        edits.newBlock(activity.name, { ...blockOfActivity(activity, null), activityId: activity.id }),
      ),
    onError: (error) => showToast({ message: failureMessage(toFailure(error), t), isAlarm: true }),
  });
  const columns: Column<ActivitySummary>[] = [
    {
      id: 'name',
      header: t('Activity'),
      sortValue: (row) => row.name,
      filterText: (row) => row.searchText,
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
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('Add from the activity library')}
      actions={<Button onPress={onClose}>{t('Cancel')}</Button>}
    >
      {read.data ? (
        <div ref={around}>
          <DataTable<ActivitySummary>
            label={t('Activities')}
            rows={read.data}
            columns={columns}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            onRowActivate={(row) => choose.mutate(row.id)}
            filterLabel={t('Find an activity')}
            initialSort={{ column: 'name', direction: 'ascending' }}
            maxHeight="24rem"
            empty={<EmptyState>{t('The activity library is empty.')}</EmptyState>}
          />
        </div>
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : (
        <Busy lines={8} />
      )}
    </Dialog>
  );
}
