import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MeasureSummary } from '../../../shared/contract/measures.ts';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { IconButton, Menu, useNavigate } from '../../ui/index.ts';
import { measureAddress, measuresAddress } from './addresses.ts';

/** What is done with a measure now and then. */
export function MeasureActions({ measure }: { measure: Pick<MeasureSummary, 'id' | 'name' | 'scores'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id, name } = measure;
  const duplicate = useChange(
    () => client.measures.duplicate({ id, name: t('Copy of {{name}}', { name: name.slice(0, 100) }) }),
    { message: () => t('The copy is there.'), onSuccess: (made) => navigate(measureAddress(made.id)) },
  );
  const trash = useChange(() => client.measures.trash({ id }), {
    message: () =>
      measure.scores > 0
        ? t('The measure is in the trash, with {{count}} scores.', { count: measure.scores })
        : t('The measure is in the trash.'),
    onSuccess: () => navigate(measuresAddress),
  });
  return (
    <Menu
      trigger={<IconButton label={t('More for {{name}}', { name })} icon={<Ellipsis aria-hidden="true" />} />}
      label={t('Measure')}
      entries={[
        { id: 'duplicate', label: t('Make a copy'), icon: <Copy aria-hidden="true" /> },
        {
          id: 'trash',
          label: t('Move to the trash'),
          description: t('Its scores go with it, and come back with it.'),
          icon: <Trash2 aria-hidden="true" />,
          isDanger: true,
          startsGroup: true,
        },
      ]}
      onAction={(act) => (act === 'duplicate' ? duplicate.mutate() : trash.mutate())}
    />
  );
}
