import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snippet } from '../../../../shared/contract/notes.ts';
import { client, core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { useChange } from '../../../data/query.ts';
import {
  Button,
  type Column,
  Data,
  DataTable,
  EmptyState,
  IconButton,
  LoadFailure,
} from '../../../ui/index.ts';
import styles from './notes-settings.module.css';
import { SnippetDialog } from './SnippetDialog.tsx';

/** Pieces of text that come into a note by their name. */
export function SnippetsCard() {
  const { t } = useTranslation();
  const headingId = useId();
  const list = useQuery(core.notes.snippets.queryOptions());
  const [open, setOpen] = useState<Snippet | 'new' | null>(null);
  const remove = useChange(({ id }: Snippet) => client.notes.removeSnippet({ id }), {
    message: () => t('The snippet is removed.'),
  });
  const columns: Column<Snippet>[] = [
    {
      id: 'name',
      header: t('Name'),
      cell: ({ name }) => <Data>{`;${name}`}</Data>,
      sortValue: ({ name }) => name,
      width: '11rem',
    },
    {
      id: 'text',
      header: t('Text'),
      cell: ({ text }) => (
        <span className={styles.short}>
          <Data>{text}</Data>
        </span>
      ),
      filterText: ({ text }) => text,
    },
    {
      id: 'remove',
      header: t('Remove'),
      hideHeader: true,
      cell: (snippet) => (
        <IconButton
          size="small"
          label={t('Remove {{name}}', { name: snippet.name })}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => remove.mutate(snippet)}
        />
      ),
      width: '3.5rem',
    },
  ];
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
      {t('Add a snippet')}
    </Button>
  );
  return (
    <section className={styles.own} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{t('Snippets')}</h2>
        <p>{t('Type a semicolon, the name and a space in a note, and the text stands there.')}</p>
      </header>
      {list.isError ? (
        <LoadFailure message={failureMessage(toFailure(list.error), t)} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('Snippets')}
          rows={list.data ?? []}
          columns={columns}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          onRowActivate={setOpen}
          filterLabel={t('Find a snippet')}
          initialSort={{ column: 'name', direction: 'ascending' }}
          tools={list.data && list.data.length > 0 ? add : undefined}
          empty={
            <EmptyState action={add}>
              {t('Sentences that you write often stand here, under a short name.')}
            </EmptyState>
          }
        />
      )}
      {open !== null && (
        <SnippetDialog snippet={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
