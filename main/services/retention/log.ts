import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Certificate, Destruction, RetentionPolicyFields } from '../../../shared/contract/retention.ts';
import * as rows from '../../repositories/destruction.ts';
import { countHoldsChangedAfter } from '../../repositories/legal-holds.ts';
import { readSettings } from '../../repositories/settings.ts';
import { listBackupsFromBefore } from '../../workspace/backups.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

interface Counts {
  destroyed: Record<string, number>;
  nameless: Record<string, number>;
  emptied: Record<string, number>;
}

export function log(workspace: OpenWorkspace): Destruction[] {
  return rows.listDestructions(workspace.db).map(shown);
}

export function certificate(
  workspace: OpenWorkspace,
  { destructionId }: { destructionId: string },
): Certificate {
  const { db, vault } = workspace;
  const row = rows.findDestruction(db, destructionId);
  if (!row) throw new MezzoError('NOT_FOUND', { kind: 'destruction' });
  const seq = rows.findSeqOf(db, destructionId);
  return {
    ...shown(row),
    organisation: readSettings(db).organisation,
    policy: JSON.parse(row.policy) as RetentionPolicyFields,
    ...(JSON.parse(row.counts) as Counts),
    // Of a log that came with a salvage the chain may know nothing: then every backup may hold it.
    backupsKept: listBackupsFromBefore(vault, seq ?? Number.MAX_SAFE_INTEGER).length,
    backupsRemoved: rows.countBackupsRemoved(db, destructionId),
  };
}

export function since(
  workspace: OpenWorkspace,
  { moment }: { moment: string },
): { destroyed: number; holds: number } {
  const { db } = workspace;
  return {
    destroyed: rows.listDestructions(db).filter(({ at }) => at > moment).length,
    holds: countHoldsChangedAfter(db, moment),
  };
}

function shown(row: rows.DestructionRow): Destruction {
  const { id, at, objectId, reference, lastServiceOn, dueOn, reason, byName } = row;
  const { destroyed } = JSON.parse(row.counts) as Counts;
  return {
    destructionId: id,
    kind: row.kind === 'note' && destroyed['notes'] === undefined ? 'private-note' : row.kind,
    id: objectId,
    at,
    reference,
    lastServiceOn,
    dueOn,
    reason,
    byName,
    rows: Object.values(destroyed).reduce((sum, count) => sum + count, 0),
  };
}
