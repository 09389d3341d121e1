import { useTranslation } from 'react-i18next';
import type { NoteSection } from '../../../shared/contract/notes.ts';
import { Data } from '../../ui/index.ts';
import styles from './notes.module.css';

/** A note to read: its parts under their headings; those that are empty are left out. */
export function NoteText({ sections }: { sections: readonly NoteSection[] }) {
  const { t } = useTranslation();
  const written = sections.filter(({ text }) => text.trim() !== '');
  if (written.length === 0) return <p className={styles.quiet}>{t('Nothing is written.')}</p>;
  return (
    <div className={styles.text}>
      {written.map(({ key, heading, text }) => (
        <section key={key}>
          {heading !== '' && (
            <h3>
              <Data>{heading}</Data>
            </h3>
          )}
          <p dir="auto">
            <Data>{text}</Data>
          </p>
        </section>
      ))}
    </div>
  );
}
