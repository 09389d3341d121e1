import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requiredParagraph } from '../../../../shared/contract/define.ts';
import type { Hold } from '../../../../shared/contract/retention.ts';
import { client } from '../../../data/client.ts';
import { useDraft } from '../../../data/drafts.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { useNames } from '../../../data/names.ts';
import { useChange } from '../../../data/query.ts';
import { Button, Dialog, FormActions, FormLayout, TextArea } from '../../../ui/index.ts';
import styles from '../Settings.module.css';

const liftForm = z.object({ reason: requiredParagraph(1000) });
type LiftForm = z.output<typeof liftForm>;

/** Lifts a hold, for good: with who said so, since no undo brings it back. */
export function LiftHoldDialog({ hold, onClose }: { hold: Hold; onClose: () => void }) {
  const { t } = useTranslation();
  const names = useNames();
  const { person, id, name, holdId } = hold;
  const form = useForm<LiftForm>({ resolver: zodResolver(liftForm), defaultValues: { reason: '' } });
  const draft = useDraft(`lift hold ${holdId}`, form);
  const lift = useChange(({ reason }: LiftForm) => client.retention.liftHold({ holdId, reason }), {
    message: () => t('The legal hold is lifted.'),
    onSuccess: () => {
      void draft.clear();
      onClose();
    },
    onFailure: ({ code }) => {
      // Lifted in another window: the list behind says so.
      if (code === 'CHANGED_ELSEWHERE') onClose();
      return false;
    },
  });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Lift the hold on {{name}}?', { name: person ? names.display({ ...person, id }) : name })}
    >
      <FormLayout
        label={t('Lift a legal hold')}
        onSubmit={(event) => void form.handleSubmit((fields) => lift.mutate(fields))(event)}
      >
        <p className={styles.muted}>
          {t(
            'What it holds can be destroyed again when it is due. This cannot be undone; another hold can be placed.',
          )}
        </p>
        <Controller
          control={form.control}
          name="reason"
          render={({ field, fieldState }) => (
            <TextArea
              {...field}
              label={t('Why it is lifted')}
              description={t('Who said so, and where that is written.')}
              rows={3}
              maxLength={1000}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <FormActions>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" isPending={lift.isPending}>
            {t('Lift the hold')}
          </Button>
        </FormActions>
      </FormLayout>
    </Dialog>
  );
}
