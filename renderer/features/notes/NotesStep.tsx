import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { NoteEntry, NoteLeader, NoteTemplate, Snippet } from '../../../shared/contract/notes.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
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
import { useHeadFocus } from './use-head-focus.ts';

/** The notes of a session on one page: the group's and each member's, one of them open. */
export function NotesStep({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const [search] = useSearchParams();
  const read = useQuery(core.notes.forSession.queryOptions({ input: { sessionId } }));
  if (names.isHidden) return <NamesAreHidden />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={10} />;

  const [group, ...members] = read.data.entries;
  const entries = [
    ...(group ? [group] : []),
    ...sortByName(members, ({ person }) => (person === null ? '' : names.sort(person))),
  ];
  const asked = search.get('of');
  const entry = entries.find((one) => keyOf(one, entries) === asked) ?? firstToWrite(entries);
  return entry ? <Notes {...read.data} entries={entries} entry={entry} /> : null;
}

interface NotesProps {
  session: SessionWithGroup;
  leaders: readonly NoteLeader[];
  templates: readonly NoteTemplate[];
  snippets: readonly Snippet[];
  entries: readonly NoteEntry[];
  /** The one that is open. */
  entry: NoteEntry;
}

function Notes({ session, leaders, templates, snippets, entries, entry }: NotesProps) {
  const navigate = useNavigate();
  const around = useRef<HTMLDivElement>(null);
  const key = keyOf(entry, entries);
  const isSigned = entry.note?.state === 'signed';
  useHeadFocus(around, `${key} ${isSigned}`);
  const next = nextToWrite(entries, entry);
  const goNext = next ? () => navigate(noteHref(session.id, keyOf(next, entries))) : null;
  return (
    <div ref={around} className={styles.columns}>
      <EntryList sessionId={session.id} entries={entries} current={key} />
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
          onSigned={() => navigate(noteHref(session.id, key))}
        />
      )}
    </div>
  );
}
