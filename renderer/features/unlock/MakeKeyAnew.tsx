import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { refresh } from '../../data/query.ts';
import { Button, FormActions, FormLayout, PasswordField } from '../../ui/index.ts';
import { setUnprovedKey } from '../../stores/key-proof.ts';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';

/** The page that showed the recovery key was closed before the key was proved: a new one takes its place. */
export function MakeKeyAnew() {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const door = useDoorStep();

  function make(event: FormEvent) {
    event.preventDefault();
    void door.run(async () => {
      const { recoveryKey } = await client.workspace.newRecoveryKey({ passphrase });
      setUnprovedKey(recoveryKey);
    });
  }

  async function lock() {
    await client.workspace.lock();
    await refresh();
  }

  return (
    <UnlockFrame
      title={t('One thing is left: the recovery key')}
      subtitle={t(
        'The last one was shown, but never typed back, so it may not have been kept. Mezzo makes a new one now; the old one stops to work.',
      )}
    >
      <FormLayout label={t('Make a new recovery key')} onSubmit={make}>
        <PasswordField
          label={t('Passphrase')}
          value={passphrase}
          onChange={(next) => {
            setPassphrase(next);
            door.forget();
          }}
          errorMessage={door.failure ? failureMessage(door.failure, t) : undefined}
          isRequired
          autoFocus
        />
        <FormActions>
          <Button onPress={() => void lock()}>{t('Lock')}</Button>
          <Button kind="primary" type="submit" isPending={door.isPending} isDisabled={passphrase === ''}>
            {t('Make a new recovery key')}
          </Button>
        </FormActions>
      </FormLayout>
    </UnlockFrame>
  );
}
