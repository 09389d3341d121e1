import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SingleNote } from '../../../shared/contract/records.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import { PrintedNoteText } from './PrintedNoteText.tsx';
import { noteTitle } from './record-words.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { SheetFooter } from './SheetFooter.tsx';

/** One note on paper, as it stands. */
export function NotePrint({ noteId }: { noteId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const read = useQuery({
    ...core.records.note.queryOptions({ input: { noteId } }),
    enabled: !names.isHidden,
  });
  if (names.isHidden) return <NamesHiddenNotice />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  return <NotePaper single={read.data} />;
}

function NotePaper({ single: { note, groupId, person } }: { single: SingleNote }) {
  const { t } = useTranslation();
  const { paper, organisation } = useSettings();
  const title = noteTitle(note, t);
  return (
    <RecordFrame
      view="note"
      objectId={note.id}
      fileName={t('Note {{day}}', { day: formatDate(note.date) })}
      isWide={false}
      backHref={person ? `/people/${person.id}/record` : `/groups/${groupId}/notes`}
      label={title}
      of={{ kind: 'note', noteId: note.id }}
      what={title}
      onWord={(disclosure) => client.records.noteWord({ noteId: note.id, disclosure })}
    >
      <Sheet
        paper={paper}
        title={<Data>{person ? fullName(person) : note.groupName}</Data>}
        subtitle={title}
        aside={
          <>
            {organisation && <Data>{organisation}</Data>}
            {organisation && person && <br />}
            {person && <Data>{note.groupName}</Data>}
          </>
        }
        footer={<SheetFooter />}
      >
        <PrintedNoteText note={note} level={2} />
      </Sheet>
    </RecordFrame>
  );
}
