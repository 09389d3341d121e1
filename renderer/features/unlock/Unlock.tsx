import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import type { Failure } from '../../data/failure.ts';
import { Button, Data, type FieldHandle, FormLayout, PasswordField } from '../../ui/index.ts';
import { AnchorAlarm } from './AnchorAlarm.tsx';
import { isAnchorAlarm, isTrouble } from './folder-states.ts';
import { TriesLeft } from './TriesLeft.tsx';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';
import { useSecondsUntil } from './use-seconds-until.ts';
import type { UnlockView } from './views.ts';

interface UnlockProps {
  status: WorkspaceStatus;
  onView: (view: UnlockView) => void;
  onTrouble: (failure: Failure) => void;
}

/** A locked page: the passphrase, Enter, and one is in. */
export function Unlock({ status, onView, onTrouble }: UnlockProps) {
  const { t } = useTranslation();
  const field = useRef<FieldHandle>(null);
  const [passphrase, setPassphrase] = useState('');
  const [hasCapsLock, setCapsLock] = useState(false);
  const door = useDoorStep();
  const seconds = useSecondsUntil(status.retryAt);
  const practice = useDoorStep();

  async function unlock(acceptAnchor: boolean) {
    const step = await door.run(() => client.workspace.unlock({ passphrase, acceptAnchor }));
    if (step === null || !('refused' in step)) return;
    if (isTrouble(step.refused)) onTrouble(step.refused);
    else field.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (passphrase === '' || seconds > 0) field.current?.focus();
    else void unlock(false);
  }

  const alarm = door.failure && isAnchorAlarm(door.failure) ? door.failure : null;
  // While one waits, the countdown says it better than the refusal.
  const isWait = door.failure?.code === 'WAIT_BEFORE_RETRY';
  const refusal = door.failure && !alarm && !isWait ? failureMessage(door.failure, t) : undefined;
  return (
    <UnlockFrame
      title={t('Unlock Mezzo')}
      subtitle={
        <>
          {t('Workspace:')} <Data>{lastPart(status.folder)}</Data>
        </>
      }
      below={
        <>
          <Button kind="quiet" onPress={() => onView({ name: 'recover' })}>
            {t('Use the recovery key')}
          </Button>
          <Button kind="quiet" onPress={() => onView({ name: 'other' })}>
            {t('Open another workspace')}
          </Button>
          <Button
            kind="quiet"
            isPending={practice.isPending}
            onPress={() => void practice.run(() => client.workspace.openPractice())}
          >
            {t('Practice workspace')}
          </Button>
        </>
      }
    >
      {alarm ? (
        <AnchorAlarm
          failure={alarm}
          isPending={door.isPending}
          onAccept={() => void unlock(true)}
          onRestore={(backupId) => onView({ name: 'backups', backupId })}
        />
      ) : (
        <FormLayout label={t('Unlock Mezzo')} onSubmit={submit}>
          <div onKeyUp={(event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))}>
            <PasswordField
              ref={field}
              label={t('Passphrase')}
              value={passphrase}
              onChange={(next) => {
                setPassphrase(next);
                door.forget();
              }}
              errorMessage={refusal}
              autoFocus
            />
          </div>
          {hasCapsLock && (
            <p className={styles.caps} role="status">
              {t('Caps Lock is on.')}
            </p>
          )}
          <TriesLeft failedAttempts={status.failedAttempts} seconds={seconds} />
          {practice.failure && <p role="alert">{failureMessage(practice.failure, t)}</p>}
          <div className={styles.full}>
            <Button
              kind="primary"
              size="large"
              type="submit"
              isPending={door.isPending}
              isDisabled={seconds > 0}
            >
              {t('Unlock')}
            </Button>
          </div>
        </FormLayout>
      )}
    </UnlockFrame>
  );
}

/** A workspace is known by its folder's name: its own name stands encrypted. */
function lastPart(folder: string): string {
  return folder.split(/[\\/]/).findLast((part) => part !== '') ?? folder;
}
