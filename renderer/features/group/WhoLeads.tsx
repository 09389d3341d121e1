import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import { facilitatorRoleName } from '../../data/group-words.ts';
import { Card, Data, LinkButton } from '../../ui/index.ts';
import styles from './overview.module.css';

/** The facilitators of a group, with credentials and role. */
export function WhoLeads({ group }: { group: Group }) {
  const { t } = useTranslation();
  return (
    <Card title={t('Facilitators')}>
      {group.facilitators.length === 0 ? (
        <p className={styles.quiet}>
          {t('Nobody is named as leading this group yet.')}{' '}
          <LinkButton size="small" href={`/groups/${group.id}/edit`}>
            {t('Name the facilitators')}
          </LinkButton>
        </p>
      ) : (
        <ul className={styles.leaders}>
          {group.facilitators.map((facilitator) => (
            <li key={facilitator.facilitatorId}>
              <Data>{[facilitator.name, facilitator.credentials].filter(Boolean).join(', ')}</Data>{' '}
              <span className={styles.quiet}>{facilitatorRoleName(facilitator.role, t)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
