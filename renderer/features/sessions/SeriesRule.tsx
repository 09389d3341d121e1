import type { FormEventHandler } from 'react';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { LengthField, PlaceField, StartField } from '../../data/MeetingFields.tsx';
import {
  Button,
  Card,
  DateField,
  FormActions,
  FormErrorSummary,
  FormLayout,
  FormRow,
  SelectField,
} from '../../ui/index.ts';
import type { SeriesDraft } from './series-draft.ts';
import { SeriesEnd } from './SeriesEnd.tsx';
import { SeriesRotation } from './SeriesRotation.tsx';
import { WeekdayChoice } from './WeekdayChoice.tsx';

interface SeriesRuleProps {
  form: UseFormReturn<SeriesDraft>;
  onCancel: () => void;
  onSubmit: FormEventHandler<HTMLFormElement>;
}

/** How often, on which days, at what time, until when. */
export function SeriesRule({ form, onCancel, onSubmit }: SeriesRuleProps) {
  const { t } = useTranslation();
  const { control } = form;
  const { errors, submitCount } = form.formState;
  const [scheduleId, periods] = useWatch({ control, name: ['scheduleId', 'periods'] });
  /** The bells say when it begins and how long it is. */
  const followsPeriods = scheduleId !== null && periods.length > 0;
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
          {!followsPeriods && (
            <>
              <StartField control={control} name="start" label={labels.start} isRequired />
              <LengthField control={control} name="minutes" label={labels.minutes} isRequired />
            </>
          )}
          <PlaceField control={control} name="place" label={labels.place} />
        </FormRow>
        <SeriesRotation form={form} />
        <SeriesEnd form={form} labels={labels} />
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
