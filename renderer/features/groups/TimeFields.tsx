import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { LengthField, PlaceField, StartField } from '../../data/MeetingFields.tsx';
import { useSettings } from '../../data/settings.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { DateField, FormRow, SelectField } from '../../ui/index.ts';
import type { GroupPartProps } from './use-group-labels.ts';

const noFixedDay = 'none';

/** When and where it meets: what new sessions begin with. */
export function TimeFields({ form, labels }: GroupPartProps) {
  const { t } = useTranslation();
  const { weekStart } = useSettings();
  const { control } = form;
  const weekdays = Array.from({ length: 7 }, (_, offset) => ((weekStart - 1 + offset) % 7) + 1);
  return (
    <>
      <FormRow>
        <Controller
          control={control}
          name="startsOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label={labels.startsOn} errorMessage={fieldMessage(fieldState.error, t)} />
          )}
        />
        <Controller
          control={control}
          name="endsOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label={labels.endsOn} errorMessage={fieldMessage(fieldState.error, t)} />
          )}
        />
      </FormRow>
      <FormRow least="9rem">
        <Controller
          control={control}
          name="weekday"
          render={({ field, fieldState }) => (
            <SelectField
              {...field}
              value={field.value === null ? noFixedDay : String(field.value)}
              onChange={(value) =>
                field.onChange(value === null || value === noFixedDay ? null : Number(value))
              }
              label={labels.weekday}
              errorMessage={fieldMessage(fieldState.error, t)}
              options={[
                { value: noFixedDay, label: t('No fixed day') },
                ...weekdays.map((weekday) => ({
                  value: String(weekday),
                  label: formatWeekday(weekday),
                  isData: true,
                })),
              ]}
            />
          )}
        />
        <StartField control={control} name="startTime" label={labels.startTime} />
        <LengthField control={control} name="minutes" label={labels.minutes} />
      </FormRow>
      <PlaceField
        control={control}
        name="place"
        label={labels.place}
        description={t(
          'New sessions begin with this day, time and place. Often 30 minutes in elementary school, one class period for adolescents, 60 to 90 minutes for adults.',
        )}
      />
    </>
  );
}
