import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteTemplate } from '../../../../shared/contract/notes.ts';
import { client, core } from '../../../data/client.ts';
import { toFailure } from '../../../data/failure.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { useChange } from '../../../data/query.ts';
import { formatList } from '../../../i18n/format.ts';
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
import { TemplateDialog } from './TemplateDialog.tsx';

/** Formats of one's own, beside those that Mezzo brings. */
export function TemplatesCard() {
  const { t } = useTranslation();
  const headingId = useId();
  const list = useQuery(core.notes.templates.queryOptions());
  const [open, setOpen] = useState<NoteTemplate | 'new' | null>(null);
  const remove = useChange(({ id }: NoteTemplate) => client.notes.removeTemplate({ id }), {
    message: () => t('The note template is removed. Notes written in it stay as they are.'),
  });
  const columns: Column<NoteTemplate>[] = [
    { id: 'name', header: t('Name'), cell: ({ name }) => <Data>{name}</Data>, sortValue: ({ name }) => name },
    {
      id: 'kind',
      header: t('For'),
      cell: ({ kind }) => (kind === 'group' ? t('Group notes') : t('Individual notes')),
      sortValue: ({ kind }) => kind,
      width: '10rem',
    },
    {
      id: 'parts',
      header: t('Parts'),
      cell: ({ sections }) => <Data>{formatList(sections.map(({ heading }) => heading))}</Data>,
      filterText: ({ sections }) => sections.map(({ heading }) => heading).join(' '),
    },
    {
      id: 'remove',
      header: t('Remove'),
      hideHeader: true,
      cell: (template) => (
        <IconButton
          size="small"
          label={t('Remove {{name}}', { name: template.name })}
          icon={<Trash2 aria-hidden="true" />}
          onPress={() => remove.mutate(template)}
        />
      ),
      width: '3.5rem',
    },
  ];
  const add = (
    <Button icon={<Plus aria-hidden="true" />} onPress={() => setOpen('new')}>
      {t('Add a note template')}
    </Button>
  );
  return (
    <section className={styles.own} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{t('Formats of your own')}</h2>
        <p>{t('Beside DAP, SOAP, BIRP, GIRP, SIRP and free text.')}</p>
      </header>
      {list.isError ? (
        <LoadFailure message={failureMessage(toFailure(list.error), t)} onRetry={() => void list.refetch()} />
      ) : (
        <DataTable
          label={t('Note templates')}
          rows={list.data ?? []}
          columns={columns}
          rowId={({ id }) => id}
          rowName={({ name }) => name}
          onRowActivate={setOpen}
          filterLabel={t('Find a note template')}
          initialSort={{ column: 'name', direction: 'ascending' }}
          tools={list.data && list.data.length > 0 ? add : undefined}
          empty={
            <EmptyState action={add}>
              {t('A format with your own headings and questions stands here.')}
            </EmptyState>
          }
        />
      )}
      {open !== null && (
        <TemplateDialog template={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
