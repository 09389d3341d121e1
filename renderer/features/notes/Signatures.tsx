import { useTranslation } from 'react-i18next';
import type { Note } from '../../../shared/contract/notes.ts';
import { daysBetween, wallClock } from '../../../shared/domain/local-time.ts';
import { isSignedForAnother } from '../../../shared/domain/note-formats.ts';
import { SignedForText } from '../../data/SignedForText.tsx';
import { useSettings } from '../../data/settings.ts';
import { Data, InstantText } from '../../ui/index.ts';
import styles from './notes.module.css';

/** Who signed a note and when, with what they did, and what was added since. */
export function Signatures({ note, session }: { note: Note; session: NonNullable<Note['signedFor']> }) {
  const { t } = useTranslation();
  const { timeZone, notesDueDays } = useSettings();
  const sessionDate = note.signedFor?.date ?? session.date;
  const who = ({ name, credentials }: { name: string; credentials: string }) =>
    credentials === '' ? name : `${name}, ${credentials}`;
  return (
    <div className={styles.signatures}>
      {note.signedFor && isSignedForAnother(note.signedFor, session) && (
        <p className={styles.quiet}>
          <SignedForText signedFor={note.signedFor} />
        </p>
      )}
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
