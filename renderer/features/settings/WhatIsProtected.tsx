import { useTranslation } from 'react-i18next';
import styles from './Settings.module.css';

/** What the encryption covers and what it cannot, in plain words: a promise is only worth what it leaves out. */
export function WhatIsProtected() {
  const { t } = useTranslation();
  return (
    <div className={styles.stack}>
      <ul className={styles.bullets}>
        <li>
          {t(
            'Protected: every page of the records and of the backups is encrypted. Without the passphrase or the recovery key a lost or stolen computer gives nothing away.',
          )}
        </li>
        <li>
          {t(
            'Protected: a change from outside is noticed. A damaged or forged page is refused, and the audit log is a chain in which no entry can be altered or taken out unseen.',
          )}
        </li>
        <li>
          {t(
            'Noticed, not prevented: an old copy of the whole folder put back in place. Mezzo raises an alarm at the next unlocking.',
          )}
        </li>
      </ul>
      <ul className={styles.bullets}>
        <li>
          {t(
            'Not protected: what is on screen while Mezzo is unlocked, and a computer on which somebody else can run programs as you.',
          )}
        </li>
        <li>
          {t('Not protected: what you print, export or save as a file. It is readable by whoever has it.')}
        </li>
        <li>
          {t(
            'Not hidden: that there is a Mezzo workspace, how large it is, when it was used, how many groups, people and sessions each backup holds, and how often a passphrase was wrong.',
          )}
        </li>
        <li>
          {t('Not possible: to open the records when the passphrase and the recovery key are both lost.')}
        </li>
      </ul>
    </div>
  );
}
