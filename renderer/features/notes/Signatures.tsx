import { useTranslation } from 'react-i18next';
import type { Note } from '../../../shared/contract/notes.ts';
import { daysBetween, wallClock } from '../../../shared/domain/local-time.ts';
import { useSettings } from '../../data/settings.ts';
import { Data, InstantText } from '../../ui/index.ts';
import styles from './notes.module.css';

/** Who signed a note and when, with what they did, and what was added since. */
export function Signatures({ note, sessionDate }: { note: Note; sessionDate: string }) {
  const { t } = useTranslation();
  const { timeZone, notesDueDays } = useSettings();
  const who = ({ name, credentials }: { name: string; credentials: string }) =>
    credentials === '' ? name : `${name}, ${credentials}`;
  return (
    <div className={styles.signatures}>
      {note.signatures.map((signature) => {
        const after = daysBetween(sessionDate, wallClock(new Date(signature.signedAt), timeZone).date);
        return (
          <div key={signature.id} className={styles.signature}>
            <p>
              {t('Signed by')} <Data>{who(signature)}</Data>,{' '}
              <InstantText instant={signature.signedAt} timeZone={timeZone} />
              {after > notesDueDays && (
                <span className={styles.source}>
                  {t('{{count}} days after the session', { count: after })}
                </span>
              )}
            </p>
            {signature.intervention !== '' && (
              <p dir="auto" className={styles.words}>
                <Data>{signature.intervention}</Data>
              </p>
            )}
          </div>
        );
      })}
      {note.addenda.map((addendum) => (
        <section key={addendum.id} className={styles.signature}>
          <h3>{addendum.kind === 'addendum' ? t('Addendum') : t('Late entry')}</h3>
          <p dir="auto" className={styles.words}>
            <Data>{addendum.text}</Data>
          </p>
          <p className={styles.quiet}>
            <Data>{who(addendum)}</Data>, <InstantText instant={addendum.writtenAt} timeZone={timeZone} />
          </p>
        </section>
      ))}
    </div>
  );
}
