import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { backupContents, backupReason } from '../../data/backup-words.ts';
import { client, core } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { formatInstant } from '../../i18n/format.ts';
import {
  Banner,
  Busy,
  Button,
  EmptyState,
  emptyRestoreChoice,
  FormActions,
  FormLayout,
  ProgressBar,
  RadioCards,
  readRestoreChoice,
  RestoreFields,
  showToast,
} from '../../ui/index.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';

interface RestoreBackupProps {
  status: WorkspaceStatus;
  /** The backup that an alarm points to; without it the newest verified one is chosen. */
  chosen?: string;
  onBack: () => void;
}

const keyRefusals = ['WRONG_PASSPHRASE', 'WRONG_RECOVERY_KEY', 'WAIT_BEFORE_RETRY'];
const folderRefusals = [
  'FOLDER_NOT_EMPTY',
  'WORKSPACE_EXISTS',
  'SYNCED_FOLDER',
  'NETWORK_FOLDER',
  'READ_ONLY_FOLDER',
];

/** Restores one of the backups beside the workspace, here or into a new folder, and opens it there. */
export function RestoreBackup({ status, chosen, onBack }: RestoreBackupProps) {
  const { t } = useTranslation();
  const backups = useQuery(core.backups.list.queryOptions());
  const [picked, setPicked] = useState<string | null>(chosen ?? null);
  const [choice, setChoice] = useState(emptyRestoreChoice);
  const [wasSent, setSent] = useState(false);
  const door = useDoorStep();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

  const list = backups.data ?? [];
  const id = picked ?? list.find(({ verified }) => verified)?.id ?? list[0]?.id ?? null;

  async function restore(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    const asked = readRestoreChoice(choice);
    if (id === null || asked === null) return;
    const step = await door.run(() => client.backups.restore({ id, ...asked }));
    if (step === null || !('output' in step)) return;
    showToast({
      message:
        choice.by === 'recovery-key'
          ? t(
              'The backup is restored. Its passphrase is the one of that day; if it is forgotten, lock Mezzo and use the recovery key once more to choose a new one.',
            )
          : t('The backup is restored.'),
    });
  }

  const { failure } = door;
  const words = failure ? failureMessage(failure, t) : undefined;
  const isAboutKey = failure !== null && keyRefusals.includes(failure.code);
  const isAboutFolder =
    failure !== null &&
    choice.place === 'folder' &&
    (folderRefusals.includes(failure.code) || failure.details['problem'] === 'not-absolute');
  const isKeyMissing =
    wasSent && (choice.by === 'passphrase' ? choice.passphrase : choice.recoveryKey.trim()) === '';
  const isFolderMissing = wasSent && choice.folder.trim() === '';
  const fillIn = t('This is needed.');

  return (
    <UnlockFrame
      isWide
      title={t('Restore a backup')}
      subtitle={t('Each backup is whole: records, keys and audit log of that moment.')}
    >
      {backups.isPending && <Busy />}
      {backups.isError && <Banner kind="alarm">{t('The backups could not be listed.')}</Banner>}
      {backups.data && list.length === 0 && (
        <EmptyState action={<Button onPress={onBack}>{t('Back')}</Button>}>
          {t('There is no backup beside this workspace.')}
        </EmptyState>
      )}
      {list.length > 0 && (
        <FormLayout label={t('Restore a backup')} onSubmit={(event) => void restore(event)}>
          {failure && !isAboutKey && !isAboutFolder && <Banner kind="alarm">{words}</Banner>}
          <div className={styles.scroll}>
            <RadioCards
              label={t('Which backup')}
              value={id}
              onChange={setPicked}
              cardWidth="100%"
              isDisabled={door.isPending}
              options={list.map((backup) => ({
                value: backup.id,
                label: formatInstant(backup.madeAt, zone),
                description: `${backupContents(backup, t)}; ${backupReason(backup.reason, t)}${
                  backup.verified ? '' : `; ${t('not verified')}`
                }`,
              }))}
            />
          </div>
          <RestoreFields
            value={choice}
            onChange={(next) => {
              setChoice(next);
              door.forget();
            }}
            keyError={isAboutKey ? words : isKeyMissing ? fillIn : undefined}
            folderError={isAboutFolder ? words : isFolderMissing ? fillIn : undefined}
            hereFolder={status.folder}
            chooseFolder={window.mezzoHost && (() => window.mezzoHost!.chooseFolder())}
            isDisabled={door.isPending}
          />
          {door.isPending && <ProgressBar label={t('Checking and restoring')} value={null} total={1} />}
          <FormActions>
            <Button onPress={onBack} isDisabled={door.isPending}>
              {t('Back')}
            </Button>
            <Button kind="primary" type="submit" isPending={door.isPending}>
              {t('Restore and open')}
            </Button>
          </FormActions>
        </FormLayout>
      )}
    </UnlockFrame>
  );
}
