import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../shared/contract/workspace.ts';
import { backupContents } from '../../data/backup-words.ts';
import { client } from '../../data/client.ts';
import { type Failure, toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { refresh } from '../../data/query.ts';
import { formatInstant } from '../../i18n/format.ts';
import {
  Banner,
  Button,
  Dialog,
  emptyRestoreChoice,
  FormActions,
  FormLayout,
  ProgressBar,
  readRestoreChoice,
  RestoreFields,
  showToast,
  useNavigate,
} from '../../ui/index.ts';
import { SinceBackup } from './SinceBackup.tsx';
import styles from './Settings.module.css';

interface RestoreDialogProps {
  backup: Backup;
  folder: string;
  timeZone: string;
  onClose: () => void;
}

const keyRefusals = ['WRONG_PASSPHRASE', 'WRONG_RECOVERY_KEY', 'WAIT_BEFORE_RETRY'];

/** Brings a backup back, here or into a new folder: named in the title, and confirmed with its own key. */
export function RestoreDialog({ backup, folder, timeZone, onClose }: RestoreDialogProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [choice, setChoice] = useState(emptyRestoreChoice);
  const [wasSent, setSent] = useState(false);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const moment = formatInstant(backup.madeAt, timeZone);

  async function restore(event: FormEvent) {
    event.preventDefault();
    setSent(true);
    const asked = readRestoreChoice(choice);
    if (asked === null || isPending) return;
    setPending(true);
    try {
      const restored = await client.backups.restore({ id: backup.id, ...asked });
      showToast({
        message: t('The backup of {{moment}} is restored and open: {{folder}}', {
          moment,
          folder: restored.folder,
        }),
      });
      onClose();
      navigate('/');
      // Other records lie under the same addresses now: nothing read before may be shown.
      await queries.resetQueries();
    } catch (error) {
      setFailure(toFailure(error));
      // The workspace may have been shut before the refusal.
      await refresh();
    } finally {
      setPending(false);
    }
  }

  const words = failure ? failureMessage(failure, t) : undefined;
  const isAboutKey = failure !== null && keyRefusals.includes(failure.code);
  const isKeyMissing =
    wasSent && (choice.by === 'passphrase' ? choice.passphrase : choice.recoveryKey.trim()) === '';
  return (
    <Dialog
      isOpen
      onClose={() => !isPending && onClose()}
      title={t('Restore the backup of {{moment}}?', { moment })}
    >
      <FormLayout label={t('Restore a backup')} onSubmit={(event) => void restore(event)}>
        <p className={styles.muted}>
          {t('It holds {{contents}}.', { contents: backupContents(backup, t) })}{' '}
          {t('This cannot be undone, but what is here now is backed up first.')}
        </p>
        <SinceBackup madeAt={backup.madeAt} isHere={choice.place === 'here'} />
        {failure && !isAboutKey && <Banner kind="alarm">{words}</Banner>}
        <RestoreFields
          value={choice}
          onChange={(next) => {
            setChoice(next);
            setFailure(null);
          }}
          keyError={isAboutKey ? words : isKeyMissing ? t('This is needed.') : undefined}
          folderError={wasSent && choice.folder.trim() === '' ? t('This is needed.') : undefined}
          hereFolder={folder}
          chooseFolder={window.mezzoHost && (() => window.mezzoHost!.chooseFolder())}
          isDisabled={isPending}
        />
        {isPending && <ProgressBar label={t('Checking and restoring')} value={null} total={1} />}
        <FormActions>
          <Button onPress={onClose} isDisabled={isPending}>
            {t('Cancel')}
          </Button>
          <Button kind="danger" type="submit" isPending={isPending}>
            {choice.place === 'here' ? t('Restore over what is here') : t('Restore into the new folder')}
          </Button>
        </FormActions>
      </FormLayout>
    </Dialog>
  );
}
