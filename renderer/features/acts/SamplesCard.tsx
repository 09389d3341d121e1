import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Sample } from '../../../shared/contract/acts.ts';
import type { Participant } from '../../../shared/contract/room.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { writeMoment } from '../../data/session-moment.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { formatList, formatMinutes } from '../../i18n/format.ts';
import { Card, Data, DataTable, EmptyState, IconButton } from '../../ui/index.ts';

interface SamplesCardProps {
  samples: readonly Sample[];
  participants: readonly Participant[];
}

/** What was answered when the live screen asked who took part; an answer that was wrong can be taken out. */
export function SamplesCard({ samples, participants }: SamplesCardProps) {
  const { t } = useTranslation();
  const nameOf = useRoomNames(participants);
  const remove = useChange(({ id }: Sample) => client.acts.removeSample({ id }), {
    message: () => t('The answer is removed.'),
  });
  const whoOf = ({ personIds }: Sample) =>
    personIds.length === 0 ? t('Nobody') : formatList(personIds.map(nameOf));
  return (
    <Card
      title={t('Who took part, asked {{count}} times', { count: samples.length })}
      subtitle={t('Answers to the prompts of the live screen.')}
      isFlush
    >
      <DataTable<Sample>
        label={t('Answers to prompts')}
        rows={samples}
        rowId={({ id }) => id}
        rowName={({ atMs }) => writeMoment(atMs)}
        filterLabel={t('Find by name')}
        maxHeight="24rem"
        empty={<EmptyState>{t('No answer fits this search.')}</EmptyState>}
        columns={[
          {
            id: 'at',
            header: t('Time'),
            width: '6rem',
            isNumeric: true,
            cell: ({ atMs }) => writeMoment(atMs),
            sortValue: ({ atMs }) => atMs,
          },
          {
            id: 'minutes',
            header: t('Looks back'),
            width: '8rem',
            isNumeric: true,
            cell: ({ minutes }) => formatMinutes(minutes),
            sortValue: ({ minutes }) => minutes,
          },
          {
            id: 'who',
            header: t('Took part'),
            cell: (sample) => (sample.personIds.length === 0 ? whoOf(sample) : <Data>{whoOf(sample)}</Data>),
            sortValue: (sample) => sample.personIds.length,
            filterText: whoOf,
          },
          {
            id: 'remove',
            header: t('Remove'),
            hideHeader: true,
            width: '3.5rem',
            cell: (sample) => (
              <IconButton
                size="small"
                label={t('Remove the answer of {{moment}}', { moment: writeMoment(sample.atMs) })}
                icon={<Trash2 aria-hidden="true" />}
                onPress={() => remove.mutate(sample)}
              />
            ),
          },
        ]}
      />
    </Card>
  );
}
