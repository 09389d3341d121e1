import { useTranslation } from 'react-i18next';
import type { RoundMeasures } from '../../../shared/contract/sociometry.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Card } from '../../ui/index.ts';
import styles from './sociometry.module.css';

/** The measures of the group as a whole; beside those of the choices, those of the rejections where there are any. */
export function GroupFigures({ measures }: { measures: RoundMeasures }) {
  const { t } = useTranslation();
  const { positive, negative, size } = measures;
  const hasRejections = negative.ties > 0;
  const share = (value: number | null) =>
    value === null ? '–' : formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const lines = [
    {
      key: 'ties' as const,
      name: t('Choices'),
      meaning: t('How many were made, of {{possible}} possible.', { possible: size * (size - 1) }),
      show: (value: number | null) => formatNumber(value ?? 0),
    },
    {
      key: 'mutualPairs' as const,
      name: t('Mutual pairs'),
      meaning: t('Pairs of members who chose each other.'),
      show: (value: number | null) => formatNumber(value ?? 0),
    },
    {
      key: 'mutualPairsPerMember' as const,
      name: t('Mutual pairs per member'),
      meaning: t('Mutual pairs divided by the number of members.'),
      show: share,
    },
    {
      key: 'density' as const,
      name: t('Density'),
      meaning: t(
        'The share of all possible choices that were made. It cannot be high where choices were limited.',
      ),
      show: share,
    },
    {
      key: 'reciprocity' as const,
      name: t('Reciprocity'),
      meaning: t('The share of the choices that were answered with a choice.'),
      show: share,
    },
    {
      key: 'cohesion' as const,
      name: t('Cohesion'),
      meaning: t('The share of all possible pairs that are mutual.'),
      show: share,
    },
    {
      key: 'centralization' as const,
      name: t('Centralization'),
      meaning: t('From 0, everybody linked alike, to 1, all links run over one member.'),
      show: share,
    },
    {
      key: 'giniReceived' as const,
      name: t('Inequality of choices received'),
      meaning: t('Gini: 0 where all were chosen alike, towards 1 where one received them all.'),
      show: share,
    },
  ];
  return (
    <Card title={t('The group in this round')} isFlush>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t('Measure')}</th>
            <th scope="col">{t('Choices')}</th>
            {hasRejections && <th scope="col">{t('Rejections')}</th>}
            <th scope="col" className={styles.meaning}>
              {t('What it means')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, meaning, show }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{show(positive[key])}</td>
              {hasRejections && <td>{show(negative[key])}</td>}
              <td className={styles.meaning}>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
