import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { useChange } from '../../data/query.ts';
import { Button, FormRow, TextField } from '../../ui/index.ts';
import styles from './groups.module.css';

interface NewFacilitatorProps {
  onAdded: (id: string) => void;
  onCancel: () => void;
}

/** A colleague who was not known yet, written down inside the group's form. */
export function NewFacilitator({ onAdded, onCancel }: NewFacilitatorProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [credentials, setCredentials] = useState('');
  const [email, setEmail] = useState('');
  const [isTried, setTried] = useState(false);
  const create = useChange(client.facilitators.create, {
    message: (_, facilitator) => t('{{name}} is known as a facilitator now.', { name: facilitator.name }),
    onSuccess: ({ id }) => onAdded(id),
  });

  function save() {
    setTried(true);
    if (name.trim() !== '' && !create.isPending) create.mutate({ name, credentials, email });
  }

  // Enter means "add this person" here, and must not send the group's form around it.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save();
  }

  return (
    <div role="group" aria-label={t('New facilitator')} className={styles.adding} onKeyDown={onKeyDown}>
      <FormRow>
        <TextField
          label={t('Name')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          maxLength={120}
          errorMessage={isTried && name.trim() === '' ? t('Write a name first.') : undefined}
        />
        <TextField
          label={t('Credentials')}
          value={credentials}
          onChange={setCredentials}
          maxLength={80}
          placeholder={t('such as LCSW')}
        />
        <TextField label={t('Email')} type="email" value={email} onChange={setEmail} maxLength={200} />
      </FormRow>
      <div className={styles.buttons}>
        <Button kind="primary" onPress={save} isPending={create.isPending}>
          {t('Add this facilitator')}
        </Button>
        <Button onPress={onCancel}>{t('Cancel')}</Button>
      </div>
    </div>
  );
}
