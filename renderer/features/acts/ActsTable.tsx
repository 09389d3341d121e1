import { Ellipsis } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../shared/contract/acts.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { balesWords } from '../../data/bales-words.ts';
import { useNames } from '../../data/names.ts';
import { participantName } from '../../data/participant-name.ts';
import { writeMoment } from '../../data/session-moment.ts';
import { formatNumber, formatSeconds } from '../../i18n/format.ts';
import { Button, type Column, Data, DataTable, EmptyState, IconButton, Menu } from '../../ui/index.ts';
import styles from './acts.module.css';

interface ActsTableProps {
  acts: readonly Act[];
  participants: readonly Participant[];
  onEdit: (act: Act) => void;
  onRemove: (ids: string[]) => void;
}

/** Every act of a record in order of time; narrowed by who speaks, to whom, how it came in. */
export function ActsTable({ acts, participants, onEdit, onRemove }: ActsTableProps) {
  const { t } = useTranslation();
  const names = useNames();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const nameOf = useMemo(() => {
    const people = new Map(participants.map((one) => [one.id, participantName(names, one)]));
    return (id: string | null) => (id === null ? null : (people.get(id) ?? ''));
  }, [participants, names]);
  const columns = useMemo<readonly Column<Act>[]>(
    () => [
      {
        id: 'at',
        header: t('Time'),
        width: '6rem',
        isNumeric: true,
        cell: ({ atMs }) => (atMs === null ? t('unknown') : writeMoment(atMs)),
        sortValue: ({ atMs }) => atMs,
      },
      {
        id: 'speaker',
        header: t('Who spoke'),
        width: '9.5rem',
        cell: ({ speakerId }) => <Data>{nameOf(speakerId)}</Data>,
        sortValue: ({ speakerId }) => nameOf(speakerId),
        filterText: ({ speakerId }) => nameOf(speakerId) ?? '',
      },
      {
        id: 'to',
        header: t('To whom'),
        width: '9.5rem',
        cell: (act) => (act.addresseeId === null ? toNobody(act, t) : <Data>{nameOf(act.addresseeId)}</Data>),
        sortValue: ({ addresseeId }) => nameOf(addresseeId) ?? '',
        filterText: (act) => nameOf(act.addresseeId) ?? toNobody(act, t),
      },
      {
        id: 'length',
        header: t('Length'),
        width: '6rem',
        isNumeric: true,
        cell: ({ durationMs }) =>
          durationMs === null ? (
            '–'
          ) : (
            <time dateTime={`PT${durationMs / 1000}S`}>{lengthWords(durationMs)}</time>
          ),
        sortValue: ({ durationMs }) => durationMs,
      },
      {
        id: 'category',
        header: t('Category'),
        width: '11rem',
        cell: ({ category }) => (category === null ? '–' : `${category} ${balesWords(category, t)}`),
        sortValue: ({ category }) => category,
        filterText: ({ category }) => (category === null ? '' : balesWords(category, t)),
      },
      {
        id: 'source',
        header: t('How'),
        width: '7.5rem',
        cell: ({ source }) => sourceWords(source, t),
        sortValue: ({ source }) => source,
        filterText: ({ source }) => sourceWords(source, t),
      },
      {
        id: 'more',
        header: t('More'),
        hideHeader: true,
        width: '3.5rem',
        cell: (act) => (
          <Menu
            trigger={<IconButton label={t('More for this act')} icon={<Ellipsis aria-hidden="true" />} />}
            label={t('More for this act')}
            entries={[
              { id: 'edit', label: t('Change…') },
              { id: 'remove', label: t('Remove'), isDanger: true },
            ]}
            onAction={(id) => (id === 'edit' ? onEdit(act) : onRemove([act.id]))}
          />
        ),
      },
    ],
    [t, nameOf, onEdit, onRemove],
  );
  return (
    <div className={styles.table}>
      <DataTable<Act>
        label={t('Acts')}
        rows={acts}
        rowId={({ id }) => id}
        rowName={(act) =>
          t('{{speaker}} to {{addressee}}', {
            speaker: nameOf(act.speakerId),
            addressee: nameOf(act.addresseeId) ?? toNobody(act, t),
          })
        }
        columns={columns}
        onRowActivate={onEdit}
        filterLabel={t('Find by who, to whom, category')}
        maxHeight="36rem"
        empty={<EmptyState>{t('No act fits this search.')}</EmptyState>}
        selection={{
          selected,
          onChange: setSelected,
          actions: (
            <Button
              kind="danger"
              onPress={() => {
                onRemove([...selected]);
                setSelected(new Set());
              }}
            >
              {t('Remove those chosen')}
            </Button>
          ),
        }}
      />
    </div>
  );
}

/** A short act to a tenth of a second: rounded, half of them would last none. */
function lengthWords(durationMs: number): string {
  if (durationMs >= 10_000) return formatSeconds(durationMs / 1000);
  return formatNumber(durationMs / 1000, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
}

function sourceWords(source: Act['source'], t: TFunction): string {
  switch (source) {
    case 'live':
      return t('while it ran');
    case 'recalled':
      return t('recalled');
    case 'imported':
      return t('from a file');
  }
}

/** Whom an act went to that names nobody: the group, or nobody noted it. */
function toNobody({ isAddresseeKnown }: Act, t: TFunction): string {
  return isAddresseeKnown ? t('the group') : t('not on record');
}
