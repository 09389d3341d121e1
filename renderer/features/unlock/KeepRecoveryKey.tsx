import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client } from '../../data/client.ts';
import { failureMessage } from '../../data/failure-messages.ts';
import { toFailure } from '../../data/failure.ts';
import { forgetEverything, refresh } from '../../data/query.ts';
import { setUnprovedKey, useUnprovedKey } from '../../stores/key-proof.ts';
import { showToast } from '../../ui/index.ts';

import { MakeKeyAnew } from './MakeKeyAnew.tsx';
import { ProveKey } from './ProveKey.tsx';
import { ShowKey } from './ShowKey.tsx';

/**
 * The recovery key, shown once: read, printed, and proved by one group typed back. Only then the app is entered,
 * although the workspace is open already.
 */
export function KeepRecoveryKey({ status }: { status: WorkspaceStatus }) {
  const { t } = useTranslation();
  const recoveryKey = useUnprovedKey();
  const [isAsked, setAsked] = useState(false);
  if (recoveryKey === null) return <MakeKeyAnew />;
  if (!isAsked)
    return <ShowKey recoveryKey={recoveryKey} folder={status.folder} onNext={() => setAsked(true)} />;

  async function prove(group: number, text: string): Promise<boolean> {
    try {
      const { proved } = await client.workspace.proveRecoveryKey({ group, text });
      if (proved) {
        // The status first: without the key in hand, an old status would ask for a new one.
        await refresh();
        setUnprovedKey(null);
      }
      return proved;
    } catch (error) {
      const failure = toFailure(error);
      // Left alone for too long: locked. The next unlocking asks for a new key.
      if (failure.code === 'LOCKED') forgetEverything();
      else showToast({ message: failureMessage(failure, t), isAlarm: true });
      return false;
    }
  }

  return <ProveKey onProve={prove} onShowAgain={() => setAsked(false)} />;
}
