import type { Mark, Register, RegisterCell, RegisterMember } from '../../shared/contract/attendance.ts';
import { attendanceSummary } from '../../shared/domain/attendance.ts';
import { absenceCovers } from '../../shared/domain/planned-absence.ts';
import { byFamilyName } from '../../shared/domain/person-name.ts';
import { cellState } from '../../shared/domain/register-cell.ts';
import { listAbsencesForGroup, listMarks } from '../repositories/attendance.ts';
import { listSpans } from '../repositories/memberships.ts';
import { listSessions } from '../repositories/sessions.ts';
import { requireGroup } from './groups.ts';
import { localNow, type OpenWorkspace } from './open-workspace.ts';

/** Members by sessions, with every cell's state and the totals. Nobody is counted where they could not be. */
export function readRegister(workspace: OpenWorkspace, groupId: string): Register {
  requireGroup(workspace, groupId);
  const { db } = workspace;
  const today = localNow(workspace).date;
  const sessions = listSessions(db, groupId);
  const meetings = sessions.filter((session) => session.state !== 'cancelled');
  const marks = new Map<string, Mark>(
    listMarks(db, groupId).map(({ sessionId, personId, ...mark }) => [`${sessionId} ${personId}`, mark]),
  );
  const absencesOf = Map.groupBy(listAbsencesForGroup(db, groupId), (absence) => absence.personId);
  const members: RegisterMember[] = [];
  for (const [personId, spans] of Map.groupBy(listSpans(db, groupId), (span) => span.personId)) {
    const absences = absencesOf.get(personId) ?? [];
    const cells = sessions.map((session): RegisterCell => {
      const state = cellState(session, spans, today);
      const mark = state === 'open' ? (marks.get(`${session.id} ${personId}`) ?? null) : null;
      const absence =
        state === 'open' || state === 'not-yet-held'
          ? absences.find((candidate) => absenceCovers(candidate, session, meetings))
          : undefined;
      return { state: mark ? 'mark' : state, mark, plannedAbsence: absence ? absence.reason : null };
    });
    const { givenName, familyName, preferredName } = spans[0]!;
    members.push({
      personId,
      givenName,
      familyName,
      preferredName,
      cells,
      summary: attendanceSummary(cells.map((cell) => cell.mark?.status ?? null)),
    });
  }
  members.sort(byFamilyName);
  const columnOf = (place: number) => members.map((member) => member.cells[place]?.mark?.status ?? null);
  return {
    sessions: sessions.map((session, place) => ({ ...session, summary: attendanceSummary(columnOf(place)) })),
    members,
    summary: attendanceSummary(
      members.flatMap((member) => member.cells.map((cell) => cell.mark?.status ?? null)),
    ),
  };
}
