import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { useSettings } from '../../data/settings.ts';
import { formatWeekday } from '../../i18n/format.ts';
import { mostMinutes } from '../../../shared/domain/attendance.ts';
import { DateField, FormRow, NumberField, SelectField, TextField, TimeField } from '../../ui/index.ts';
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
        <Controller
          control={control}
          name="startTime"
          render={({ field, fieldState }) => (
            <TimeField {...field} label={labels.startTime} errorMessage={fieldMessage(fieldState.error, t)} />
          )}
        />
        <Controller
          control={control}
          name="minutes"
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              label={labels.minutes}
              unit={t('min')}
              least={1}
              most={mostMinutes}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormRow>
      <Controller
        control={control}
        name="place"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={labels.place}
            maxLength={120}
            description={t(
              'New sessions begin with this day, time and place. Often 30 minutes in elementary school, one class period for adolescents, 60 to 90 minutes for adults.',
            )}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </>
  );
}
