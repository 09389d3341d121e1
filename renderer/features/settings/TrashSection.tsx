import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TrashKind } from '../../../shared/contract/everywhere.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { useSettings } from '../../data/settings.ts';
import {
  Banner,
  Busy,
  Button,
  type Column,
  Data,
  DataTable,
  EmptyState,
  InstantText,
  Pill,
} from '../../ui/index.ts';

type Trashed = Awaited<ReturnType<typeof client.trash.list>>[number];

/** What was taken away, and the way back. */
export function TrashSection() {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const names = useNames();
  const list = useQuery(core.trash.list.queryOptions());
  const restore = useChange(({ kind, id }: Trashed) => client.trash.restore({ kind, id }), {
    message: (_output, row) => t('{{name}} is back.', { name: nameOf(row) }),
  });
  if (list.isPending) return <Busy />;
  if (list.isError) return <Banner kind="alarm">{failureMessage(toFailure(list.error), t)}</Banner>;

  function nameOf({ kind, id, name }: Trashed): string {
    // The name of a draft holds whose it is.
    if (kind === 'note' && names.isHidden) return t('Draft of a note');
    return kind === 'person'
      ? names.display({ id, givenName: name, familyName: '', preferredName: '' })
      : name;
  }

  const columns: Column<Trashed>[] = [
    {
      id: 'name',
      header: t('Name'),
      cell: (row) => <Data>{nameOf(row)}</Data>,
      sortValue: nameOf,
    },
    {
      id: 'kind',
      header: t('Kind'),
      cell: ({ kind }) => <Pill>{kindName(kind, t)}</Pill>,
      sortValue: ({ kind }) => kindName(kind, t),
      width: '8rem',
    },
    {
      id: 'with',
      header: t('Comes back with'),
      cell: (row) => whatComesAlong(row, t),
      sortValue: ({ marks }) => marks,
    },
    {
      id: 'at',
      header: t('Taken away'),
      cell: ({ trashedAt }) => <InstantText instant={trashedAt} timeZone={timeZone} />,
      sortValue: ({ trashedAt }) => trashedAt,
      width: '12rem',
    },
    {
      id: 'restore',
      header: t('Restore'),
      hideHeader: true,
      cell: (row) => (
        <Button
          size="small"
          icon={<Undo2 aria-hidden="true" />}
          aria-label={t('Restore {{name}}', { name: nameOf(row) })}
          onPress={() => restore.mutate(row)}
        >
          {t('Restore')}
        </Button>
      ),
      width: '8.5rem',
    },
  ];
  return (
    <DataTable
      label={t('Trash')}
      rows={list.data}
      columns={columns}
      rowId={({ kind, id }) => `${kind} ${id}`}
      rowName={nameOf}
      filterLabel={t('Find in the trash')}
      empty={
        <EmptyState>
          {t(
            'The trash is empty. Groups, people, sessions, facilitators and activities that are taken away wait here.',
          )}
        </EmptyState>
      }
    />
  );
}

function kindName(kind: TrashKind, t: TFunction): string {
  switch (kind) {
    case 'group':
      return t('Group');
    case 'person':
      return t('Person');
    case 'session':
      return t('Session');
    case 'facilitator':
      return t('Facilitator');
    case 'activity':
      return t('Activity');
    case 'curriculum':
      return t('Curriculum');
    case 'incident':
      return t('Incident');
    case 'round':
      return t('Sociometric round');
    case 'note':
      return t('Note');
    case 'measure':
      return t('Measure');
    case 'question':
      return t('Question of one’s own');
  }
}

function whatComesAlong({ kind, sessions, marks }: Trashed, t: TFunction): string {
  const parts = [
    kind === 'group' && sessions > 0 ? t('{{count}} sessions', { count: sessions }) : '',
    marks > 0 ? t('{{count}} attendance marks', { count: marks }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : '–';
}
