import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Busy, Button, DataTable, Dialog, EmptyState, LoadFailure } from '../../ui/index.ts';
import type { Editing } from './agenda-editing.ts';
import { CopyMode } from './CopyMode.tsx';
import { type TemplateRow, useTemplateColumns } from './template-columns.tsx';
import { useCopy } from './use-copy.ts';
import { useSearchFocus } from './use-search-focus.ts';

interface UseTemplateDialogProps {
  sessionId: string;
  hasBlocks: boolean;
  editing: Editing;
  onClose: () => void;
}

/** The agenda templates; choosing one copies it here. */
export function UseTemplateDialog({ sessionId, hasBlocks, editing, onClose }: UseTemplateDialogProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<'replace' | 'append'>(hasBlocks ? 'append' : 'replace');
  const read = useQuery(core.agendas.templates.queryOptions());
  const around = useSearchFocus(read.data !== undefined);
  const copy = useCopy(sessionId, editing, onClose);
  const columns = useTemplateColumns();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Use a template')}
      actions={<Button onPress={onClose}>{t('Cancel')}</Button>}
    >
      {hasBlocks && <CopyMode value={mode} onChange={setMode} />}
      {read.data ? (
        <div ref={around}>
          <DataTable<TemplateRow>
            label={t('Agenda templates')}
            rows={read.data}
            columns={columns}
            rowId={(row) => row.id}
            rowName={(row) => row.name}
            onRowActivate={(row) => copy.mutate({ from: { kind: 'template', templateId: row.id }, mode })}
            filterLabel={t('Find a template')}
            maxHeight="20rem"
            empty={
              <EmptyState>
                {t('No template yet. Plan a session that went well, then keep its agenda as a template.')}
              </EmptyState>
            }
          />
        </div>
      ) : read.isError ? (
        <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
      ) : (
        <Busy lines={6} />
      )}
    </Dialog>
  );
}
