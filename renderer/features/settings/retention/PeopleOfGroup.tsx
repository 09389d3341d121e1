import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { RetentionPerson } from '../../../../shared/contract/retention.ts';
import { useNames } from '../../../data/names.ts';
import { formatDate } from '../../../i18n/format.ts';
import { CheckboxField, Data, joinClasses } from '../../../ui/index.ts';
import settings from '../Settings.module.css';
import styles from './retention.module.css';

interface PeopleOfGroupProps {
  people: readonly RetentionPerson[];
  isWithPeople: boolean;
  onChange: (isWithPeople: boolean) => void;
  isDisabled: boolean;
}

/** Whom a group's records name: who is due too and can go with it, and who stays and why. */
export function PeopleOfGroup({ people, isWithPeople, onChange, isDisabled }: PeopleOfGroupProps) {
  const { t } = useTranslation();
  const names = useNames();
  const nameOf = ({ id, person }: RetentionPerson) => names.display({ ...person, id });
  const due = people.filter(({ stays }) => stays === null);
  const staying = people.filter(({ stays }) => stays !== null);
  if (people.length === 0) return null;
  return (
    <section className={settings.half}>
      <h3>{t('Its people')}</h3>
      {due.length > 0 && (
        <>
          <CheckboxField
            label={t('Destroy with it the records of {{count}} people who are due by themselves', {
              count: due.length,
            })}
            value={isWithPeople}
            onChange={onChange}
            isDisabled={isDisabled}
          />
          <ul className={joinClasses(styles.names, styles.indent)} aria-label={t('Due by themselves')}>
            {due.map((each) => (
              <li key={each.id}>
                <Data>{nameOf(each)}</Data>
              </li>
            ))}
          </ul>
        </>
      )}
      {staying.length > 0 && (
        <>
          <p className={settings.small}>{t('These stay in any case:')}</p>
          <ul className={styles.names} aria-label={t('These stay in any case')}>
            {staying.map((each) => (
              <li key={each.id}>
                <Data>{nameOf(each)}</Data> <span className={settings.small}>{whyWords(each, t)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function whyWords({ stays, dueOn }: RetentionPerson, t: TFunction): string {
  switch (stays) {
    case 'on-hold':
      return t('on legal hold');
    case 'in-group':
      return t('in a group that goes on');
    default:
      return dueOn === null ? t('not due') : t('due on {{day}}', { day: formatDate(dueOn) });
  }
}
