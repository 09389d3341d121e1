import { useQuery } from '@tanstack/react-query';
import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import { Busy, Button, LoadFailure } from '../../ui/index.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteList } from './NoteList.tsx';
import styles from './private-notes.module.css';

type Place =
  | { kind: 'list' }
  | { kind: 'trash' }
  | { kind: 'note'; id: string }
  | { kind: 'new'; sessionId: string | null };

/** The notes behind the door: a list, one of them to write on, and what was thrown away. */
export function PrivateNotes({ sessionId }: { sessionId: string | null }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place>(
    sessionId === null ? { kind: 'list' } : { kind: 'new', sessionId },
  );
  // Nothing of it stays in the page once the door is shut.
  const notes = useQuery({
    ...core.privateNotes.list.queryOptions({ input: { isTrash: false } }),
    gcTime: 0,
  });
  const trash = useQuery({
    ...core.privateNotes.list.queryOptions({ input: { isTrash: true } }),
    gcTime: 0,
  });
  const untrash = useChange(client.privateNotes.untrash, {
    message: () => t('The private note is back.'),
  });
  const failed = [notes, trash].find((query) => query.isError);
  if (failed)
    return (
      <LoadFailure
        message={failureMessage(toFailure(failed.error), t)}
        onRetry={() => void failed.refetch()}
      />
    );
  if (!notes.data || !trash.data) return <Busy lines={6} />;

  if (place.kind === 'note' || place.kind === 'new')
    return (
      <NoteEditor
        key={place.kind === 'note' ? place.id : 'new'}
        id={place.kind === 'note' ? place.id : null}
        startsAbout={place.kind === 'new' ? place.sessionId : null}
        onDone={() => setPlace({ kind: 'list' })}
      />
    );
  const add = (
    <Button
      kind="primary"
      icon={<NotebookPen aria-hidden="true" />}
      onPress={() => setPlace({ kind: 'new', sessionId: null })}
    >
      {t('Write a private note')}
    </Button>
  );
  return (
    <div className={styles.lists}>
      {place.kind === 'list' ? (
        <NoteList
          label={t('Private notes')}
          notes={notes.data}
          onOpen={(id) => setPlace({ kind: 'note', id })}
          tools={add}
          emptyWords={t('Nothing is written yet. What you want to remember, and nobody else needs.')}
          emptyAction={add}
        />
      ) : (
        <NoteList
          label={t('Private notes in the trash')}
          notes={trash.data}
          onRestore={(id) => untrash.mutate({ id })}
          emptyWords={t('The trash of private notes is empty.')}
        />
      )}
      {(trash.data.length > 0 || place.kind === 'trash') && (
        <Button
          kind="quiet"
          size="small"
          onPress={() => setPlace({ kind: place.kind === 'trash' ? 'list' : 'trash' })}
        >
          {place.kind === 'trash'
            ? t('Back to the notes')
            : t('{{count}} private notes in the trash', { count: trash.data.length })}
        </Button>
      )}
    </div>
  );
}
