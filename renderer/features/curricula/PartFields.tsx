import { Copy, Plus, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mostBlocks } from '../../../shared/domain/agenda-times.ts';
import { blockKindWord } from '../../data/agenda-words.ts';
import { formatMinutes } from '../../i18n/format.ts';
import { Button, Card, EmptyState, IconButton, SortableList, TextField } from '../../ui/index.ts';
import { BlockDialog } from './BlockDialog.tsx';
import { type BlockDraft, emptyBlock, type PartDraft, type PartProblem } from './curriculum-draft.ts';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { RowName } from './RowName.tsx';
import styles from './curricula.module.css';

interface PartFieldsProps {
  part: PartDraft;
  /** Its place, from 0. */
  number: number;
  of: number;
  openBlock: number | null;
  onOpenBlock: (block: number | null) => void;
  problems: readonly PartProblem[];
  onChange: (part: PartDraft) => void;
  onCopy: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** One session of a curriculum, to be changed: title, objectives, blocks in order. */
export function PartFields({
  part,
  number,
  of,
  openBlock,
  onOpenBlock,
  problems,
  onChange,
  onCopy,
  onRemove,
}: PartFieldsProps) {
  const { t } = useTranslation();
  const { blocks } = part;
  const minutes = blocks.reduce((sum, block) => sum + (block.minutes ?? 0), 0);
  const open = openBlock === null ? undefined : blocks[openBlock];
  const nameOf = ({ id, title }: BlockDraft) =>
    title || t('Block {{number}}', { number: blocks.findIndex((one) => one.id === id) + 1 });
  const messageFor = (field: string, block: number | null = null) =>
    problems.find((problem) => problem.field === field && problem.block === block)?.message;

  function setBlocks(next: BlockDraft[]) {
    onChange({ ...part, blocks: next });
  }

  function addBlock() {
    setBlocks([...blocks, emptyBlock()]);
    onOpenBlock(blocks.length);
  }

  function actionsFor(block: BlockDraft) {
    return (
      <IconButton
        size="small"
        label={t('Remove {{name}}', { name: nameOf(block) })}
        icon={<X aria-hidden="true" />}
        onPress={() => setBlocks(blocks.filter((one) => one.id !== block.id))}
      />
    );
  }

  return (
    <Card
      title={t('Session {{number}} of {{total}}', { number: number + 1, total: of })}
      aside={
        <span className={styles.facts}>
          <Button
            size="small"
            kind="quiet"
            icon={<Copy aria-hidden="true" />}
            isDisabled={onCopy === undefined}
            onPress={onCopy}
          >
            {t('Copy')}
          </Button>
          <Button
            size="small"
            kind="quiet"
            icon={<Trash2 aria-hidden="true" />}
            isDisabled={onRemove === undefined}
            onPress={onRemove}
          >
            {t('Remove')}
          </Button>
        </span>
      }
    >
      <div className={styles.fields}>
        <TextField
          label={t('Title')}
          name={`parts.${number}.title`}
          value={part.title}
          onChange={(title) => onChange({ ...part, title })}
          maxLength={200}
          isRequired
          errorMessage={messageFor('title')}
        />
        <ObjectiveFields
          objectives={part.objectives}
          errorMessage={messageFor('objectives')}
          onChange={(objectives) => onChange({ ...part, objectives })}
        />
        <section className={styles.list} aria-label={t('Blocks')}>
          <h3 className={styles.listHead}>
            <span>{t('Blocks')}</span>
            <time className={styles.note}>{formatMinutes(minutes)}</time>
          </h3>
          {blocks.length === 0 ? (
            <EmptyState>
              {t('What is done in this session, one thing after another, with its minutes.')}
            </EmptyState>
          ) : (
            <SortableList
              label={t('Blocks in order')}
              items={blocks}
              nameOf={nameOf}
              onReorder={(ids) => setBlocks(ids.map((id) => blocks.find((one) => one.id === id)!))}
              dependencies={[problems]}
              renderActions={actionsFor}
            >
              {(block) => (
                <span className={styles.blockRow}>
                  <RowName
                    name={block.title}
                    nameless={nameOf(block)}
                    hasProblem={problems.some(
                      (problem) => problem.block !== null && blocks[problem.block]?.id === block.id,
                    )}
                    onPress={() => onOpenBlock(blocks.findIndex((one) => one.id === block.id))}
                  />
                  <span className={styles.note}>
                    {blockKindWord(block.kind, t)} · <time>{formatMinutes(block.minutes ?? 0)}</time>
                  </span>
                </span>
              )}
            </SortableList>
          )}
          <div>
            <Button
              size="small"
              icon={<Plus aria-hidden="true" />}
              isDisabled={blocks.length >= mostBlocks}
              onPress={addBlock}
            >
              {t('Add a block')}
            </Button>
          </div>
        </section>
      </div>
      {open && openBlock !== null && (
        <BlockDialog
          key={open.id}
          block={open}
          address={`parts.${number}.blocks.${openBlock}`}
          messageFor={(field) => messageFor(field, openBlock)}
          onChange={(next) => setBlocks(blocks.map((one) => (one.id === next.id ? next : one)))}
          onClose={() => onOpenBlock(null)}
        />
      )}
    </Card>
  );
}
