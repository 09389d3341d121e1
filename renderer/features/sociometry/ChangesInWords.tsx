import { useTranslation } from 'react-i18next';
import type { RoundComparison } from '../../../shared/domain/round-comparison.ts';
import { listNames, listPairs } from '../../data/sociometry-words.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './sociometry.module.css';

interface ChangesInWordsProps {
  compared: RoundComparison;
  nameOf: ReadonlyMap<string, string>;
}

/** What is different between two rounds, in plain words. */
export function ChangesInWords({ compared, nameOf }: ChangesInWordsProps) {
  const { t } = useTranslation();
  const names = (ids: readonly string[]) => listNames(ids, nameOf, t);
  const lines = [
    { what: t('Chosen now, and not before'), who: names(compared.newlyChosen) },
    { what: t('Chosen before, and not in this round'), who: names(compared.noLongerChosen) },
    { what: t('New mutual pairs'), who: listPairs(compared.pairsGained, nameOf, t) },
    { what: t('Pairs that are no longer mutual'), who: listPairs(compared.pairsLost, nameOf, t) },
    { what: t('Took part for the first time'), who: names(compared.joined) },
    { what: t('Took no part any more'), who: names(compared.left) },
  ].filter(({ who }) => who !== '');
  return (
    <Card
      title={t('What changed')}
      subtitle={t('{{kept}} choices were made again, {{gained}} are new, {{lost}} were not made again.', {
        kept: compared.kept.length,
        gained: compared.gained.length,
        lost: compared.lost.length,
      })}
    >
      {lines.length === 0 ? (
        t('Nothing that stands out.')
      ) : (
        <dl className={styles.findings}>
          {lines.map(({ what, who }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>
                <Data>{who}</Data>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
