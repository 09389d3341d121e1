import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IncidentReportFields } from '../../../shared/contract/incidents.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { useToday } from '../../data/today.ts';
import { DateField, FormRow, TextArea, TextField, TimeField } from '../../ui/index.ts';

/** To whom, when, under which reference, and the least that had to be said. */
export function ReportFields({ form }: { form: UseFormReturn<IncidentReportFields> }) {
  const { t } = useTranslation();
  const today = useToday();
  const { control } = form;
  return (
    <>
      <Controller
        control={control}
        name="agency"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Agency')}
            description={t('To whom it was reported, with the worker’s name where you have it.')}
            maxLength={200}
            isRequired
            autoFocus
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <FormRow>
        <Controller
          control={control}
          name="reportedOn"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={t('Day')}
              most={today}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <Controller
          control={control}
          name="reportedAt"
          render={({ field, fieldState }) => (
            <TimeField
              {...field}
              label={t('Time')}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      </FormRow>
      <Controller
        control={control}
        name="reference"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={t('Reference')}
            description={t('The number that they gave you.')}
            maxLength={200}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={control}
        name="facts"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('What was reported')}
            description={t('The least that had to be said: facts, no guesses.')}
            rows={4}
            maxLength={10_000}
            isRequired
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      <Controller
        control={control}
        name="followUp"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={t('Follow-up')}
            description={t('What they said will happen, and what you promised.')}
            rows={2}
            maxLength={10_000}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </>
  );
}
