import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Avatar,
  Button,
  type Column,
  Data,
  DataTable,
  DateText,
  EmptyState,
  Pill,
  SidePanel,
  TextField,
} from '../index.ts';
import styles from './Gallery.module.css';

interface Person {
  id: string;
  name: string;
  groups: number;
  seen: string;
}

const first = ['Amina', 'Ben', 'Chloé', 'Daniel', 'Grace', 'Ines', 'Mateo', 'Noor', 'Tom', 'Wei'];
const last = [
  'Yusuf',
  'Okafor',
  'Martin',
  'Park',
  'Lindqvist',
  'Duarte',
  'Ruiz',
  'Haddad',
  "O'Brien",
  'Chen',
];

function makePeople(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: `${first[index % 10]} ${last[Math.floor(index / 10 + index) % 10]} ${index}`,
    groups: index % 4,
    seen: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
  }));
}

export function TablePart() {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['2']));
  const [open, setOpen] = useState<Person | null>(null);
  const many = useMemo(() => makePeople(2000), []);
  const few = useMemo(() => makePeople(12), []);
  const columns: Column<Person>[] = [
    {
      id: 'name',
      header: t('Name'),
      cell: (person) => (
        <span className={styles.row}>
          <Avatar name={person.name} />
          <Data>{person.name}</Data>
        </span>
      ),
      sortValue: (person) => person.name,
    },
    {
      id: 'groups',
      header: t('Groups'),
      cell: (person) => person.groups,
      sortValue: (person) => person.groups,
      isNumeric: true,
      width: '9rem',
    },
    {
      id: 'seen',
      header: t('Last seen'),
      cell: (person) => <DateText date={person.seen} />,
      sortValue: (person) => person.seen,
      width: '12rem',
    },
    {
      id: 'state',
      header: t('State'),
      cell: (person) =>
        person.groups === 0 ? <Pill>{t('waiting')}</Pill> : <Pill hue="teal">{t('enrolled')}</Pill>,
      width: '10rem',
    },
  ];
  return (
    <div className={styles.part}>
      <DataTable
        label={t('People')}
        rows={many}
        columns={columns}
        rowId={(person) => person.id}
        rowName={(person) => person.name}
        rowHref={(person) => `#people/${person.id}`}
        filterLabel={t('Find a person')}
        initialSort={{ column: 'name', direction: 'ascending' }}
        empty={<EmptyState>{t('People stand here.')}</EmptyState>}
        selection={{
          selected,
          onChange: setSelected,
          actions: <Button size="small">{t('Add to a group')}</Button>,
        }}
        tools={<Button kind="primary">{t('New person')}</Button>}
        maxHeight="24rem"
      />
      <div className={styles.beside}>
        <DataTable
          label={t('Waiting list')}
          rows={few}
          columns={columns}
          rowId={(person) => person.id}
          rowName={(person) => person.name}
          onRowActivate={setOpen}
          filterLabel={t('Find a person')}
          empty={<EmptyState>{t('People who wait for a place stand here, in order.')}</EmptyState>}
        />
        {open && (
          <SidePanel
            key={open.id}
            title={<Data>{open.name}</Data>}
            onClose={() => setOpen(null)}
            actions={
              <Button kind="primary" onPress={() => setOpen(null)}>
                {t('Save')}
              </Button>
            }
          >
            <TextField label={t('Name')} value={open.name} onChange={(name) => setOpen({ ...open, name })} />
          </SidePanel>
        )}
      </div>
      <DataTable
        label={t('Trash')}
        rows={[]}
        columns={columns}
        rowId={(person) => person.id}
        rowName={(person) => person.name}
        empty={<EmptyState>{t('What you delete waits here for 30 days.')}</EmptyState>}
      />
    </div>
  );
}
