import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteEntry, NoteLeader, NoteSection } from '../../../shared/contract/notes.ts';
import type { SessionWithGroup } from '../../../shared/contract/sessions.ts';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useNames } from '../../data/names.ts';
import { useChange } from '../../data/query.ts';
import { formatDate } from '../../i18n/format.ts';
import { Banner, Busy, Button, Dialog } from '../../ui/index.ts';
import { LeaderField } from './LeaderField.tsx';
import { NameFindings } from './NameFindings.tsx';
import { openNames, unsettled } from './name-settling.ts';
import styles from './notes.module.css';
import { ReplacedNames } from './ReplacedNames.tsx';
import { useNameCheck } from './use-name-check.ts';
import { useReplacing } from './use-replacing.ts';

interface SignDialogProps {
  session: SessionWithGroup;
  entry: NoteEntry;
  /** The draft as it was saved last. */
  draft: { noteId: string; version: number };
  sections: readonly NoteSection[];
  leaders: readonly NoteLeader[];
  onReplace: (sections: readonly NoteSection[]) => Promise<void>;
  onClose: () => void;
  onSigned: () => void;
}

/** The last look before a note is signed: the names of others in it, and who signs. It names what will be final. */
export function SignDialog(props: SignDialogProps) {
  const { session, entry, draft, sections, leaders, onReplace, onClose, onSigned } = props;
  const { t } = useTranslation();
  const names = useNames();
  const [leaderId, setLeaderId] = useState(leaders[0]?.id ?? null);
  const [settling, setSettling] = useState(unsettled);
  const [isTried, setTried] = useState(false);
  // Headings are signed too, so they are looked through; only the text can be changed from here.
  const texts = [...sections.map(({ text }) => text), ...sections.map(({ heading }) => heading)];
  const check = useNameCheck(session.id, entry.person?.id ?? null, texts);
  const sign = useChange((input: Parameters<typeof client.notes.sign>[0]) => client.notes.sign(input), {
    message: () => t('The note is signed.'),
    onSuccess: onSigned,
  });
  const open = openNames(check.found ?? [], settling);
  const day = formatDate(session.date);
  const { replaced, replace, undo } = useReplacing(sections, onReplace);

  function onSign(): void {
    setTried(true);
    if (leaderId === null || check.found === null || open.needsReason || open.needsLook) return;
    sign.mutate({ ...draft, facilitatorId: leaderId, ...settling });
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      role="alertdialog"
      size="large"
      title={
        entry.person === null
          ? t('Sign the group note of {{day}}', { day })
          : t('Sign the note of {{name}} of {{day}}', { name: names.display(entry.person), day })
      }
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button
            kind="primary"
            isPending={sign.isPending}
            isDisabled={check.found === null || leaderId === null}
            onPress={onSign}
          >
            {t('Sign, for good')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>
          {t('Once it is signed, the text stays as it is. This cannot be undone; you can add to it later.')}
        </p>
        <LeaderField leaders={leaders} value={leaderId} onChange={setLeaderId} />
        {check.error !== null && <Banner kind="alarm">{failureMessage(toFailure(check.error), t)}</Banner>}
        {check.found === null && check.error === null && <Busy lines={2} />}
        {entry.person !== null && check.found !== null && (
          <NameFindings
            texts={texts}
            found={check.found}
            settling={settling}
            onSettle={setSettling}
            errors={isTried ? open : { needsReason: false, needsLook: false }}
            onReplace={replace}
          />
        )}
        {replaced.some((words) => words.length > 0) && (
          <ReplacedNames sections={sections} replaced={replaced} onUndo={undo} />
        )}
      </div>
    </Dialog>
  );
}
