import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { useUnprovedKey } from '../../stores/key-proof.ts';

/**
 * Whether an open workspace has a recovery key that nobody has proved to have kept: then `UnlockScreen` is shown
 * instead of the app. The key itself is nowhere but in the page that shows it; a page that was closed too early asks
 * for a new one at the next unlocking.
 */
export function useKeyToProve(
  status: Pick<WorkspaceStatus, 'state' | 'isRecoveryKeyProved'> | undefined,
): boolean {
  const shown = useUnprovedKey();
  return status?.state === 'open' && (shown !== null || !status.isRecoveryKeyProved);
}
