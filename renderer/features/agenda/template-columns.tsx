import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { type Column, Data } from '../../ui/index.ts';

export interface TemplateRow {
  id: string;
  name: string;
  minutes: number;
  blocks: number;
}

export function useTemplateColumns(): Column<TemplateRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('Name'),
        sortValue: (row) => row.name,
        cell: (row) => <Data>{row.name}</Data>,
      },
      {
        id: 'blocks',
        header: t('Blocks'),
        width: '6rem',
        isNumeric: true,
        sortValue: (row) => row.blocks,
        cell: (row) => formatNumber(row.blocks),
      },
      {
        id: 'minutes',
        header: t('Minutes'),
        width: '6rem',
        isNumeric: true,
        sortValue: (row) => row.minutes,
        cell: (row) => formatNumber(row.minutes),
      },
    ],
    [t],
  );
}
