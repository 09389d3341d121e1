import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatNumber } from '../../i18n/format.ts';
import {
  Busy,
  Button,
  type Column,
  Data,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  LoadFailure,
} from '../../ui/index.ts';
import type { Editing } from './agenda-editing.ts';
import { CopyMode } from './CopyMode.tsx';
import { useCopy } from './use-copy.ts';
import { useSearchFocus } from './use-search-focus.ts';

interface CopyAgendaDialogProps {
  sessionId: string;
  hasBlocks: boolean;
  editing: Editing;
  onClose: () => void;
}

interface Source {
  sessionId: string;
  groupName: string;
  number: number | null;
  date: string;
  topic: string;
  blocks: number;
  minutes: number;
}

/** The agenda of any other session, found by group, topic or day; choosing it copies it here. */
export function CopyAgendaDialog({ sessionId, hasBlocks, editing, onClose }: CopyAgendaDialogProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<'replace' | 'append'>(hasBlocks ? 'append' : 'replace');
  const read = useQuery(core.agendas.sources.queryOptions());
  const around = useSearchFocus(read.data !== undefined);
  const copy = useCopy(sessionId, editing, onClose);
  const columns: Column<Source>[] = [
    {
      id: 'session',
      header: t('Session'),
      sortValue: (row) => `${row.groupName} ${row.topic}`,
      cell: (row) => (row.topic === '' ? <Data>{row.groupName}</Data> : <Data>{row.topic}</Data>),
    },
    {
      id: 'group',
      header: t('Group'),
      sortValue: (row) => row.groupName,
      cell: (row) => <Data>{row.groupName}</Data>,
    },
    {
      id: 'date',
      header: t('Day'),
      width: '8rem',
      sortValue: (row) => row.date,
      cell: (row) => <DateText date={row.date} />,
    },
    {
      id: 'minutes',
      header: t('Minutes'),
      width: '6rem',
      isNumeric: true,
      sortValue: (row) => row.minutes,
      cell: (row) => formatNumber(row.minutes),
    },
  ];
  const sources = read.data?.filter((source) => source.sessionId !== sessionId);
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={t('Copy the agenda of a session')}
      actions={<Button onPress={onClose}>{t('Cancel')}</Button>}
    >
      {hasBlocks && <CopyMode value={mode} onChange={setMode} />}
      {sources ? (
        <div ref={around}>
          <DataTable<Source>
            label={t('Sessions with an agenda')}
            rows={sources}
            columns={columns}
            rowId={(row) => row.sessionId}
            rowName={(row) => row.topic || row.groupName}
            onRowActivate={(row) =>
              copy.mutate({ from: { kind: 'session', sessionId: row.sessionId }, mode })
            }
            filterLabel={t('Find a session by topic or group')}
            initialSort={{ column: 'date', direction: 'descending' }}
            maxHeight="22rem"
            empty={<EmptyState>{t('No other session has an agenda yet.')}</EmptyState>}
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
