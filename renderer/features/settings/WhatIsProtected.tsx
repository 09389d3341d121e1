import { useTranslation } from 'react-i18next';
import styles from './Settings.module.css';

/** What the encryption covers and what it cannot, in plain words: a promise is only worth what it leaves out. */
export function WhatIsProtected() {
  const { t } = useTranslation();
  return (
    <div className={styles.stack}>
      <div className={styles.half}>
        <h3>{t('Protected')}</h3>
        <ul className={styles.bullets}>
          <li>
            {t(
              'Every page of the records and of the backups is encrypted. Without the passphrase or the recovery key a lost or stolen computer gives nothing away.',
            )}
          </li>
          <li>
            {t(
              'A damaged or forged page is refused, and the audit log is a chain in which no entry can be altered or taken out unseen.',
            )}
          </li>
          <li>
            {t(
              'An old copy of the whole folder put back in place is not prevented, but noticed: Mezzo raises an alarm at the next unlocking.',
            )}
          </li>
        </ul>
      </div>
      <div className={styles.half}>
        <h3>{t('Not protected')}</h3>
        <ul className={styles.bullets}>
          <li>
            {t(
              'What is on screen while Mezzo is unlocked, and a computer on which somebody else can run programs as you.',
            )}
          </li>
          <li>{t('What you print, export or save as a file. Whoever has it can read it.')}</li>
          <li>
            {t(
              'That there is a Mezzo workspace, how large it is, when it was used, how many groups, people and sessions each backup holds, and how often a passphrase was wrong.',
            )}
          </li>
          <li>{t('Records whose passphrase and recovery key are both lost: nobody can open them again.')}</li>
        </ul>
      </div>
    </div>
  );
}
