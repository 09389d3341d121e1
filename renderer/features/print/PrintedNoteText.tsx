import { useTranslation } from 'react-i18next';
import type { PrintedNote } from '../../../shared/contract/records.ts';
import { SignedForText } from '../../data/SignedForText.tsx';
import { useSettings } from '../../data/settings.ts';
import { Data, InstantText } from '../../ui/index.ts';
import styles from './record-print.module.css';

/** A note on paper: its text, who signed it and when, what was added, and the version with its hash. `level`: of its headings. */
export function PrintedNoteText({ note, level }: { note: PrintedNote; level: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { t } = useTranslation();
  const { timeZone } = useSettings();
  return (
    <div className={styles.note}>
      {note.state === 'draft' && <p className={styles.strong}>{t('Draft: nobody has signed this note.')}</p>}
      {note.isDamaged && (
        <p className={styles.strong}>{t('Attention: this text is not the one that was signed.')}</p>
      )}
      {note.signedFor && (
        <p className={styles.strong}>
          <SignedForText signedFor={note.signedFor} />
        </p>
      )}
      {note.sections
        .filter(({ text }) => text !== '')
        .map(({ key, heading, text }) => (
          <section key={`${key} ${heading}`}>
            <Heading>
              <Data>{heading}</Data>
            </Heading>
            <Data className={styles.written}>{text}</Data>
          </section>
        ))}
      {note.signatures.map((signature) => (
        <div key={signature.signedAt + signature.name} className="keep-together">
          {signature.intervention !== '' && <Data className={styles.written}>{signature.intervention}</Data>}
          <p className={styles.signed}>
            {t('Signed')}: <Data>{[signature.name, signature.credentials].filter(Boolean).join(', ')}</Data>,{' '}
            <InstantText instant={signature.signedAt} timeZone={timeZone} />
          </p>
        </div>
      ))}
      {note.addenda.map((addendum, place) => (
        <section key={`${place} ${addendum.writtenAt}`} className="keep-together">
          <Heading>{addendum.kind === 'late-entry' ? t('Late entry') : t('Addendum')}</Heading>
          <Data className={styles.written}>{addendum.text}</Data>
          <p className={styles.signed}>
            <Data>{[addendum.name, addendum.credentials].filter(Boolean).join(', ')}</Data>,{' '}
            <InstantText instant={addendum.writtenAt} timeZone={timeZone} />
          </p>
        </section>
      ))}
      <p className={styles.hash}>
        {t('Version {{number}}, SHA-256', { number: note.versionNumber })}{' '}
        <code translate="no">{note.textHash}</code>
        {note.replaced > 0 && (
          <>
            {'. '}
            {t('{{count}} names of others taken out here; the hash is of the text as it is kept.', {
              count: note.replaced,
            })}
          </>
        )}
      </p>
    </div>
  );
}
