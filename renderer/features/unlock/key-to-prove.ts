import { useQuery } from '@tanstack/react-query';
import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';
import { client, core } from '../../data/client.ts';
import { setUnprovedKey, useUnprovedKey } from '../../stores/key-proof.ts';

/**
 * Where the workspace notes that a recovery key was shown and not yet typed back. The key itself is nowhere but in
 * the page that shows it; a page that was closed too early asks for a new one at the next unlocking.
 */
const noteKey = 'recovery-key-to-prove';

/** Call before the page learns that the workspace is open: from here on the person stays until the key is proved. */
export async function keepUntilProved(recoveryKey: string): Promise<void> {
  setUnprovedKey(recoveryKey);
  await client.drafts.put({ key: noteKey, value: true });
}

/** The key was typed back: the app may be entered. Read everything again after this. */
export async function letGoOfKey(): Promise<void> {
  await client.drafts.clear({ key: noteKey });
  setUnprovedKey(null);
}

/**
 * Whether an open workspace has a recovery key that nobody has proved to have kept: then `UnlockScreen` is shown
 * instead of the app. Undefined while that is being read.
 */
export function useKeyToProve(
  status: Pick<WorkspaceStatus, 'state' | 'kind'> | undefined,
): boolean | undefined {
  const isOpen = status?.state === 'open' && status.kind === 'real';
  const shown = useUnprovedKey();
  const note = useQuery({
    ...core.drafts.get.queryOptions({ input: { key: noteKey } }),
    enabled: isOpen && shown === null,
  });
  if (!isOpen) return false;
  if (shown !== null) return true;
  if (note.isPending) return undefined;
  return note.data !== null && note.data !== undefined;
}
