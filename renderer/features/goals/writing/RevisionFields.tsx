import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../../shared/contract/goals.ts';
import { FormSection, RadioCards, TextField } from '../../../ui/index.ts';
import { type GoalForm, isWordedAnew } from './goal-form.ts';

/** Where a rated goal is worded anew: is it another goal from now on, or was a slip put right? */
export function RevisionFields({ form, goal }: { form: UseFormReturn<GoalForm>; goal: Goal }) {
  const { t } = useTranslation();
  const typed = form.watch();
  if (!isWordedAnew(goal, typed)) return null;
  return (
    <FormSection title={t('This goal has been rated')}>
      <Controller
        control={form.control}
        name="change"
        render={({ field }) => (
          <RadioCards
            {...field}
            label={t('What is this change?')}
            cardWidth="16rem"
            options={[
              {
                value: 'revised',
                label: t('The goal is revised'),
                description: t('The wording until now is kept with its {{count}} ratings.', {
                  count: goal.ratings,
                }),
              },
              {
                value: 'slip',
                label: t('A slip is put right'),
                description: t('It means the same as before; what was rated stands.'),
              },
            ]}
          />
        )}
      />
      {typed.change === 'revised' && (
        <Controller
          control={form.control}
          name="reason"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={t('Why it is revised')}
              placeholder={t('Reached sooner than expected')}
              maxLength={500}
              isRequired
              errorMessage={fieldState.error?.message}
            />
          )}
        />
      )}
    </FormSection>
  );
}
