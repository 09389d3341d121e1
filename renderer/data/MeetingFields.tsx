import { Controller, type Control, type FieldValues, type Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { mostMinutes } from '../../shared/domain/attendance.ts';
import { NumberField, TextField, TimeField } from '../ui/index.ts';
import { fieldMessage } from './field-messages.ts';

interface MeetingFieldProps<Form extends FieldValues> {
  control: Control<Form>;
  name: Path<Form>;
  label: string;
  isRequired?: boolean;
  description?: string;
}

/** When a meeting begins. These three are the same in every form that plans one. */
export function StartField<Form extends FieldValues>({ control, name, ...words }: MeetingFieldProps<Form>) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TimeField {...field} {...words} errorMessage={fieldMessage(fieldState.error, t)} />
      )}
    />
  );
}

/** How long a meeting lasts. */
export function LengthField<Form extends FieldValues>({ control, name, ...words }: MeetingFieldProps<Form>) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NumberField
          {...field}
          {...words}
          least={1}
          most={mostMinutes}
          unit={t('min')}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );
}

/** Where a meeting is. */
export function PlaceField<Form extends FieldValues>({ control, name, ...words }: MeetingFieldProps<Form>) {
  const { t } = useTranslation();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField {...field} {...words} maxLength={120} errorMessage={fieldMessage(fieldState.error, t)} />
      )}
    />
  );
}
