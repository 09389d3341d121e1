import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { ratioWords } from '../../data/dynamics-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import { AppLink, Card, Data } from '../../ui/index.ts';
import styles from './dynamics.module.css';

/** On a person's page: their part in the group of their latest membership, and the way to all of it. */
export function PersonDynamicsCard({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(core.dynamics.person.queryOptions({ input: { personId, groupId: null } }));
  if (!data || data.group === null) return null;
  const { totals, sessions } = data;
  return (
    <Card
      title={t('Part in the group')}
      subtitle={<Data>{data.group.name}</Data>}
      aside={<AppLink href={`/people/${personId}/dynamics`}>{t('All measures')}</AppLink>}
    >
      {totals.sessions === 0 ? (
        <p className={styles.quiet}>{t('Nothing is recorded yet of who spoke in the sessions.')}</p>
      ) : (
        <p>
          <b>{ratioWords(totals.ratio, t)}</b>{' '}
          <span className={styles.quiet}>
            {t(
              '{{acts}} acts where {{expected}} would be an equal part, in {{recorded}} of {{count}} sessions',
              {
                acts: formatNumber(totals.acts),
                expected: formatNumber(totals.expectedActs, { maximumFractionDigits: 0 }),
                recorded: totals.sessions,
                count: sessions.length,
              },
            )}
          </span>
        </p>
      )}
    </Card>
  );
}
