import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Norm } from '../../../shared/contract/plan.ts';
import { useDraft } from '../../data/drafts.ts';
import { Button, Data, Dialog, FormLayout, TextField } from '../../ui/index.ts';

interface BrokenNormDialogProps {
  norm: Norm;
  sessionId: string;
  isPending: boolean;
  onSave: (remark: string) => void;
  onClose: () => void;
}

/** A norm was broken: what happened, in a line, if one wants to. */
export function BrokenNormDialog({ norm, sessionId, isPending, onSave, onClose }: BrokenNormDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const form = useForm({ defaultValues: { remark: '' } });
  const draft = useDraft(`norm-broken:${norm.id}:${sessionId}`, form);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('The norm was broken')}
      actions={
        <>
          <Button
            onPress={() => {
              void draft.clear();
              onClose();
            }}
          >
            {t('Cancel')}
          </Button>
          <Button kind="primary" type="submit" form={formId} isPending={isPending}>
            {t('Note as broken')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        onSubmit={(event) =>
          void form.handleSubmit(({ remark }) => draft.clear().then(() => onSave(remark)))(event)
        }
      >
        <p>
          <Data>{norm.text}</Data>
        </p>
        <Controller
          control={form.control}
          name="remark"
          render={({ field }) => (
            <TextField
              {...field}
              label={t('Remark')}
              description={t('What happened, without the names of members.')}
              maxLength={1000}
              autoFocus
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
