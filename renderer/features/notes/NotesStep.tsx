import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { sortByName } from '../../i18n/format.ts';
import { Busy, LoadFailure, useNavigate } from '../../ui/index.ts';
import { EntryList } from './EntryList.tsx';
import { NamesAreHidden } from './NamesAreHidden.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { firstToWrite, keyOf, nextToWrite, noteHref } from './note-key.ts';
import styles from './notes.module.css';
import { SignedNote } from './SignedNote.tsx';

/** The notes of a session on one page: the group's and each member's, one of them open. */
export function NotesStep({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const read = useQuery(core.notes.forSession.queryOptions({ input: { sessionId } }));
  if (names.isHidden) return <NamesAreHidden />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;

  const { session, leaders, templates, snippets } = read.data;
  const [group, ...members] = read.data.entries;
  const entries = [
    ...(group ? [group] : []),
    ...sortByName(members, ({ person }) => (person === null ? '' : names.sort(person))),
  ];
  const asked = search.get('of');
  const entry = entries.find((one) => keyOf(one, entries) === asked) ?? firstToWrite(entries);
  if (!entry) return null;
  const key = keyOf(entry, entries);
  const next = nextToWrite(entries, entry);
  const goNext = next ? () => navigate(noteHref(sessionId, keyOf(next, entries))) : null;
  return (
    <div className={styles.columns}>
      <EntryList sessionId={sessionId} entries={entries} current={key} />
      {entry.note?.state === 'signed' ? (
        <SignedNote
          key={key}
          entry={entry}
          note={entry.note}
          leaders={leaders}
          session={session}
          onNext={goNext}
        />
      ) : (
        <NoteEditor
          key={key}
          session={session}
          entry={entry}
          leaders={leaders}
          templates={templates}
          snippets={snippets}
          onNext={goNext}
          onSigned={() => navigate(noteHref(sessionId, key))}
        />
      )}
    </div>
  );
}
