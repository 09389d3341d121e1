import type { WritableDatabase } from '../../db/query.ts';
import * as memberships from '../../repositories/memberships.ts';
import * as sessions from '../../repositories/sessions.ts';
import { writeMark } from '../attendance.ts';
import { now, type OpenWorkspace } from '../open-workspace.ts';
import { insertWithGuardians } from '../people.ts';
import { addMember } from '../roster.ts';
import { insertPlanned } from '../sessions.ts';
import { settleLayings } from '../settle-layings.ts';
import type { Pause } from './plan-parts.ts';
import type { PlannedMember, RegisterPlan } from './plan-register.ts';
import type { PlannedSession } from './plan-sessions.ts';

/** Carries out the plan inside the caller's change. Answers how many marks were written. */
export async function writeRegister(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  plan: RegisterPlan,
  pause: Pause,
): Promise<number> {
  const idOf = new Map(
    plan.sessions.map((session) => [session, writeSession(workspace, db, groupId, session)]),
  );
  settleLayings(workspace, db, groupId);
  let written = 0;
  for (const [place, member] of plan.members.entries()) {
    await pause(place, plan.members.length);
    const personId = writeMember(workspace, db, groupId, member);
    for (const { session, mark, is } of member.marks) {
      if (is === 'same') continue;
      writeMark(workspace, idOf.get(session)!, personId, mark);
      written += 1;
    }
  }
  return written;
}

/** Makes the session, or brings the one that is there to the state that the file tells of. Answers its id. */
function writeSession(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  { existing, state, cancelReason, ...session }: PlannedSession,
): string {
  const updatedAt = now(workspace);
  if (existing) {
    if (existing.state === 'planned' && state !== 'planned')
      sessions.updateSession(db, existing.id, { state, cancelReason, updatedAt });
    return existing.id;
  }
  const { date, start, minutes } = session;
  const fields = { date, start, minutes, place: '', topic: '', remarks: '' };
  if (state !== 'cancelled') return insertPlanned(workspace, groupId, null, fields, state);
  // A cancelled session takes nobody's moment: it may stand beside the one that was held instead.
  const id = workspace.newId();
  sessions.insertSession(db, { id, groupId, seriesId: null, state, searchText: '', updatedAt, ...fields });
  if (cancelReason !== '') sessions.updateSession(db, id, { cancelReason, updatedAt });
  return id;
}

/** Makes the person and the memberships that are missing. Answers the person's id. */
function writeMember(
  workspace: OpenWorkspace,
  db: WritableDatabase,
  groupId: string,
  { personId, fields, spans, earlier }: PlannedMember,
): string {
  const updatedAt = now(workspace);
  const id = personId ?? workspace.newId();
  if (personId === null) insertWithGuardians(workspace, id, fields);
  for (const { joinedOn, leftOn } of spans) {
    const membershipId = addMember(workspace, db, groupId, id, joinedOn);
    if (leftOn !== null) memberships.updateMembership(db, membershipId, { leftOn, updatedAt });
  }
  if (earlier)
    memberships.updateMembership(db, earlier.membershipId, { joinedOn: earlier.joinedOn, updatedAt });
  return id;
}
