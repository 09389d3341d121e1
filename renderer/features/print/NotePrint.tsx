import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SingleNote, SingleNoteShape } from '../../../shared/contract/records.ts';
import { fullName } from '../../../shared/domain/person-name.ts';
import { client, core } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useSettings } from '../../data/settings.ts';
import { formatDate } from '../../i18n/format.ts';
import { Busy, CheckboxField, Data, LoadFailure, Sheet } from '../../ui/index.ts';
import { NamesHiddenNotice } from './NamesHiddenNotice.tsx';
import { PrintedNoteText } from './PrintedNoteText.tsx';
import styles from './record-print.module.css';
import { noteTitle } from './record-words.ts';
import { RecordFrame } from './RecordFrame.tsx';
import { SheetFooter } from '../../data/SheetFooter.tsx';

/** One note on paper; of a member's, what to do with the names of others is chosen above it. */
export function NotePrint({ noteId }: { noteId: string }) {
  const { t } = useTranslation();
  const names = useNames();
  const [shape, setShape] = useState<SingleNoteShape>({ noteId, keepsNames: false, replacesDoubtful: false });
  const read = useQuery({
    ...core.records.note.queryOptions({ input: shape }),
    enabled: !names.isHidden,
    placeholderData: keepPreviousData,
  });
  if (names.isHidden) return <NamesHiddenNotice />;
  if (read.isError)
    return (
      <LoadFailure message={failureMessage(toFailure(read.error), t)} onRetry={() => void read.refetch()} />
    );
  if (!read.data) return <Busy lines={12} />;
  return <NotePaper single={read.data} shape={shape} onShape={setShape} />;
}

interface NotePaperProps {
  single: SingleNote;
  shape: SingleNoteShape;
  onShape: (shape: SingleNoteShape) => void;
}

function NotePaper({ single, shape, onShape }: NotePaperProps) {
  const { note, groupId, person, named, namesReason, doubtful } = single;
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
      onWord={(disclosure) => client.records.noteWord({ ...shape, disclosure })}
    >
      {(named > 0 || doubtful.length > 0 || shape.replacesDoubtful) && (
        <div className={`${styles.doubtful} no-print`}>
          {named > 0 && (
            <>
              <p>
                {t('Names of others in the text as it is kept: {{count}}.', { count: named })}{' '}
                {namesReason !== '' && (
                  <>
                    {t('Why they were left in:')} <Data>{namesReason}</Data>
                  </>
                )}
              </p>
              <CheckboxField
                label={t('Leave them in')}
                value={shape.keepsNames}
                onChange={(keepsNames) => onShape({ ...shape, keepsNames })}
              />
            </>
          )}
          {doubtful.length > 0 && (
            <p>
              {t('These may be names of others, or words. Look for them on the paper:')}{' '}
              <Data>{doubtful.join(', ')}</Data>
            </p>
          )}
          {!shape.keepsNames && (doubtful.length > 0 || shape.replacesDoubtful) && (
            <CheckboxField
              label={t('Take these out, too')}
              value={shape.replacesDoubtful}
              onChange={(replacesDoubtful) => onShape({ ...shape, replacesDoubtful })}
            />
          )}
        </div>
      )}
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
