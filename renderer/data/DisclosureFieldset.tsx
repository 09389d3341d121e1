import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DisclosureFields } from '../../shared/contract/disclosures.ts';
import { DateField, TextField } from '../ui/index.ts';
import { fieldMessage } from './field-messages.ts';
import { useToday } from './today.ts';

/** What the disclosure register asks for; by hand, and wherever something leaves the agency. */
export function DisclosureFieldset({ form }: { form: UseFormReturn<DisclosureFields> }) {
  const { t } = useTranslation();
  const today = useToday();
  const lines = [
    { name: 'what', label: t('What is disclosed'), description: undefined, most: 500 },
    {
      name: 'askedBy',
      label: t('Asked by'),
      description: t('Who asked for it: name and office.'),
      most: 200,
    },
    { name: 'receivedBy', label: t('Received by'), description: t('To whom it goes.'), most: 200 },
    {
      name: 'interest',
      label: t('Legitimate interest'),
      description: t('What they need it for, and on which ground: a consent, a court’s order, a duty.'),
      most: 500,
    },
  ] as const;
  return (
    <>
      {lines.map(({ name, label, description, most }) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field, fieldState }) => (
            <TextField
              {...field}
              label={label}
              {...(description === undefined ? {} : { description })}
              maxLength={most}
              isRequired
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
      ))}
      <Controller
        control={form.control}
        name="disclosedOn"
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
    </>
  );
}
