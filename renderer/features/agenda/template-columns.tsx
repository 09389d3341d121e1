import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.ts';
import { type Column, Data } from '../../ui/index.ts';
import styles from './agenda.module.css';

export interface TemplateRow {
  id: string;
  name: string;
  minutes: number;
  titles: readonly string[];
}

export function useTemplateColumns(): Column<TemplateRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('Name'),
        sortValue: (row) => row.name,
        filterText: (row) => `${row.name} ${row.titles.join(' ')}`,
        cell: (row) => (
          <span className={styles.choice}>
            <Data>{row.name}</Data>
            <span className={styles.quiet}>
              <Data>{row.titles.join(' · ')}</Data>
            </span>
          </span>
        ),
      },
      {
        id: 'blocks',
        header: t('Blocks'),
        width: '6rem',
        isNumeric: true,
        sortValue: (row) => row.titles.length,
        cell: (row) => formatNumber(row.titles.length),
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
