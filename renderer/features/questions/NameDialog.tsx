import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requiredLine } from '../../../shared/contract/define.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { Button, Dialog, FormLayout, TextField } from '../../ui/index.ts';

const nameFields = z.object({ name: requiredLine(120) });

interface NameDialogProps<Output> {
  title: string;
  name: string;
  draftKey: string;
  save: (name: string) => Promise<Output>;
  /** What is said when it is saved, already translated. */
  message: (name: string) => string;
  onSaved: (output: Output) => void;
  onClose: () => void;
}

/** Under which name a question is kept. */
export function NameDialog<Output>({
  title,
  name,
  draftKey,
  save,
  message,
  onSaved,
  onClose,
}: NameDialogProps<Output>) {
  const { t } = useTranslation();
  const formId = useId();
  const form = useForm({ resolver: zodResolver(nameFields), defaultValues: { name } });
  const draft = useDraft(draftKey, form);
  const change = useChange((fields: { name: string }) => save(fields.name), {
    message: (_output, fields) => message(fields.name),
    onSuccess: (output) => {
      void draft.clear();
      onSaved(output);
    },
    onFailure: (failure) => {
      if (failure.code !== 'NAME_TAKEN') return false;
      form.setError('name', { type: 'taken', message: failureMessage(failure, t) }, { shouldFocus: true });
      return true;
    },
  });

  function cancel() {
    void draft.clear();
    onClose();
  }

  return (
    <Dialog
      isOpen
      onClose={cancel}
      size="small"
      title={title}
      actions={
        <>
          <Button onPress={cancel}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form={formId} isPending={change.isPending}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <FormLayout
        id={formId}
        label={title}
        onSubmit={(event) => void form.handleSubmit((fields) => change.mutate(fields))(event)}
      >
        <Controller
          control={form.control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Name')}
              description={t('What you would look for it by, best without anybody’s name in it.')}
              errorMessage={fieldMessage(fieldState.error, t)}
              maxLength={120}
              isRequired
              autoFocus
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
