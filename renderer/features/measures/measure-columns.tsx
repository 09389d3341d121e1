import { useTranslation } from 'react-i18next';
import type { MeasureSummary } from '../../../shared/contract/measures.ts';
import { rangeText } from '../../data/measure-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Column, Data, Pill } from '../../ui/index.ts';
import { MeasureActions } from './MeasureActions.tsx';
import styles from './measures.module.css';

export function useMeasureColumns(): Column<MeasureSummary>[] {
  const { t } = useTranslation();
  return [
    {
      id: 'name',
      header: t('Name'),
      cell: (measure) => <Data>{measure.name}</Data>,
      sortValue: ({ name }) => name,
      filterText: ({ name, items }) => [name, ...items.map(({ text }) => text)].join(' '),
      width: '13rem',
    },
    {
      id: 'what',
      header: t('What it is'),
      cell: (measure) => (
        <span className={styles.pills}>
          {measure.kind === 'score'
            ? t('Outside score')
            : t('{{count}} questions', { count: measure.items.length })}
          {measure.needsConsent && <Pill hue="amber">{t('Needs consent')}</Pill>}
        </span>
      ),
      sortValue: ({ kind, items }) => `${kind} ${items.length}`,
      width: '10rem',
    },
    {
      id: 'range',
      header: t('Range'),
      cell: (measure) => rangeText(measure, t),
      sortValue: ({ high }) => high,
      width: '12rem',
    },
    {
      id: 'groups',
      header: t('Groups'),
      cell: ({ groups }) => formatNumber(groups),
      sortValue: ({ groups }) => groups,
      isNumeric: true,
      width: '5rem',
    },
    {
      id: 'scores',
      header: t('Scores'),
      cell: ({ scores }) => formatNumber(scores),
      sortValue: ({ scores }) => scores,
      isNumeric: true,
      width: '5rem',
    },
    {
      id: 'acts',
      header: t('More'),
      hideHeader: true,
      cell: (measure) => <MeasureActions measure={measure} />,
      width: '3.5rem',
    },
  ];
}
