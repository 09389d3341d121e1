import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import {
  Banner,
  Button,
  Data,
  findPassphraseProblem,
  FormActions,
  FormLayout,
  FormRow,
  NewPassphraseFields,
  noPassphrase,
  TextField,
} from '../../ui/index.ts';
import { setUnprovedKey } from '../../stores/key-proof.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';

/** Makes the workspace: who it belongs to, and the passphrase that will open it. The recovery key comes next. */
export function CreateWorkspace({ status, onBack }: { status: WorkspaceStatus; onBack: () => void }) {
  const { t } = useTranslation();
  const [ownerName, setOwnerName] = useState('');
  const [ownerCredentials, setOwnerCredentials] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [wasSent, setSent] = useState(false);
  const door = useDoorStep();

  function make(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    if (findPassphraseProblem(chosen) !== null) return;
    const { passphrase } = chosen;
    void door.run(async () => {
      const { recoveryKey } = await client.workspace.create({ ownerName, ownerCredentials, passphrase });
      // Before the page learns that the door is open, so that it stays here until the key is proved.
      setUnprovedKey(recoveryKey);
    });
  }

  return (
    <UnlockFrame
      isWide
      title={t('Make my workspace')}
      subtitle={t('Step 1 of 2: the passphrase that opens it.')}
      below={
        <p className={styles.place}>
          {t('It will lie in')} <Data>{status.folder}</Data>
        </p>
      }
    >
      <div className={styles.withAside}>
        <FormLayout label={t('Make my workspace')} onSubmit={make}>
          {door.failure && <Banner kind="alarm">{failureMessage(door.failure, t)}</Banner>}
          <FormRow least="11rem">
            <TextField
              label={t('Your name')}
              value={ownerName}
              onChange={setOwnerName}
              description={t('As it should stand on sheets. Can wait.')}
              maxLength={120}
              autoFocus
            />
            <TextField
              label={t('Credentials')}
              value={ownerCredentials}
              onChange={setOwnerCredentials}
              description={t('For example LCSW. Can wait.')}
              maxLength={80}
            />
          </FormRow>
          <NewPassphraseFields value={chosen} onChange={setChosen} showsProblems={wasSent} />
          <FormActions>
            <Button onPress={onBack} isDisabled={door.isPending}>
              {t('Back')}
            </Button>
            <Button kind="primary" type="submit" isPending={door.isPending}>
              {t('Make the workspace')}
            </Button>
          </FormActions>
        </FormLayout>
        <div className={styles.plain}>
          <h2>{t('Nobody can reset this passphrase')}</h2>
          <p>
            {t(
              'The records are encrypted with it. Not we, not your school or agency, not a computer shop can open them without it. That protects your members if the computer is lost.',
            )}
          </p>
          <p>
            {t('In the next step you get a recovery key on paper, for the day the passphrase is forgotten.')}
          </p>
        </div>
      </div>
    </UnlockFrame>
  );
}
