import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { paragraph, requiredLine } from '../../../../shared/contract/define.ts';
import type { DestructionPreview } from '../../../../shared/contract/retention.ts';
import { client } from '../../../data/client.ts';
import { failureMessage } from '../../../data/failure-messages.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useChange } from '../../../data/query.ts';
import { Banner, Data, FormLayout, TextArea, TextField } from '../../../ui/index.ts';
import type { Done } from './Destroyed.tsx';

const destroyForm = z.object({
  reference: requiredLine(120),
  reason: paragraph(1000),
  typedName: requiredLine(1000),
});
type DestroyFields = z.output<typeof destroyForm>;

interface DestroyFormProps {
  preview: DestructionPreview;
  withPeople: boolean;
  /** Its button stands at the foot of the dialog. */
  formId: string;
  onBusy: (isBusy: boolean) => void;
  onDestroyed: (done: Done) => void;
}

/** What the log will say, and the name typed. Kept as no draft: it has to be meant now. */
export function DestroyForm({ preview, withPeople, formId, onBusy, onDestroyed }: DestroyFormProps) {
  const { t } = useTranslation();
  const { entry, rows } = preview;
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<DestroyFields>({
    resolver: zodResolver(destroyForm),
    defaultValues: { reference: preview.reference, reason: '', typedName: '' },
  });
  const destroy = useChange(
    (fields: DestroyFields) =>
      client.retention.destroy({ kind: entry.kind, id: entry.id, ...fields, withPeople, rows }),
    {
      // At once: what is read again afterwards must not ask for what is gone.
      onSuccess: (done) => flushSync(() => onDestroyed(done)),
      onFailure: (failure) => {
        const message = failureMessage(failure, t);
        const field =
          failure.code === 'NOT_CONFIRMED'
            ? 'typedName'
            : failure.code === 'REFERENCE_NAMES'
              ? 'reference'
              : null;
        if (field) form.setError(field, { type: 'refused', message }, { shouldFocus: true });
        else setRefusal(message);
        return true;
      },
    },
  );
  useEffect(() => onBusy(destroy.isPending), [destroy.isPending, onBusy]);
  return (
    <FormLayout
      id={formId}
      label={t('Destroy')}
      onSubmit={(event) => void form.handleSubmit((fields) => destroy.mutate(fields))(event)}
    >
      {refusal !== null && <Banner kind="alarm">{refusal}</Banner>}
      <Controller
        control={form.control}
        name="reference"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Reference for the log')}
            description={t(
              'A file number, so that the paper file can be found. It stays, so it names nobody.',
            )}
            maxLength={120}
            isRequired
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="reason"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('Reason, where there is more to say than the policy')}
            rows={2}
            maxLength={1000}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="typedName"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={entry.kind === 'private-note' ? t('Type this to go on') : t('Type the name to go on')}
            description={
              <>
                {t('It is:')} <Data>{preview.typedName}</Data>
              </>
            }
            autoComplete="off"
            isRequired
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </FormLayout>
  );
}
