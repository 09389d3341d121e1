import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import type { Failure } from '../../data/failure.ts';
import { refresh } from '../../data/query.ts';
import { Banner, Button, Data } from '../../ui/index.ts';
import { troubleTitle, troubleWords, waysOn } from './folder-states.ts';
import styles from './Unlock.module.css';
import { UnlockFrame } from './UnlockFrame.tsx';
import { useDoorStep } from './use-door-step.ts';
import type { UnlockView } from './views.ts';

interface FolderTroubleProps {
  status: WorkspaceStatus;
  failure: Failure;
  onView: (view: UnlockView) => void;
}

/** A folder that cannot simply be unlocked: what happened, what was kept, and the ways on that make sense. */
export function FolderTrouble({ status, failure, onView }: FolderTroubleProps) {
  const { t } = useTranslation();
  const practice = useDoorStep();
  const ways = waysOn(failure);

  async function lookAgain() {
    await refresh();
    onView({ name: 'start' });
  }

  return (
    <UnlockFrame
      title={troubleTitle(failure, t)}
      subtitle={
        <>
          {t('Folder:')} <Data>{status.folder}</Data>
        </>
      }
      below={
        <Button
          kind="quiet"
          isPending={practice.isPending}
          onPress={() => void practice.run(() => client.workspace.openPractice())}
        >
          {t('Practice workspace')}
        </Button>
      }
    >
      <Banner kind="alarm">{troubleWords(failure, t)}</Banner>
      {practice.failure && <p role="alert">{failureMessage(practice.failure, t)}</p>}
      <div className={styles.ways}>
        {ways.restore && (
          <Button kind="primary" autoFocus onPress={() => onView({ name: 'backups' })}>
            {t('Restore a backup')}
          </Button>
        )}
        {ways.salvage && (
          <Button onPress={() => onView({ name: 'salvage' })}>{t('Save what can be read')}</Button>
        )}
        {ways.tryAgain && (
          <Button kind="primary" autoFocus onPress={() => void lookAgain()}>
            {t('Try again')}
          </Button>
        )}
        <Button onPress={() => onView({ name: 'other' })}>{t('Open another workspace')}</Button>
      </div>
    </UnlockFrame>
  );
}
