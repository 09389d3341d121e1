import { useState } from 'react';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import type { Failure } from '../../data/failure.ts';
import { CreateWorkspace } from './CreateWorkspace.tsx';
import { FirstRun } from './FirstRun.tsx';
import { FolderTrouble } from './FolderTrouble.tsx';
import { KeepRecoveryKey } from './KeepRecoveryKey.tsx';
import { OtherWorkspace } from './OtherWorkspace.tsx';
import { Recover } from './Recover.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';
import { Salvage } from './Salvage.tsx';
import { failureOfState } from './folder-states.ts';
import { Unlock } from './Unlock.tsx';
import type { UnlockView } from './views.ts';

/**
 * Everything before the app: shown while `status.state` is not 'open', and while a recovery key is unproved
 * (`useKeyToProve`). After each success all reads are fresh, so the app sees by itself that the door is open.
 */
export function UnlockScreen({ status }: { status: WorkspaceStatus }) {
  if (status.state === 'open') return <KeepRecoveryKey status={status} />;
  // Another folder, or another state of it, begins anew.
  return <ShutDoor key={`${status.folder} ${status.state}`} status={status} />;
}

function ShutDoor({ status }: { status: WorkspaceStatus }) {
  const [view, setView] = useState<UnlockView>({ name: 'start' });
  const back = () => setView({ name: 'start' });
  const onTrouble = (failure: Failure) => setView({ name: 'trouble', failure });

  switch (view.name) {
    case 'create':
      return <CreateWorkspace status={status} onBack={back} />;
    case 'other':
      return <OtherWorkspace status={status} onBack={back} />;
    case 'recover':
      return <Recover status={status} onBack={back} onView={setView} onTrouble={onTrouble} />;
    case 'backups':
      return <RestoreBackup status={status} chosen={view.backupId} onBack={back} />;
    case 'salvage':
      return <Salvage onBack={back} onRestore={() => setView({ name: 'backups' })} />;
    case 'trouble':
      return <FolderTrouble status={status} failure={view.failure} onView={setView} />;
    case 'start': {
      if (status.state === 'absent') return <FirstRun status={status} onView={setView} />;
      if (status.state === 'locked') return <Unlock status={status} onView={setView} onTrouble={onTrouble} />;
      return <FolderTrouble status={status} failure={failureOfState(status)} onView={setView} />;
    }
  }
}
