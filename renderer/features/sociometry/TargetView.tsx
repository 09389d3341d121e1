import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoundDetails } from '../../../shared/contract/sociometry.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { TargetDiagram } from '../../charts/TargetDiagram.tsx';
import { layOutTarget } from '../../charts/target-layout.ts';
import { ChoicesTable } from './ChoicesTable.tsx';
import { Findings } from './Findings.tsx';
import styles from './sociometry.module.css';
import { useRoundPicture } from './use-round-picture.ts';

/** Who received how many choices, as rings around a middle. */
export function TargetView({ details }: { details: RoundDetails }) {
  const { t } = useTranslation();
  const { members, people, nameOf } = useRoundPicture(details);
  const places = useMemo(() => layOutTarget(members), [members]);
  const unchosen = members.filter(({ received }) => received === 0).length;
  const most = Math.max(0, ...members.map(({ received }) => received));
  const title = t('Chosen up to {{most}} times, and {{count}} not at all in this round', {
    most,
    count: unchosen,
  });
  return (
    <div className={styles.beside}>
      <ChartFigure
        title={title}
        caption={t('The figure is the number of choices received. Lines join who chose each other.')}
        table={<ChoicesTable round={details.round} nameOf={nameOf} />}
      >
        <TargetDiagram
          label={title}
          people={people}
          pairs={details.measures?.mutualPairs ?? []}
          places={places}
          bandLabel={({ least, most: upper }) =>
            least === upper
              ? t('{{count}} choices', { count: least })
              : t('{{least}} to {{most}} choices', { least, most: upper })
          }
        />
      </ChartFigure>
      <div className={styles.aside}>
        <Findings details={details} nameOf={nameOf} />
      </div>
    </div>
  );
}
