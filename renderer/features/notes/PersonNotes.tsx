import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { standingWord } from '../../data/note-words.ts';
import { AppLink, Busy, Card, Data, DateText, EmptyState, LoadFailure, Pill } from '../../ui/index.ts';
import { NamesAreHidden } from './NamesAreHidden.tsx';
import { noteHref } from './note-key.ts';
import { NoteText } from './NoteText.tsx';
import styles from './notes.module.css';
import { Signatures } from './Signatures.tsx';

/** One member's record of individual notes, to read from the latest on. */
export function PersonNotes({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery(core.notes.forPerson.queryOptions({ input: { personId } }));
  if (names.isHidden) return <NamesAreHidden />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={8} />;
  if (read.data.length === 0)
    return (
      <EmptyState>{t('No individual note is written yet. They are written with a session.')}</EmptyState>
    );
  return (
    <div className={styles.record}>
      {read.data.map(({ line, note }) => {
        const { word, hue } = standingWord(line.standing, t);
        return (
          <Card
            key={note.id}
            title={<DateText date={line.date} format="long" />}
            subtitle={
              <>
                <Data>{line.groupName}</Data>
                {line.topic !== '' && (
                  <>
                    , <Data>{line.topic}</Data>
                  </>
                )}
              </>
            }
            aside={
              <span className={styles.cell}>
                <Pill hue={hue}>{word}</Pill>
                <AppLink href={noteHref(line.sessionId, personId)}>{t('Open')}</AppLink>
              </span>
            }
          >
            <div className={styles.editor}>
              <NoteText sections={note.sections} />
              <Signatures note={note} session={line} />
            </div>
          </Card>
        );
      })}
    </div>
  );
}
