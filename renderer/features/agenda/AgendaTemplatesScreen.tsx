import { useQuery } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useLibraryTabs } from '../../data/library-tabs.ts';
import { useChange } from '../../data/query.ts';
import {
  Busy,
  type Column,
  DataTable,
  EmptyState,
  IconButton,
  LinkButton,
  LoadFailure,
  Menu,
  PageHeader,
  TabsNav,
} from '../../ui/index.ts';
import styles from './agenda.module.css';
import { RenameTemplateDialog } from './RenameTemplateDialog.tsx';
import { type TemplateRow, useTemplateColumns } from './template-columns.tsx';

/** The agendas that were kept to begin other sessions with. */
export function AgendaTemplatesScreen() {
  const { t } = useTranslation();
  const read = useQuery(core.agendas.templates.queryOptions());
  const [renaming, setRenaming] = useState<TemplateRow | null>(null);
  const remove = useChange((input: { id: string }) => client.agendas.removeTemplate(input), {
    message: () => t('The template is removed. Sessions that began with it keep their agenda.'),
  });
  const columns: Column<TemplateRow>[] = [
    ...useTemplateColumns(),
    {
      id: 'more',
      header: t('More'),
      hideHeader: true,
      width: '4rem',
      cell: (row) => (
        <Menu
          trigger={
            <IconButton
              size="small"
              label={t('More for {{name}}', { name: row.name })}
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
          label={t('More for this template')}
          entries={[
            { id: 'rename', label: t('Rename…') },
            { id: 'remove', label: t('Remove'), isDanger: true, startsGroup: true },
          ]}
          onAction={(id) => (id === 'rename' ? setRenaming(row) : remove.mutate({ id: row.id }))}
        />
      ),
    },
  ];
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t('Agenda templates')}
        subtitle={t('Used on the Plan page of a session, where an agenda can be kept as a template too.')}
      />
      <TabsNav {...useLibraryTabs()} current="/agenda-templates" />
      {read.data ? (
        <DataTable<TemplateRow>
          label={t('Agenda templates')}
          rows={read.data}
          columns={columns}
          rowId={(row) => row.id}
          rowName={(row) => row.name}
          filterLabel={t('Find a template')}
          initialSort={{ column: 'name', direction: 'ascending' }}
          empty={
            <EmptyState action={<LinkButton href="/">{t('Go to Today')}</LinkButton>}>
              {t('No template yet. Plan a session that went well, then keep its agenda as a template.')}
            </EmptyState>
          }
        />
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : (
        <Busy lines={6} />
      )}
      {renaming && <RenameTemplateDialog template={renaming} onClose={() => setRenaming(null)} />}
    </div>
  );
}
