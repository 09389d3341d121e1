import { Library, Plus, Sparkles } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../../shared/contract/activities.ts';
import type { Agenda, AgendaBlock } from '../../../shared/contract/agenda.ts';
import { mostBlocks } from '../../../shared/domain/agenda-times.ts';
import { Button, Card, Data, LinkButton } from '../../ui/index.ts';
import styles from './agenda.module.css';
import { AgendaMenu, PrintMenu } from './AgendaMenu.tsx';
import { AgendaTrouble } from './AgendaTrouble.tsx';
import * as edits from './agenda-edits.ts';
import type { Editing, EditingState } from './agenda-editing.ts';
import { BlockList } from './BlockList.tsx';
import { ChooseActivityDialog } from './ChooseActivityDialog.tsx';
import { CopyAgendaDialog } from './CopyAgendaDialog.tsx';
import { EmptyAgenda } from './EmptyAgenda.tsx';
import { LeftOver } from './LeftOver.tsx';
import { SaveTemplateDialog } from './SaveTemplateDialog.tsx';
import { TimeSummary } from './TimeSummary.tsx';
import type { FocusWish } from './use-block-acts.ts';
import { UseTemplateDialog } from './UseTemplateDialog.tsx';

export type AgendaDialog = 'library' | 'copy' | 'template' | 'save-template';

interface AgendaCardProps {
  agenda: Agenda;
  blocks: readonly AgendaBlock[];
  editing: Editing;
  state: EditingState;
  asksReached: boolean;
}

/** The plan of the session, block by block, with what it takes of the time. */
export function AgendaCard({ agenda, blocks, editing, state, asksReached }: AgendaCardProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<AgendaDialog | null>(null);
  /** The block below which the library adds; null adds before the closing. */
  const [above, setAbove] = useState<string | null>(null);
  const [added, setAdded] = useState<FocusWish | null>(null);
  const [planned, setPlanned] = useState(0);
  const { session } = agenda;
  const isFull = blocks.length >= mostBlocks;
  const close = () => setDialog(null);

  function add(block: AgendaBlock): void {
    if (editing.edit(edits.addAfter(null, [block]))) setAdded({ id: block.id, part: 'title' });
  }

  function addActivity(activity: Activity): void {
    const id = crypto.randomUUID();
    const { minutes } = session;
    if (editing.edit(edits.addActivity(activity, { id, minutes, belowId: above })))
      setAdded({ id, part: 'row' });
  }

  return (
    <Card
      title={t('Agenda')}
      subtitle={
        agenda.curriculumName !== '' && agenda.part !== null ? (
          <>
            {t('Part {{part}} of {{all}} of', { part: agenda.part, all: agenda.ofParts })}{' '}
            <Data>{agenda.curriculumName}</Data>
          </>
        ) : undefined
      }
      aside={
        <span className={styles.headActs}>
          <span className={styles.saved}>
            {state.trouble?.kind === 'failed'
              ? t('Not saved')
              : state.local
                ? t('Saving…')
                : blocks.length > 0 && t('Saved')}
          </span>
          {blocks.length > 0 && <PrintMenu sessionId={session.id} />}
          <AgendaMenu
            hasBlocks={blocks.length > 0}
            onChoose={setDialog}
            onClear={() =>
              void editing.edit((fields) => ({ ...fields, blocks: [] }), {
                said: t('The agenda is empty now.'),
              })
            }
          />
        </span>
      }
      isFlush
    >
      <AgendaTrouble trouble={state.trouble} editing={editing} />
      {blocks.length > 0 && <TimeSummary planned={planned} available={session.minutes} />}
      {asksReached && blocks.length > 0 && <LeftOver session={session} blocks={blocks} editing={editing} />}
      {blocks.length === 0 ? (
        <EmptyAgenda onChoose={setDialog} onAdd={() => add(firstBlock())} groupId={session.groupId} />
      ) : (
        <>
          <BlockList
            agenda={agenda}
            blocks={blocks}
            editing={editing}
            asksReached={asksReached}
            added={added}
            onTimes={setPlanned}
            onChooseBelow={(id) => {
              setAbove(id);
              setDialog('library');
            }}
          />
          <div className={styles.foot}>
            <Button
              icon={<Plus aria-hidden="true" />}
              onPress={() => add(edits.newBlock(t('Activity')))}
              isDisabled={isFull}
            >
              {t('Add a block')}
            </Button>
            <Button
              icon={<Library aria-hidden="true" />}
              onPress={() => {
                setAbove(null);
                setDialog('library');
              }}
              isDisabled={isFull}
            >
              {t('From the library')}
            </Button>
            <LinkButton
              kind="quiet"
              icon={<Sparkles aria-hidden="true" />}
              href={`/activities?group=${session.groupId}&session=${session.id}`}
            >
              {t('What fits now')}
            </LinkButton>
            <p className={styles.quiet}>
              {isFull
                ? t('An agenda holds at most {{most}} blocks.', { most: mostBlocks })
                : t(
                    'Drag a block by its time, or its lower edge to make it longer. With keys: press ? to see them.',
                  )}
            </p>
          </div>
        </>
      )}
      {dialog === 'library' && (
        <ChooseActivityDialog
          onClose={close}
          onChoose={(activity) => {
            close();
            addActivity(activity);
          }}
        />
      )}
      {dialog === 'copy' && (
        <CopyAgendaDialog
          sessionId={session.id}
          hasBlocks={blocks.length > 0}
          editing={editing}
          onClose={close}
        />
      )}
      {dialog === 'template' && (
        <UseTemplateDialog
          sessionId={session.id}
          hasBlocks={blocks.length > 0}
          editing={editing}
          onClose={close}
        />
      )}
      {dialog === 'save-template' && (
        <SaveTemplateDialog session={session} editing={editing} onClose={close} />
      )}
    </Card>
  );

  function firstBlock(): AgendaBlock {
    return edits.newBlock(t('Check-in'), { kind: 'check-in', minutes: 5 });
  }
}
