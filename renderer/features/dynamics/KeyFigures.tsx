import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionDynamics } from '../../../shared/contract/dynamics.ts';
import { formatNumber, formatShare } from '../../i18n/format.ts';
import { addressedActs } from '../../data/dynamics-findings.ts';
import { Term } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** The session in five figures, each with what it is of. */
export function KeyFigures({ dynamics }: { dynamics: SessionDynamics }) {
  const { t } = useTranslation();
  const { acts, minutes, members, giniCorrected, facilitatorShare, memberToMember } = dynamics;
  const spoke = members.filter((member) => member.acts > 0).length;
  return (
    <dl className={styles.figures}>
      <Figure name={t('Acts')} of={t('in {{count}} minutes', { count: minutes })}>
        {formatNumber(acts)}
      </Figure>
      <Figure name={t('Members who spoke')} of={t('of {{count}} who were there', { count: members.length })}>
        {formatNumber(spoke)}
      </Figure>
      <Figure name={t('Acts by who leads')} of={t('of {{count}} acts', { count: acts })}>
        {facilitatorShare === null ? '–' : formatShare(facilitatorShare)}
      </Figure>
      <Figure
        name={t('Member to member')}
        of={t('of {{count}} members’ acts', { count: addressedActs(dynamics) })}
      >
        {memberToMember === null ? '–' : formatShare(memberToMember)}
      </Figure>
      <Figure
        name={
          <Term
            meaning={t(
              'How unevenly the members’ acts for each minute present are spread: 0 all alike, 1 one has everything (Gini’s coefficient, corrected for small groups).',
            )}
          >
            {t('Inequality')}
          </Term>
        }
        of={t('0 all alike, 1 one has all')}
      >
        {giniCorrected === null ? '–' : formatNumber(giniCorrected, { maximumFractionDigits: 2 })}
      </Figure>
    </dl>
  );
}

export function Figure({ name, of, children }: { name: ReactNode; of: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{children}</b>
        <span>{of}</span>
      </dd>
    </div>
  );
}
