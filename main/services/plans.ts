import { MezzoError } from '../../shared/contract/failures.ts';
import type { Goal } from '../../shared/contract/goals.ts';
import type { Plan, PlanAnswerFields } from '../../shared/contract/plan.ts';
import { planHeadings, planProgress } from '../../shared/domain/plan-headings.ts';
import { deleteGoal } from '../repositories/goals.ts';
import * as rows from '../repositories/plans.ts';
import { change } from './change.ts';
import { keepWording, requireGoal as requireAnyGoal } from './goals/goals.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requireSameOrder } from './order.ts';
import { templateName } from './plan-templates.ts';
import { noteView } from './views.ts';

type Step = { undoStep: number | null };

export function get(workspace: OpenWorkspace, { groupId }: { groupId: string }): Plan {
  const group = rows.findPlannedGroup(workspace.db, groupId);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  noteView(workspace, 'plan', groupId);
  const written = rows.listAnswers(workspace.db, groupId);
  const answers: Plan['answers'] = planHeadings.map((heading) => {
    const answer = written.find((candidate) => candidate.heading === heading);
    if (!answer) return { heading, text: '', state: 'open', reason: '', updatedAt: null };
    const { id: _, ...fields } = answer;
    return fields;
  });
  return {
    groupId,
    answers,
    settled: planProgress(answers).settled,
    goals: rows.listGoals(workspace.db, groupId),
    templateName: templateName(group.planTemplate),
  };
}

export function answer(
  workspace: OpenWorkspace,
  { groupId, answer: fields }: { groupId: string; answer: PlanAnswerFields },
): Step {
  const { heading, text, state, reason } = fields;
  const { undoStep } = change(
    workspace,
    { action: 'plan.answer', objectType: 'group', objectId: groupId, detail: { heading, state } },
    (db) => {
      requireGroup(workspace, groupId);
      const before = rows.listAnswers(db, groupId).find((row) => row.heading === heading);
      const updatedAt = now(workspace);
      if (!before)
        rows.insertAnswer(db, {
          id: workspace.newId(),
          groupId,
          heading,
          text,
          state,
          reason,
          updatedAt,
        });
      else if (before.text !== text || before.state !== state || before.reason !== reason)
        rows.updateAnswer(db, before.id, { text, state, reason, updatedAt });
    },
  );
  return { undoStep };
}

export function addGoal(
  workspace: OpenWorkspace,
  { groupId, text }: { groupId: string; text: string },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'goal.add', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const last = rows.listGoals(db, groupId).at(-1)?.position ?? 0;
      rows.insertGoal(db, { id, groupId, text, position: last + 1, updatedAt: now(workspace) });
    },
  );
  return { id, undoStep };
}

export function updateGoal(workspace: OpenWorkspace, { id, text }: { id: string; text: string }): Step {
  const goal = requireGoal(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'goal.update', objectType: 'group', objectId: goal.groupId },
    (db) => {
      if (text === goal.text) return;
      const isRated = goal.ratings > 0;
      // What was rated keeps the words that it was rated under.
      if (isRated) keepWording(workspace, goal, { reason: '', revisedOn: localNow(workspace).date });
      const revision = goal.revision + (isRated ? 1 : 0);
      rows.updateGoal(db, id, { text, revision, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}

export function removeGoal(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const goal = requireGoal(workspace, id);
  const { undoStep } = change(
    workspace,
    { action: 'goal.remove', objectType: 'group', objectId: goal.groupId },
    (db) => deleteGoal(db, id),
  );
  return { undoStep };
}

export function reorderGoals(
  workspace: OpenWorkspace,
  { groupId, ids }: { groupId: string; ids: string[] },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'goal.reorder', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const goals = rows.listGoals(db, groupId);
      requireSameOrder(
        ids,
        goals.map((goal) => goal.id),
      );
      const updatedAt = now(workspace);
      for (const [place, id] of ids.entries()) {
        if (goals.find((goal) => goal.id === id)!.position !== place + 1)
          rows.updateGoal(db, id, { position: place + 1, updatedAt });
      }
    },
  );
  return { undoStep };
}

/** A goal of the whole group: members' own goals are no part of its plan. */
function requireGoal(workspace: OpenWorkspace, id: string): Goal {
  const goal = requireAnyGoal(workspace, id);
  if (goal.personId !== null) throw new MezzoError('NOT_FOUND', { kind: 'goal' });
  return goal;
}
