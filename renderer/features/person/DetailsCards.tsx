import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { useNames } from '../../data/names.ts';
import { Card, Data } from '../../ui/index.ts';
import styles from './person.module.css';

/** How to reach the person, and what they need. Hidden with the names: an address can name a person too. */
export function DetailsCard({ person }: { person: Person }) {
  const { t } = useTranslation();
  const names = useNames();
  const lines = [
    { name: t('Access needs'), value: person.accessNeeds },
    { name: t('Phone'), value: names.isHidden ? '' : person.phone },
    { name: t('Email'), value: names.isHidden ? '' : person.email },
  ].filter((line) => line.value !== '');
  return (
    <Card title={t('Contact and needs')}>
      {lines.length === 0 ? (
        <p className={styles.quiet}>
          {names.isHidden ? t('Hidden while names are hidden.') : t('Nothing is written down.')}
        </p>
      ) : (
        <dl className={styles.details}>
          {lines.map((line) => (
            <div key={line.name}>
              <dt>{line.name}</dt>
              <dd>
                <Data>{line.value}</Data>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

/** Who answers for the person. */
export function GuardiansCard({ person }: { person: Person }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Card title={t('Parents and guardians')}>
      {names.isHidden || person.guardians.length === 0 ? (
        <p className={styles.quiet}>
          {person.guardians.length === 0 ? t('Nobody is written down.') : t('Hidden while names are hidden.')}
        </p>
      ) : (
        <ul className={styles.lines}>
          {person.guardians.map((guardian, place) => (
            <li key={place}>
              <Data>{guardian.name}</Data>{' '}
              {guardian.relationship !== '' && <Data className={styles.quiet}>{guardian.relationship}</Data>}
              <Data className={styles.note}>
                {[guardian.phone, guardian.email].filter(Boolean).join(' · ')}
              </Data>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
