import { useTranslation } from 'react-i18next';
import type { RetentionEntry } from '../../../../shared/contract/retention.ts';
import { useNames } from '../../../data/names.ts';
import { basisWords, restsOnWords, retentionKindName } from '../../../data/retention-words.ts';
import { Button, type Column, Data, DataTable, DateText, EmptyState, Pill } from '../../../ui/index.ts';
import styles from '../Settings.module.css';

interface DueTableProps {
  label: string;
  entries: readonly RetentionEntry[];
  /** Without it nothing can be destroyed from here yet. */
  onDestroy?: (entry: RetentionEntry) => void;
}

/** What is due, when, and by which rule. */
export function DueTable({ label, entries, onDestroy }: DueTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const placeOf = (entry: RetentionEntry) => entry.name || t('Of no group');
  const nameOf = (entry: RetentionEntry) => {
    const { person, id, name, kind, lastServiceOn } = entry;
    if (person) return names.display({ ...person, id });
    return kind === 'group' ? name : `${placeOf(entry)}, ${lastServiceOn}`;
  };
  const columns: Column<RetentionEntry>[] = [
    {
      id: 'name',
      header: t('Name'),
      cell: (entry) => (
        <span className={styles.cell}>
          {entry.person || entry.name !== '' ? (
            <Data>{entry.person ? nameOf(entry) : entry.name}</Data>
          ) : (
            <span>{placeOf(entry)}</span>
          )}
          <span className={styles.row}>
            <span className={styles.small}>{retentionKindName(entry.kind, t)}</span>
            {entry.isInTrash && <Pill>{t('in the trash')}</Pill>}
            {entry.holds > 0 && <Pill hue="amber">{t('on legal hold')}</Pill>}
          </span>
        </span>
      ),
      sortValue: nameOf,
    },
    {
      id: 'service',
      header: t('Last service'),
      cell: ({ lastServiceOn, basis }) => (
        <span className={styles.cell}>
          <DateText date={lastServiceOn} />
          <span className={styles.small}>{basisWords(basis, t)}</span>
        </span>
      ),
      sortValue: ({ lastServiceOn }) => lastServiceOn,
      width: '11rem',
    },
    {
      id: 'due',
      header: t('Due'),
      cell: (entry) => {
        const { rule, missing } = restsOnWords(entry, t);
        return (
          <span className={styles.cell}>
            <DateText date={entry.dueOn} />
            <span className={styles.small}>{missing === null ? rule : `${rule}; ${missing}`}</span>
          </span>
        );
      },
      sortValue: ({ dueOn }) => dueOn,
      width: '12rem',
    },
  ];
  if (onDestroy)
    columns.push({
      id: 'destroy',
      header: t('Look and destroy'),
      hideHeader: true,
      cell: (entry) => {
        const act = entry.holds > 0 ? t('Look…') : t('Destroy…');
        return (
          <Button
            size="small"
            aria-label={t('{{act}}: {{about}}', { act, about: nameOf(entry) })}
            onPress={() => onDestroy(entry)}
          >
            {act}
          </Button>
        );
      },
      width: '7rem',
    });
  return (
    <DataTable
      label={label}
      rows={entries}
      columns={columns}
      rowId={({ kind, id }) => `${kind} ${id}`}
      rowName={nameOf}
      filterLabel={t('Find a record')}
      initialSort={{ column: 'due', direction: 'ascending' }}
      empty={<EmptyState>{t('Nothing is due.')}</EmptyState>}
    />
  );
}
