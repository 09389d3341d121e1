import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Goal } from '../../../../shared/contract/goals.ts';
import { caselTags } from '../../../../shared/domain/activity-fields.ts';
import { caselName } from '../../../data/activity-words.ts';
import { fieldMessage } from '../../../data/field-messages.ts';
import { FormRow, FormSection, MultiSelectField, SelectField, TagField } from '../../../ui/index.ts';
import type { GoalForm } from './goal-form.ts';

interface BelongingFieldsProps {
  form: UseFormReturn<GoalForm>;
  /** Goals of the group that a member's goal can serve; null: the goal is the group's own. */
  groupGoals: readonly Goal[] | null;
  /** Words of one's own that other goals of the group carry. */
  knownWords: readonly string[];
}

const none = 'none';

/** What a goal belongs to: a goal of the group, competences. */
export function BelongingFields({ form, groupGoals, knownWords }: BelongingFieldsProps) {
  const { t } = useTranslation();
  return (
    <FormSection title={t('What it belongs to')}>
      {groupGoals !== null && groupGoals.length > 0 && (
        <Controller
          control={form.control}
          name="servesGoalId"
          render={({ field, fieldState }) => (
            <SelectField
              {...field}
              value={field.value ?? none}
              onChange={(value) => field.onChange(value === none ? null : value)}
              label={t('Goal of the group that it serves')}
              options={[
                { value: none, label: t('none of them') },
                ...groupGoals.map((goal) => ({ value: goal.id, label: goal.text, isData: true as const })),
              ]}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      )}
      <FormRow>
        <Controller
          control={form.control}
          name="casel"
          render={({ field, fieldState }) => (
            <MultiSelectField
              {...field}
              label={t('Competences (CASEL)')}
              placeholder={t('None chosen')}
              options={caselTags.map((tag) => ({ value: tag, label: caselName(tag, t) }))}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={form.control}
          name="ownWords"
          render={({ field, fieldState }) => (
            <TagField
              {...field}
              label={t('Your agency’s own words')}
              suggestions={knownWords}
              errorMessage={fieldState.error && t('A word has at most 60 letters, and there are 15 at most.')}
            />
          )}
        />
      </FormRow>
    </FormSection>
  );
}
