import { MezzoError } from '../../../shared/contract/failures.ts';
import type { Goal, GoalFields, GoalHistory, GoalOwner } from '../../../shared/contract/goals.ts';
import { groupNameOf } from '../../repositories/groups.ts';
import * as rows from '../../repositories/goals.ts';
import { listOfPersonInGroup } from '../../repositories/memberships.ts';
import { listSessions } from '../../repositories/sessions.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { memberDay } from '../member-day.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { requireSameOrder } from '../order.ts';
import { requirePerson } from '../people.ts';
import { noteView } from '../views.ts';

type Step = { undoStep: number | null };

export function listForGroup(
  workspace: OpenWorkspace,
  { groupId }: { groupId: string },
): { goals: Goal[]; owners: GoalOwner[] } {
  requireGroup(workspace, groupId);
  noteView(workspace, 'goals', groupId);
  return {
    goals: rows.listGoals(workspace.db, groupId),
    owners: rows.listOwners(workspace.db, groupId, memberDay(workspace, groupId)),
  };
}

export function get(workspace: OpenWorkspace, { id }: { id: string }): GoalHistory {
  const { db } = workspace;
  const goal = requireGoal(workspace, id);
  noteView(workspace, 'goal', id);
  const sessions = new Map(listSessions(db, goal.groupId).map((session) => [session.id, session]));
  const numberOf = (sessionId: string | null) =>
    sessionId === null ? null : (sessions.get(sessionId)?.number ?? null);
  const objectives = Map.groupBy(rows.listObjectivesFor(db, id), ({ sessionId }) => sessionId);
  return {
    goal,
    owner:
      rows
        .listOwners(db, goal.groupId, memberDay(workspace, goal.groupId))
        .find(({ personId }) => personId === goal.personId) ?? null,
    groupName: groupNameOf(db, goal.groupId) ?? '',
    revisions: rows.listRevisions(db, { goalId: id }).toReversed(),
    ratings: rows
      .listRatings(db, { goalId: id })
      .map((rating) => ({ ...rating, sessionNumber: numberOf(rating.sessionId) }))
      .toReversed(),
    workedOn: [...objectives].map(([sessionId, found]) => ({
      sessionId,
      number: numberOf(sessionId),
      date: found[0]!.date,
      objectives: found.map(({ text }) => text),
    })),
  };
}

export function add(
  workspace: OpenWorkspace,
  { groupId, personId, fields }: { groupId: string; personId: string | null; fields: GoalFields },
): { id: string } & Step {
  const id = workspace.newId();
  const { undoStep } = change(
    workspace,
    { action: 'goal.add', objectType: 'group', objectId: groupId, detail: { goalId: id, personId } },
    (db) => {
      requireGroup(workspace, groupId);
      if (personId !== null) {
        requirePerson(workspace, personId);
        if (listOfPersonInGroup(db, groupId, personId).length === 0) throw new MezzoError('NOT_IN_GROUP');
      }
      rows.insertGoal(
        db,
        {
          id,
          groupId,
          personId,
          position: rows.nextPosition(db, groupId, personId),
          updatedAt: now(workspace),
        },
        servingOwnGroup(workspace, groupId, personId, fields),
      );
    },
  );
  return { id, undoStep };
}

export function revise(
  workspace: OpenWorkspace,
  {
    id,
    fields,
    revision,
  }: { id: string; fields: GoalFields; revision: { reason: string; revisedOn: string } | null },
): Step {
  const goal = requireGoal(workspace, id);
  const revisedOn = revision?.revisedOn ?? '';
  if (revisedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: revisedOn });
  const { undoStep } = change(
    workspace,
    {
      action: 'goal.update',
      objectType: 'group',
      objectId: goal.groupId,
      detail: { goalId: id, personId: goal.personId },
    },
    (db, audit) => {
      const wanted = servingOwnGroup(workspace, goal.groupId, goal.personId, fields);
      if (JSON.stringify(wanted) === JSON.stringify(fieldsOf(goal, wanted))) return;
      const isRevised = revision !== null && goal.ratings > 0 && isWordedAnew(goal, wanted);
      if (isRevised) {
        audit.action = 'goal.revise';
        keepWording(workspace, goal, revision);
      }
      rows.updateGoalFields(db, id, wanted, {
        revision: goal.revision + (isRevised ? 1 : 0),
        updatedAt: now(workspace),
      });
    },
  );
  return { undoStep };
}

/** Keeps the present wording of a goal as history, inside the caller's change; the caller writes the next one. */
export function keepWording(
  workspace: OpenWorkspace,
  goal: Goal,
  { reason, revisedOn }: { reason: string; revisedOn: string },
): void {
  const { text, smart, levels, importance, difficulty, baselineLevel } = goal;
  rows.insertRevision(workspace.db, {
    id: workspace.newId(),
    goalId: goal.id,
    number: goal.revision,
    text,
    smart,
    levels,
    importance,
    difficulty,
    baselineLevel,
    reason,
    revisedOn,
  });
}

export function close(
  workspace: OpenWorkspace,
  { id, closedOn, reason }: { id: string; closedOn: string; reason: string },
): Step {
  const goal = requireGoal(workspace, id);
  if (closedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: closedOn });
  const { undoStep } = change(workspace, factsOf('goal.close', goal), (db) => {
    if (goal.closedOn === closedOn && goal.closeReason === reason) return;
    rows.updateGoal(db, id, { closedOn, closeReason: reason, updatedAt: now(workspace) });
  });
  return { undoStep };
}

export function reopen(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const goal = requireGoal(workspace, id);
  const { undoStep } = change(workspace, factsOf('goal.reopen', goal), (db) => {
    if (goal.closedOn === null) return;
    rows.updateGoal(db, id, {
      closedOn: null,
      closeReason: '',
      position: rows.nextPosition(db, goal.groupId, goal.personId),
      updatedAt: now(workspace),
    });
  });
  return { undoStep };
}

export function remove(workspace: OpenWorkspace, { id }: { id: string }): Step {
  const goal = requireGoal(workspace, id);
  const { undoStep } = change(workspace, factsOf('goal.remove', goal), (db) => rows.deleteGoal(db, id));
  return { undoStep };
}

export function reorder(
  workspace: OpenWorkspace,
  { groupId, personId, ids }: { groupId: string; personId: string | null; ids: string[] },
): Step {
  const { undoStep } = change(
    workspace,
    { action: 'goal.reorder', objectType: 'group', objectId: groupId, detail: { personId } },
    (db) => {
      requireGroup(workspace, groupId);
      const open = rows
        .listGoals(db, groupId)
        .filter((goal) => goal.personId === personId && goal.closedOn === null);
      requireSameOrder(
        ids,
        open.map((goal) => goal.id),
      );
      const updatedAt = now(workspace);
      const places = open.map(({ position }) => position).toSorted((one, other) => one - other);
      for (const [place, id] of ids.entries()) {
        const position = places[place]!;
        if (open.find((goal) => goal.id === id)!.position !== position)
          rows.updateGoal(db, id, { position, updatedAt });
      }
    },
  );
  return { undoStep };
}

/** @throws MezzoError NOT_FOUND where there is none, or its group or member lies in the trash */
export function requireGoal(workspace: OpenWorkspace, id: string): Goal {
  const goal = rows.findGoal(workspace.db, id);
  if (!goal) throw new MezzoError('NOT_FOUND', { kind: 'goal' });
  requireGroup(workspace, goal.groupId);
  return goal;
}

function factsOf(action: string, goal: Goal) {
  return {
    action,
    objectType: 'group',
    objectId: goal.groupId,
    detail: { goalId: goal.id, personId: goal.personId },
  };
}

/** A member's goal serves a goal of the same group, or none; the group's own goals serve none. */
function servingOwnGroup(
  workspace: OpenWorkspace,
  groupId: string,
  personId: string | null,
  fields: GoalFields,
): GoalFields {
  const served = fields.servesGoalId === null ? null : rows.findGoal(workspace.db, fields.servesGoalId);
  const serves = personId !== null && served?.groupId === groupId && served.personId === null;
  return { ...fields, servesGoalId: serves ? fields.servesGoalId : null };
}

/** What a goal says now, key by key as in `wanted`. */
function fieldsOf(goal: Goal, wanted: GoalFields): GoalFields {
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, goal[key as keyof GoalFields]]),
  ) as GoalFields;
}

/** Whether what was rated means something else now: its words, its levels, its weight or where it began. */
function isWordedAnew(goal: Goal, wanted: GoalFields): boolean {
  const wording = ({ text, smart, levels, importance, difficulty }: GoalFields) =>
    JSON.stringify([text, Object.entries(smart).toSorted(), levels, importance, difficulty]);
  return (
    wording(goal) !== wording(wanted) ||
    // A baseline that is filled in later changes nothing that was rated.
    (goal.baselineLevel !== null && goal.baselineLevel !== wanted.baselineLevel)
  );
}
