import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActsPreview } from '../../../shared/contract/acts-import.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { useNames } from '../../data/names.ts';
import { participantName } from '../../data/participant-name.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { type Column, DataTable, EmptyState, SelectField } from '../../ui/index.ts';
import styles from './transfer.module.css';

type Speaker = ActsPreview['speakers'][number];

interface SpeakersInFileProps {
  preview: ActsPreview;
  participants: readonly Participant[];
  onName: (speaker: string, participantId: string | null) => void;
}

/** Who speaks in the file, and whom of the room each name stands for; nobody: a guest of the session. */
export function SpeakersInFile({ preview, participants, onName }: SpeakersInFileProps) {
  const { t } = useTranslation();
  const names = useNames();
  const options = useMemo(
    () => [
      { value: 'guest', label: t('A guest of the session') },
      ...participants.map((one) => ({ value: one.id, label: participantName(names, one), isData: true })),
    ],
    [participants, names, t],
  );
  const columns = useMemo<readonly Column<Speaker>[]>(
    () => [
      {
        id: 'name',
        header: t('In the file'),
        cell: ({ name }) => (names.isHidden ? t('a name') : name),
        sortValue: ({ name }) => name,
        filterText: ({ name }) => name,
      },
      {
        id: 'acts',
        header: t('Acts'),
        isNumeric: true,
        cell: ({ acts }) => acts,
        sortValue: ({ acts }) => acts,
      },
      {
        id: 'who',
        header: t('Stands for'),
        cell: ({ name, participantId }) => (
          <SelectField
            label={t('Who is {{name}}?', { name })}
            hideLabel
            value={participantId ?? 'guest'}
            onChange={(value) => onName(name, value === 'guest' ? null : value)}
            options={options}
          />
        ),
      },
    ],
    [t, names, options, onName],
  );
  return (
    <>
      <p className={styles.quiet}>
        {t('{{count}} acts over {{time}}.', {
          count: preview.acts,
          time: formatMinutes(Math.ceil(preview.endsAtMs / 60_000)),
        })}
      </p>
      <DataTable<Speaker>
        label={t('Who speaks in the file')}
        rows={preview.speakers}
        rowId={({ name }) => name}
        rowName={({ name }) => name}
        columns={columns}
        empty={<EmptyState>{t('Nobody speaks in this file.')}</EmptyState>}
      />
    </>
  );
}
