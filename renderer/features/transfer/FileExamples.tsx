import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/index.ts';
import styles from './transfer.module.css';

/** What a register looks like that is understood without asking. */
export function RegisterExample() {
  const { t } = useTranslation();
  return (
    <Card title={t('What the file looks like')}>
      <div className={styles.step}>
        <p>
          {t(
            'The first column is the member, then comes one column for each session with its day as the heading. An empty cell is not recorded.',
          )}
        </p>
        <p className={styles.example} translate="no">
          {'Member,2026-03-05,2026-03-12\n"Lopez, Ana",P,L8\nBen Okafor,E (dentist),P'}
        </p>
        <p className={styles.quiet}>
          {t(
            'P present, L late, X left early, E excused, A or U absent; a tick, 1 and 0 are understood too. Other codes you explain in the next step. A dash means not a member yet, “left” no longer.',
          )}
        </p>
      </div>
    </Card>
  );
}

/** What a list of people looks like that is understood without asking. */
export function PeopleExample() {
  const { t } = useTranslation();
  return (
    <Card title={t('What the file looks like')}>
      <div className={styles.step}>
        <p>
          {t(
            'One line for each person, and headings over the columns. Only a name is needed; what a column holds is guessed from its heading, and you can say it otherwise.',
          )}
        </p>
        <p className={styles.example} translate="no">
          {'Last name,First name,Date of birth,Grade,Parent name\nLopez,Ana,2013-05-01,6,Luz Lopez'}
        </p>
        <p className={styles.quiet}>
          {t(
            'Someone who is already in Mezzo is found by identifier, by name and birth date, or by name, and brought up to date. Nobody is entered twice, and an empty cell erases nothing.',
          )}
        </p>
      </div>
    </Card>
  );
}
