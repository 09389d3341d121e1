import type { GroupGoal, PlanAnswer } from '../../shared/contract/plan.ts';
import type { ConsentRule } from '../../shared/domain/consent.ts';
import { all, first, insert, type ReadableDatabase, updateById, type WritableDatabase } from '../db/query.ts';

export type AnswerRow = Omit<PlanAnswer, 'updatedAt'> & { id: string; updatedAt: string };

export function listAnswers(db: ReadableDatabase, groupId: string): AnswerRow[] {
  return all(
    db,
    'SELECT id, heading, text, state, reason, updatedAt FROM planAnswers WHERE groupId = @groupId',
    {
      groupId,
    },
  );
}

export function insertAnswer(db: WritableDatabase, row: AnswerRow & { groupId: string }): void {
  insert(db, 'planAnswers', { ...row });
}

export function updateAnswer(
  db: WritableDatabase,
  id: string,
  row: Pick<AnswerRow, 'text' | 'state' | 'reason' | 'updatedAt'>,
): void {
  updateById(db, 'planAnswers', id, row);
}

/** What of a group its plan speaks of. */
export interface PlannedGroup {
  purpose: string;
  consentRule: ConsentRule;
  planTemplate: string;
}

export function findPlannedGroup(db: ReadableDatabase, groupId: string): PlannedGroup | null {
  return first(
    db,
    'SELECT purpose, consentRule, planTemplate FROM groups WHERE id = @groupId AND trashedAt IS NULL',
    { groupId },
  );
}

export function updatePlannedGroup(
  db: WritableDatabase,
  groupId: string,
  fields: Pick<PlannedGroup, 'consentRule' | 'planTemplate'> & { updatedAt: string },
): void {
  updateById(db, 'groups', groupId, fields);
}

/** The goals of the whole group, in order, each with the number of sessions whose objectives point to it. */
export function listGoals(db: ReadableDatabase, groupId: string): GroupGoal[] {
  return all(
    db,
    `SELECT g.id, g.text, g.position,
       (SELECT count(DISTINCT s.id) FROM agendaObjectives AS o
        JOIN agendas AS a ON a.id = o.agendaId
        JOIN sessions AS s ON s.id = a.sessionId AND s.trashedAt IS NULL WHERE o.goalId = g.id) AS sessions
     FROM goals AS g WHERE g.groupId = @groupId AND g.personId IS NULL ORDER BY g.position, g.id`,
    { groupId },
  );
}

export function insertGoal(
  db: WritableDatabase,
  goal: { id: string; groupId: string; text: string; position: number; updatedAt: string },
): void {
  insert(db, 'goals', { ...goal, personId: null });
}

export function updateGoal(
  db: WritableDatabase,
  id: string,
  fields: { text?: string; position?: number; revision?: number; updatedAt: string },
): void {
  updateById(db, 'goals', id, fields);
}
