import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { useToday } from '../../data/today.ts';
import { DateField, FormRow } from '../../ui/index.ts';
import { PersonTextField } from './PersonTextField.tsx';
import type { PersonPartProps } from './use-person-labels.ts';

/** Who it is: names, pronouns, and what tells two people of one name apart. */
export function NameFields({ form, labels }: PersonPartProps) {
  const { t } = useTranslation();
  const today = useToday();
  const part = { form, labels };
  return (
    <>
      <FormRow>
        <PersonTextField {...part} name="givenName" description={t('As on official papers.')} autoFocus />
        <PersonTextField {...part} name="familyName" description={t('Empty for someone who has one name.')} />
      </FormRow>
      <FormRow>
        <PersonTextField
          {...part}
          name="preferredName"
          description={t('What the group says. Shown everywhere, also on the sign-in sheet.')}
        />
        <PersonTextField {...part} name="pronouns" description={t('As the person says them.')} />
      </FormRow>
      <FormRow least="11rem">
        <Controller
          control={form.control}
          name="birthDate"
          render={({ field, fieldState }) => (
            <DateField
              {...field}
              label={labels.birthDate}
              most={today}
              errorMessage={fieldMessage(fieldState.error, t)}
            />
          )}
        />
        <PersonTextField {...part} name="grade" description={t('Or the class.')} />
        <PersonTextField
          {...part}
          name="identifier"
          description={t('The number that school or agency uses.')}
        />
      </FormRow>
    </>
  );
}
