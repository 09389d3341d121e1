import { Plus, Trash2 } from 'lucide-react';
import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProtocolFields } from '../../../shared/contract/incidents.ts';
import { fieldMessage } from '../../data/field-messages.ts';
import { Button, FormRow, FormSection, IconButton, TextArea, TextField } from '../../ui/index.ts';
import styles from './Settings.module.css';

type Form = UseFormReturn<ProtocolFields>;

const mostContacts = 20;

export function ProtocolSteps({ form }: { form: Form }) {
  const { t } = useTranslation();
  return (
    <Controller
      control={form.control}
      name="steps"
      render={({ field, fieldState }) => (
        <TextArea
          {...field}
          label={t('Steps')}
          description={t('What to do, in order: who is told, who calls, within which time.')}
          rows={8}
          maxLength={10_000}
          errorMessage={fieldMessage(fieldState.error, t)}
        />
      )}
    />
  );
}

/** Whom to call. */
export function ProtocolContacts({ form }: { form: Form }) {
  const { t } = useTranslation();
  const contacts = useFieldArray({ control: form.control, name: 'contacts' });
  const columns = [
    { name: 'name', label: t('Whom'), maxLength: 120 },
    { name: 'phone', label: t('Telephone'), maxLength: 60 },
    { name: 'remark', label: t('Remark'), maxLength: 200 },
  ] as const;
  return (
    <FormSection title={t('Whom to call')}>
      {contacts.fields.map((contact, place) => (
        <div key={contact.id} className={styles.contact}>
          <FormRow least="9rem">
            {columns.map(({ name, label, maxLength }) => (
              <Controller
                key={name}
                control={form.control}
                name={`contacts.${place}.${name}`}
                render={({ field, fieldState }) => (
                  <TextField
                    {...field}
                    label={label}
                    type={name === 'phone' ? 'tel' : 'text'}
                    maxLength={maxLength}
                    isRequired={name === 'name'}
                    errorMessage={fieldMessage(fieldState.error, t)}
                  />
                )}
              />
            ))}
          </FormRow>
          <IconButton
            label={t('Take away line {{number}}', { number: place + 1 })}
            icon={<Trash2 aria-hidden="true" />}
            onPress={() => contacts.remove(place)}
          />
        </div>
      ))}
      {contacts.fields.length < mostContacts && (
        <div>
          <Button
            icon={<Plus aria-hidden="true" />}
            onPress={() => contacts.append({ name: '', phone: '', remark: '' })}
          >
            {t('Add a telephone number')}
          </Button>
        </div>
      )}
    </FormSection>
  );
}
