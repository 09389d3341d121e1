import type { TFunction } from 'i18next';
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivateNoteHead } from '../../../shared/contract/private-notes.ts';
import { useSettings } from '../../data/settings.ts';
import { formatInstant } from '../../i18n/format.ts';
import { Button, type Column, Data, DataTable, EmptyState, InstantText, Pill } from '../../ui/index.ts';
import styles from './private-notes.module.css';

interface NoteListProps {
  label: string;
  notes: readonly PrivateNoteHead[];
  onOpen?: (id: string) => void;
  onRestore?: (id: string) => void;
  tools?: ReactNode;
  emptyWords: string;
  emptyAction?: ReactNode;
}

/** Private notes by how they begin, the one changed last first. */
export function NoteList({ label, notes, onOpen, onRestore, tools, emptyWords, emptyAction }: NoteListProps) {
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  const columns = noteColumns(timeZone, onRestore, t);
  return (
    <DataTable
      label={label}
      rows={notes}
      columns={columns}
      rowId={(note) => note.id}
      rowName={(note) =>
        note.begins || t('Note of {{moment}}', { moment: formatInstant(note.updatedAt, timeZone) })
      }
      onRowActivate={onOpen && ((note) => onOpen(note.id))}
      filterLabel={notes.length > 5 ? t('Find by the first line') : undefined}
      initialSort={{ column: 'changed', direction: 'descending' }}
      tools={notes.length > 0 ? tools : undefined}
      empty={<EmptyState action={emptyAction}>{emptyWords}</EmptyState>}
    />
  );
}

function noteColumns(
  timeZone: string,
  onRestore: ((id: string) => void) | undefined,
  t: TFunction,
): Column<PrivateNoteHead>[] {
  return [
    {
      id: 'begins',
      header: t('Begins'),
      sortValue: (note) => note.begins,
      filterText: (note) => note.begins,
      cell: (note) =>
        !note.isWhole ? (
          <Pill hue="rose">{t('cannot be opened')}</Pill>
        ) : note.begins === '' ? (
          <span className={styles.quiet}>{t('Empty')}</span>
        ) : (
          <Data className={styles.one}>{note.begins}</Data>
        ),
    },
    {
      id: 'about',
      header: t('About'),
      width: '14rem',
      sortValue: (note) => `${note.groupName ?? ''} ${note.sessionDate ?? ''}`,
      filterText: (note) => note.groupName ?? '',
      cell: (note) =>
        note.groupName === null ? (
          <span className={styles.quiet}>{t('nothing in particular')}</span>
        ) : (
          <>
            <Data className={styles.one}>{note.groupName}</Data>
            {note.sessionNumber !== null && (
              <span className={styles.quiet}>{t('Session {{number}}', { number: note.sessionNumber })}</span>
            )}
          </>
        ),
    },
    {
      id: 'changed',
      header: t('Changed'),
      width: '11rem',
      sortValue: (note) => note.updatedAt,
      cell: (note) => <InstantText instant={note.updatedAt} timeZone={timeZone} />,
    },
    ...(onRestore
      ? [
          {
            id: 'restore',
            header: t('Restore'),
            hideHeader: true,
            width: '8rem',
            cell: (note: PrivateNoteHead) => (
              <Button
                size="small"
                icon={<RotateCcw aria-hidden="true" />}
                aria-label={t('Restore “{{what}}”', { what: note.begins })}
                onPress={() => onRestore(note.id)}
              >
                {t('Restore')}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
