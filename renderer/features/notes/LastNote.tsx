import { useTranslation } from 'react-i18next';
import type { NoteEntry } from '../../../shared/contract/notes.ts';
import { AppLink, Card, DateText } from '../../ui/index.ts';
import { noteHref } from './note-key.ts';
import { NoteText } from './NoteText.tsx';
import styles from './notes.module.css';

/** The note of the time before, at hand while this one is written. */
export function LastNote({ entry: { lastNote, person } }: { entry: NoteEntry }) {
  const { t } = useTranslation();
  return (
    <Card
      title={t('Last note')}
      subtitle={lastNote && <DateText date={lastNote.date} />}
      aside={
        lastNote && <AppLink href={noteHref(lastNote.sessionId, person?.id ?? 'group')}>{t('Open')}</AppLink>
      }
    >
      {lastNote ? (
        <NoteText sections={lastNote.sections} />
      ) : (
        <p className={styles.quiet}>{t('This is the first one.')}</p>
      )}
    </Card>
  );
}
