import { MezzoError } from '../../../shared/contract/failures.ts';
import { overlappingSpan } from '../../../shared/domain/membership.ts';
import type { WritableDatabase } from '../../db/query.ts';
import * as rows from '../../repositories/endings.ts';
import { findGroup } from '../../repositories/groups.ts';
import * as memberships from '../../repositories/memberships.ts';
import { findSessionAt, listSessions, updateSession } from '../../repositories/sessions.ts';
import { change } from '../change.ts';
import { requireGroup } from '../groups.ts';
import { localNow, now, type OpenWorkspace } from '../open-workspace.ts';
import { settleLayings } from '../settle-layings.ts';
import { closeOpenGoals } from './open-goals.ts';

type Step = { undoStep: number | null };

export interface ClosingFields {
  groupId: string;
  endedOn: string;
  leaving: readonly { membershipId: string; reason: string }[];
  planned: 'cancel' | 'trash';
  cancelReason: string;
  goalReason: string | null;
}

export function close(workspace: OpenWorkspace, fields: ClosingFields): Step {
  const { groupId, endedOn } = fields;
  const { undoStep } = change(
    workspace,
    { action: 'ending.close', objectType: 'group', objectId: groupId },
    (db, audit) => {
      const group = requireNotClosed(workspace, db, groupId);
      requireFreeEnd(workspace, db, groupId, endedOn);
      const closing: rows.Closing = {
        status: group.status,
        endsOn: group.endsOn,
        memberships: endMemberships(workspace, db, fields),
        sessions: clearSessions(workspace, db, fields),
        goals:
          fields.goalReason === null
            ? []
            : closeOpenGoals(workspace, db, groupId, {
                endedOn,
                goalReason: fields.goalReason,
                otherwise: fields.cancelReason,
              }),
      };
      const updatedAt = now(workspace);
      rows.setGroupStanding(db, groupId, {
        status: 'ended',
        // the end that was planned gives way to the one that was; an end before the beginning is never written
        ...(group.startsOn === null || group.startsOn <= endedOn ? { endsOn: endedOn } : {}),
        updatedAt,
      });
      rows.writeEnding(db, groupId, workspace.newId, { endedOn, closing, updatedAt });
      audit.detail = {
        endedOn,
        members: closing.memberships.length,
        sessions: closing.sessions.length,
        planned: fields.planned,
        goals: closing.goals.length,
      };
    },
  );
  return { undoStep };
}

function requireNotClosed(workspace: OpenWorkspace, db: WritableDatabase, groupId: string) {
  const group = findGroup(db, groupId, localNow(workspace).date);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  const isOver = group.status === 'ended' || group.status === 'archived';
  if (isOver && (rows.findEnding(db, groupId)?.endedOn ?? null) !== null)
    throw new MezzoError('GROUP_CLOSED');
  return group;
}

function requireFreeEnd(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  endedOn: string,
): void {
  if (endedOn > localNow(workspace).date) throw new MezzoError('DAY_TO_COME', { date: endedOn });
  const sessions = listSessions(db, groupId);
  if (sessions.some(({ state }) => state === 'running')) throw new MezzoError('SESSION_RUNNING');
  const lastHeld = sessions.findLast(({ state }) => state === 'held');
  if (lastHeld && lastHeld.date > endedOn) throw new MezzoError('GROUP_MET_LATER', { date: lastHeld.date });
}

/** Every membership without an end gets the last day; those of people in the trash, too, who may come back. */
function endMemberships(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { groupId, endedOn, leaving }: ClosingFields,
): string[] {
  const open = rows.listOpenMemberships(db, groupId);
  const reasonOf = new Map(leaving.map(({ membershipId, reason }) => [membershipId, reason]));
  const seen = open.filter(({ isTrashed }) => isTrashed === 0);
  if (seen.length !== reasonOf.size || seen.some(({ membershipId }) => !reasonOf.has(membershipId)))
    throw new MezzoError('CHANGED_ELSEWHERE');
  for (const { membershipId, joinedOn } of open) {
    if (joinedOn > endedOn) throw new MezzoError('LEAVES_BEFORE_JOINING', { joinedOn });
    memberships.updateMembership(db, membershipId, {
      leftOn: endedOn,
      leaveReason: reasonOf.get(membershipId) ?? '',
      updatedAt: now(workspace),
    });
  }
  return open.map(({ membershipId }) => membershipId);
}

function clearSessions(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  { groupId, endedOn, planned, cancelReason }: ClosingFields,
): string[] {
  const updatedAt = now(workspace);
  const later = listSessions(db, groupId).filter(({ state, date }) => state === 'planned' && date > endedOn);
  for (const { id } of later)
    updateSession(
      db,
      id,
      planned === 'cancel'
        ? { state: 'cancelled', cancelReason, updatedAt }
        : { trashedAt: updatedAt, updatedAt },
    );
  if (later.length > 0) settleLayings(workspace, db, groupId);
  return later.map(({ id }) => id);
}

export function reopen(workspace: OpenWorkspace, { groupId }: { groupId: string }): Step {
  const { undoStep } = change(
    workspace,
    { action: 'ending.reopen', objectType: 'group', objectId: groupId },
    (db, audit) => {
      const group = findGroup(db, groupId, localNow(workspace).date);
      if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
      if (group.status !== 'ended' && group.status !== 'archived') throw new MezzoError('GROUP_NOT_ENDED');
      const ending = rows.findEnding(db, groupId);
      const { endedOn = null, closing = {} } = ending ?? {};
      const updatedAt = now(workspace);
      const wasOver = closing.status === 'ended' || closing.status === 'archived';
      rows.setGroupStanding(db, groupId, {
        status: closing.status === undefined || wasOver ? 'active' : closing.status,
        ...(closing.endsOn !== undefined && group.endsOn === endedOn ? { endsOn: closing.endsOn } : {}),
        updatedAt,
      });
      const members = endedOn === null ? 0 : takeBackMemberships(workspace, db, closing, endedOn);
      const sessions = planAgain(workspace, db, groupId, closing);
      const goals = openGoals(workspace, db, closing);
      if (ending) rows.writeEnding(db, groupId, workspace.newId, { endedOn: null, closing: {}, updatedAt });
      audit.detail = { members, sessions, goals };
    },
  );
  return { undoStep };
}

/** Those that closing ended, where they still end on that day and nothing else has begun since. */
function takeBackMemberships(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  closing: Partial<rows.Closing>,
  endedOn: string,
): number {
  let count = 0;
  for (const id of closing.memberships ?? []) {
    const membership = memberships.findMembership(db, id);
    if (!membership || membership.leftOn !== endedOn || membership.joinedOn === null) continue;
    const { groupId, personId, joinedOn } = membership;
    const others = memberships
      .listOfPersonInGroup(db, groupId, personId)
      .filter((row): row is memberships.MemberSpan => row.state === 'member' && row.id !== id);
    if (overlappingSpan({ joinedOn, leftOn: null }, others)) continue;
    memberships.updateMembership(db, id, { leftOn: null, leaveReason: '', updatedAt: now(workspace) });
    count += 1;
  }
  return count;
}

/** Sessions that closing cancelled or trashed and whose day is still to come. */
function planAgain(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  closing: Partial<rows.Closing>,
): number {
  const { date: today } = localNow(workspace);
  let count = 0;
  for (const id of closing.sessions ?? []) {
    const session = rows.findClosedSession(db, id);
    if (!session || session.date < today) continue;
    const isCleared =
      session.state === 'cancelled' || (session.state === 'planned' && session.trashedAt !== null);
    if (!isCleared) continue;
    if (findSessionAt(db, groupId, session.date, session.start, id)) continue;
    updateSession(db, id, {
      state: 'planned',
      cancelReason: '',
      trashedAt: null,
      updatedAt: now(workspace),
    });
    count += 1;
  }
  if (count > 0) settleLayings(workspace, db, groupId);
  return count;
}

function openGoals(workspace: OpenWorkspace, db: WritableDatabase, closing: Partial<rows.Closing>): number {
  let count = 0;
  for (const id of closing.goals ?? []) {
    if ((rows.findGoalClosing(db, id)?.closedOn ?? null) === null) continue;
    rows.closeGoal(db, id, { closedOn: null, closeReason: '', updatedAt: now(workspace) });
    count += 1;
  }
  return count;
}

export function setArchived(
  workspace: OpenWorkspace,
  { groupId, isArchived }: { groupId: string; isArchived: boolean },
): Step {
  const { undoStep } = change(
    workspace,
    {
      action: isArchived ? 'ending.archive' : 'ending.unarchive',
      objectType: 'group',
      objectId: groupId,
    },
    (db) => {
      requireGroup(workspace, groupId);
      const status = findGroup(db, groupId, localNow(workspace).date)?.status;
      if (status !== 'ended' && status !== 'archived') throw new MezzoError('GROUP_NOT_ENDED');
      const next = isArchived ? 'archived' : 'ended';
      if (status !== next) rows.setGroupStanding(db, groupId, { status: next, updatedAt: now(workspace) });
    },
  );
  return { undoStep };
}
