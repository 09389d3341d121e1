import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { type Failure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { useChange } from '../../data/query.ts';
import {
  Button,
  type FieldHandle,
  findPassphraseProblem,
  FormActions,
  FormLayout,
  NewPassphraseFields,
  noPassphrase,
  PasswordField,
} from '../../ui/index.ts';
import styles from './Settings.module.css';

/** A new passphrase in the place of the present one. */
export function ChangePassphrase() {
  const { t } = useTranslation();
  const field = useRef<FieldHandle>(null);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [wasSent, setSent] = useState(false);
  const [refused, setRefused] = useState<Failure | null>(null);
  const change = useChange(
    (input: { current: string; next: string }) => client.workspace.changePassphrase(input),
    {
      message: () => t('The passphrase is changed. Backups made until now keep the old one.'),
      onSuccess: () => {
        setCurrent('');
        setNext(noPassphrase);
        setSent(false);
      },
      onFailure: (failure) => {
        setRefused(failure);
        field.current?.focus();
        return true;
      },
    },
  );

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    setRefused(null);
    if (current === '') field.current?.focus();
    else if (findPassphraseProblem(next) === null && !change.isPending)
      change.mutate({ current, next: next.passphrase });
  }

  return (
    <div className={styles.narrow}>
      <FormLayout label={t('Change the passphrase')} onSubmit={submit}>
        <PasswordField
          ref={field}
          label={t('Present passphrase')}
          value={current}
          onChange={(typed) => {
            setCurrent(typed);
            setRefused(null);
          }}
          errorMessage={
            refused
              ? failureMessage(refused, t)
              : wasSent && current === ''
                ? t('This is needed.')
                : undefined
          }
          isRequired
        />
        <NewPassphraseFields
          label={t('New passphrase')}
          value={next}
          onChange={setNext}
          showsProblems={wasSent}
        />
        <p className={styles.small}>
          {t(
            'Backups made until now still open with the old passphrase. Keep it in mind, or make a backup afterwards and throw the old ones away.',
          )}
        </p>
        <FormActions>
          <Button kind="primary" type="submit" isPending={change.isPending}>
            {t('Change the passphrase')}
          </Button>
        </FormActions>
      </FormLayout>
    </div>
  );
}
