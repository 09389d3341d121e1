import { findEnding } from '../repositories/endings.ts';
import { findGroup } from '../repositories/groups.ts';
import { listSessions } from '../repositories/sessions.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';

/** The day by which it counts who is a member of a group: the last day of one that has ended, else today. */
export function memberDay(workspace: OpenWorkspace, groupId: string): string {
  const { db } = workspace;
  const { date: today } = localNow(workspace);
  const group = findGroup(db, groupId, today);
  if (!group || (group.status !== 'ended' && group.status !== 'archived')) return today;
  const lastHeld = listSessions(db, groupId).findLast(({ state }) => state === 'held')?.date;
  return findEnding(db, groupId)?.endedOn ?? lastHeld ?? group.endsOn ?? today;
}
