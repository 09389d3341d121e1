import type { AttendanceFigures, AttendanceReport, ReportScope } from '../../../shared/contract/reports.ts';
import { isAttended } from '../../../shared/domain/attendance.ts';
import { listLeadersOfGroups, listReportPeople } from '../../repositories/reports.ts';
import type { OpenWorkspace } from '../open-workspace.ts';
import { noteView } from '../views.ts';
import { type PlaceFact, readAttendanceFacts, type SessionFact } from './attendance-facts.ts';
import { readScope } from './scope.ts';

/** Attendance and minutes by member, group, facilitator and month. */
export function attendance(workspace: OpenWorkspace, scope: ReportScope): AttendanceReport {
  const { groups, rows } = readScope(workspace, scope);
  noteView(workspace, 'report', 'attendance');
  const { sessions, places } = readAttendanceFacts(workspace, rows);
  const sessionsOf = Map.groupBy(sessions, ({ groupId }) => groupId);
  const placesOf = Map.groupBy(places, ({ session }) => session.groupId);
  const ofGroups = (groupIds: readonly string[]) =>
    figuresOf(
      groupIds.flatMap((id) => sessionsOf.get(id) ?? []),
      groupIds.flatMap((id) => placesOf.get(id) ?? []),
    );
  const met = groups.filter(({ id }) => sessionsOf.has(id));
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  const leaders = Map.groupBy(
    listLeadersOfGroups(workspace.db, rows.groupIds).filter(({ groupId }) => sessionsOf.has(groupId)),
    ({ facilitatorId }) => facilitatorId,
  );
  const byPerson = Map.groupBy(places, ({ personId }) => personId);
  const monthOf = ({ date }: SessionFact) => date.slice(0, 7);
  const months = Map.groupBy(sessions, monthOf);
  const placesOfMonth = Map.groupBy(places, ({ session }) => monthOf(session));
  return {
    groups: groups.map(({ id, name }) => ({ id, name })),
    total: figuresOf(sessions, places),
    byMember: listReportPeople(workspace.db, [...byPerson.keys()]).map((person) => {
      const own = byPerson.get(person.id)!;
      return {
        person,
        groups: [...new Set(own.map(({ session }) => nameOf.get(session.groupId)!))],
        ...figuresOf(
          own.map(({ session }) => session),
          own,
        ),
      };
    }),
    byGroup: met.map(({ id, name, kind }) => ({ id, name, kind, ...ofGroups([id]) })),
    byFacilitator: [...leaders].map(([id, own]) => ({
      id,
      name: own[0]!.name,
      ...ofGroups(own.map(({ groupId }) => groupId)),
    })),
    byMonth: [...months.keys()].toSorted().map((month) => ({
      month,
      ...figuresOf(months.get(month)!, placesOfMonth.get(month) ?? []),
    })),
  };
}

/** Counts of sessions and of places in them. A cancelled session is only counted. */
export function figuresOf(sessions: readonly SessionFact[], places: readonly PlaceFact[]): AttendanceFigures {
  const held = sessions.filter(({ isCancelled }) => !isCancelled);
  const members = new Set<string>();
  const marks = { present: 0, late: 0, 'left-early': 0, excused: 0, unexcused: 0 };
  let [recorded, attended, memberMinutes, possibleMinutes] = [0, 0, 0, 0];
  // In one walk: there are tens of thousands of places, and each is counted in every table.
  for (const { session, personId, status, minutes } of places) {
    members.add(personId);
    memberMinutes += minutes ?? 0;
    if (status === null) continue;
    marks[status] += 1;
    recorded += 1;
    if (isAttended(status)) attended += 1;
    // Of the sessions for which something is recorded: what the minutes are held against.
    possibleMinutes += session.minutes;
  }
  return {
    sessions: held.length,
    cancelled: sessions.length - held.length,
    sessionMinutes: held.reduce((sum, { minutes }) => sum + minutes, 0),
    members: members.size,
    expected: places.length,
    recorded,
    attended,
    late: marks.late,
    leftEarly: marks['left-early'],
    excused: marks.excused,
    unexcused: marks.unexcused,
    memberMinutes,
    possibleMinutes,
  };
}
