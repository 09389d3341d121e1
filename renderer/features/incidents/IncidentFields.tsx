import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import {
  CheckboxField,
  DateField,
  FormRow,
  MultiSelectField,
  NumberField,
  type Option,
  SelectField,
  TextArea,
} from '../../ui/index.ts';
import type { IncidentForm } from './incident-form.ts';
import styles from './incidents.module.css';

type Form = UseFormReturn<IncidentForm>;

const inNoSession = 'none';

interface WhenFieldsProps {
  form: Form;
  sessions: readonly Option[];
  today: string;
}

/** In which session and minute, or on which day. */
export function WhenFields({ form, sessions, today }: WhenFieldsProps) {
  const { t } = useTranslation();
  const sessionId = form.watch('sessionId');
  return (
    <FormRow>
      <Controller
        control={form.control}
        name="sessionId"
        render={({ field, fieldState }) => (
          <SelectField
            {...field}
            value={field.value ?? inNoSession}
            onChange={(value) => field.onChange(value === inNoSession ? null : value)}
            label={t('When')}
            options={[...sessions, { value: inNoSession, label: t('On a day, in no session') }]}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      {sessionId === null ? (
        <Controller
          control={form.control}
          name="happenedOn"
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
      ) : (
        <Controller
          control={form.control}
          name="minute"
          render={({ field, fieldState }) => (
            <NumberField
              {...field}
              label={t('Minute of the session')}
              description={t('Where you know it.')}
              least={1}
              most={1440}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      )}
    </FormRow>
  );
}

/** What happened, to whom, what was done, and how it is to be kept. */
export function WhatFields({ form, people }: { form: Form; people: readonly Option[] }) {
  const { t } = useTranslation();
  const texts = [
    {
      name: 'what',
      label: t('What happened'),
      description: t('What was seen and heard, in order. Put words that were said in quotation marks.'),
      rows: 4,
    },
    { name: 'response', label: t('Response'), description: t('What you did at once.'), rows: 3 },
    {
      name: 'followUp',
      label: t('Follow-up'),
      description: t('What was agreed, and who does it by when.'),
      rows: 2,
    },
  ] as const;
  const text = ({ name, label, description, rows }: (typeof texts)[number]) => (
    <Controller
      key={name}
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <TextArea
          {...field}
          label={label}
          description={description}
          rows={rows}
          maxLength={10_000}
          isRequired={name === 'what'}
          autoFocus={name === 'what'}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );
  return (
    <>
      {text(texts[0])}
      <Controller
        control={form.control}
        name="personIds"
        render={({ field, fieldState }) => (
          <MultiSelectField
            {...field}
            label={t('Who was involved')}
            description={t('Members of the group, now or then. Name others in the text.')}
            options={people}
            placeholder={t('Nobody chosen')}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
      {text(texts[1])}
      {text(texts[2])}
      <div className={styles.checks}>
        <Controller
          control={form.control}
          name="needsReport"
          render={({ field }) => (
            <CheckboxField
              {...field}
              label={t('Needs a report')}
              description={t('Stays on Today until a report is noted or the incident is closed.')}
            />
          )}
        />
        <Controller
          control={form.control}
          name="isRestricted"
          render={({ field }) => (
            <CheckboxField
              {...field}
              label={t('Restricted')}
              description={t('The list only says that it is there; each opening is in the audit log.')}
            />
          )}
        />
      </div>
    </>
  );
}
