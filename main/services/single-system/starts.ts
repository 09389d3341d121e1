import { MezzoError } from '../../../shared/contract/failures.ts';
import * as rows from '../../repositories/intervention-starts.ts';
import { belongsToGroup } from '../../repositories/scores.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { get as getMeasure } from '../measures/measures.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';

interface Start {
  groupId: string;
  measureId: string | null;
  personId: string | null;
  startsOn: string | null;
}

/** @throws MezzoError NOT_FOUND, NOT_A_MEMBER */
export function setStart(
  workspace: OpenWorkspace,
  { groupId, measureId, personId, startsOn }: Start,
): { undoStep: number | null } {
  requireGroup(workspace, groupId);
  if (measureId !== null) getMeasure(workspace, { id: measureId });
  if (personId !== null && !belongsToGroup(workspace.db, groupId, personId))
    throw new MezzoError('NOT_A_MEMBER');
  const { undoStep } = change(
    workspace,
    {
      action: 'singleSystem.start',
      objectType: personId === null ? 'group' : 'person',
      objectId: personId ?? groupId,
      detail: { startsOn },
    },
    (db) => {
      const of = { groupId, measureId, personId };
      if (rows.listStarts(db, of).some((one) => one.personId === personId && one.startsOn === startsOn))
        return;
      rows.deleteStart(db, of);
      if (startsOn !== null)
        rows.insertStart(db, { id: workspace.newId(), ...of, startsOn, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}
