import { useQuery } from '@tanstack/react-query';
import { Folder } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client, core } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { Button, Data, FolderField, FormActions, FormLayout } from '../../ui/index.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';

/** Goes to another folder: one that was open before, or one that is named. */
export function OtherWorkspace({ status, onBack }: { status: WorkspaceStatus; onBack: () => void }) {
  const { t } = useTranslation();
  const [folder, setFolder] = useState('');
  const recent = useQuery(core.workspace.recent.queryOptions());
  const door = useDoorStep();
  const others = (recent.data ?? []).filter((known) => known.folder !== status.folder);

  async function go(chosen: string) {
    const step = await door.run(() => client.workspace.openFolder({ folder: chosen }));
    // Where the folder is the present one nothing changes on its own.
    if (step && 'output' in step) onBack();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (folder.trim() !== '') void go(folder.trim());
  }

  return (
    <UnlockFrame
      title={t('Open another workspace')}
      subtitle={t('Each workspace is a folder of its own, with its own passphrase.')}
    >
      {others.length > 0 && (
        <nav aria-label={t('Open before')} className={styles.folders}>
          {others.map((known) => (
            <button
              key={known.folder}
              type="button"
              className={styles.folder}
              disabled={door.isPending}
              onClick={() => void go(known.folder)}
            >
              <Folder aria-hidden="true" />
              <span className={styles.folderWords}>
                <Data>{known.folder.split(/[\\/]/).at(-1)}</Data>
                <Data className={styles.path}>{known.folder}</Data>
              </span>
            </button>
          ))}
        </nav>
      )}
      <FormLayout label={t('Open another workspace')} onSubmit={submit}>
        <FolderField
          label={t('Folder')}
          description={t(
            'The whole path. An empty or new folder becomes a new workspace; it has to be on this computer.',
          )}
          value={folder}
          onChange={(next) => {
            setFolder(next);
            door.forget();
          }}
          errorMessage={door.failure ? failureMessage(door.failure, t) : undefined}
          chooseFolder={window.mezzoHost && (() => window.mezzoHost!.chooseFolder())}
          autoFocus
        />
        <FormActions>
          <Button onPress={onBack}>{t('Back')}</Button>
          <Button kind="primary" type="submit" isPending={door.isPending} isDisabled={folder.trim() === ''}>
            {t('Open this folder')}
          </Button>
        </FormActions>
      </FormLayout>
    </UnlockFrame>
  );
}
