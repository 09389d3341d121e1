import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { activityCategories } from '../../../shared/domain/activity-fields.ts';
import { categoryName } from '../../data/activity-words.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { FormRow, SelectField, TextArea, TextField } from '../../ui/index.ts';
import type { ActivityPartProps } from './use-activity-labels.ts';

/** What the activity is: name, category, purpose. */
export function WhatItIsFields({ form: { control }, labels }: ActivityPartProps) {
  const { t } = useTranslation();
  return (
    <>
      <FormRow least="14rem">
        <Controller
          control={control}
          name="name"
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={labels.name}
              isRequired
              autoFocus
              maxLength={120}
              errorMessage={fieldState.error && t('The activity needs a name.')}
            />
          )}
        />
        <Controller
          control={control}
          name="category"
          render={({ field, fieldState }) => (
            <SelectField
              {...field}
              onChange={(category) => field.onChange(category ?? field.value)}
              label={labels.category}
              errorMessage={fieldMessage(fieldState.error, t)}
              options={activityCategories.map((category) => ({
                value: category,
                label: categoryName(category, t),
              }))}
            />
          )}
        />
      </FormRow>
      <Controller
        control={control}
        name="purpose"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={labels.purpose}
            isRequired
            rows={2}
            maxLength={1000}
            description={t('What it is for, in one or two sentences.')}
            errorMessage={fieldState.error && t('Say in a sentence what it is for.')}
          />
        )}
      />
    </>
  );
}
