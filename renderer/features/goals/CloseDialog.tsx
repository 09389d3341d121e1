import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { localDate, line } from '../../../shared/contract/define.ts';
import { closeReasons, type Goal } from '../../../shared/contract/goals.ts';
import { client } from '../../data/client.ts';
import { useDraft } from '../../data/drafts.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useChange } from '../../data/query.ts';
import { useToday } from '../../data/today.ts';
import { TypedText } from '../../data/TypedText.tsx';
import { Button, DateField, Dialog, FormLayout, RadioCards, TextField } from '../../ui/index.ts';

const closeForm = z.object({
  reason: z.enum([...closeReasons, 'own']),
  ownWords: line(200),
  closedOn: localDate,
});
type CloseForm = z.output<typeof closeForm>;

/** Closes a goal, with the reason: nothing goes away unsaid. */
export function CloseDialog({ goal, onClose }: { goal: Goal; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useForm<CloseForm>({
    resolver: zodResolver(closeForm),
    defaultValues: { reason: 'reached', ownWords: '', closedOn: today },
  });
  const draft = useDraft(`close goal ${goal.id}`, form);
  const close = useChange(
    ({ reason, ownWords, closedOn }: CloseForm) =>
      client.goals.close({ id: goal.id, closedOn, reason: reason === 'own' ? ownWords : reason }),
    {
      message: () => t('The goal is closed.'),
      onSuccess: () => {
        void draft.clear();
        onClose();
      },
      onFailure: (failure) => {
        if (failure.code !== 'DAY_TO_COME') return false;
        form.setError('closedOn', { type: 'custom', message: failureMessage(failure, t) });
        return true;
      },
    },
  );
  const submit = (typed: CloseForm) => {
    if (typed.reason === 'own' && typed.ownWords === '')
      form.setError('ownWords', { type: 'custom', message: t('Write the reason.') }, { shouldFocus: true });
    else close.mutate(typed);
  };
  const reason = useWatch({ control: form.control, name: 'reason' });
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('Close the goal')}
      actions={
        <>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit" form="close-goal" isPending={close.isPending}>
            {t('Close the goal')}
          </Button>
        </>
      }
    >
      <FormLayout id="close-goal" onSubmit={(event) => void form.handleSubmit(submit)(event)}>
        <p>
          <TypedText>{goal.text}</TypedText>
        </p>
        <Controller
          control={form.control}
          name="reason"
          render={({ field }) => (
            <RadioCards
              {...field}
              label={t('Why')}
              cardWidth="14rem"
              options={[
                {
                  value: 'reached',
                  label: t('Reached'),
                  description: t('Its last rating stays in the T-score.'),
                },
                {
                  value: 'not-reached',
                  label: t('Not reached'),
                  description: t('Its last rating stays in the T-score.'),
                },
                {
                  value: 'carried-on',
                  label: t('Carried on elsewhere'),
                  description: t('Its last rating stays in the T-score.'),
                },
                {
                  value: 'set-aside',
                  label: t('Set aside'),
                  description: t('It leaves the T-score on that day, and not before.'),
                },
                {
                  value: 'own',
                  label: t('Another reason'),
                  description: t('In your own words. Its last rating stays in the T-score.'),
                },
              ]}
            />
          )}
        />
        {reason === 'own' && (
          <Controller
            control={form.control}
            name="ownWords"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={t('Reason')}
                maxLength={200}
                isRequired
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        )}
        <Controller
          control={form.control}
          name="closedOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('Last day')}
              most={today}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormLayout>
    </Dialog>
  );
}
