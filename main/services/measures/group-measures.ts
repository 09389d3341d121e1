import { MezzoError } from '../../../shared/contract/failures.ts';
import type { GroupMeasure, Rater, Rhythm } from '../../../shared/contract/measures.ts';
import { missingScores } from '../../../shared/domain/measure-occasions.ts';
import * as rows from '../../repositories/measures.ts';
import { countScores, listMeasuredMembers, listScores } from '../../repositories/scores.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { localNow, type OpenWorkspace } from '../open-workspace.ts';
import { requireSameOrder } from '../order.ts';
import { noteView } from '../views.ts';
import { requireMeasure } from './measures.ts';

type Step = { undoStep: number | null };

export function list(workspace: OpenWorkspace, { groupId }: { groupId: string }): GroupMeasure[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'measures', groupId);
  const { db } = workspace;
  const counts = countScores(db, groupId);
  const sheetsOf = Map.groupBy(listScores(db, { groupId }), ({ measureId }) => measureId);
  const memberIds = listMeasuredMembers(db, groupId, localNow(workspace).date)
    .filter(({ isMember }) => isMember)
    .map(({ id }) => id);
  return rows.listGroupMeasures(db, groupId).map((used) => {
    const { withoutPre, withoutPost } = missingScores(
      sheetsOf.get(used.measure.id) ?? [],
      memberIds,
      used.rater,
    );
    return {
      ...used,
      scores: counts.get(used.measure.id)?.scores ?? 0,
      latestOn: counts.get(used.measure.id)?.latestOn ?? null,
      withoutPost: withoutPost.length,
      withoutPre: used.rhythm === 'first-and-last' ? withoutPre.length : 0,
    };
  });
}

/** Adds a measure at the end; one that the group uses already only takes the rhythm and who answers. */
export function add(
  workspace: OpenWorkspace,
  { groupId, measureId, rhythm, rater }: { groupId: string; measureId: string; rhythm: Rhythm; rater: Rater },
): Step & { id: string } {
  const { result: id, undoStep } = change(
    workspace,
    {
      action: 'groupMeasure.add',
      objectType: 'group',
      objectId: groupId,
      detail: { measureId, rhythm, rater },
    },
    (db) => {
      requireGroup(workspace, groupId);
      requireMeasure(workspace, measureId);
      const known = rows.findUse(db, groupId, measureId);
      if (known) {
        if (known.rhythm !== rhythm || known.rater !== rater) rows.updateUse(db, known.id, { rhythm, rater });
        return known.id;
      }
      const newId = workspace.newId();
      rows.insertUse(db, {
        id: newId,
        groupId,
        measureId,
        rhythm,
        rater,
        position: rows.nextUsePosition(db, groupId),
      });
      return newId;
    },
  );
  return { id, undoStep };
}

export function setRhythm(workspace: OpenWorkspace, { id, rhythm }: { id: string; rhythm: Rhythm }): Step {
  const { groupId, ...use } = requireUse(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'groupMeasure.setRhythm', objectType: 'group', objectId: groupId, detail: { rhythm } },
    (db) => {
      if (use.rhythm !== rhythm) rows.updateUse(db, id, { rhythm });
    },
  );
  return { undoStep };
}

/** Scores by others stay; only those of who answers are waited for. */
export function setRater(workspace: OpenWorkspace, { id, rater }: { id: string; rater: Rater }): Step {
  const { groupId, measureId, ...use } = requireUse(workspace, id);
  const { undoStep } = change(
    workspace,
    {
      action: 'groupMeasure.setRater',
      objectType: 'group',
      objectId: groupId,
      detail: { measureId, rater },
    },
    (db) => {
      if (use.rater !== rater) rows.updateUse(db, id, { rater });
    },
  );
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const { groupId, measureId } = requireUse(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'groupMeasure.remove', objectType: 'group', objectId: groupId, detail: { measureId } },
    (db) => rows.deleteUse(db, id),
  );
  return { undoStep };
}

/** @throws MezzoError CHANGED_ELSEWHERE where the list is another by now */
export function reorder(
  workspace: OpenWorkspace,
  { groupId, ids }: { groupId: string; ids: string[] },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'groupMeasure.reorder', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const used = rows.listGroupMeasures(db, groupId).map(({ id }) => rows.findGroupMeasure(db, id)!);
      requireSameOrder(
        ids,
        used.map(({ id }) => id),
      );
      // One in the trash keeps the place that it had.
      const places = used.map(({ position }) => position);
      for (const [place, id] of ids.entries())
        if (used.find((use) => use.id === id)!.position !== places[place])
          rows.updateUse(db, id, { position: places[place]! });
    },
  );
  return { undoStep };
}

function requireUse(workspace: OpenWorkspace, id: string): rows.UsedMeasure {
  const use = rows.findGroupMeasure(workspace.db, id);
  if (!use) throw new MezzoError('NOT_FOUND', { kind: 'measure' });
  return use;
}
