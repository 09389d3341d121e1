import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportSpan } from '../../../shared/domain/report-span.ts';
import type { ServiceEntry } from '../../../shared/contract/reports.ts';
import { client, core } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { useReportChoices } from '../../stores/report-choices.ts';
import {
  AppLink,
  Button,
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  PageHeader,
  SelectField,
} from '../../ui/index.ts';
import { ReportReading } from './ReportReading.tsx';
import styles from './reports.module.css';
import { serviceKindName } from './service-words.ts';
import { ServiceEntryDialog } from './ServiceEntryDialog.tsx';

/** Other work of a facilitator, to enter and to put right. */
export function OtherWorkScreen() {
  const { t } = useTranslation();
  const today = useToday();
  // The facilitator is the one of the log that one came from.
  const [choices, choose] = useReportChoices('service-log', {
    facilitatorId: null as string | null,
    ...(reportSpan('this-month', today) as { from: string | null; to: string | null }),
  });
  const [editing, setEditing] = useState<ServiceEntry | 'new' | null>(null);
  const facilitators = useQuery(core.facilitators.list.queryOptions());
  const facilitator =
    facilitators.data?.find(({ id }) => id === choices.facilitatorId) ??
    facilitators.data?.find(({ isOwner }) => isOwner) ??
    facilitators.data?.[0] ??
    null;
  const read = useQuery({
    ...core.reports.serviceLog.queryOptions({
      input: { facilitatorId: facilitator?.id ?? '', from: null, to: null },
    }),
    enabled: facilitator !== null,
  });
  const remove = useChange((id: string) => client.reports.removeService({ id }), {
    message: () => t('The entry is removed.'),
  });
  const columns = useMemo(
    (): Column<ServiceEntry>[] => [
      {
        id: 'day',
        header: t('Day'),
        cell: ({ doneOn }) => <DateText date={doneOn} />,
        sortValue: ({ doneOn }) => doneOn,
        width: '9rem',
      },
      {
        id: 'kind',
        header: t('Kind'),
        cell: ({ kind }) => serviceKindName(kind, t),
        sortValue: ({ kind }) => serviceKindName(kind, t),
        width: '12rem',
      },
      {
        id: 'group',
        header: t('Group'),
        cell: ({ groupName }) => groupName !== null && <Data>{groupName}</Data>,
        sortValue: ({ groupName }) => groupName,
      },
      {
        id: 'remark',
        header: t('Remark'),
        cell: ({ remark }) => <Data>{remark}</Data>,
        sortValue: ({ remark }) => remark,
      },
      {
        id: 'minutes',
        header: t('Length'),
        cell: ({ minutes }) => <Data>{formatMinutes(minutes)}</Data>,
        sortValue: ({ minutes }) => minutes,
        isNumeric: true,
        width: '8rem',
      },
    ],
    [t],
  );
  if (!facilitators.data || !facilitator || !read.data)
    return <ReportReading query={facilitators.data ? read : facilitators} />;
  const add = (
    <Button kind="primary" icon={<Plus aria-hidden="true" />} onPress={() => setEditing('new')}>
      {t('Add other work')}
    </Button>
  );
  return (
    <div className={styles.screen}>
      <PageHeader
        above={<AppLink href="/reports/service-log">{t('Service log')}</AppLink>}
        title={t('Other work')}
        subtitle={t(
          'Calls, consultations, preparation and meetings, for the service log. Without members’ names: the log goes to people who need not know them.',
        )}
        actions={add}
      />
      <DataTable
        label={t('Other work')}
        rows={read.data.entries}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ doneOn, kind }) => `${doneOn} ${serviceKindName(kind, t)}`}
        onRowActivate={setEditing}
        filterLabel={t('Find in other work')}
        initialSort={{ column: 'day', direction: 'descending' }}
        tools={
          facilitators.data.length > 1 && (
            <SelectField
              label={t('Facilitator')}
              hideLabel
              value={facilitator.id}
              onChange={(facilitatorId) => choose({ facilitatorId })}
              options={facilitators.data.map(({ id, name }) => ({ value: id, label: name, isData: true }))}
            />
          )
        }
        empty={
          <EmptyState action={add}>
            {t('Work outside of sessions stands here: what was done, for which group, and how long it took.')}
          </EmptyState>
        }
      />
      {editing && (
        <ServiceEntryDialog
          entry={editing === 'new' ? null : editing}
          facilitatorId={facilitator.id}
          onClose={() => setEditing(null)}
          onRemove={(id) => {
            setEditing(null);
            remove.mutate(id);
          }}
        />
      )}
    </div>
  );
}
