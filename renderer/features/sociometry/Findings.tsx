import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { findings } from '../../data/sociometry-words.ts';
import { Button, Card, Data } from '../../ui/index.ts';
import styles from './sociometry.module.css';

interface FindingsProps {
  details: RoundDetails;
  nameOf: ReadonlyMap<string, string>;
}

/** The picture in plain words. */
export function Findings({ details, nameOf }: FindingsProps) {
  const { t } = useTranslation();
  const { measures } = details;
  const [isWhole, setWhole] = useState(false);
  const whole = findings(details, nameOf, t, Infinity);
  const short = findings(details, nameOf, t);
  const isCut = short.some(({ who }, place) => who !== whole[place]?.who);
  const rejections = measures?.negative.ties ?? 0;
  return (
    <Card title={t('In words')}>
      <dl className={styles.findings}>
        {(isWhole ? whole : short).map(({ key, what, who }) => (
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
      {isCut && (
        <Button size="small" kind="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('Show fewer names') : t('Show all names')}
        </Button>
      )}
    </Card>
  );
}
