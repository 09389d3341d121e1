import type { Situation } from '../../shared/contract/activities.ts';
import type { SessionWithGroup } from '../../shared/contract/sessions.ts';
import { MezzoError } from '../../shared/contract/failures.ts';
import { plannedMinutes } from '../../shared/domain/agenda-times.ts';
import { isAttended } from '../../shared/domain/attendance.ts';
import { ageOn } from '../../shared/domain/group-composition.ts';
import { daysBetween } from '../../shared/domain/local-time.ts';
import * as rows from '../repositories/activities.ts';
import { findGroup } from '../repositories/groups.ts';
import { listSessions } from '../repositories/sessions.ts';
import { session as attendanceOf } from './attendance.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';
import { requireSession } from './sessions.ts';
import { noteView } from './views.ts';

/** Where neither a session nor the group says how long it meets, in minutes. */
const usualMinutes = 45;

/**
 * What can be known of a session beforehand that an activity must fit: of the one asked for, else of the group's next
 * one, else of the group as it is today.
 */
export function situation(
  workspace: OpenWorkspace,
  { groupId, sessionId }: { groupId: string; sessionId: string | null },
): Situation {
  const today = localNow(workspace).date;
  const group = findGroup(workspace.db, groupId, today);
  if (!group) throw new MezzoError('NOT_FOUND', { kind: 'group' });
  const session = sessionFor(workspace, groupId, sessionId, today);
  // Ages and needs are read from the records of the members.
  noteView(workspace, 'roster', groupId);
  const on = session?.date ?? today;
  const { here, expected } = whoIsThere(workspace, groupId, session, on);
  const blocks = session ? rows.listBlocks(workspace.db, session.id) : [];
  const minutes = session?.minutes ?? group.minutes ?? usualMinutes;
  const ages = here
    .map(({ birthDate }) => (birthDate === null ? null : ageOn(birthDate, on)))
    .filter((age) => age !== null);
  return {
    groupId,
    groupName: group.name,
    sessionId: session?.id ?? null,
    sessionNumber: session?.number ?? null,
    ofNumber: group.held + group.planned,
    present: here.length,
    expected,
    minutes,
    minutesFree: Math.max(0, minutes - plannedMinutes(blocks)),
    ages: ages.toSorted((one, other) => one - other),
    agesUnknown: here.length - ages.length,
    accessNeeds: [...new Set(here.map((member) => member.accessNeeds).filter((text) => text !== ''))],
    on,
    lastUsed: rows
      .listLastUses(workspace.db, groupId, on)
      .map((use) => ({ ...use, days: daysBetween(use.on, on) })),
    onAgenda: [...new Set(blocks.flatMap(({ activityId }) => (activityId === null ? [] : [activityId])))],
  };
}

function sessionFor(
  workspace: OpenWorkspace,
  groupId: string,
  sessionId: string | null,
  today: string,
): SessionWithGroup | null {
  if (sessionId !== null) {
    const asked = requireSession(workspace, sessionId);
    if (asked.groupId !== groupId) throw new MezzoError('NOT_FOUND', { kind: 'session' });
    return asked;
  }
  const next = listSessions(workspace.db, groupId).find(
    ({ state, date }) => (state === 'planned' || state === 'running') && date >= today,
  );
  return next ? requireSession(workspace, next.id) : null;
}

/** Those marked as attending, and those not yet marked who have no absence planned. */
function whoIsThere(
  workspace: OpenWorkspace,
  groupId: string,
  session: SessionWithGroup | null,
  on: string,
): { here: ReturnType<typeof rows.listBirthDates>; expected: number } {
  const members = rows.listBirthDates(workspace.db, groupId, on);
  if (!session) return { here: members, expected: members.length };
  const away = new Set(
    attendanceOf(workspace, { sessionId: session.id })
      .members.filter(({ cell, plannedAbsenceId }) =>
        cell.mark ? !isAttended(cell.mark.status) : plannedAbsenceId !== null,
      )
      .map((member) => member.personId),
  );
  return { here: members.filter((member) => !away.has(member.personId)), expected: members.length };
}
