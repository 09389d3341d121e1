import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { toFailure } from '../../data/failure.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { refresh } from '../../data/query.ts';
import { Button, Card, ConfirmDialog, showToast, useNavigate } from '../../ui/index.ts';
import styles from './Settings.module.css';

/** Into the practice workspace, out of it, and all of it anew. */
export function PracticeSection({ status }: { status: WorkspaceStatus }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [isPending, setPending] = useState(false);

  async function go(step: () => Promise<unknown>, message: string | null) {
    setPending(true);
    try {
      await step();
      setAsking(false);
      navigate('/');
      if (message !== null) showToast({ message });
      // Another workspace: nothing read before may be shown.
      await queries.resetQueries();
    } catch (error) {
      showToast({ message: failureMessage(toFailure(error), t), isAlarm: true });
      await refresh();
    } finally {
      setPending(false);
    }
  }

  if (status.kind !== 'practice') {
    return (
      <Card>
        <div className={styles.narrow}>
          <p>
            {t(
              'It holds a fictional student group that has met eight times of ten, and an adult support group. Everything can be tried there, and nothing of it reaches your own records.',
            )}
          </p>
          <p className={styles.muted}>
            {t('Your own workspace is saved and locked meanwhile; to come back you type your passphrase.')}
          </p>
          <div className={styles.row}>
            <Button
              kind="primary"
              isPending={isPending}
              onPress={() => void go(() => client.workspace.openPractice(), null)}
            >
              {t('Open the practice workspace')}
            </Button>
          </div>
        </div>
      </Card>
    );
  }
  return (
    <Card title={t('You are in the practice workspace')}>
      <div className={styles.narrow}>
        <p>
          {t('Everything here is fiction. Begin anew when it has become a muddle, or go back to your own.')}
        </p>
        <div className={styles.row}>
          <Button onPress={() => setAsking(true)}>{t('Begin the practice anew')}</Button>
          <Button
            kind="primary"
            isPending={isPending && !isAsking}
            onPress={() => void go(() => client.workspace.leavePractice(), null)}
          >
            {t('Leave the practice workspace')}
          </Button>
        </div>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          void go(() => client.workspace.resetPractice(), t('The practice workspace is as at the start.'))
        }
        isPending={isPending}
        title={t('Begin the practice workspace anew?')}
        confirmLabel={t('Begin anew')}
      >
        <p>
          {t(
            'Everything that was changed in the practice workspace is thrown away. Your own is not touched.',
          )}
        </p>
      </ConfirmDialog>
    </Card>
  );
}
