import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { refresh, useChange } from '../../data/query.ts';
import {
  Button,
  chooseGroup,
  Dialog,
  FormActions,
  FormLayout,
  PasswordField,
  ProveGroup,
  showToast,
} from '../../ui/index.ts';
import { ShownRecoveryKey } from './ShownRecoveryKey.tsx';
import styles from './Settings.module.css';

type Step = { name: 'show'; recoveryKey: string } | { name: 'prove'; recoveryKey: string; group: number };

/** A new recovery key: asked for with the passphrase, shown, and proved. Until then the old one stays good. */
export function NewRecoveryKey({ folder }: { folder: string }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [refused, setRefused] = useState<Failure | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const make = useChange((input: { passphrase: string }) => client.workspace.newRecoveryKey(input), {
    onSuccess: ({ recoveryKey }) => {
      setPassphrase('');
      setStep({ name: 'show', recoveryKey });
    },
    onFailure: (failure) => {
      setRefused(failure);
      return true;
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (passphrase !== '' && !make.isPending) make.mutate({ passphrase });
  }

  async function prove(group: number, text: string): Promise<boolean> {
    try {
      const { proved } = await client.workspace.proveRecoveryKey({ group, text });
      if (proved) {
        setStep(null);
        showToast({
          message: t('The new recovery key is in use. The old one no longer opens this workspace.'),
        });
        await refresh();
      }
      return proved;
    } catch (error) {
      showToast({ message: failureMessage(toFailure(error), t), isAlarm: true });
      return false;
    }
  }

  return (
    <div className={styles.narrow}>
      <p className={styles.muted}>
        {t(
          'If the paper is lost, or somebody may have seen it, make a new key. The old one works until you have typed a part of the new one back; old backups keep the old one.',
        )}
      </p>
      <FormLayout label={t('Make a new recovery key')} onSubmit={submit}>
        <PasswordField
          label={t('Passphrase')}
          value={passphrase}
          onChange={(typed) => {
            setPassphrase(typed);
            setRefused(null);
          }}
          errorMessage={refused ? failureMessage(refused, t) : undefined}
          isRequired
        />
        <FormActions>
          <Button type="submit" isPending={make.isPending} isDisabled={passphrase === ''}>
            {t('Make a new recovery key')}
          </Button>
        </FormActions>
      </FormLayout>
      <Dialog isOpen={step !== null} onClose={() => setStep(null)} title={t('Your new recovery key')}>
        {step?.name === 'show' && (
          <ShownRecoveryKey
            recoveryKey={step.recoveryKey}
            folder={folder}
            onNext={() => setStep({ ...step, name: 'prove', group: chooseGroup() })}
          />
        )}
        {step?.name === 'prove' && (
          <ProveGroup
            group={step.group}
            onProve={(text) => prove(step.group, text)}
            onShowAgain={() => setStep({ name: 'show', recoveryKey: step.recoveryKey })}
          />
        )}
      </Dialog>
    </div>
  );
}
