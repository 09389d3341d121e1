import { useQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facilitator } from '../../../shared/contract/groups.ts';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Banner, Busy, Button, type Column, Data, DataTable, EmptyState, Pill } from '../../ui/index.ts';
import { FacilitatorPanel } from './FacilitatorPanel.tsx';
import styles from './Settings.module.css';

export type ListedFacilitator = Facilitator & { groups: number; isOwner: boolean };

/** Everyone who leads: a list, and a drawer beside it for one of them. */
export function FacilitatorsSection() {
  const { t } = useTranslation();
  const list = useQuery(core.facilitators.list.queryOptions());
  const [open, setOpen] = useState<ListedFacilitator | 'new' | null>(null);
  if (list.isPending) return <Busy />;
  if (list.isError) return <Banner kind="alarm">{failureMessage(toFailure(list.error), t)}</Banner>;

  const columns: Column<ListedFacilitator>[] = [
    {
      id: 'name',
      header: t('Name'),
      cell: (row) => (
        <span className={styles.row}>
          <Data>{row.name}</Data>
          {row.isOwner && <Pill hue="teal">{t('you')}</Pill>}
        </span>
      ),
      sortValue: (row) => row.name,
    },
    {
      id: 'credentials',
      header: t('Credentials'),
      cell: (row) => <Data>{row.credentials}</Data>,
      sortValue: (row) => row.credentials,
      width: '9rem',
    },
    {
      id: 'email',
      header: t('Email'),
      cell: (row) => <Data>{row.email}</Data>,
      sortValue: (row) => row.email,
    },
    {
      id: 'groups',
      header: t('Groups'),
      cell: (row) => row.groups,
      sortValue: (row) => row.groups,
      isNumeric: true,
      width: '6rem',
    },
  ];
  const add = (
    <Button kind="primary" icon={<UserPlus aria-hidden="true" />} onPress={() => setOpen('new')}>
      {t('Add a facilitator')}
    </Button>
  );
  return (
    <div className={styles.beside}>
      <DataTable
        label={t('Facilitators')}
        rows={list.data}
        columns={columns}
        rowId={(row) => row.id}
        rowName={(row) => row.name}
        onRowActivate={setOpen}
        filterLabel={t('Find a facilitator')}
        initialSort={{ column: 'name', direction: 'ascending' }}
        tools={list.data.length > 0 ? add : undefined}
        empty={
          <EmptyState action={add}>{t('Who leads groups stands here, you and your colleagues.')}</EmptyState>
        }
      />
      {open !== null && (
        <FacilitatorPanel
          key={open === 'new' ? 'new' : open.id}
          facilitator={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
