import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Data, DataTable, Dialog, EmptyState } from '../../ui/index.ts';
import { core } from '../client.ts';
import { groupKindWords, groupStatusWords } from '../group-words.ts';
import styles from './report-frame.module.css';

interface GroupsFieldProps {
  /** None: every group. */
  groupIds: readonly string[];
  onChange: (groupIds: string[]) => void;
}

/** Any choice of groups for a report; there may be hundreds to choose from. */
export function GroupsField({ groupIds, onChange }: GroupsFieldProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const groups = useQuery(core.groups.list.queryOptions()).data ?? [];
  const chosen = groups.filter(({ id }) => groupIds.includes(id));
  return (
    <div className={styles.groups} role="group" aria-label={t('Groups')}>
      <span className={styles.label} aria-hidden="true">
        {t('Groups')}
      </span>
      <p>
        {chosen.length === 0 ? (
          t('Every group')
        ) : chosen.length <= 3 ? (
          <Data>{chosen.map(({ name }) => name).join(', ')}</Data>
        ) : (
          t('{{count}} groups', { count: chosen.length })
        )}
      </p>
      <div className={styles.groupButtons}>
        <Button size="small" onPress={() => setOpen(true)}>
          {t('Choose groups…')}
        </Button>
        {chosen.length > 0 && (
          <Button size="small" kind="quiet" onPress={() => onChange([])}>
            {t('Every group')}
          </Button>
        )}
      </div>
      {isOpen && (
        <GroupsDialog
          groups={groups}
          first={groupIds}
          onClose={() => setOpen(false)}
          onChoose={(ids) => {
            onChange(ids);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

interface GroupsDialogProps {
  groups: readonly { id: string; name: string; kind: GroupKind; status: GroupStatus; members: number }[];
  first: readonly string[];
  onClose: () => void;
  onChoose: (ids: string[]) => void;
}
type GroupKind = Parameters<typeof groupKindWords>[0];
type GroupStatus = Parameters<typeof groupStatusWords>[0];

function GroupsDialog({ groups, first, onClose, onChoose }: GroupsDialogProps) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(first));
  const columns = useMemo(
    () => [
      {
        id: 'name',
        header: t('Group'),
        cell: ({ name }: GroupsDialogProps['groups'][number]) => <Data>{name}</Data>,
        sortValue: ({ name }: GroupsDialogProps['groups'][number]) => name,
      },
      {
        id: 'kind',
        header: t('Kind'),
        cell: ({ kind }: GroupsDialogProps['groups'][number]) => groupKindWords(kind, t).name,
        sortValue: ({ kind }: GroupsDialogProps['groups'][number]) => groupKindWords(kind, t).name,
      },
      {
        id: 'status',
        header: t('Standing'),
        cell: ({ status }: GroupsDialogProps['groups'][number]) => groupStatusWords(status, t).name,
        sortValue: ({ status }: GroupsDialogProps['groups'][number]) => groupStatusWords(status, t).name,
      },
    ],
    [t],
  );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('Which groups?')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" isDisabled={selected.size === 0} onPress={() => onChoose([...selected])}>
            {t('Take these groups')}
          </Button>
        </>
      }
    >
      <DataTable
        label={t('Groups')}
        rows={groups}
        columns={columns}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        filterLabel={t('Find a group')}
        initialSort={{ column: 'name', direction: 'ascending' }}
        selection={{ selected, onChange: setSelected, actions: null }}
        maxHeight="22rem"
        empty={<EmptyState>{t('There is no group yet.')}</EmptyState>}
      />
    </Dialog>
  );
}
