import type { RetentionPolicyFields } from '../../../shared/contract/retention.ts';
import { writePolicy } from '../../repositories/retention.ts';
import { change } from '../change.ts';
import type { OpenWorkspace } from '../open-workspace.ts';

/** How long records are kept, as the user's own rules say; null: no rule, nothing is ever due. */
export function setPolicy(
  workspace: OpenWorkspace,
  { policy }: { policy: RetentionPolicyFields | null },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    {
      action: 'retention.policy',
      objectType: 'settings',
      detail: policy
        ? {
            yearsAfterService: policy.yearsAfterService,
            yearsAfterMajority: policy.yearsAfterMajority,
            majorityAge: policy.majorityAge,
            lastService: policy.lastService,
          }
        : { isSet: false },
    },
    (db) => writePolicy(db, policy),
  );
  return { undoStep };
}
