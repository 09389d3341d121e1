import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { fewestActs } from '../../../shared/domain/interaction-pattern.ts';
import { patternFinding } from '../../data/dynamics-findings.ts';
import { patternFigures, patternRule, patternWords } from '../../data/dynamics-words.ts';
import { useRoomNames } from '../../data/use-room-names.ts';
import { Card } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** What the talk looks like, with the figures it rests on and the rule behind it. */
export function PatternFigure({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const nameOf = useRoomNames(dynamics.participants);
  const { pattern } = dynamics;
  return (
    <Card
      title={patternFinding(dynamics, nameOf, t)}
      subtitle={pattern ? patternWords(pattern.kind, t).meaning : undefined}
    >
      {pattern ? (
        <>
          <dl className={styles.pairs}>
            {patternFigures(pattern, t).map(([name, figure]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.quiet}>
            {t(
              'The rule: {{rule}} It is Mezzo’s own; no threshold is published. Your own judgement goes first.',
              {
                rule: patternRule(pattern.kind, t),
              },
            )}
          </p>
        </>
      ) : (
        <p className={styles.quiet}>
          {dynamics.acts - dynamics.untimed < fewestActs
            ? t('A pattern is looked for from {{count}} acts with a time on.', { count: fewestActs })
            : t('None of the four rules fits: maypole, round robin, hot seat, free floating.')}
        </p>
      )}
    </Card>
  );
}
