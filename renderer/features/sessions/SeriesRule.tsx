import type { FormEventHandler } from 'react';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import {
  Button,
  Card,
  CheckboxField,
  DateField,
  FormActions,
  FormErrorSummary,
  FormLayout,
  FormRow,
  NumberField,
  RadioCards,
  SelectField,
  TextField,
  TimeField,
} from '../../ui/index.ts';
import type { SeriesDraft } from './series-draft.ts';
import { WeekdayChoice } from './WeekdayChoice.tsx';

export interface SeriesRuleProps {
  form: UseFormReturn<SeriesDraft>;
  onCancel: () => void;
  onSubmit: FormEventHandler<HTMLFormElement>;
}

/** How often, on which days, at what time, until when. */
export function SeriesRule({ form, onCancel, onSubmit }: SeriesRuleProps) {
  const { t } = useTranslation();
  const { control } = form;
  const { errors, submitCount } = form.formState;
  const endBy = useWatch({ control, name: 'endBy' });
  const labels = {
    startsOn: t('First day'),
    start: t('Start'),
    minutes: t('Length'),
    place: t('Place'),
    weekdays: t('On these days'),
    count: t('Number of sessions'),
    until: t('Last day'),
  };
  const problems = (Object.keys(labels) as (keyof typeof labels)[]).flatMap((name) => {
    const message = fieldMessage(errors[name] as never, t);
    return message === undefined ? [] : [{ name, label: labels[name], message }];
  });
  const weeks = (count: number) =>
    count === 1
      ? t('Every week')
      : count === 2
        ? t('Every two weeks')
        : t('Every {{count}} weeks', { count });

  return (
    <Card>
      <FormLayout label={t('When the group meets')} onSubmit={onSubmit}>
        <FormErrorSummary
          errors={problems}
          submitCount={submitCount}
          onGoTo={(name) => form.setFocus(name as keyof SeriesDraft)}
        />
        <FormRow>
          <Controller
            control={control}
            name="startsOn"
            render={({ field, fieldState }) => (
              <DateField
                {...field}
                label={labels.startsOn}
                isRequired
                description={t('The first session is on this day or the next chosen weekday after it.')}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <Controller
            control={control}
            name="everyWeeks"
            render={({ field }) => (
              <SelectField
                {...field}
                label={t('How often')}
                value={String(field.value)}
                onChange={(value) => field.onChange(Number(value ?? 1))}
                options={Array.from({ length: 8 }, (_, place) => ({
                  value: String(place + 1),
                  label: weeks(place + 1),
                }))}
              />
            )}
          />
        </FormRow>
        <Controller
          control={control}
          name="weekdays"
          render={({ field, fieldState }) => (
            <WeekdayChoice
              label={labels.weekdays}
              value={field.value}
              onChange={field.onChange}
              errorMessage={fieldMessage(fieldState.error, t)}
              ref={field.ref}
            />
          )}
        />
        <FormRow least="10rem">
          <Controller
            control={control}
            name="start"
            render={({ field, fieldState }) => (
              <TimeField
                {...field}
                label={labels.start}
                isRequired
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <Controller
            control={control}
            name="minutes"
            render={({ field, fieldState }) => (
              <NumberField
                {...field}
                label={labels.minutes}
                isRequired
                least={1}
                most={1440}
                unit={t('min')}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
          <Controller
            control={control}
            name="place"
            render={({ field, fieldState }) => (
              <TextField
                {...field}
                label={labels.place}
                maxLength={120}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        </FormRow>
        <Controller
          control={control}
          name="endBy"
          render={({ field }) => (
            <RadioCards
              {...field}
              label={t('The series ends')}
              options={[
                { value: 'count', label: t('After a number of sessions') },
                { value: 'date', label: t('On a date') },
              ]}
              cardWidth="12rem"
            />
          )}
        />
        {endBy === 'count' ? (
          <Controller
            key="count"
            control={control}
            name="count"
            render={({ field, fieldState }) => (
              <NumberField
                {...field}
                label={labels.count}
                isRequired
                least={1}
                most={400}
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        ) : (
          <Controller
            key="until"
            control={control}
            name="until"
            render={({ field, fieldState }) => (
              <DateField
                {...field}
                label={labels.until}
                isRequired
                errorMessage={fieldMessage(fieldState.error, t)}
              />
            )}
          />
        )}
        <Controller
          control={control}
          name="skipClosures"
          render={({ field }) => (
            <CheckboxField
              {...field}
              label={t('Leave out closure days')}
              description={t(
                'Holidays and other days from the settings; each can be put back in the next step.',
              )}
            />
          )}
        />
        <FormActions>
          <Button onPress={onCancel}>{t('Cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('Show the days')}
          </Button>
        </FormActions>
      </FormLayout>
    </Card>
  );
}
