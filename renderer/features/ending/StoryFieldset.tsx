import type { Control } from 'react-hook-form';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { CheckboxField, TextArea, TextField } from '../../ui/index.ts';
import type { StoryForm } from './story-form.ts';
import { StoryStops } from './StoryStops.tsx';

/** What the story says, part by part. */
export function StoryFieldset({ control }: { control: Control<StoryForm> }) {
  const { t } = useTranslation();
  return (
    <>
      <Controller
        control={control}
        name="title"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Title')}
            maxLength={80}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={control}
        name="opening"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('At the beginning')}
            description={t('What the group was for, in words that its members would use.')}
            rows={2}
            maxLength={400}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <StoryStops control={control} />
      <Controller
        control={control}
        name="showsNumbers"
        render={({ field }) => (
          <CheckboxField {...field} label={t('Numbers of the whole group: times, minutes, things done')} />
        )}
      />
      <Controller
        control={control}
        name="did"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('We did')}
            description={t('One on each line.')}
            rows={4}
            errorMessage={fieldState.error && t('At most 24 lines of 60 letters.')}
          />
        )}
      />
      <Controller
        control={control}
        name="norms"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('What we agreed on')}
            description={t('One on each line; without any, the page has no such part.')}
            rows={3}
            errorMessage={fieldState.error && t('At most 10 lines of 160 letters.')}
          />
        )}
      />
      <Controller
        control={control}
        name="closing"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('At the end')}
            description={t('A wish, a thank-you, something to remember.')}
            rows={2}
            maxLength={400}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </>
  );
}
