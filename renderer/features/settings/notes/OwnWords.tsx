import type { UseQueryResult } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { Button, type Column, DataTable, EmptyState, IconButton, LoadFailure } from '../../../ui/index.ts';
import styles from './notes-settings.module.css';

interface OwnWordsProps<Row> {
  title: string;
  /** What they are for, in one sentence. */
  purpose: string;
  /** Names the table. */
  label: string;
  findLabel: string;
  addLabel: string;
  /** What will stand here; shown where there is none. */
  emptyWords: string;
  list: UseQueryResult<Row[]>;
  columns: readonly Column<Row>[];
  onRemove: (row: Row) => void;
  /** Writes one, or (null) a new one. */
  renderDialog: (row: Row | null, onClose: () => void) => ReactNode;
}

/** What somebody has written for the writing of notes: a list by name, to add to, to open and to take from. */
export function OwnWords<Row extends { id: string; name: string }>({
  title,
  purpose,
  label,
  findLabel,
  addLabel,
  emptyWords,
  list,
  columns,
  onRemove,
  renderDialog,
}: OwnWordsProps<Row>) {
  const { t } = useTranslation();
  const headingId = useId();
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
      {addLabel}
    </Button>
  );
  return (
    <section className={styles.own} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{title}</h2>
        <p>{purpose}</p>
      </header>
      {list.isError ? (
        <LoadFailure message={failureMessage(toFailure(list.error), t)} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={label}
          rows={list.data ?? []}
          columns={[
            ...columns,
            {
              id: 'remove',
              header: t('Remove'),
              hideHeader: true,
              cell: (row) => (
                <IconButton
                  size="small"
                  label={t('Remove {{name}}', { name: row.name })}
                  icon={<Trash2 aria-hidden="true" />}
                  onPress={() => onRemove(row)}
                />
              ),
              width: '3.5rem',
            },
          ]}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          onRowActivate={setOpen}
          filterLabel={findLabel}
          initialSort={{ column: 'name', direction: 'ascending' }}
          tools={list.data && list.data.length > 0 ? add : undefined}
          empty={<EmptyState action={add}>{emptyWords}</EmptyState>}
        />
      )}
      {open !== null && renderDialog(open === 'new' ? null : open, () => setOpen(null))}
    </section>
  );
}
