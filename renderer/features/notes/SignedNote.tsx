import { ArrowDown, FilePlus2, History, Printer, Signature } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Note, NoteEntry, NoteLeader } from '../../../shared/contract/notes.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { standingWord } from '../../data/note-words.ts';
import { Banner, Button, Card, Data, LinkButton, Pill } from '../../ui/index.ts';
import { AdditionDialog } from './AdditionDialog.tsx';
import { EditorHead } from './EditorHead.tsx';
import { LastNote } from './LastNote.tsx';
import { NoteText } from './NoteText.tsx';
import styles from './notes.module.css';
import { Signatures } from './Signatures.tsx';
import { standingOfEntry } from './standing.ts';
import { VersionsDialog } from './VersionsDialog.tsx';

interface SignedNoteProps {
  entry: NoteEntry;
  note: Note;
  session: SessionWithGroup;
  leaders: readonly NoteLeader[];
  onNext: (() => void) | null;
}

/** A signed note: its text as it was signed, by whom, and what was added since. */
export function SignedNote({ entry, note, session, leaders, onNext }: SignedNoteProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'addition' | 'second' | 'versions' | null>(null);
  const { word, hue } = standingWord(standingOfEntry(entry), t);
  const others = leaders.filter(
    ({ id }) => !note.signatures.some(({ facilitatorId }) => facilitatorId === id),
  );
  return (
    <>
      <div className={styles.writing}>
        <Card title={<EditorHead entry={entry} />} aside={<Pill hue={hue}>{word}</Pill>}>
          <div className={styles.editor}>
            {note.isDamaged && (
              <Banner kind="alarm" title={t('This text is not the one that was signed')}>
                {t(
                  'It was changed outside of Mezzo, or the file is damaged. A backup may hold it as it was. Do not rely on it.',
                )}
              </Banner>
            )}
            <NoteText sections={note.sections} />
            {note.namesReason !== '' && (
              <p className={styles.quiet}>
                {t('Names of other members stay in it, because:')} <Data>{note.namesReason}</Data>
              </p>
            )}
            <Signatures note={note} session={session} />
            <div className={styles.editorActs}>
              {note.versions > 1 && (
                <Button
                  kind="quiet"
                  icon={<History aria-hidden="true" />}
                  onPress={() => setOpen('versions')}
                >
                  {t('Earlier texts')}
                </Button>
              )}
              {others.length > 0 && (
                <Button
                  kind={note.needsSecond ? 'primary' : 'secondary'}
                  icon={<Signature aria-hidden="true" />}
                  onPress={() => setOpen('second')}
                >
                  {t('Second signature')}
                </Button>
              )}
              <LinkButton href={`/print/note/${note.id}/note`} icon={<Printer aria-hidden="true" />}>
                {t('Print')}
              </LinkButton>
              <Button icon={<FilePlus2 aria-hidden="true" />} onPress={() => setOpen('addition')}>
                {t('Add to this note')}
              </Button>
              {onNext && (
                <Button icon={<ArrowDown aria-hidden="true" />} onPress={onNext}>
                  {t('Next note')}
                </Button>
              )}
            </div>
          </div>
        </Card>
      </div>
      <div className={styles.side}>
        <LastNote entry={entry} />
      </div>
      {open === 'versions' && <VersionsDialog noteId={note.id} onClose={() => setOpen(null)} />}
      {(open === 'addition' || open === 'second') && (
        <AdditionDialog
          kind={open}
          note={note}
          leaders={open === 'second' ? others : leaders}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
