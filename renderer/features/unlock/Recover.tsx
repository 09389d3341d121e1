import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import type { Failure } from '../../data/failure.ts';
import {
  Banner,
  Button,
  type FieldHandle,
  findPassphraseProblem,
  FormActions,
  FormLayout,
  NewPassphraseFields,
  noPassphrase,
  TextField,
} from '../../ui/index.ts';
import { AnchorAlarm } from './AnchorAlarm.tsx';
import { isAnchorAlarm, isTrouble } from './folder-states.ts';
import { TriesLeft } from './TriesLeft.tsx';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import type { UnlockView } from './views.ts';

interface RecoverProps {
  status: WorkspaceStatus;
  onBack: () => void;
  onView: (view: UnlockView) => void;
  onTrouble: (failure: Failure) => void;
}

/** The passphrase is forgotten: the recovery key opens the workspace, and a new passphrase is set in the same step. */
export function Recover({ status, onBack, onView, onTrouble }: RecoverProps) {
  const { t } = useTranslation();
  const field = useRef<FieldHandle>(null);
  const [recoveryKey, setRecoveryKey] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [wasSent, setSent] = useState(false);
  const door = useDoorStep();
  const seconds = useSecondsUntil(status.retryAt);

  async function recover(acceptAnchor: boolean) {
    const { passphrase } = chosen;
    const step = await door.run(() => client.workspace.recover({ recoveryKey, passphrase, acceptAnchor }));
    if (step === null || !('refused' in step)) return;
    if (isTrouble(step.refused)) onTrouble(step.refused);
    else field.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    if (recoveryKey.trim() === '') field.current?.focus();
    else if (findPassphraseProblem(chosen) === null && seconds === 0) void recover(false);
  }

  const { failure } = door;
  const isAboutKey = failure?.code === 'WRONG_RECOVERY_KEY';
  const isMissing = wasSent && recoveryKey.trim() === '';
  return (
    <UnlockFrame
      title={t('Use the recovery key')}
      subtitle={t('It opens the workspace once more, and you choose a new passphrase.')}
      below={
        <Button kind="quiet" onPress={() => onView({ name: 'backups' })}>
          {t('Restore a backup instead')}
        </Button>
      }
    >
      {failure && isAnchorAlarm(failure) ? (
        <AnchorAlarm
          failure={failure}
          isPending={door.isPending}
          onAccept={() => void recover(true)}
          onRestore={(backupId) => onView({ name: 'backups', backupId })}
        />
      ) : (
        <FormLayout label={t('Use the recovery key')} onSubmit={submit}>
          {failure && !isAboutKey && <Banner kind="alarm">{failureMessage(failure, t)}</Banner>}
          <TextField
            ref={field}
            label={t('Recovery key')}
            description={t('Nine groups of four, from your paper. Spaces and capitals do not matter.')}
            value={recoveryKey}
            onChange={(next) => {
              setRecoveryKey(next);
              door.forget();
            }}
            errorMessage={
              isAboutKey
                ? failureMessage(failure, t)
                : isMissing
                  ? t('Type the nine groups of the recovery key.')
                  : undefined
            }
            spellCheck={false}
            maxLength={200}
            isRequired
            autoFocus
          />
          <NewPassphraseFields
            label={t('New passphrase')}
            value={chosen}
            onChange={setChosen}
            showsProblems={wasSent}
          />
          <TriesLeft failedAttempts={status.failedAttempts} seconds={seconds} />
          <FormActions>
            <Button onPress={onBack} isDisabled={door.isPending}>
              {t('Back')}
            </Button>
            <Button kind="primary" type="submit" isPending={door.isPending} isDisabled={seconds > 0}>
              {t('Open with the recovery key')}
            </Button>
          </FormActions>
        </FormLayout>
      )}
    </UnlockFrame>
  );
}
