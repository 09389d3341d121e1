import { useTranslation } from 'react-i18next';
import type { Agreement } from '../../../shared/domain/coding-units.ts';
import { formatNumber } from '../../i18n/format.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './observers.module.css';
import type { Label } from './use-labels.ts';

interface ConfusionCardProps {
  agreement: Agreement;
  labelOf: (label: string) => Label;
  first: string;
  second: string;
}

/** How often the first saw one thing while the second saw another; on the diagonal they agree. */
export function ConfusionCard({ agreement, labelOf, first, second }: ConfusionCardProps) {
  const { t } = useTranslation();
  const { labels, confusion } = agreement;
  return (
    <Card
      title={t('Who saw what')}
      subtitle={
        <>
          {t('Rows')}: <Data>{first}</Data>. {t('Columns')}: <Data>{second}</Data>.{' '}
          {t('On the diagonal both saw the same.')}
        </>
      }
    >
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('Who saw what')}>
        <table className={styles.confusion}>
          <thead>
            <tr>
              <td />
              {labels.map((label) => (
                <th key={label} scope="col">
                  <Name label={labelOf(label)} isShort />
                </th>
              ))}
              <th scope="col">{t('Sum')}</th>
            </tr>
          </thead>
          <tbody>
            {labels.map((label, row) => (
              <tr key={label}>
                <th scope="row">
                  <Name label={labelOf(label)} />
                </th>
                {labels.map((other, column) => {
                  const count = confusion[row]![column]!;
                  return (
                    <td
                      key={other}
                      className={row === column ? styles.same : count > 0 ? styles.other : undefined}
                    >
                      {count === 0 ? <span className={styles.none}>0</span> : formatNumber(count)}
                    </td>
                  );
                })}
                <td className={styles.sum}>
                  {formatNumber(confusion[row]!.reduce((sum, count) => sum + count, 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Name({ label, isShort = false }: { label: Label; isShort?: boolean }) {
  const text = isShort ? label.short : label.text;
  return label.isData ? <Data>{text}</Data> : <>{text}</>;
}
