import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { longestPrivateNote } from '../../../shared/contract/private-notes.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Banner, Busy, Button, Card, LoadFailure, TextArea } from '../../ui/index.ts';
import { AboutField } from './AboutField.tsx';
import styles from './private-notes.module.css';
import { usePrivateNote } from './use-private-note.ts';

interface NoteEditorProps {
  /** Null begins a new one; it is there from the first letter on. */
  id: string | null;
  /** The session that a new one is about. */
  startsAbout: string | null;
  onDone: () => void;
}

/** One private note to write on. It saves itself. */
export function NoteEditor({ id, startsAbout, onDone }: NoteEditorProps) {
  const { t } = useTranslation();
  const read = useQuery({
    ...core.privateNotes.get.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== null,
    gcTime: 0,
  });
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (id !== null && !read.data) return <Busy lines={8} />;
  return (
    <OpenNote
      note={{
        id,
        text: read.data?.text ?? '',
        groupId: read.data?.groupId ?? null,
        sessionId: id === null ? startsAbout : (read.data?.sessionId ?? null),
      }}
      onDone={onDone}
    />
  );
}

interface OpenNoteProps {
  note: { id: string | null; text: string; groupId: string | null; sessionId: string | null };
  onDone: () => void;
}

function OpenNote({ note, onDone }: OpenNoteProps) {
  const { t } = useTranslation();
  const { id, text, about, state, failure, write, setAbout, saveNow } = usePrivateNote(note);
  const trash = useChange(client.privateNotes.trash, {
    message: () => t('The private note is in the trash.'),
    onSuccess: onDone,
  });
  return (
    <Card
      title={note.id === null ? t('A new private note') : t('Private note')}
      aside={
        <span className={styles.saving} role="status">
          {state === 'saving' ? t('Saving…') : state === 'saved' ? t('Saved') : ''}
        </span>
      }
    >
      <div className={styles.editor}>
        {failure && (
          <Banner kind="alarm" actions={<Button onPress={() => void saveNow()}>{t('Save again')}</Button>}>
            {failureMessage(failure, t)} {t('What you wrote still stands here.')}
          </Banner>
        )}
        <TextArea
          label={t('Text')}
          description={t('Seen by you alone. It is saved while you write.')}
          value={text}
          onChange={write}
          onBlur={() => void saveNow()}
          rows={14}
          maxLength={longestPrivateNote}
          autoFocus
        />
        <AboutField about={about} onChange={setAbout} />
        <div className={styles.buttons}>
          {id !== null && (
            <Button
              kind="quiet"
              icon={<Trash2 aria-hidden="true" />}
              isPending={trash.isPending}
              onPress={() => void saveNow().then(() => trash.mutate({ id }))}
            >
              {t('Move to trash')}
            </Button>
          )}
          <Button
            icon={<ArrowLeft aria-hidden="true" className={styles.back} />}
            onPress={() => void saveNow().then(onDone)}
          >
            {t('All private notes')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
