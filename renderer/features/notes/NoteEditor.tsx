import { ArrowDown, FileSignature, ListPlus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteEntry, NoteLeader, NoteTemplate, Snippet } from '../../../shared/contract/notes.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { fitSections, formatsOfKind, isBroughtFormat } from '../../../shared/domain/note-formats.ts';
import { formatOptions, sectionsOf } from '../../data/note-words.ts';
import { Button, Card, isMac, Kbd, SelectField } from '../../ui/index.ts';
import { append } from './snippets.ts';
import { ConflictBanner } from './ConflictBanner.tsx';
import { DraftMenu } from './DraftMenu.tsx';
import { EditorHead, SavedWords } from './EditorHead.tsx';
import { FromTheRecord } from './FromTheRecord.tsx';
import { LastNote } from './LastNote.tsx';
import { SectionFields } from './SectionFields.tsx';
import { SignDialog } from './SignDialog.tsx';
import styles from './notes.module.css';
import { type OfferedSentence, useOffered } from './use-offered.ts';
import { useNoteDraft } from './use-note-draft.ts';

interface NoteEditorProps {
  session: SessionWithGroup;
  entry: NoteEntry;
  leaders: readonly NoteLeader[];
  templates: readonly NoteTemplate[];
  snippets: readonly Snippet[];
  /** Goes to the next note that is still to be written; null where none is. */
  onNext: (() => void) | null;
  /** Stays with this note: what was signed is there to read. */
  onSigned: () => void;
}

/** One note while it is written: its parts, what the record says beside them, and the way to its signature. */
export function NoteEditor({
  session,
  entry,
  leaders,
  templates,
  snippets,
  onNext,
  onSigned,
}: NoteEditorProps) {
  const { t } = useTranslation();
  const begin = useMemo(() => {
    const format = formatOf(entry, templates);
    return { format, sections: fitSections([], sectionsOf(format, templates, t)) };
    // oxlint-disable-next-line react/exhaustive-deps -- how a note begins does not change under the hand
  }, []);
  const draft = useNoteDraft(session.id, entry, begin);
  const [signing, setSigning] = useState<{ noteId: string; version: number } | null>(null);
  const asked = sectionsOf(draft.format, templates, t);
  const isEmpty = draft.sections.every(({ text }) => text.trim() === '');

  const offered = useOffered(session.id, entry, draft.sections);

  function take(taken: readonly OfferedSentence[]): void {
    draft.write({
      format: draft.format,
      sections: draft.sections.map((section) => ({
        ...section,
        text: append(
          section.text,
          taken.filter(({ key }) => key === section.key).map(({ sentence }) => sentence),
        ),
      })),
    });
  }

  async function askToSign(): Promise<void> {
    if (isEmpty) return;
    setSigning(await draft.save());
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!(isMac ? event.metaKey : event.ctrlKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 's' && !event.shiftKey) void draft.save();
    else if (key === 'enter' && event.shiftKey) void askToSign();
    else if (key === 'enter') onNext?.();
    else return;
    event.preventDefault();
  }

  return (
    <>
      {/* Keys for the whole note, wherever in it one writes; each act has its button too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- as above */}
      <div className={styles.writing} onKeyDown={onKeyDown}>
        <Card
          title={<EditorHead entry={entry} />}
          aside={<SavedWords state={draft.state} updatedAt={entry.note?.updatedAt ?? null} />}
        >
          <div className={styles.editor}>
            {draft.state.kind === 'conflict' && (
              <ConflictBanner
                theirs={draft.theirs}
                onKeepMine={draft.keepMine}
                onTakeTheirs={draft.takeTheirs}
              />
            )}
            <div className={styles.editorTools}>
              <SelectField
                label={t('Format')}
                value={draft.format}
                onChange={(format) =>
                  format !== null &&
                  draft.write({
                    format,
                    sections: fitSections(draft.sections, sectionsOf(format, templates, t)),
                  })
                }
                options={formatOptions(entry.kind, templates, t)}
              />
              <DraftMenu entry={entry} onBeforeTrash={draft.save} />
            </div>
            {isEmpty && offered.sentences.length > 0 && (
              <div className={styles.begin}>
                <Button
                  kind="primary"
                  icon={<ListPlus aria-hidden="true" />}
                  onPress={() => take(offered.sentences)}
                >
                  {t('Begin with {{count}} sentences from the record', { count: offered.sentences.length })}
                </Button>
                <span className={styles.quiet}>{t('Each can be changed or taken out.')}</span>
              </div>
            )}
            <SectionFields
              asked={asked}
              sections={draft.sections}
              snippets={snippets}
              onChange={(sections) => draft.write({ format: draft.format, sections })}
            />
            <div className={styles.editorActs}>
              {onNext && (
                <Button
                  icon={<ArrowDown aria-hidden="true" />}
                  aria-keyshortcuts="Control+Enter"
                  onPress={onNext}
                >
                  {t('Next note')}
                </Button>
              )}
              <Button
                kind="primary"
                icon={<FileSignature aria-hidden="true" />}
                aria-keyshortcuts="Control+Shift+Enter"
                isDisabled={isEmpty || draft.state.kind === 'conflict'}
                onPress={() => void askToSign()}
              >
                {t('Sign …')}
              </Button>
              <span className={styles.keys} aria-hidden="true">
                <Kbd keys="Mod+Enter" /> {t('next')} <Kbd keys="Mod+Shift+Enter" /> {t('sign')}
              </span>
            </div>
          </div>
        </Card>
      </div>
      <div className={styles.side}>
        <FromTheRecord offered={offered} onTake={take} />
        <LastNote entry={entry} />
      </div>
      {signing && (
        <SignDialog
          session={session}
          entry={entry}
          draft={signing}
          sections={draft.sections}
          leaders={leaders}
          onReplace={async (sections) => {
            draft.write({ format: draft.format, sections: [...sections] });
            setSigning(await draft.save());
          }}
          onClose={() => setSigning(null)}
          onSigned={() => {
            setSigning(null);
            onSigned();
          }}
        />
      )}
    </>
  );
}

/** A note begins in the format of the one before, as long as that is there. */
function formatOf({ lastNote, kind }: NoteEntry, templates: readonly NoteTemplate[]): string {
  const format = lastNote?.format ?? '';
  const isThere = isBroughtFormat(format) || templates.some(({ id }) => id === format);
  return isThere ? format : formatsOfKind[kind][0];
}
