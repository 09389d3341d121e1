import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { FormRow, TextArea } from '../../ui/index.ts';
import { PersonTextField } from './PersonTextField.tsx';
import type { PersonPartProps } from './use-person-labels.ts';

/** How to reach the person, and what they need in the room. */
export function ContactFields({ form, labels }: PersonPartProps) {
  const { t } = useTranslation();
  return (
    <>
      <FormRow>
        <PersonTextField form={form} labels={labels} name="phone" type="tel" />
        <PersonTextField form={form} labels={labels} name="email" type="email" />
      </FormRow>
      <Controller
        control={form.control}
        name="accessNeeds"
        render={({ field, fieldState }) => (
          <TextArea
            {...field}
            label={labels.accessNeeds}
            rows={2}
            description={t(
              'What makes taking part possible: a seat, a language, a break. Shown with the session.',
            )}
            errorMessage={fieldMessage(fieldState.error, t)}
          />
        )}
      />
    </>
  );
}
