import type { WritableDatabase } from '../db/query.ts';
import * as goalRows from '../repositories/goals.ts';
import * as normRows from '../repositories/norms.ts';
import * as rows from '../repositories/plans.ts';
import { now, type OpenWorkspace } from './open-workspace.ts';

/**
 * The plan of one group for another, new one, inside the caller's change: answers, goals, consent rule, and the norms
 * that hold, which the new group has yet to agree on. What was seen and how it once read stays where it happened.
 */
export function copyPlan(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  fromGroupId: string,
  groupId: string,
): void {
  const { newId } = workspace;
  const updatedAt = now(workspace);
  const source = rows.findPlannedGroup(db, fromGroupId);
  if (source)
    rows.updatePlannedGroup(db, groupId, {
      consentRule: source.consentRule,
      planTemplate: source.planTemplate,
      updatedAt,
    });
  for (const answer of rows.listAnswers(db, fromGroupId))
    rows.insertAnswer(db, { ...answer, id: newId(), groupId, updatedAt });
  for (const { personId, ...goal } of goalRows.listGoals(db, fromGroupId)) {
    if (personId !== null) continue;
    const { text, smart, levels, importance, difficulty, competences, position } = goal;
    goalRows.insertGoal(
      db,
      { id: newId(), groupId, personId: null, position, updatedAt },
      {
        text,
        smart,
        levels,
        importance,
        difficulty,
        competences,
        // Where this group begins, and when, is yet to be seen.
        baselineLevel: null,
        servesGoalId: null,
        startedOn: null,
      },
    );
  }
  for (const norm of normRows.listNorms(db, fromGroupId))
    if (norm.droppedOn === null)
      normRows.insertNorm(db, { ...norm, id: newId(), groupId, agreedOn: null, updatedAt });
}
