import type { OpenWorkspace } from '../open-workspace.ts';
import * as rows from '../../repositories/destruction.ts';
import { logEvent } from '../change.ts';

/**
 * Whether the file was written anew since something was destroyed last. Until then pages that became free may hold
 * traces of it, under the cipher; also after the app ended between the two.
 */
export function isCompacted({ db }: OpenWorkspace): boolean {
  return rows.isCompacted(db);
}

/**
 * Writes the whole file anew, without what was destroyed. It needs as much room on the disk as the file has.
 * @throws the storage failure that kept it from that
 */
export function compact(workspace: OpenWorkspace): { isCompacted: true } {
  const { db, vault } = workspace;
  try {
    rows.compact(db);
    vault.checkpoint();
  } catch (error) {
    noteFailure(workspace);
    throw error;
  }
  logEvent(workspace, {
    action: 'retention.compacted',
    objectType: 'workspace',
    objectId: vault.workspaceId,
  });
  return { isCompacted: true };
}

/** The same right after something was destroyed: what is destroyed is destroyed, whatever becomes of the file. */
export function tryToCompact(workspace: OpenWorkspace): boolean {
  try {
    return compact(workspace).isCompacted;
  } catch {
    return false;
  }
}

/** On a disk that takes nothing any more the log takes nothing either: then that nothing is noted tells it. */
function noteFailure(workspace: OpenWorkspace): void {
  try {
    logEvent(workspace, {
      action: 'retention.compact-failed',
      objectType: 'workspace',
      objectId: workspace.vault.workspaceId,
    });
  } catch {
    // See above.
  }
}
