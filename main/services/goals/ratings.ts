import { MezzoError } from '../../../shared/contract/failures.ts';
import type { GoalGrid, Rater } from '../../../shared/contract/goals.ts';
import { listMarksOfSession } from '../../repositories/attendance.ts';
import * as rows from '../../repositories/goals.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { change } from '../change.ts';
import { requireMet } from '../looking-back/met-session.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { assertBorn, requirePerson } from '../people.ts';
import { requireSession } from '../sessions.ts';
import { noteView } from '../views.ts';
import { requireGoal } from './goals.ts';

type Step = { undoStep: number | null };

export function forSession(workspace: OpenWorkspace, { sessionId }: { sessionId: string }): GoalGrid {
  const { db } = workspace;
  const session = requireSession(workspace, sessionId);
  noteView(workspace, 'session', sessionId);
  const { groupId, date } = session;
  const sessions = listSessions(db, groupId);
  const numbers = new Map(sessions.map(({ id, number }) => [id, number]));
  const places = new Map(sessions.map(({ id }, place) => [id, place]));
  const here = places.get(sessionId)!;
  const all = rows.listRatings(db, { groupIds: [groupId] }).map((rating) => ({
    ...rating,
    sessionNumber: rating.sessionId === null ? null : (numbers.get(rating.sessionId) ?? null),
  }));
  const ratings = all.filter((rating) => rating.sessionId === sessionId);
  const before = all.filter((rating) =>
    rating.sessionId === null ? rating.ratedOn <= date : places.get(rating.sessionId)! < here,
  );
  const lastOf = new Map(
    before.map((rating) => [JSON.stringify([rating.goalId, rating.rater, rating.raterName]), rating]),
  );
  const rated = new Set(ratings.map(({ goalId }) => goalId));
  const workedOn = new Set(rows.listGoalsWorkedOn(db, sessionId));
  const owners = rows.listOwners(db, groupId, date);
  const memberIds = new Set(owners.filter(({ isMember }) => isMember).map(({ personId }) => personId));
  const marks = new Map(listMarksOfSession(db, sessionId).map((mark) => [mark.personId, mark.status]));
  const goals = rows.listGoals(db, groupId).filter((goal) => {
    if (rated.has(goal.id)) return true;
    if (goal.closedOn !== null && goal.closedOn < date) return false;
    return goal.personId === null || memberIds.has(goal.personId);
  });
  const shown = new Set(goals.map(({ personId }) => personId));
  return {
    sessionId,
    groupId,
    date,
    canRate: session.state !== 'cancelled' && date <= localNow(workspace).date,
    owners: owners
      .filter(({ personId }) => memberIds.has(personId) || shown.has(personId))
      .map((owner) => ({ ...owner, attendance: marks.get(owner.personId) ?? null })),
    goals: goals.map((goal) => ({ ...goal, isWorkedOn: workedOn.has(goal.id) })),
    ratings,
    earlier: [...lastOf.values()],
  };
}

/**
 * One rating by one voice; rating again the same day replaces it.
 * @throws MezzoError NOT_FOUND (also a session of another group), SESSION_CANCELLED, SESSION_NOT_YET_HELD, DAY_TO_COME,
 *   GOAL_CLOSED before that day, BEFORE_BIRTH
 */
export function rate(
  workspace: OpenWorkspace,
  {
    goalId,
    at,
    rater,
    raterName,
    level,
    remark,
  }: {
    goalId: string;
    at: { sessionId: string } | { ratedOn: string };
    rater: Rater;
    raterName: string;
    level: number | null;
    remark?: string | undefined;
  },
): Step {
  const goal = requireGoal(workspace, goalId);
  const { undoStep } = change(
    workspace,
    {
      action: level === null ? 'goal.clearRating' : 'goal.rate',
      objectType: 'group',
      objectId: goal.groupId,
      detail: { goalId, personId: goal.personId, rater, level },
    },
    (db) => {
      const { sessionId, ratedOn } = placeOf(workspace, goal.groupId, at);
      const place = { goalId, sessionId, ratedOn, rater, raterName };
      const known = rows.findRatingAt(db, place);
      if (level === null) {
        if (known) rows.deleteRating(db, known.id);
        return;
      }
      if (known && known.level === level && known.remark === (remark ?? known.remark)) return;
      if (!known && goal.closedOn !== null && goal.closedOn < ratedOn)
        throw new MezzoError('GOAL_CLOSED', { date: goal.closedOn });
      if (goal.personId !== null) assertBorn(requirePerson(workspace, goal.personId), ratedOn);
      const updatedAt = now(workspace);
      if (known)
        rows.updateRating(db, known.id, {
          level,
          remark: remark ?? known.remark,
          // The same level with another remark is no new look at the goal.
          revision: known.level === level ? known.revision : goal.revision,
          ratedOn,
          updatedAt,
        });
      else
        rows.insertRating(db, {
          id: workspace.newId(),
          ...place,
          revision: goal.revision,
          level,
          remark: remark ?? '',
          updatedAt,
        });
    },
  );
  return { undoStep };
}

export function removeRating(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const rating = rows.findRating(workspace.db, id);
  if (!rating) throw new MezzoError('NOT_FOUND', { kind: 'rating' });
  const { groupId, personId } = requireGoal(workspace, rating.goalId);
  const { undoStep } = change(
    workspace,
    {
      action: 'goal.clearRating',
      objectType: 'group',
      objectId: groupId,
      detail: { goalId: rating.goalId, personId, rater: rating.rater, level: null },
    },
    (db) => rows.deleteRating(db, id),
  );
  return { undoStep };
}

function placeOf(
  workspace: OpenWorkspace,
  groupId: string,
  at: { sessionId: string } | { ratedOn: string },
): { sessionId: string | null; ratedOn: string } {
  if ('sessionId' in at) {
    const session = requireMet(workspace, at.sessionId);
    if (session.groupId !== groupId) throw new MezzoError('NOT_FOUND', { kind: 'session' });
    return { sessionId: session.id, ratedOn: session.date };
  }
  if (at.ratedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: at.ratedOn });
  return { sessionId: null, ratedOn: at.ratedOn };
}
