import { addYears } from '../../../shared/domain/retention.ts';
import { findPolicy } from '../../repositories/retention.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { listCameBack } from './came-back.ts';
import { isCompacted } from './compact.ts';
import { listEntries } from './due.ts';
import { listLifted, StandingHolds } from './holds.ts';

/** The policy, what is due by it now and within the next year, what is held, and what came back. */
export function read(workspace: OpenWorkspace) {
  const { db } = workspace;
  const today = localNow(workspace).date;
  const policy = findPolicy(db);
  const holds = StandingHolds.read(db);
  noteView(workspace, 'retention', workspace.vault.workspaceId);
  return {
    policy,
    today,
    entries: policy ? listEntries(db, policy, { dueBy: addYears(today, 1), today }, holds) : [],
    holds: holds.list(),
    lifted: listLifted(db),
    cameBack: listCameBack(workspace, policy, holds),
    isCompacted: isCompacted(workspace),
  };
}
