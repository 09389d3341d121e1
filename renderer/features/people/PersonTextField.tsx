import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '../../data/field-messages.ts';
import { TextField } from '../../ui/index.ts';
import type { PersonPartProps } from './use-person-labels.ts';

interface PersonTextFieldProps extends PersonPartProps {
  name:
    'givenName' | 'familyName' | 'preferredName' | 'pronouns' | 'grade' | 'identifier' | 'phone' | 'email';
  description?: ReactNode;
  type?: 'text' | 'tel' | 'email';
  autoFocus?: boolean;
}

/** One line of a person's record. */
export function PersonTextField({ form, labels, name, ...field }: PersonTextFieldProps) {
  const { t } = useTranslation();
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: bound, fieldState }) => (
        <TextField
          {...bound}
          {...field}
          label={labels[name]}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );
}
