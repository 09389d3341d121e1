import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndingStepEntry } from '../../../shared/contract/endings.ts';
import { useToday } from '../../data/today.ts';
import { Button, DateField, Dialog, FormLayout, TextField } from '../../ui/index.ts';
import { stepTitle } from './step-words.ts';

interface StepRemarkDialogProps {
  step: EndingStepEntry;
  isPending: boolean;
  onSave: (fields: { doneOn: string | null; remark: string }) => void;
  onClose: () => void;
}

/** On which day a step was done, and what there is to say about it. */
export function StepRemarkDialog({ step, isPending, onSave, onClose }: StepRemarkDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [doneOn, setDoneOn] = useState(step.doneOn);
  const [remark, setRemark] = useState(step.remark);
  const isToCome = doneOn !== null && doneOn > today;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={<bdi>{stepTitle(step, t)}</bdi>}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="step-remark" isPending={isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id="step-remark"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isToCome) onSave({ doneOn, remark });
        }}
      >
        <DateField
          label={t('Done on')}
          description={t('Empty while it is open.')}
          value={doneOn}
          onChange={setDoneOn}
          errorMessage={isToCome ? t('This day is still to come.') : undefined}
          autoFocus
        />
        <TextField label={t('Remark')} value={remark} onChange={setRemark} maxLength={300} />
      </FormLayout>
    </Dialog>
  );
}
