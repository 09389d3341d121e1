import { MezzoError } from '../../shared/contract/failures.ts';
import type { RosterEntry } from '../../shared/contract/roster.ts';
import { isAttended } from '../../shared/domain/attendance.ts';
import { isMemberOn, overlappingSpan } from '../../shared/domain/membership.ts';
import type { WritableDatabase } from '../db/query.ts';
import { listMarks } from '../repositories/attendance.ts';
import * as rows from '../repositories/memberships.ts';
import { listSessions } from '../repositories/sessions.ts';
import { change } from './change.ts';
import { readStandings } from './consent-standings.ts';
import { requireGroup } from './groups.ts';
import { localNow, now, type OpenWorkspace } from './open-workspace.ts';
import { requirePerson } from './people.ts';
import { noteView } from './views.ts';

export function list(workspace: OpenWorkspace, { groupId }: { groupId: string }): RosterEntry[] {
  requireGroup(workspace, groupId);
  noteView(workspace, 'roster', groupId);
  const dayOf = new Map(listSessions(workspace.db, groupId).map((session) => [session.id, session]));
  const marksOf = Map.groupBy(listMarks(workspace.db, groupId), (mark) => mark.personId);
  const standingsOf = readStandings(workspace.db, groupId, localNow(workspace).date);
  let waiting = 0;
  return rows.listRoster(workspace.db, groupId).map((row) => {
    const counted =
      row.state === 'member'
        ? (marksOf.get(row.personId) ?? []).filter((mark) => {
            const session = dayOf.get(mark.sessionId);
            return (
              session && session.state !== 'cancelled' && isMemberOn([row as rows.MemberSpan], session.date)
            );
          })
        : [];
    return {
      membershipId: row.id,
      person: {
        id: row.personId,
        givenName: row.givenName,
        familyName: row.familyName,
        preferredName: row.preferredName,
        pronouns: row.pronouns,
        birthDate: row.birthDate,
        grade: row.grade,
        identifier: row.identifier,
      },
      state: row.state,
      joinedOn: row.joinedOn,
      leftOn: row.leftOn,
      leaveReason: row.leaveReason,
      waitPosition: row.state === 'waiting' ? (waiting += 1) : null,
      attended: counted.filter((mark) => isAttended(mark.status)).length,
      recorded: counted.length,
      ...standingsOf(row.personId),
    };
  });
}

export function join(
  workspace: OpenWorkspace,
  { groupId, personId, joinedOn }: { groupId: string; personId: string; joinedOn: string },
): { id: string; undoStep: number | null } {
  const { result, undoStep } = change(
    workspace,
    { action: 'roster.join', objectType: 'group', objectId: groupId, detail: { personId } },
    (db) => addMember(workspace, db, groupId, personId, joinedOn),
  );
  return { id: result, undoStep };
}

export function joinMany(
  workspace: OpenWorkspace,
  { groupId, personIds, joinedOn }: { groupId: string; personIds: string[]; joinedOn: string },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'roster.join', objectType: 'group', objectId: groupId, detail: { people: personIds.length } },
    (db) => {
      for (const personId of personIds) addMember(workspace, db, groupId, personId, joinedOn);
    },
    () => personIds.length,
  );
  return { undoStep };
}

/** Makes a person a member inside the caller's change (by hand, import); a place on the wait list is taken up. */
export function addMember(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  personId: string,
  joinedOn: string,
): string {
  requireGroup(workspace, groupId);
  requirePerson(workspace, personId);
  requireFreeSpan(db, groupId, personId, { joinedOn, leftOn: null }, null);
  const waiting = rows.listOfPersonInGroup(db, groupId, personId).find((row) => row.state === 'waiting');
  const updatedAt = now(workspace);
  if (waiting) {
    rows.updateMembership(db, waiting.id, { state: 'member', joinedOn, waitPosition: null, updatedAt });
    return waiting.id;
  }
  const id = workspace.newId();
  rows.insertMembership(db, {
    id,
    groupId,
    personId,
    state: 'member',
    joinedOn,
    leftOn: null,
    leaveReason: '',
    waitPosition: null,
    updatedAt,
  });
  return id;
}

export function wait(
  workspace: OpenWorkspace,
  { groupId, personId }: { groupId: string; personId: string },
): { id: string; undoStep: number | null } {
  const { result, undoStep } = change(
    workspace,
    { action: 'roster.wait', objectType: 'group', objectId: groupId, detail: { personId } },
    (db) => addWaiting(workspace, db, groupId, personId),
  );
  return { id: result, undoStep };
}

export function waitMany(
  workspace: OpenWorkspace,
  { groupId, personIds }: { groupId: string; personIds: string[] },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'roster.wait', objectType: 'group', objectId: groupId, detail: { people: personIds.length } },
    (db) => {
      for (const personId of personIds) addWaiting(workspace, db, groupId, personId);
    },
    () => personIds.length,
  );
  return { undoStep };
}

/** Puts a person at the end of the wait list inside the caller's change. */
export function addWaiting(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  personId: string,
): string {
  requireGroup(workspace, groupId);
  requirePerson(workspace, personId);
  const present = rows.listOfPersonInGroup(db, groupId, personId);
  if (present.some((row) => row.state === 'waiting' || row.leftOn === null))
    throw new MezzoError('MEMBERSHIP_OVERLAPS');
  const id = workspace.newId();
  rows.insertMembership(db, {
    id,
    groupId,
    personId,
    state: 'waiting',
    joinedOn: null,
    leftOn: null,
    leaveReason: '',
    waitPosition: rows.nextWaitPosition(db, groupId),
    updatedAt: now(workspace),
  });
  return id;
}

export function admit(
  workspace: OpenWorkspace,
  { membershipId, joinedOn }: { membershipId: string; joinedOn: string },
): { undoStep: number | null } {
  const membership = requireMembership(workspace, membershipId);
  const { undoStep } = change(
    workspace,
    {
      action: 'roster.admit',
      objectType: 'group',
      objectId: membership.groupId,
      detail: { personId: membership.personId },
    },
    (db) => {
      if (membership.state !== 'waiting') throw new MezzoError('MEMBERSHIP_OVERLAPS');
      addMember(workspace, db, membership.groupId, membership.personId, joinedOn);
    },
  );
  return { undoStep };
}

export function reorderWaitList(
  workspace: OpenWorkspace,
  { groupId, membershipIds }: { groupId: string; membershipIds: string[] },
): { undoStep: number | null } {
  const { undoStep } = change(
    workspace,
    { action: 'roster.reorder', objectType: 'group', objectId: groupId },
    (db) => {
      requireGroup(workspace, groupId);
      const waiting = rows.listRoster(db, groupId).filter((row) => row.state === 'waiting');
      const wanted = new Set(membershipIds);
      if (
        membershipIds.length !== waiting.length ||
        wanted.size !== waiting.length ||
        !waiting.every((row) => wanted.has(row.id))
      )
        throw new MezzoError('CHANGED_ELSEWHERE');
      const updatedAt = now(workspace);
      for (const [place, id] of membershipIds.entries()) {
        const row = waiting.find((candidate) => candidate.id === id)!;
        if (row.waitPosition !== place + 1)
          rows.updateMembership(db, id, { waitPosition: place + 1, updatedAt });
      }
    },
  );
  return { undoStep };
}

export function leave(
  workspace: OpenWorkspace,
  { membershipId, leftOn, reason }: { membershipId: string; leftOn: string; reason: string },
): { undoStep: number | null } {
  return changeMembership(workspace, membershipId, 'roster.leave', (db, { joinedOn, ...membership }) => {
    if (joinedOn === null) throw new MezzoError('NOT_A_MEMBER');
    requireFreeSpan(db, membership.groupId, membership.personId, { joinedOn, leftOn }, membershipId);
    rows.updateMembership(db, membershipId, { leftOn, leaveReason: reason, updatedAt: now(workspace) });
  });
}

export function correct(
  workspace: OpenWorkspace,
  input: { membershipId: string; joinedOn: string; leftOn: string | null; reason: string },
): { undoStep: number | null } {
  const { membershipId, joinedOn, leftOn, reason: leaveReason } = input;
  return changeMembership(workspace, membershipId, 'roster.correct', (db, membership) => {
    if (membership.state !== 'member') throw new MezzoError('NOT_A_MEMBER');
    requireFreeSpan(db, membership.groupId, membership.personId, { joinedOn, leftOn }, membershipId);
    rows.updateMembership(db, membershipId, { joinedOn, leftOn, leaveReason, updatedAt: now(workspace) });
  });
}

export function remove(
  workspace: OpenWorkspace,
  { membershipId }: { membershipId: string },
): { undoStep: number | null } {
  return changeMembership(workspace, membershipId, 'roster.remove', (db) =>
    rows.deleteMembership(db, membershipId),
  );
}

/** One change of one membership that is there. */
function changeMembership(
  workspace: OpenWorkspace,
  membershipId: string,
  action: string,
  decide: (db: WritableDatabase, membership: rows.Membership) => void,
): { undoStep: number | null } {
  const membership = requireMembership(workspace, membershipId);
  const { groupId, personId } = membership;
  const { undoStep } = change(
    workspace,
    { action, objectType: 'group', objectId: groupId, detail: { personId } },
    (db) => decide(db, membership),
  );
  return { undoStep };
}

function requireMembership(workspace: OpenWorkspace, id: string): rows.Membership {
  const membership = rows.findMembership(workspace.db, id);
  if (!membership) throw new MezzoError('NOT_FOUND', { kind: 'membership' });
  requireGroup(workspace, membership.groupId);
  requirePerson(workspace, membership.personId);
  return membership;
}

function requireFreeSpan(
  db: WritableDatabase,
  groupId: string,
  personId: string,
  span: { joinedOn: string; leftOn: string | null },
  exceptId: string | null,
): void {
  if (span.leftOn !== null && span.leftOn < span.joinedOn)
    throw new MezzoError('LEAVES_BEFORE_JOINING', { joinedOn: span.joinedOn });
  const others = rows
    .listOfPersonInGroup(db, groupId, personId)
    .filter((row): row is rows.MemberSpan => row.state === 'member' && row.id !== exceptId);
  const overlapping = overlappingSpan(span, others);
  if (overlapping)
    throw new MezzoError('MEMBERSHIP_OVERLAPS', {
      joinedOn: overlapping.joinedOn,
      leftOn: overlapping.leftOn,
    });
}
