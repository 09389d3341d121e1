import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Controller, type UseFormReturn, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonFields } from '../../../shared/contract/people.ts';
import { Button, FormRow, IconButton, TextField } from '../../ui/index.ts';
import styles from './people.module.css';
import { emptyGuardian } from './person-fields.ts';

const mostGuardians = 10;

/** Who answers for the person, and how to reach them. */
export function GuardiansField({ form }: { form: UseFormReturn<PersonFields> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'guardians' });
  const add = useRef<HTMLButtonElement>(null);
  const wasRemoved = useRef(false);

  // The row that had the focus is gone: go on at the button below it.
  useEffect(() => {
    if (!wasRemoved.current) return;
    wasRemoved.current = false;
    add.current?.focus();
  }, [fields.length]);

  const words = {
    name: t('Name'),
    relationship: t('Relationship'),
    phone: t('Phone'),
    email: t('Email'),
  };
  const types = { name: 'text', relationship: 'text', phone: 'tel', email: 'email' } as const;

  return (
    <>
      {fields.map((row, index) => (
        <div
          key={row.id}
          role="group"
          aria-label={t('Guardian {{number}}', { number: index + 1 })}
          className={styles.guardian}
        >
          <FormRow least="11rem">
            {(['name', 'relationship', 'phone', 'email'] as const).map((part) => (
              <Controller
                key={part}
                control={form.control}
                name={`guardians.${index}.${part}`}
                render={({ field, fieldState }) => (
                  <TextField
                    {...field}
                    label={words[part]}
                    type={types[part]}
                    isRequired={part === 'name'}
                    placeholder={part === 'relationship' ? t('such as mother') : undefined}
                    errorMessage={
                      fieldState.error &&
                      (part === 'name' && field.value.trim() === ''
                        ? t('Write a name, or remove this row.')
                        : t('This is too long or too large.'))
                    }
                  />
                )}
              />
            ))}
          </FormRow>
          <IconButton
            label={t('Remove guardian {{number}}', { number: index + 1 })}
            icon={<X aria-hidden="true" />}
            onPress={() => {
              wasRemoved.current = true;
              remove(index);
            }}
          />
        </div>
      ))}
      <div>
        <Button
          ref={add}
          icon={<Plus aria-hidden="true" />}
          isDisabled={fields.length >= mostGuardians}
          onPress={() => append(emptyGuardian, { focusName: `guardians.${fields.length}.name` })}
        >
          {t('Add a parent or guardian')}
        </Button>
      </div>
    </>
  );
}
