import { useTranslation } from 'react-i18next';
import type { AreaFigures } from '../../../shared/contract/hand-off.ts';
import { formatNumber } from '../../i18n/format.ts';
import { DataTable, EmptyState } from '../../ui/index.ts';
import { areaName } from './hand-off-words.ts';

/** What comes in, in figures, kind by kind. */
export function AreasTable({ areas }: { areas: readonly AreaFigures[] }) {
  const { t } = useTranslation();
  const figure = (id: 'new' | 'changed' | 'removed' | 'conflicts' | 'ours' | 'same', header: string) => ({
    id,
    header,
    cell: (row: AreaFigures) => (row[id] === 0 ? '–' : formatNumber(row[id])),
    sortValue: (row: AreaFigures) => row[id],
    isNumeric: true,
    width: '6.75rem',
  });
  return (
    <DataTable<AreaFigures>
      label={t('What comes in, by kind')}
      rows={areas}
      rowId={({ area }) => area}
      rowName={({ area }) => areaName(area, t)}
      columns={[
        {
          id: 'area',
          header: t('Kind'),
          cell: ({ area }) => areaName(area, t),
          sortValue: ({ area }) => areaName(area, t),
        },
        figure('new', t('New')),
        figure('changed', t('Changed there')),
        figure('removed', t('Deleted there')),
        figure('conflicts', t('On both sides')),
        figure('ours', t('Yours, kept')),
        figure('same', t('The same')),
      ]}
      empty={<EmptyState>{t('The file is empty.')}</EmptyState>}
    />
  );
}
