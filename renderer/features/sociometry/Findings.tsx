import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { findings } from '../../data/sociometry-words.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './sociometry.module.css';

interface FindingsProps {
  details: RoundDetails;
  nameOf: ReadonlyMap<string, string>;
}

/** The picture in plain words. */
export function Findings({ details, nameOf }: FindingsProps) {
  const { t } = useTranslation();
  const { measures } = details;
  const rejections = measures?.negative.ties ?? 0;
  return (
    <Card title={t('In words')}>
      <dl className={styles.findings}>
        {findings(details, nameOf, t).map(({ key, what, who }) => (
          <div key={key}>
            <dt>{what}</dt>
            <dd>
              <Data>{who}</Data>
            </dd>
          </div>
        ))}
        {rejections > 0 && (
          <div>
            <dt>{t('Rejections')}</dt>
            <dd>
              {t('{{count}} in all, {{pairs}} of them in both directions', {
                count: rejections,
                pairs: 2 * (measures?.negative.mutualPairs ?? 0),
              })}
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
