import type { WorkspaceStatus } from '../../../shared/contract/workspace.ts';

export function UnlockScreen({ status: _ }: { status: WorkspaceStatus }) {
  return null;
}
