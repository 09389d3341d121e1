import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { toFailure, type Failure } from '../../data/failure.ts';
import { Banner, Button, FormActions, FormLayout, PasswordField, ProgressBar } from '../../ui/index.ts';
import { SalvageReport, type Salvaged } from './SalvageReport.tsx';
import { UnlockFrame } from './UnlockFrame.tsx';

/** Saves what can be read of a damaged database into a new workspace beside it. The damaged files stay. */
export function Salvage({ onBack, onRestore }: { onBack: () => void; onRestore: () => void }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [salvaged, setSalvaged] = useState<Salvaged | null>(null);

  async function salvage(event: FormEvent) {
    event.preventDefault();
    if (isPending || passphrase === '') return;
    setPending(true);
    try {
      setSalvaged(await client.workspace.salvage({ passphrase }));
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setPending(false);
    }
  }

  const isAboutKey = failure?.code === 'WRONG_PASSPHRASE' || failure?.code === 'WAIT_BEFORE_RETRY';
  if (salvaged) return <SalvageReport salvaged={salvaged} onBack={onBack} />;
  return (
    <UnlockFrame
      title={t('Save what can be read')}
      subtitle={t(
        'Every record that can still be read goes into a new workspace beside this one. The damaged files are copied aside and left as they are.',
      )}
    >
      <FormLayout label={t('Save what can be read')} onSubmit={(event) => void salvage(event)}>
        {failure && !isAboutKey && (
          <Banner kind="alarm" actions={<Button onPress={onRestore}>{t('Restore a backup')}</Button>}>
            {failure.code === 'DAMAGED_DATABASE'
              ? t(
                  'Nothing in this database can be read any more. It was left as it is. Restore the newest backup.',
                )
              : failureMessage(failure, t)}
          </Banner>
        )}
        <PasswordField
          label={t('Passphrase')}
          value={passphrase}
          onChange={(next) => {
            setPassphrase(next);
            setFailure(null);
          }}
          errorMessage={isAboutKey ? failureMessage(failure, t) : undefined}
          autoFocus
          isRequired
        />
        {isPending && <ProgressBar label={t('Reading the damaged database')} value={null} total={1} />}
        <FormActions>
          <Button onPress={onBack} isDisabled={isPending}>
            {t('Back')}
          </Button>
          <Button kind="primary" type="submit" isPending={isPending} isDisabled={passphrase === ''}>
            {t('Save what can be read')}
          </Button>
        </FormActions>
      </FormLayout>
    </UnlockFrame>
  );
}
