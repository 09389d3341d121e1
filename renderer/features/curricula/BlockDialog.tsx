import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type BlockKind, blockKinds, mostBlockMinutes } from '../../../shared/domain/agenda-times.ts';
import { blockKindWord } from '../../data/agenda-words.ts';
import {
  Button,
  Dialog,
  FormRow,
  NumberField,
  SelectField,
  TagField,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import type { BlockDraft } from './curriculum-draft.ts';
import styles from './curricula.module.css';

interface BlockDialogProps {
  block: BlockDraft;
  /** The block's address in the form, before its fields' names. */
  address: string;
  messageFor: (field: string) => string | undefined;
  onChange: (block: BlockDraft) => void;
  onClose: () => void;
}

/** One block of a session. What is written here is in the form at once, and kept with it. */
export function BlockDialog({ block, address, messageFor, onChange, onClose }: BlockDialogProps) {
  const { t } = useTranslation();
  const set = (part: Partial<BlockDraft>) => onChange({ ...block, ...part });

  function submit(event: FormEvent) {
    event.preventDefault();
    // The dialog stands outside the curriculum's form in the page, not in React: that one is not sent.
    event.stopPropagation();
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Block')}
      size="large"
      actions={
        <Button kind="primary" type="submit" form="curriculum-block">
          {t('Done')}
        </Button>
      }
    >
      <form id="curriculum-block" noValidate onSubmit={submit} className={styles.fields}>
        <TextField
          label={t('Title')}
          name={`${address}.title`}
          value={block.title}
          onChange={(title) => set({ title })}
          maxLength={120}
          isRequired
          autoFocus
          errorMessage={messageFor('title')}
        />
        <FormRow>
          <SelectField
            label={t('What it is')}
            value={block.kind}
            options={blockKinds.map((kind) => ({ value: kind, label: blockKindWord(kind, t) }))}
            onChange={(kind) => kind !== null && set({ kind: kind as BlockKind })}
          />
          <NumberField
            label={t('Minutes')}
            name={`${address}.minutes`}
            value={block.minutes}
            onChange={(minutes) => set({ minutes })}
            least={1}
            most={mostBlockMinutes}
            unit={t('min')}
            isRequired
            errorMessage={messageFor('minutes')}
          />
        </FormRow>
        <TextField
          label={t('Goal of the block')}
          name={`${address}.goal`}
          value={block.goal}
          onChange={(goal) => set({ goal })}
          maxLength={300}
          errorMessage={messageFor('goal')}
        />
        <TagField
          label={t('Materials')}
          value={block.materials}
          onChange={(materials) => set({ materials: [...materials] })}
          errorMessage={messageFor('materials')}
        />
        <TextArea
          label={t('Notes for who leads it')}
          name={`${address}.notes`}
          value={block.notes}
          onChange={(notes) => set({ notes })}
          rows={5}
          maxLength={4000}
          errorMessage={messageFor('notes')}
        />
        <TextArea
          label={t('To make it fit')}
          description={t('For members who need it quieter, seated, with fewer words, or otherwise.')}
          name={`${address}.adaptations`}
          value={block.adaptations}
          onChange={(adaptations) => set({ adaptations })}
          rows={2}
          maxLength={2000}
          errorMessage={messageFor('adaptations')}
        />
      </form>
    </Dialog>
  );
}
